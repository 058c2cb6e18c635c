import type { ProjectionInputs, StartStocks } from './projection-inputs';

/**
 * Stocks at each month boundary (`months + 1` values, the first is the start) and flows in each
 * month (`months` values), in persons; open applications and decisions in files.
 */
export interface Projection {
  readonly months: number;
  /** All series behind one another in one block, of which those below are views. */
  readonly values: Float64Array;
  readonly occupancy: Float64Array;
  readonly inProcedure: Float64Array;
  readonly statusHolders: Float64Array;
  readonly withoutStatus: Float64Array;
  /** Files of the IND in the whole country. */
  readonly openApplications: Float64Array;
  /** The part of `openApplications` handled under the Migration Pact. */
  readonly openPactApplications: Float64Array;
  /** Family members who arrive, at COA or straight at a home. */
  readonly familyMembers: Float64Array;
  /** Persons who enter COA reception, otherwise than by an application included. */
  readonly entered: Float64Array;
  readonly decisions: Float64Array;
  /** The part of `decisions` on Pact cases. */
  readonly pactDecisions: Float64Array;
  /** Persons granted protection. */
  readonly granted: Float64Array;
  /** Housed from COA within the pace. */
  readonly housed: Float64Array;
  /** Status holders who leave beyond the pace. */
  readonly extraOutflow: Float64Array;
  /** Family members housed by a municipality without passing through COA. */
  readonly housedDirectly: Float64Array;
  /** People without a status who leave, during the procedure or after it. */
  readonly departed: Float64Array;
  /** The part of `departed` whose file was still open. */
  readonly departedInProcedure: Float64Array;
  /** Extra returns, from all three stocks. */
  readonly returned: Float64Array;
}

/** The order of the series in {@link Projection.values}. */
const SERIES = [
  'occupancy',
  'inProcedure',
  'statusHolders',
  'withoutStatus',
  'openApplications',
  'openPactApplications',
  'familyMembers',
  'entered',
  'decisions',
  'pactDecisions',
  'granted',
  'housed',
  'extraOutflow',
  'housedDirectly',
  'departed',
  'departedInProcedure',
  'returned',
] as const satisfies readonly (keyof Projection)[];

/** The first series are stocks, with one value more than the flows behind them. */
const STOCKS = 6;
const GRANTED = SERIES.indexOf('granted');

/** @returns a projection to write into, so that many projections need no new memory. */
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
    statusHolders: view('statusHolders'),
    withoutStatus: view('withoutStatus'),
    openApplications: view('openApplications'),
    openPactApplications: view('openPactApplications'),
    familyMembers: view('familyMembers'),
    entered: view('entered'),
    decisions: view('decisions'),
    pactDecisions: view('pactDecisions'),
    granted: view('granted'),
    housed: view('housed'),
    extraOutflow: view('extraOutflow'),
    housedDirectly: view('housedDirectly'),
    departed: view('departed'),
    departedInProcedure: view('departedInProcedure'),
    returned: view('returned'),
  };
}

/**
 * Runs the monthly stock-flow model of the COA population and of the IND's open files.
 *
 * Each month, in this order: inflow enters; the IND closes `min(capacity, what is open and not
 * frozen)`; of the people in procedure as large a part leaves that group as of the files is closed;
 * of these the granted become status holders, the others stay without a status; status holders move
 * to a home at the housing pace; people without a status leave, by a fraction of their group and by
 * a smaller one of those in procedure; extra returns leave from every stock in proportion. A flow is
 * bounded by the stock it leaves, so no stock can go below zero and none is clamped: nobody appears
 * or vanishes.
 *
 * Who leaves COA during the procedure keeps an open file until it is closed. So the people in
 * procedure are a share of the open files that moves by itself, and closings fall on them by that
 * share.
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
  const { months, monthly, start, family: response } = inputs;
  if (into.months !== months || months > monthly.months) refuseLength(inputs, into);
  // This runs for every cell and every simulated path. One block for all inputs and one for all
  // results, walked from series to series, is twice as fast as an array for each, for which a
  // processor has too few registers; `| 0` tells the compiler that the positions stay small
  // integers, and the plus signs that the stocks are numbers, which it would else box in every
  // month. What does not depend on the stocks is added up first, so that months overlap in the
  // processor.
  const given = monthly.values;
  const toNext = monthly.months | 0;
  const { values } = into;
  const width = (months + 1) | 0;
  const perGrant = response ? response.perGrant : 0;
  const delay = response && perGrant !== 0 ? response.delay | 0 : months;
  const grantedFrom = (GRANTED * width - delay) | 0;
  const referenceFrom = (given.length - toNext - delay) | 0;
  let pact = +start.openPactApplications;
  let prePact = start.openApplications - pact;
  let inProcedure = +start.inProcedure;
  let holders = +start.statusHolders;
  let without = +start.withoutStatus;

  for (let m = 0; ; m = (m + 1) | 0) {
    // The order of SERIES: first the stocks.
    let at = m;
    values[at] = inProcedure + holders + without;
    values[(at = (at + width) | 0)] = inProcedure;
    values[(at = (at + width) | 0)] = holders;
    values[(at = (at + width) | 0)] = without;
    values[(at = (at + width) | 0)] = prePact + pact;
    values[(at = (at + width) | 0)] = pact;
    if (m === months) return into;

    // The order of MONTHLY_INPUTS.
    let from = m;
    const firstApplications = given[from];
    const firstReceptionShare = given[(from = (from + toNext) | 0)];
    const repeatApplications = given[(from = (from + toNext) | 0)];
    const repeatReceptionShare = given[(from = (from + toNext) | 0)];
    const resettled = given[(from = (from + toNext) | 0)];
    const resettledReceptionShare = given[(from = (from + toNext) | 0)];
    let familyMembers = given[(from = (from + toNext) | 0)];
    const familyReceptionShare = given[(from = (from + toNext) | 0)];
    if (m >= delay) {
      familyMembers += perGrant * (values[grantedFrom + m] - given[referenceFrom + m]);
      if (familyMembers < 0) familyMembers = 0;
    }
    const applications = firstApplications + repeatApplications;
    const arriving =
      firstApplications * firstReceptionShare + repeatApplications * repeatReceptionShare;
    const family = familyMembers * familyReceptionShare;
    const joining = resettled * resettledReceptionShare + family;
    inProcedure += arriving;

    const pactShare = given[(from = (from + toNext) | 0)];
    if (pactShare > 0) {
      const pactCases = applications * pactShare;
      prePact += applications - pactCases;
      pact += pactCases;
    } else {
      prePact += applications;
    }

    const frozenShare = given[(from = (from + toNext) | 0)];
    const capacity = given[(from = (from + toNext) | 0)];
    const decidable = 1 - frozenShare;
    const open = prePact + pact;
    const openPrePact = prePact * decidable;
    from = (from + toNext) | 0;
    let pactDecided = 0;
    let prePactDecided: number;
    if (pact === 0) {
      // What no Pact case uses goes to the other track, so the split does not matter.
      prePactDecided = smaller(openPrePact, capacity);
    } else {
      const prePactCapacityShare = given[from];
      const openPact = pact * decidable;
      prePactDecided = smaller(openPrePact, capacity * prePactCapacityShare);
      pactDecided = smaller(openPact, capacity - prePactDecided);
      prePactDecided = smaller(openPrePact, capacity - pactDecided);
    }
    const decided = prePactDecided + pactDecided;
    prePact -= prePactDecided;
    pact -= pactDecided;

    const grantRate = given[(from = (from + toNext) | 0)];
    const closed = open > 0 ? inProcedure * smaller(decided / open, 1) : 0;
    const grants = smaller(decided * grantRate, closed);
    inProcedure -= closed;

    const otherHolders = given[(from = (from + toNext) | 0)];
    const housingPace = given[(from = (from + toNext) | 0)];
    const beyondPace = given[(from = (from + toNext) | 0)];
    const awaitingHousing = holders + joining + otherHolders + grants;
    let moved: number;
    let extra = 0;
    if (beyondPace < 0) {
      const pace = housingPace + beyondPace;
      moved = pace > 0 ? smaller(awaitingHousing, pace) : 0;
      holders = awaitingHousing - moved;
    } else {
      moved = smaller(awaitingHousing, housingPace);
      const waiting = awaitingHousing - moved;
      extra = smaller(waiting, beyondPace);
      holders = waiting - extra;
    }

    const otherWithout = given[(from = (from + toNext) | 0)];
    const departureFraction = given[(from = (from + toNext) | 0)];
    const procedureExitFraction = given[(from = (from + toNext) | 0)];
    const left = without * decidable * departureFraction;
    const leftProcedure = inProcedure * decidable * procedureExitFraction;
    inProcedure -= leftProcedure;
    without += closed - grants + otherWithout - left;

    let returning = given[(from = (from + toNext) | 0)];
    if (returning > 0) {
      const total = inProcedure + holders + without;
      const files = prePact + pact;
      // The files of those who return are closed with their going.
      const ofFiles = files > 0 ? smaller(inProcedure / files, 1) : 0;
      if (returning >= total) {
        returning = total;
        inProcedure = holders = without = 0;
        prePact *= 1 - ofFiles;
        pact *= 1 - ofFiles;
      } else {
        const going = returning / total;
        const staying = 1 - going;
        inProcedure *= staying;
        holders *= staying;
        without *= staying;
        prePact *= 1 - going * ofFiles;
        pact *= 1 - going * ofFiles;
      }
    }

    // The order of SERIES again: the flows.
    values[(at = (at + width) | 0)] = familyMembers;
    values[(at = (at + width) | 0)] = arriving + joining + otherHolders + otherWithout;
    values[(at = (at + width) | 0)] = decided;
    values[(at = (at + width) | 0)] = pactDecided;
    values[(at = (at + width) | 0)] = grants;
    values[(at = (at + width) | 0)] = moved;
    values[(at = (at + width) | 0)] = extra;
    values[(at = (at + width) | 0)] = familyMembers - family;
    values[(at = (at + width) | 0)] = left + leftProcedure;
    values[(at = (at + width) | 0)] = leftProcedure;
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

/** The stocks at a month boundary. */
function stocksAt(projection: Projection, month: number): StartStocks {
  return {
    openApplications: at(projection.openApplications, month),
    openPactApplications: at(projection.openPactApplications, month),
    inProcedure: at(projection.inProcedure, month),
    statusHolders: at(projection.statusHolders, month),
    withoutStatus: at(projection.withoutStatus, month),
  };
}

/**
 * The inputs of a run from a later month on: a run cut in two gives the same as one run. Family
 * members who follow grants of the first part are put into the second as they were.
 */
export function inputsFrom(
  inputs: ProjectionInputs,
  projection: Projection,
  month: number,
): ProjectionInputs {
  const monthly = inputs.monthly.after(month);
  const delay = Math.min(inputs.family?.delay ?? 0, inputs.months - month);
  monthly.familyMembers.set(projection.familyMembers.subarray(month, month + delay));
  return { ...inputs, months: inputs.months - month, start: stocksAt(projection, month), monthly };
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
