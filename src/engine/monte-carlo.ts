import { normalQuantile } from './normal-distribution';
import type { MonthlyInputs } from './monthly-inputs';
import { createProjection, project, type Projection } from './project';
import type { ProjectionInputs } from './projection-inputs';
import { createRandom, type RandomSource } from './random';

/**
 * A year (a path of months) whose first applications vary together. The spreads are standard
 * deviations as a share of the inflow, one for each half of a two-piece normal distribution.
 */
export interface UncertainYear {
  readonly from: number;
  /** Month after the last. */
  readonly until: number;
  /** The first month that varies, not before `from`: what was counted before it does not. */
  readonly variesFrom: number;
  readonly spreadBelow: number;
  readonly spreadAbove: number;
}

/** What varies around the inputs, as standard deviations. One draw for the whole path each. */
export interface Disturbances {
  readonly firstApplications: readonly UncertainYear[];
  /** Correlation of one year's first applications with the next, 0 to 1. */
  readonly yearCorrelation: number;
  /** Whether family members vary with the first applications of their year too. */
  readonly familyFollowsYears: boolean;
  /** The first month in which what is named below varies; the start does when that is 0. */
  readonly othersFrom: number;
  /** In fractions: 0.04 is four percentage points. */
  readonly grantRateSpread: number;
  /** As a share of the pace. */
  readonly housingPaceSpread: number;
  /** As a share of the family members. */
  readonly familySpread: number;
  /** As a share of the people at COA at the start. */
  readonly startSpread: number;
  /** As a share of what the IND can close. */
  readonly capacitySpread: number;
  /** As a share of the fractions by which people without a status leave. */
  readonly departureSpread: number;
  /** Persons a month more or fewer who leave: the error of the model itself. */
  readonly driftSpread: number;
}

export interface SimulationSettings {
  readonly pathCount: number;
  readonly seed: number;
  /** Spreads the draws of each quantity evenly over its distribution: less noise, same paths. */
  readonly latinHypercube: boolean;
}

/** Whole paths. Values of one month lie together: `occupancy[month * pathCount + path]`. */
export interface SimulatedPaths {
  readonly pathCount: number;
  readonly months: number;
  /** Occupancy at each of the `months + 1` month boundaries, in persons. */
  readonly occupancy: Float64Array;
  /** Total inflow in each uncertain year, in persons: `totalInflow[year * pathCount + path]`. */
  readonly totalInflow: Float64Array;
}

/** The draws beside those of the years, in their order. */
const PATH_DRAWS = [
  'grantRateSpread',
  'housingPaceSpread',
  'familySpread',
  'startSpread',
  'capacitySpread',
  'departureSpread',
  'driftSpread',
] as const satisfies readonly (keyof Disturbances)[];

/**
 * Projects many paths with disturbed inputs. The same inputs, disturbances and settings give the
 * same digits on every machine: the draws come from 32-bit integer arithmetic and a normal
 * quantile without library functions.
 *
 * First applications of a year are multiplied by 1 + spread x z, where z is standard normal and the
 * spread is the one of its side; z of successive years is an autoregression, so that a high year
 * is likelier followed by a high one. Values that would be negative, and a share outside 0 to 1,
 * are set to the bound.
 *
 * @param observe sees every path; what it is given is overwritten by the next one.
 * @param months simulates no further than this, with the digits of the whole: what is drawn does not
 * depend on it. Of a year that is not over by then the total inflow stays 0.
 */
export function simulatePaths(
  inputs: ProjectionInputs,
  disturbances: Disturbances,
  settings: SimulationSettings,
  months = inputs.months,
  observe?: (inputs: ProjectionInputs, projection: Projection) => void,
): SimulatedPaths {
  const { pathCount } = settings;
  const years = disturbances.firstApplications;
  const draws = drawNormals(settings, years.length + PATH_DRAWS.length);
  const occupancy = new Float64Array((months + 1) * pathCount);
  const totalInflow = new Float64Array(years.length * pathCount);
  const from = inputs.monthly;
  const to = from.with();
  const start = { ...inputs.start };
  const disturbed: ProjectionInputs = { ...inputs, months, start, monthly: to };
  const projection = createProjection(months);
  const { yearCorrelation, familyFollowsYears, othersFrom } = disturbances;
  const begun = years.filter(({ from: first }) => first < months).length;
  const over = years.filter(({ until }) => until <= months).length;
  const renewal = Math.sqrt(1 - yearCorrelation * yearCorrelation);
  // The spreads behind one another, as the draws lie: a look-up by name costs more than the draw.
  const spreads = Float64Array.from(PATH_DRAWS, (id) => disturbances[id]);
  const deviation = (k: number, path: number): number =>
    spreads[k] * draws[(years.length + k) * pathCount + path];

  for (let path = 0; path < pathCount; path++) {
    const familyFactor = notBelowZero(1 + deviation(2, path));
    let z = 0;
    for (let y = 0; y < begun; y++) {
      const fresh = draws[y * pathCount + path];
      z = y === 0 ? fresh : yearCorrelation * z + renewal * fresh;
      const { variesFrom: first, spreadBelow, spreadAbove } = years[y];
      const until = Math.min(years[y].until, months);
      const factor = notBelowZero(1 + (z < 0 ? spreadBelow : spreadAbove) * z);
      scaleInto(to.firstApplications, from.firstApplications, factor, first, until);
      const ofFamily = familyFollowsYears ? familyFactor * factor : familyFactor;
      scaleInto(to.familyMembers, from.familyMembers, ofFamily, first, until);
    }
    shiftShareInto(to.grantRate, from.grantRate, deviation(0, path), othersFrom, months);
    const paceFactor = notBelowZero(1 + deviation(1, path));
    scaleInto(to.housingPace, from.housingPace, paceFactor, othersFrom, months);
    const capacityFactor = notBelowZero(1 + deviation(4, path));
    scaleInto(to.decisionCapacity, from.decisionCapacity, capacityFactor, othersFrom, months);
    const departureFactor = notBelowZero(1 + deviation(5, path));
    const { departureFraction, procedureExitFraction } = to;
    scaleShareInto(departureFraction, from.departureFraction, departureFactor, othersFrom, months);
    scaleShareInto(
      procedureExitFraction,
      from.procedureExitFraction,
      departureFactor,
      othersFrom,
      months,
    );
    addInto(to.extraOutflow, from.extraOutflow, deviation(6, path), othersFrom, months);
    const startFactor = othersFrom > 0 ? 1 : notBelowZero(1 + deviation(3, path));
    start.inProcedure = inputs.start.inProcedure * startFactor;
    start.statusHolders = inputs.start.statusHolders * startFactor;
    start.withoutStatus = inputs.start.withoutStatus * startFactor;
    project(disturbed, projection);
    const course = projection.occupancy;
    for (let m = 0, at = path; m <= months; m++, at += pathCount) occupancy[at] = course[m];
    for (let y = 0; y < over; y++)
      totalInflow[y * pathCount + path] = inflowOf(to, projection, years[y]);
    observe?.(disturbed, projection);
  }
  return { pathCount, months, occupancy, totalInflow };
}

let latest: { readonly key: string; readonly draws: Float64Array } | undefined;

/**
 * Standard normal draws: `draws[quantity * pathCount + path]`. The latest are kept, since cells that
 * ask about other assumptions draw the same.
 */
function drawNormals(settings: SimulationSettings, quantities: number): Float64Array {
  const { pathCount, seed, latinHypercube } = settings;
  const key = `${pathCount} ${seed} ${latinHypercube} ${quantities}`;
  if (latest?.key !== key) latest = { key, draws: freshNormals(settings, quantities) };
  return latest.draws;
}

function freshNormals(
  { pathCount, seed, latinHypercube }: SimulationSettings,
  quantities: number,
): Float64Array {
  const random = createRandom(seed);
  const draws = new Float64Array(quantities * pathCount);
  const order = new Uint32Array(pathCount);
  for (let q = 0; q < quantities; q++) {
    if (latinHypercube) shuffle(order, random);
    for (let path = 0; path < pathCount; path++) {
      // Half a step of the 32-bit grid keeps the probability away from 0, whose quantile is infinite.
      const uniform = random.next() + 0.5 / 4294967296;
      draws[q * pathCount + path] = normalQuantile(
        latinHypercube ? (order[path] + uniform) / pathCount : uniform,
      );
    }
  }
  return draws;
}

/** Fisher-Yates, from the identity. */
function shuffle(order: Uint32Array, random: RandomSource): void {
  for (let i = 0; i < order.length; i++) order[i] = i;
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random.next() * (i + 1));
    const kept = order[i];
    order[i] = order[j];
    order[j] = kept;
  }
}

// The loops below run for every path. The bounds are comparisons, since `Math.min` and `Math.max`
// take care of NaN and -0 and cost as much as the month that they prepare.

function notBelowZero(factor: number): number {
  return factor > 0 ? factor : 0;
}

function scaleInto(
  target: Float64Array,
  source: Float64Array,
  factor: number,
  from: number,
  until: number,
): void {
  for (let m = from; m < until; m++) target[m] = source[m] * factor;
}

function addInto(
  target: Float64Array,
  source: Float64Array,
  extra: number,
  from: number,
  months: number,
): void {
  for (let m = from; m < months; m++) target[m] = source[m] + extra;
}

function shiftShareInto(
  target: Float64Array,
  source: Float64Array,
  shift: number,
  from: number,
  months: number,
): void {
  for (let m = from; m < months; m++) {
    const share = source[m] + shift;
    target[m] = share > 0 ? (share < 1 ? share : 1) : 0;
  }
}

function scaleShareInto(
  target: Float64Array,
  source: Float64Array,
  factor: number,
  from: number,
  months: number,
): void {
  for (let m = from; m < months; m++) {
    const share = source[m] * factor;
    target[m] = share < 1 ? share : 1;
  }
}

function inflowOf(
  monthly: MonthlyInputs,
  projection: Projection,
  { from, until }: UncertainYear,
): number {
  let total = 0;
  for (let m = from; m < until; m++) {
    total +=
      monthly.firstApplications[m] +
      monthly.repeatApplications[m] +
      monthly.resettled[m] +
      projection.familyMembers[m];
  }
  return total;
}
