import type { ProjectionInputs, StartStocks } from './projection-inputs';

/**
 * Stocks at each month boundary (`months + 1` values, the first is the start) and flows in each
 * month (`months` values), in persons.
 */
export interface Projection {
  readonly months: number;
  readonly occupancy: Float64Array;
  readonly inProcedure: Float64Array;
  /** The part of `inProcedure` handled under the Migration Pact. */
  readonly inPactProcedure: Float64Array;
  readonly statusHolders: Float64Array;
  readonly departing: Float64Array;
  /** Persons who enter COA reception. */
  readonly entered: Float64Array;
  readonly decisions: Float64Array;
  /** The part of `decisions` on Pact cases. */
  readonly pactDecisions: Float64Array;
  readonly granted: Float64Array;
  /** Housed from COA. */
  readonly housed: Float64Array;
  /** Family members housed by a municipality without passing through COA. */
  readonly housedDirectly: Float64Array;
  readonly departed: Float64Array;
  /** Extra returns, from all three stocks. */
  readonly returned: Float64Array;
}

/** @returns a projection to write into, so that many runs need no new memory. */
export function createProjection(months: number): Projection {
  const stock = (): Float64Array => new Float64Array(months + 1);
  const flow = (): Float64Array => new Float64Array(months);
  return {
    months,
    occupancy: stock(),
    inProcedure: stock(),
    inPactProcedure: stock(),
    statusHolders: stock(),
    departing: stock(),
    entered: flow(),
    decisions: flow(),
    pactDecisions: flow(),
    granted: flow(),
    housed: flow(),
    housedDirectly: flow(),
    departed: flow(),
    returned: flow(),
  };
}

/**
 * Runs the monthly stock-flow model of the COA population.
 *
 * Each month, in this order: inflow enters; the IND decides `min(capacity, what is open and not
 * frozen)`; the granted part moves to the status holders and the rest awaits departure;
 * municipalities house at the housing pace, directly housed family members first; the stock
 * awaiting departure shrinks by its monthly fraction; extra returns leave from every stock in
 * proportion. A flow is bounded by the stock it leaves, so no stock can go below zero and none is
 * clamped: nobody appears or vanishes.
 *
 * With Pact cases the capacity is split between the two tracks, and what one track leaves unused
 * goes to the other.
 *
 * @param into receives the result; must have as many months as the inputs.
 */
export function project(
  inputs: ProjectionInputs,
  into: Projection = createProjection(inputs.months),
): Projection {
  const { months, monthly } = inputs;
  const {
    firstApplications,
    repeatApplications,
    resettled,
    familyMembers,
    firstReceptionShare,
    repeatReceptionShare,
    resettledReceptionShare,
    familyReceptionShare,
    decisionCapacity,
    pactShare,
    legacyCapacityShare,
    frozenShare,
    grantRate,
    housingPace,
    departureFraction,
    extraReturns,
  } = monthly;
  let pact = inputs.start.inPactProcedure;
  let legacy = inputs.start.inProcedure - pact;
  let holders = inputs.start.statusHolders;
  let departing = inputs.start.departing;
  writeStocks(into, 0, legacy, pact, holders, departing);

  for (let m = 0; m < months; m++) {
    const applications =
      firstApplications[m] * firstReceptionShare[m] +
      repeatApplications[m] * repeatReceptionShare[m];
    const invited = resettled[m] * resettledReceptionShare[m];
    const family = familyMembers[m] * familyReceptionShare[m];
    const directFamily = familyMembers[m] - family;

    const pactCases = applications * pactShare[m];
    legacy += applications - pactCases;
    pact += pactCases;

    const decidable = 1 - frozenShare[m];
    const openLegacy = legacy * decidable;
    const openPact = pact * decidable;
    const capacity = decisionCapacity[m];
    let legacyDecisions = Math.min(openLegacy, capacity * legacyCapacityShare[m]);
    const pactDecisions = Math.min(openPact, capacity - legacyDecisions);
    legacyDecisions = Math.min(openLegacy, capacity - pactDecisions);
    const decisions = legacyDecisions + pactDecisions;
    const granted = decisions * grantRate[m];
    legacy -= legacyDecisions;
    pact -= pactDecisions;

    const awaitingHousing = holders + granted + invited + family;
    const housed = Math.min(awaitingHousing, Math.max(0, housingPace[m] - directFamily));
    holders = awaitingHousing - housed;

    const departed = departing * decidable * departureFraction[m];
    departing += decisions - granted - departed;

    let returned = extraReturns[m];
    if (returned > 0) {
      const total = legacy + pact + holders + departing;
      if (returned >= total) {
        returned = total;
        legacy = pact = holders = departing = 0;
      } else {
        const staying = 1 - returned / total;
        legacy *= staying;
        pact *= staying;
        holders *= staying;
        departing *= staying;
      }
    }

    into.entered[m] = applications + invited + family;
    into.decisions[m] = decisions;
    into.pactDecisions[m] = pactDecisions;
    into.granted[m] = granted;
    into.housed[m] = housed;
    into.housedDirectly[m] = directFamily;
    into.departed[m] = departed;
    into.returned[m] = returned;
    writeStocks(into, m + 1, legacy, pact, holders, departing);
  }
  return into;
}

function writeStocks(
  into: Projection,
  at: number,
  legacy: number,
  pact: number,
  holders: number,
  departing: number,
): void {
  into.inProcedure[at] = legacy + pact;
  into.inPactProcedure[at] = pact;
  into.statusHolders[at] = holders;
  into.departing[at] = departing;
  into.occupancy[at] = legacy + pact + holders + departing;
}

/**
 * The stocks at a month boundary, to start another run from: a series cut in two gives the same
 * as one run.
 */
export function stocksAt(projection: Projection, month: number): StartStocks {
  return {
    inProcedure: at(projection.inProcedure, month),
    inPactProcedure: at(projection.inPactProcedure, month),
    statusHolders: at(projection.statusHolders, month),
    departing: at(projection.departing, month),
  };
}

/**
 * A stock between month boundaries, linear within the month.
 *
 * @param position months since the start, 0 to `months`.
 */
export function stockAt(series: Float64Array, position: number): number {
  const below = Math.floor(position);
  const fraction = position - below;
  const value = at(series, below);
  return fraction === 0 ? value : value + (at(series, below + 1) - value) * fraction;
}

/** Sum of a flow over the months [from, from + count). */
export function flowOver(series: Float64Array, from: number, count: number): number {
  let total = 0;
  for (let m = from; m < from + count; m++) total += at(series, m);
  return total;
}

function at(series: Float64Array, index: number): number {
  if (!(index >= 0 && index < series.length)) {
    throw new RangeError(`Month ${index} lies outside the projection`);
  }
  return series[index];
}
