import { parseDate, toDutchDate } from '../domain/calendar';

/** Where an imported edition, or list of municipalities, came from. */
export interface ImportOrigin {
  /** The name of the file; empty when the workbook does not say. */
  readonly file: string;
  /** The day of the import, YYYY-MM-DD; empty when the workbook does not say. */
  readonly on: string;
}

/**
 * How an import is named wherever a number is explained: in BRON, on sheets, in EDITIES.
 *
 * @example describeOrigin({ file: 'kp.csv', on: '2026-11-27' }) // 'geïmporteerd uit kp.csv op 27-11-2026'
 */
export function describeOrigin({ file, on }: ImportOrigin): string {
  const date = parseDate(on);
  const from = file === '' ? ' (bestand onbekend)' : ` uit ${file}`;
  return `geïmporteerd${from}${date ? ` op ${toDutchDate(date)}` : ''}`;
}
