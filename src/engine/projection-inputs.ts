import type { MonthlyInputs } from './monthly-inputs';

/**
 * What the engine needs to project the COA population month by month. Numbers in, numbers out:
 * where they come from is the business of `scenarios`.
 */

/** Persons at the start of the first month. */
export interface StartStocks {
  /** P: asylum seekers in procedure. */
  readonly inProcedure: number;
  /** The part of P that is handled as a Pact case; 0 unless a run continues another one. */
  readonly inPactProcedure: number;
  /** S: status holders awaiting housing (statushouders). */
  readonly statusHolders: number;
  /** V: rejected, awaiting departure (vertrek). */
  readonly departing: number;
}

export interface ProjectionInputs {
  /** At most as many as there are monthly inputs. */
  readonly months: number;
  readonly start: StartStocks;
  readonly monthly: MonthlyInputs;
}

/**
 * The share of a stock that leaves in one month when it empties at a yearly rate.
 *
 * @example monthlyDepartureFraction(1.307) // 0.1032…
 */
export function monthlyDepartureFraction(yearlyRate: number): number {
  return -Math.expm1(-yearlyRate / 12);
}
