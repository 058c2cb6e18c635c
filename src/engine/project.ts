import type { ProjectionInputs, StartStocks } from './projection-inputs';

/**
 * Stocks at each month boundary (`months + 1` values, the first is the start) and flows in each
 * month (`months` values), in persons.
 */
export interface Projection {
  readonly months: number;
  /** All series behind one another in one block, of which those below are views. */
  readonly values: Float64Array;
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

/** The order of the series in {@link Projection.values}. */
const SERIES = [
  'occupancy',
  'inProcedure',
  'inPactProcedure',
  'statusHolders',
  'departing',
  'entered',
  'decisions',
  'pactDecisions',
  'granted',
  'housed',
  'housedDirectly',
  'departed',
  'returned',
] as const satisfies readonly (keyof Projection)[];

/** The first series are stocks, with one value more than the flows behind them. */
const STOCKS = 5;

/** @returns a projection to write into, so that many runs need no new memory. */
export function createProjection(months: number): Projection {
  const width = months + 1;
  const values = new Float64Array(SERIES.length * width);
  const view = (series: (typeof SERIES)[number]): Float64Array => {
    const k = SERIES.indexOf(series);
    return values.subarray(k * width, k * width + (k < STOCKS ? width : months));
  };
  return {
    months,
    values,
    occupancy: view('occupancy'),
    inProcedure: view('inProcedure'),
    inPactProcedure: view('inPactProcedure'),
    statusHolders: view('statusHolders'),
    departing: view('departing'),
    entered: view('entered'),
    decisions: view('decisions'),
    pactDecisions: view('pactDecisions'),
    granted: view('granted'),
    housed: view('housed'),
    housedDirectly: view('housedDirectly'),
    departed: view('departed'),
    returned: view('returned'),
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
  if (into.months !== months || months > monthly.months) refuseLength(inputs, into);
  // This runs for every cell and every simulated path. One block for all inputs and one for all
  // results, walked from series to series, is twice as fast as 29 arrays, for which a processor
  // has too few registers; `| 0` tells the compiler that the positions stay small integers, and
  // the plus signs that the stocks are numbers, which it would else box in every month. What does
  // not depend on the stocks is added up first, so that months overlap in the processor.
  const given = monthly.values;
  const toNext = monthly.months | 0;
  const { values } = into;
  const width = (months + 1) | 0;
  let pact = +inputs.start.inPactProcedure;
  let legacy = inputs.start.inProcedure - pact;
  let holders = +inputs.start.statusHolders;
  let departing = +inputs.start.departing;

  for (let m = 0; ; m = (m + 1) | 0) {
    // The order of SERIES: first the stocks.
    let at = m;
    values[at] = legacy + pact + holders + departing;
    values[(at = (at + width) | 0)] = legacy + pact;
    values[(at = (at + width) | 0)] = pact;
    values[(at = (at + width) | 0)] = holders;
    values[(at = (at + width) | 0)] = departing;
    if (m === months) return into;

    // The order of MONTHLY_INPUTS.
    let from = m;
    const firstApplications = given[from];
    const firstReceptionShare = given[(from = (from + toNext) | 0)];
    const repeatApplications = given[(from = (from + toNext) | 0)];
    const repeatReceptionShare = given[(from = (from + toNext) | 0)];
    const resettled = given[(from = (from + toNext) | 0)];
    const resettledReceptionShare = given[(from = (from + toNext) | 0)];
    const familyMembers = given[(from = (from + toNext) | 0)];
    const familyReceptionShare = given[(from = (from + toNext) | 0)];
    const applications =
      firstApplications * firstReceptionShare + repeatApplications * repeatReceptionShare;
    const invited = resettled * resettledReceptionShare;
    const family = familyMembers * familyReceptionShare;
    const directFamily = familyMembers - family;
    const joining = invited + family;

    const pactShare = given[(from = (from + toNext) | 0)];
    if (pactShare > 0) {
      const pactCases = applications * pactShare;
      legacy += applications - pactCases;
      pact += pactCases;
    } else {
      legacy += applications;
    }

    const frozenShare = given[(from = (from + toNext) | 0)];
    const capacity = given[(from = (from + toNext) | 0)];
    const decidable = 1 - frozenShare;
    const openLegacy = legacy * decidable;
    from = (from + toNext) | 0;
    let pactDecided = 0;
    let legacyDecided: number;
    if (pact === 0) {
      // What no Pact case uses goes to the other track, so the split does not matter.
      legacyDecided = smaller(openLegacy, capacity);
    } else {
      const legacyCapacityShare = given[from];
      const openPact = pact * decidable;
      legacyDecided = smaller(openLegacy, capacity * legacyCapacityShare);
      pactDecided = smaller(openPact, capacity - legacyDecided);
      legacyDecided = smaller(openLegacy, capacity - pactDecided);
    }
    const decided = legacyDecided + pactDecided;
    const grantRate = given[(from = (from + toNext) | 0)];
    const grants = decided * grantRate;
    legacy -= legacyDecided;
    pact -= pactDecided;

    const housingPace = given[(from = (from + toNext) | 0)];
    const awaitingHousing = holders + joining + grants;
    const pace = housingPace - directFamily;
    const moved = pace > 0 ? smaller(awaitingHousing, pace) : 0;
    holders = awaitingHousing - moved;

    const departureFraction = given[(from = (from + toNext) | 0)];
    const left = departing * decidable * departureFraction;
    departing += decided - grants - left;

    let returning = given[(from = (from + toNext) | 0)];
    if (returning > 0) {
      const total = legacy + pact + holders + departing;
      if (returning >= total) {
        returning = total;
        legacy = pact = holders = departing = 0;
      } else {
        const staying = 1 - returning / total;
        legacy *= staying;
        pact *= staying;
        holders *= staying;
        departing *= staying;
      }
    }

    // The order of SERIES again: the flows.
    values[(at = (at + width) | 0)] = applications + joining;
    values[(at = (at + width) | 0)] = decided;
    values[(at = (at + width) | 0)] = pactDecided;
    values[(at = (at + width) | 0)] = grants;
    values[(at = (at + width) | 0)] = moved;
    values[(at = (at + width) | 0)] = directFamily;
    values[(at = (at + width) | 0)] = left;
    values[(at = (at + width) | 0)] = returning;
  }
}

/** `Math.min` without its care for NaN and -0, which takes a tenth of a run. */
function smaller(a: number, b: number): number {
  return a < b ? a : b;
}

/** On its own: as part of `project` the messages would be prepared in every run. */
function refuseLength({ months }: ProjectionInputs, into: Projection): never {
  throw new RangeError(
    into.months === months
      ? `No inputs for ${months} months`
      : `No room for ${months} months in this result`,
  );
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
