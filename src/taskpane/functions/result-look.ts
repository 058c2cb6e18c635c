import type { FunctionResult } from './function-result';
import type { CellLook } from '../../workbook/insert-formula';

const DATE = 'dd-mm-yyyy';
const WHOLE = '#,##0';
const TENTHS = '#,##0.0';
const SHARE = '0.0%';
const YEAR = '0';
const GENERAL = 'General';

/** Functions whose one number is a share, or a number of months. */
const SHARES = /^(?:PROGNOSE_(?:INWILLIGING|KANS)|CAPACITEIT_(?:BEZETTINGSGRAAD|OVERSCHRIJDING))$/;
const MONTHS = /^PROGNOSE_WACHTTIJD$/;
/** Functions whose first column is a date. */
const DATED = /^(?:PROGNOSE_REEKS|CAPACITEIT_WETSCYCLUS)$/;

/** What stands above the columns of a table that has no heading row of its own. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  PROGNOSE_REEKS: ['datum', 'waarde', 'status'],
  PROGNOSE_BANDBREEDTE: ['scenario', 'waarde', 'status'],
  CAPACITEIT_WETSCYCLUS: ['datum', 'stap', 'status', 'toelichting'],
  CAPACITEIT_DEKKING: ['dekking', 'plekken'],
};

/**
 * How cells look that a function fills: a date as a date, 82.300, 38 %.
 *
 * @returns undefined when that cannot be told, because the arguments are cells.
 */
export function lookOf(id: string, result: FunctionResult | undefined): CellLook | undefined {
  if (!result || result.kind === 'error') return undefined;
  if (result.kind === 'value') {
    const format = typeof result.value === 'number' ? formatOfNumber(id, result.value) : GENERAL;
    return { rows: 1, formats: [format] };
  }
  const { rows } = result;
  const formats = (rows[0] ?? []).map((_, column) =>
    column === 0 && DATED.test(id)
      ? DATE
      : formatOfColumn(rows.map((row) => row[column]).filter((cell) => typeof cell === 'number')),
  );
  const headings = HEADINGS[id]?.slice(0, formats.length);
  return { rows: rows.length, formats, ...(headings && { headings }) };
}

function formatOfNumber(id: string, value: number): string {
  if (SHARES.test(id)) return Number.isInteger(Math.round(value * 1e8) / 1e6) ? '0%' : SHARE;
  if (MONTHS.test(id)) return TENTHS;
  return formatOfColumn([value]);
}

/** Of one kind: years, shares or numbers of people. A column that mixes them keeps Excel's own. */
function formatOfColumn(numbers: readonly number[]): string {
  if (numbers.length === 0) return GENERAL;
  const isFraction = (one: number): boolean => Math.abs(one) <= 1 && !Number.isInteger(one);
  if (numbers.every((one) => Number.isInteger(one) && one >= 1900 && one <= 2200)) return YEAR;
  if (!numbers.some(isFraction)) return WHOLE;
  return numbers.every((one) => Math.abs(one) <= 1) ? SHARE : GENERAL;
}
