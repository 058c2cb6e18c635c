import type { CivilDate } from '../../domain/calendar';
import type { Source } from '../../domain/provenance';

/**
 * What the letter says of the reception of displaced persons from Ukraine, and no more: a note on
 * the Temporary Protection Directive (Richtlijn Tijdelijke Bescherming, RTB), and that the task of
 * municipalities was not changed.
 */
export const TEMPORARY_PROTECTION: { readonly lastDay: CivilDate; readonly source: Source } = {
  lastDay: { year: 2027, month: 3, day: 4 },
  source: {
    document: 'Kamerbrief Kernprognose 2025',
    section: '1. Kernprognose 2025, met voetnoot 2',
  },
};
