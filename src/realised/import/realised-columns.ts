import { normaliseName } from '../../domain/measures';

/** The columns of a table of realised figures, in the order of the template. */
export const REALISED_COLUMNS = [
  'measure',
  'when',
  'value',
  'unit',
  'source',
  'certainty',
  'known',
  'remark',
] as const;
export type RealisedColumn = (typeof REALISED_COLUMNS)[number];

/** Headings as the template has them; on a sheet they are Dutch whatever Excel's language is. */
export const REALISED_HEADINGS: Readonly<Record<RealisedColumn, string>> = {
  measure: 'maat',
  when: 'datum of periode',
  value: 'waarde',
  unit: 'eenheid',
  source: 'bron',
  certainty: 'zekerheid',
  known: 'stand per',
  remark: 'toelichting',
};

/** Without these a row says nothing. */
export const REQUIRED_COLUMNS: readonly RealisedColumn[] = ['measure', 'when', 'value', 'source'];

/** Other headings that people use, also those of the files that the bundled figures came from. */
const OTHER_HEADINGS: ReadonlyMap<string, RealisedColumn> = new Map([
  ['reeks', 'measure'],
  ['measure', 'measure'],
  ['datum', 'when'],
  ['periode', 'when'],
  ['peildatum', 'when'],
  ['date', 'when'],
  ['period', 'when'],
  ['value', 'value'],
  ['unit', 'unit'],
  ['source', 'source'],
  ['certainty', 'certainty'],
  ['known', 'known'],
  ['peilmoment', 'known'],
  ['opmerking', 'remark'],
  ['remark', 'remark'],
]);

/** @returns the column that a heading stands for. */
export function columnOfHeading(heading: string): RealisedColumn | undefined {
  const name = normaliseName(heading);
  return (
    REALISED_COLUMNS.find((column) => REALISED_HEADINGS[column] === name) ??
    OTHER_HEADINGS.get(name)
  );
}
