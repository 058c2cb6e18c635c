/** What a cell can hold: empty is the empty string, an error is its text, such as `#N/A`. */
export type CellValue = string | number | boolean;

const ERROR_VALUES = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
] as const;
export type ErrorValue = (typeof ERROR_VALUES)[number];

export const isErrorValue = (value: unknown): value is ErrorValue =>
  ERROR_VALUES.some((error) => error === value);

/** The first day that an Excel serial number counts from, in milliseconds. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** How much lower a serial number is in a workbook that counts from 1904. */
export const DAYS_UNTIL_1904 = 1462;

export const serialOfDate = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - EPOCH_1900) / DAY);

export const dateOfSerial = (serial: number): Date =>
  new Date(EPOCH_1900 + Math.round(serial * DAY));

export interface CellEntry {
  value: CellValue;
  formula?: string;
  /** A number format that the entry brings along, as a typed date does. */
  numberFormat?: string;
}

/**
 * Reads text as Excel with Dutch settings reads it when it is typed or written into a cell:
 * numbers with a decimal comma, percentages, dates, WAAR and ONWAAR, `'` for literal text.
 *
 * @param date1904 whether the workbook counts its dates from 1904.
 */
export function readEntry(input: unknown, numberFormat = 'General', date1904 = false): CellEntry {
  if (typeof input === 'number') return { value: Number.isFinite(input) ? input : '#NUM!' };
  if (typeof input === 'boolean') return { value: input };
  if (typeof input !== 'string') return { value: '' };
  if (numberFormat === '@') return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.length > 1 && input.startsWith('=')) return { value: 0, formula: input };
  const entry = readPlainText(input);
  const isDate = date1904 && typeof entry.value === 'number' && /y/.test(entry.numberFormat ?? '');
  return isDate ? { ...entry, value: Number(entry.value) - DAYS_UNTIL_1904 } : entry;
}

function readPlainText(text: string): CellEntry {
  const trimmed = text.trim();
  if (/^-?\d+(,\d+)?(E[+-]?\d+)?$/i.test(trimmed) || /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(trimmed)) {
    return { value: dutchNumber(trimmed) };
  }
  if (/^-?\d+(,\d+)? ?%$/.test(trimmed)) {
    return { value: dutchNumber(trimmed.replace(/ ?%$/, '')) / 100, numberFormat: '0%' };
  }
  const dayFirst = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(trimmed);
  if (dayFirst)
    return dateEntry(text, Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(trimmed);
  if (yearFirst) {
    const format = yearFirst[3] ? 'd-m-yyyy' : 'mmm-yy';
    return dateEntry(
      text,
      Number(yearFirst[1]),
      Number(yearFirst[2]),
      Number(yearFirst[3] ?? 1),
      format,
    );
  }
  if (/^(waar|true)$/i.test(trimmed)) return { value: true };
  if (/^(onwaar|false)$/i.test(trimmed)) return { value: false };
  return { value: text };
}

const dutchNumber = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

function dateEntry(
  text: string,
  year: number,
  month: number,
  day: number,
  format = 'd-m-yyyy',
): CellEntry {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? { value: serialOfDate(year, month, day), numberFormat: format } : { value: text };
}

/** The `Excel.RangeValueType` of a value. */
export function valueTypeOf(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorValue(value) ? 'Error' : 'String';
}
