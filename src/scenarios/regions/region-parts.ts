/** What there is to know of a municipality or province, in the order in which it is shown. */
export const REGION_PARTS = [
  'opgave',
  'aandeel',
  'regulier',
  'noodopvang',
  'gerealiseerd',
  'tekort',
  'amv-plekken',
  'inwoners',
] as const;
export type RegionPart = (typeof REGION_PARTS)[number];
