import type { Certainty, Status } from '../domain/provenance';
import dailyCostRows from './daily-costs.json';
import placesByKindRows from './places-by-kind.json';
import receptionTotalRows from './reception-totals.json';
import unitCostRows from './unit-costs.json';

interface Sourced {
  readonly year: number;
  readonly status: Status;
  readonly certainty: Certainty;
  readonly source: string;
  /** What a reader must know to use it; may be empty. */
  readonly remark: string;
}

/** A known price, in euros. */
export interface UnitCost extends Sourced {
  /** What it is the price of: a kind of places, by its Dutch name. */
  readonly kind: string;
  readonly amount: number;
}

/** What COA cost, or was budgeted to cost, in a year. */
export interface ReceptionTotal extends Sourced {
  readonly million: number;
}

/**
 * Known costs per resident per year. No kind or year that is missing here is ever filled in from
 * another: it is asked from the user.
 */
export const UNIT_COSTS: readonly UnitCost[] = unitCostRows as readonly UnitCost[];

/** Known prices per place per day, of reception that is not COA's. */
export const DAILY_COSTS: readonly UnitCost[] = dailyCostRows as readonly UnitCost[];

/** Known totals of COA, to hold a budget against. */
export const RECEPTION_TOTALS: readonly ReceptionTotal[] =
  receptionTotalRows as readonly ReceptionTotal[];

/** Places of a kind that there were in a month. */
export interface CountedPlaces extends Omit<Sourced, 'year' | 'remark'> {
  readonly kind: string;
  /** A month, such as 2025-11. */
  readonly when: string;
  readonly places: number;
}

/** The latest count of the places by kind. */
export const PLACES_BY_KIND: readonly CountedPlaces[] =
  placesByKindRows as readonly CountedPlaces[];

/** @returns the latest known cost of a kind of places; undefined when none is known. */
export function latestUnitCost(kind: string): UnitCost | undefined {
  return UNIT_COSTS.filter((cost) => cost.kind === kind)
    .sort((a, b) => a.year - b.year)
    .at(-1);
}
