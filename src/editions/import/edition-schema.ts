import * as z from 'zod/mini';
import { EDITION_SCHEMA_VERSION } from '../edition';

/**
 * The JSON edition file, version 1: its shape. What the values mean is checked by
 * `edition-checks.ts`, for all formats alike.
 */
const source = z.object({ document: z.string(), section: z.string() });

const value = z.object({
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

export const EDITION_FILE_SCHEMA = z.object({
  schemaVersion: z.literal(EDITION_SCHEMA_VERSION),
  id: z.optional(z.string()),
  name: z.string(),
  published: z.string(),
  start: z.string(),
  horizonMonths: z.number(),
  documents: z.array(z.object({ title: z.string(), reference: z.string() })),
  values: z.array(value),
  facts: z.array(fact),
});

export type EditionFile = z.infer<typeof EDITION_FILE_SCHEMA>;
