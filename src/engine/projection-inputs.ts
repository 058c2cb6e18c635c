import type { MonthlyInputs } from './monthly-inputs';

/**
 * What the engine needs to project the COA population month by month. Numbers in, numbers out:
 * where they come from is the business of `scenarios`.
 */

/** Persons, and open files of the IND, at the start of the first month. */
export interface StartStocks {
  /** O: open files of the IND in the whole country. */
  readonly openApplications: number;
  /** The part of O that is handled as a Pact case; 0 unless a run continues another one. */
  readonly openPactApplications: number;
  /** P: people at COA whose file is open. */
  readonly inProcedure: number;
  /** S: status holders awaiting housing (statushouders). */
  readonly statusHolders: number;
  /** V: the others at COA, without a status and without an open file. */
  readonly withoutStatus: number;
}

/** How family members follow grants: later, and so many for each. */
export interface FamilyResponse {
  readonly perGrant: number;
  /** In whole months, 1 or more. */
  readonly delay: number;
}

export interface ProjectionInputs {
  /** At most as many as there are monthly inputs. */
  readonly months: number;
  readonly start: StartStocks;
  readonly monthly: MonthlyInputs;
  /** Left out: family members are those given, whatever is granted. */
  readonly family?: FamilyResponse;
}

/**
 * The share of a stock that leaves in one month when it empties at a yearly rate.
 *
 * @example monthlyDepartureFraction(3) // 0.2212…
 */
export function monthlyDepartureFraction(yearlyRate: number): number {
  return -Math.expm1(-yearlyRate / 12);
}
