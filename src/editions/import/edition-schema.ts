import * as z from 'zod/mini';
import { EDITION_SCHEMA_VERSION } from '../edition';

/**
 * The JSON edition file, version 1: its shape. What the values mean is checked by
 * `edition-checks.ts`, for all formats alike.
 */
const source = z.object({ document: z.string(), section: z.string() });

export const VALUE_SCHEMA = z.object({
  id: z.optional(z.string()),
  /** The English identifier or the Dutch name of a measure. */
  measure: z.string(),
  scenario: z.string(),
  period: z.string(),
  value: z.number(),
  unit: z.string(),
  status: z.string(),
  source,
  reason: z.string(),
});

const fact = z.object({
  id: z.string(),
  concept: z.string(),
  value: z.string(),
  kind: z.string(),
  source,
  note: z.string(),
});

/** Everything but the values, which are checked one by one: there may be thousands. */
export const EDITION_HEADER_SCHEMA = z.object({
  schemaVersion: z.literal(EDITION_SCHEMA_VERSION),
  id: z.optional(z.string()),
  name: z.string(),
  published: z.string(),
  start: z.string(),
  horizonMonths: z.number(),
  documents: z.array(z.object({ title: z.string(), reference: z.string() })),
  facts: z.array(fact),
  /** Of an edition that was re-based. */
  counted: z.optional(z.object({ inflow: z.number(), occupancy: z.number() })),
  /** In workbooks only; of a file that is imported it is not believed. */
  imported: z.optional(
    z.object({ file: z.string(), on: z.string(), madeBy: z.optional(z.literal('volgen')) }),
  ),
});

export const EDITION_FILE_SCHEMA = z.extend(EDITION_HEADER_SCHEMA, {
  values: z.array(VALUE_SCHEMA),
});

export type EditionFileHeader = z.infer<typeof EDITION_HEADER_SCHEMA>;
export type EditionFileValue = z.infer<typeof VALUE_SCHEMA>;
