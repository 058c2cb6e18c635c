/** The formats in which an edition can be saved and read. */
export const EDITION_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type EditionFormat = (typeof EDITION_FORMATS)[number];
