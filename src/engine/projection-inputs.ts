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

/** One value per month; persons per month unless said otherwise. */
export interface MonthlyInputs {
  /** First applications (eerste aanvragen), e. */
  readonly firstApplications: Float64Array;
  /** Repeat applications (herhaalde aanvragen), h. */
  readonly repeatApplications: Float64Array;
  /** Resettled refugees (hervestigers), r. */
  readonly resettled: Float64Array;
  /** Family members joining a status holder (nareizigers), n. */
  readonly familyMembers: Float64Array;
  /** Shares of each inflow that enter COA reception, 0 to 1 (opvangaandeel). */
  readonly firstReceptionShare: Float64Array;
  readonly repeatReceptionShare: Float64Array;
  readonly resettledReceptionShare: Float64Array;
  readonly familyReceptionShare: Float64Array;
  /** Decisions the IND can take, c. */
  readonly decisionCapacity: Float64Array;
  /** Share of new applications that is handled as a Pact case, 0 before the Pact. */
  readonly pactShare: Float64Array;
  /** Share of the decision capacity kept for the stock from before the Pact. */
  readonly legacyCapacityShare: Float64Array;
  /** Share of the cases on which a moratorium bars decisions and departures. */
  readonly frozenShare: Float64Array;
  /** Share of the decisions that grants protection, 0 to 1. */
  readonly grantRate: Float64Array;
  /** Housing target: persons that municipalities house, from COA or directly. */
  readonly housingPace: Float64Array;
  /** Share of the stock awaiting departure that leaves in the month: 1 - exp(-v/12). */
  readonly departureFraction: Float64Array;
  /** Extra voluntary returns, taken from the three stocks in proportion. */
  readonly extraReturns: Float64Array;
}

export interface ProjectionInputs {
  readonly months: number;
  readonly start: StartStocks;
  readonly monthly: MonthlyInputs;
}

/** Names of all monthly inputs. */
export const MONTHLY_INPUTS = [
  'firstApplications',
  'repeatApplications',
  'resettled',
  'familyMembers',
  'firstReceptionShare',
  'repeatReceptionShare',
  'resettledReceptionShare',
  'familyReceptionShare',
  'decisionCapacity',
  'pactShare',
  'legacyCapacityShare',
  'frozenShare',
  'grantRate',
  'housingPace',
  'departureFraction',
  'extraReturns',
] as const satisfies readonly (keyof MonthlyInputs)[];

/** @returns monthly inputs in which every value is zero and every reception share one. */
export function emptyMonthlyInputs(months: number): MonthlyInputs {
  const zeros = (): Float64Array => new Float64Array(months);
  const ones = (): Float64Array => new Float64Array(months).fill(1);
  return {
    firstApplications: zeros(),
    repeatApplications: zeros(),
    resettled: zeros(),
    familyMembers: zeros(),
    firstReceptionShare: ones(),
    repeatReceptionShare: ones(),
    resettledReceptionShare: ones(),
    familyReceptionShare: ones(),
    decisionCapacity: zeros(),
    pactShare: zeros(),
    legacyCapacityShare: ones(),
    frozenShare: zeros(),
    grantRate: zeros(),
    housingPace: zeros(),
    departureFraction: zeros(),
    extraReturns: zeros(),
  };
}

/**
 * The share of a stock that leaves in one month when it empties at a yearly rate.
 *
 * @example monthlyDepartureFraction(1.307) // 0.1032…
 */
export function monthlyDepartureFraction(yearlyRate: number): number {
  return -Math.expm1(-yearlyRate / 12);
}
