import { normaliseName } from '../../../domain/measures';

/** The columns of a list of municipalities, in the order of the template. */
export const REGION_COLUMNS = [
  'code',
  'name',
  'province',
  'inhabitants',
  'places',
  'regular',
  'emergency',
  'formedFrom',
] as const;
export type RegionColumn = (typeof REGION_COLUMNS)[number];

/** Headings as the template has them. */
export const REGION_HEADINGS: Readonly<Record<RegionColumn, string>> = {
  code: 'gemeentecode',
  name: 'gemeente',
  province: 'provincie',
  inhabitants: 'inwoners',
  places: 'plekken',
  regular: 'regulier',
  emergency: 'noodopvang',
  formedFrom: 'ontstaan uit',
};

/** Without these a row says nothing. */
export const REQUIRED_REGION_COLUMNS: readonly RegionColumn[] = ['name', 'places'];

/** Other headings that people use, also that of the file of the bundled list. */
const OTHER_HEADINGS: ReadonlyMap<string, RegionColumn> = new Map<string, RegionColumn>([
  ['code', 'code'],
  ['gemeentenaam', 'name'],
  ['municipality', 'name'],
  ['naam', 'name'],
  ['province', 'province'],
  ['inwoners_2025', 'inhabitants'],
  ['inhabitants', 'inhabitants'],
  ['opgave', 'places'],
  ['indicatieve verdeling', 'places'],
  ['indicatieve_verdeling', 'places'],
  ['indicatieve_verdeling_88000', 'places'],
  ['verdeling', 'places'],
  ['places', 'places'],
  ['capaciteit_regulier', 'regular'],
  ['reguliere plekken', 'regular'],
  ['regular', 'regular'],
  ['capaciteit_noodopvang', 'emergency'],
  ['nood', 'emergency'],
  ['noodplekken', 'emergency'],
  ['emergency', 'emergency'],
  ['formed from', 'formedFrom'],
  ['samengevoegd uit', 'formedFrom'],
]);

/** A longer text is no heading. */
const MAX_HEADING = 40;

/** @returns the column that a heading stands for. */
export function regionColumnOf(heading: string): RegionColumn | undefined {
  if (heading.length > MAX_HEADING) return undefined;
  const name = normaliseName(heading);
  return (
    REGION_COLUMNS.find((column) => REGION_HEADINGS[column] === name) ?? OTHER_HEADINGS.get(name)
  );
}

/** What is said of the list as a whole, in the rows above the table. */
const HEADER_FIELDS = ['name', 'document', 'published', 'total', 'remark'] as const;
export type RegionHeaderField = (typeof HEADER_FIELDS)[number];

export const HEADER_NAMES: Readonly<Record<RegionHeaderField, string>> = {
  name: 'naam',
  document: 'bron',
  published: 'gepubliceerd',
  total: 'totaal',
  remark: 'toelichting',
};

const OTHER_HEADER_NAMES: ReadonlyMap<string, RegionHeaderField> = new Map<
  string,
  RegionHeaderField
>([
  ['name', 'name'],
  ['document', 'document'],
  ['source', 'document'],
  ['published', 'published'],
  ['total', 'total'],
  ['remark', 'remark'],
]);

/** @returns what a word above the table stands for. */
export function headerFieldOf(text: string): RegionHeaderField | undefined {
  if (text.length > MAX_HEADING) return undefined;
  const name = normaliseName(text).replace(/:$/, '').trim();
  return (
    HEADER_FIELDS.find((field) => HEADER_NAMES[field] === name) ?? OTHER_HEADER_NAMES.get(name)
  );
}
