import { ForecastError, invalid } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { overrideName, parseOverride, type Override } from '../../scenarios/assumptions/overrides';
import { cellContents } from './cell-contents';
import { parseNumber } from './number-argument';
import { isBlank } from './single-value';
import { columnCount, rowCount } from './range-size';

const EXPECTED = dutch`aannames is een bereik van twee kolommen: naam en waarde`;
/** Far more rows than there are assumptions; it bounds the work on a whole column. */
const MAX_ROWS = 5000;

/**
 * A two-column table of changed assumptions. A header row and empty rows are skipped; a row with a
 * name and no value counts as left out.
 *
 * @throws ForecastError that names the row.
 */
export function readAssumptions(raw: unknown): readonly Override[] {
  if (isEmptyCell(cellContents(raw, 'aannames'))) return [];
  if (!Array.isArray(raw)) throw invalid(dutch`Argument ${EXPECTED}.`);
  const given = raw as readonly unknown[];
  if (given.length > MAX_ROWS) {
    const isEmpty = given.every((row) => (Array.isArray(row) ? row : [row]).every(isEmptyCell));
    if (isEmpty) return [];
    throw invalid(dutch`Argument ${EXPECTED}; dit bereik heeft ${rowCount(given.length)}.`);
  }
  const rows = given.map((row, i) =>
    (Array.isArray(row) ? (row as readonly unknown[]) : [row]).map((cell) =>
      cellContents(cell, `aannames (rij ${i + 1})`),
    ),
  );
  if (rows.every((row) => row.every(isEmptyCell))) return [];
  const overrides: Override[] = [];
  const rowOf = new Map<string, number>();
  let headerPossible = true;
  rows.forEach((row, i) => {
    if (row.every(isEmptyCell)) return;
    if (row.length < 2 || !row.slice(2).every(isBlank)) {
      throw invalid(dutch`Argument ${EXPECTED}; rij ${i + 1} heeft ${columnCount(row.length)}.`);
    }
    const override = readRow(row[0], row[1], i + 1, headerPossible);
    headerPossible = false;
    if (!override) return;
    const name = overrideName(override);
    const earlier = rowOf.get(name);
    if (earlier !== undefined) {
      throw invalid(dutch`Rij ${i + 1} van aannames: "${name}" staat ook al in rij ${earlier}.`);
    }
    rowOf.set(name, i + 1);
    overrides.push(override);
  });
  return overrides;
}

/** On the desktop an empty cell can arrive as 0; no assumption is called 0. */
function isEmptyCell(cell: unknown): boolean {
  return isBlank(cell) || cell === 0 || (typeof cell === 'string' && cell.trim() === '');
}

function readRow(
  name: unknown,
  value: unknown,
  row: number,
  headerPossible: boolean,
): Override | undefined {
  if (typeof name !== 'string' || name.trim() === '') {
    throw invalid(dutch`Rij ${row} van aannames: er staat een waarde zonder naam.`);
  }
  if (isBlank(value)) return undefined;
  const number = numberOf(value);
  if (number !== undefined) return parsedIn(row, name, number);
  if (headerPossible && typeof value === 'string' && !isKnown(name)) return undefined;
  throw invalid(
    dutch`Rij ${row} van aannames: "${name.slice(0, 60)}" heeft geen getal als waarde. Mogelijk: 0,38, 38% of 25000.`,
  );
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'string' && value.length < 40 ? parseNumber(value.trim()) : undefined;
}

function parsedIn(row: number, name: string, value: number): Override {
  try {
    return parseOverride(name.slice(0, 200), value);
  } catch (error) {
    if (!(error instanceof ForecastError)) throw error;
    throw invalid(dutch`Rij ${row} van aannames: ${error.said}`);
  }
}

/** A first row such as `aanname | waarde` is a header; `nareizigers | veel` is a fault. */
function isKnown(name: string): boolean {
  try {
    parseOverride(name.slice(0, 200), Number.NaN);
    return true;
  } catch (error) {
    return !(error instanceof ForecastError && error.said.pattern.startsWith('Onbekende aanname'));
  }
}
