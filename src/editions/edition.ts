import type { MonthIndex } from '../domain/calendar';
import type { Measure } from '../domain/measures';
import { parseMonth } from '../domain/period';
import type { Provenance, Source } from '../domain/provenance';
import type { ScenarioName } from '../domain/scenario-name';
import type { ImportOrigin } from './import-origin';

/** The version of the edition file format that this code writes and reads. */
export const EDITION_SCHEMA_VERSION = 1;

/** `alle`: the document names no scenario, or the value holds for each. */
export type EditionScenario = ScenarioName | 'alle';

/** One number of an edition. */
export interface EditionValue extends Provenance {
  readonly id: string;
  readonly measure: Measure;
  readonly scenario: EditionScenario;
  /** A period (2026, 2026-II, 2026-K3, 2026-07), a date (2026-12-31), or empty: the whole horizon. */
  readonly period: string;
  /** As published: 38 with unit %, 82300 with unit personen. */
  readonly value: number;
  readonly unit: string;
}

/** Something a document says that is not a number: a date or a mechanism. */
export interface EditionFact {
  readonly id: string;
  readonly concept: string;
  readonly value: string;
  readonly kind: string;
  readonly source: Source;
  readonly note: string;
}

/** What of a re-based edition was counted, in whole months since its start. */
export interface CountedMonths {
  /** So many first months of the inflow. */
  readonly inflow: number;
  /** Up to the end of this month the occupancy passes through a count; 0 without one. */
  readonly occupancy: number;
}

/** A published forecast with everything the model needs to project from it. */
export interface Edition {
  readonly schemaVersion: typeof EDITION_SCHEMA_VERSION;
  readonly id: string;
  readonly name: string;
  /** Year and month of publication. */
  readonly published: string;
  /** First month of the projection, YYYY-MM. */
  readonly start: string;
  readonly horizonMonths: number;
  readonly documents: readonly { readonly title: string; readonly reference: string }[];
  readonly values: readonly EditionValue[];
  /** Only of an edition that was read from a file. */
  readonly imported?: ImportOrigin;
  readonly facts: readonly EditionFact[];
  /** Only of an edition that was re-based: what is known does not vary any more. */
  readonly counted?: CountedMonths;
}

/** @returns the first month of an edition's projection. */
export function editionStart({ start }: Edition): MonthIndex {
  // An imported edition was refused with any other start; without one nothing can be placed in time.
  return parseMonth(start) ?? Number.NaN;
}

/** @returns whether a value is that of mediaan, the scenario in which an edition is complete. */
export function isCentral({ scenario }: EditionValue): boolean {
  return scenario === 'mediaan' || scenario === 'alle';
}

/** @returns the number to calculate with: a percentage becomes a fraction. */
export function numericValue({ value, unit }: EditionValue): number {
  return unit === '%' ? value / 100 : value;
}
