import { parseDate, toDutchDate } from '../domain/calendar';

/** Where an edition, or list of municipalities, that did not come with the product came from. */
export interface ImportOrigin {
  /** The name of the file; empty when the workbook does not say. */
  readonly file: string;
  /** The day of the import, YYYY-MM-DD; empty when the workbook does not say. */
  readonly on: string;
  /** Left out: it was imported. Otherwise our own part Volgen calculated it, and there is no file. */
  readonly madeBy?: 'volgen' | undefined;
}

/**
 * How an import, or what was calculated here, is named wherever a number is explained: in BRON, on
 * sheets, in EDITIES.
 *
 * @example describeOrigin({ file: 'kp.csv', on: '2026-11-27' }) // 'geïmporteerd uit kp.csv op 27-11-2026'
 */
export function describeOrigin({ file, on, madeBy }: ImportOrigin): string {
  const date = parseDate(on);
  if (madeBy) return `berekend door onderdeel Volgen${date ? ` op ${toDutchDate(date)}` : ''}`;
  const from = file === '' ? ' (bestand onbekend)' : ` uit ${file}`;
  return `geïmporteerd${from}${date ? ` op ${toDutchDate(date)}` : ''}`;
}
