/**
 * Where a number comes from. Every number the product shows carries one of these statuses, and they
 * are never mixed: what the model computed is not published, what we assumed is not derived.
 */
export const STATUSES = [
  'gepubliceerd',
  'gerealiseerd',
  'afgeleid',
  'berekend',
  'aanname',
] as const;

/**
 * - `gepubliceerd`: stands in the document named, in that section;
 * - `gerealiseerd`: measured, with its source, the day or period counted and how certain it is;
 * - `afgeleid`: arithmetic on published numbers;
 * - `berekend`: result of the projection model;
 * - `aanname`: chosen by us or by the user, with the reason.
 */
export type Status = (typeof STATUSES)[number];

/** How far a measured figure can be trusted: the organisation's own count, rounded or second-hand, provisional. */
export const CERTAINTIES = ['hoog', 'middel', 'laag'] as const;

/**
 * - `hoog`: counted and published by the organisation itself;
 * - `middel`: rounded, or known through another publication;
 * - `laag`: provisional, or an estimate.
 */
export type Certainty = (typeof CERTAINTIES)[number];

/** A document and the place in it. */
export interface Source {
  readonly document: string;
  readonly section: string;
}

/** The source of what the model itself says, in words that a ministry can read. */
export const MODEL_SOURCE: Source = {
  document: 'Kernprognose voor Excel',
  section: 'Model van deze invoegtoepassing',
};

/** A status with what supports it. */
export interface Provenance {
  readonly status: Status;
  readonly source: Source;
  /** For an `aanname` why it was chosen; for other statuses a remark, possibly empty. */
  readonly reason: string;
}

/** @returns the document with its section, and the reason or remark, in one line. */
export function explanationOf({ source, reason }: Omit<Provenance, 'status'>): string {
  return [`${source.document}, ${source.section}`, reason].filter(Boolean).join(' — ');
}

/** A number with its unit and provenance: what a cell shows and what BRON explains. */
export interface Figure extends Provenance {
  readonly value: number;
  readonly unit: string;
}
