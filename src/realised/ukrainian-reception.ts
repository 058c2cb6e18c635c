import type { Certainty } from '../domain/provenance';
import rows from './ukrainian-reception.json';

/**
 * Reception of displaced persons from Ukraine by municipalities, in the whole country. A count
 * gives persons, places or both. Rounded ones ("more than 80.000") are as the source has them. What
 * a municipality has is for its own people to fill in: no source by municipality was found.
 */
export interface UkrainianReception {
  /** A day (2025-09-10) or a month (2024-11). */
  readonly when: string;
  readonly persons?: number;
  readonly places?: number;
  readonly source: string;
  readonly certainty: Certainty;
}

/** The counts there are, oldest first. */
export const UKRAINIAN_RECEPTION = rows as readonly UkrainianReception[];

/** @returns the last count of persons or of places. */
export function lastUkrainianCount(
  what: 'persons' | 'places',
): (UkrainianReception & { readonly value: number }) | undefined {
  const last = UKRAINIAN_RECEPTION.filter((one) => one[what] !== undefined).at(-1);
  return last && { ...last, value: last[what] ?? 0 };
}
