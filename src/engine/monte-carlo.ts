import { normalQuantile } from './normal-distribution';
import { createProjection, project } from './project';
import type { ProjectionInputs } from './projection-inputs';
import { createRandom, type RandomSource } from './random';

/**
 * A year (a run of months) whose first applications vary together. The spreads are standard
 * deviations as a share of the inflow, one for each half of a two-piece normal distribution.
 */
export interface UncertainYear {
  readonly from: number;
  /** Month after the last. */
  readonly until: number;
  readonly spreadBelow: number;
  readonly spreadAbove: number;
}

/** What varies around the inputs, as standard deviations. */
export interface Disturbances {
  readonly firstApplications: readonly UncertainYear[];
  /** Correlation of one year's first applications with the next, 0 to 1. */
  readonly yearCorrelation: number;
  /** In fractions: 0.04 is four percentage points. One draw for the whole path. */
  readonly grantRateSpread: number;
  /** As a share of the pace. One draw for the whole path. */
  readonly housingPaceSpread: number;
  /** As a share of the family members. One draw for the whole path. */
  readonly familySpread: number;
}

export interface SimulationSettings {
  readonly runs: number;
  readonly seed: number;
  /** Spreads the draws of each quantity evenly over its distribution: less noise, same runs. */
  readonly latinHypercube: boolean;
}

/** Whole paths. Values of one month lie together: `occupancy[month * runs + run]`. */
export interface SimulatedPaths {
  readonly runs: number;
  readonly months: number;
  /** Occupancy at each of the `months + 1` month boundaries, in persons. */
  readonly occupancy: Float64Array;
  /** Total inflow in each uncertain year, in persons: `totalInflow[year * runs + run]`. */
  readonly totalInflow: Float64Array;
}

/** Draws beside those of the years: granted share, housing pace, family members. */
const PATH_DRAWS = 3;

/**
 * Projects many paths with disturbed inputs. The same inputs, disturbances and settings give the
 * same digits on every machine: the draws come from 32-bit integer arithmetic and a normal
 * quantile without library functions.
 *
 * First applications of a year are multiplied by 1 + spread x z, where z is standard normal and the
 * spread is the one of its side; z of successive years is an autoregression, so that a high year
 * is likelier followed by a high one. Values that would be negative, and a granted share outside
 * 0 to 1, are set to the bound.
 */
export function simulatePaths(
  inputs: ProjectionInputs,
  disturbances: Disturbances,
  settings: SimulationSettings,
): SimulatedPaths {
  const { runs } = settings;
  const { months } = inputs;
  const years = disturbances.firstApplications;
  const draws = drawNormals(settings, years.length + PATH_DRAWS);
  const occupancy = new Float64Array((months + 1) * runs);
  const totalInflow = new Float64Array(years.length * runs);
  const disturbed = { ...inputs, monthly: inputs.monthly.with() };
  const path = createProjection(months);
  const fixedInflow = years.map((year) => sumOver(inputs, 'fixed', year));
  const firstInflow = years.map((year) => sumOver(inputs, 'first', year));
  const familyInflow = years.map((year) => sumOver(inputs, 'family', year));
  const { yearCorrelation } = disturbances;
  const renewal = Math.sqrt(1 - yearCorrelation * yearCorrelation);

  for (let run = 0; run < runs; run++) {
    const pathDraw = (k: number): number => draws[(years.length + k) * runs + run];
    const familyFactor = Math.max(0, 1 + disturbances.familySpread * pathDraw(2));
    let z = 0;
    for (let y = 0; y < years.length; y++) {
      const fresh = draws[y * runs + run];
      z = y === 0 ? fresh : yearCorrelation * z + renewal * fresh;
      const { from, until, spreadBelow, spreadAbove } = years[y];
      const factor = Math.max(0, 1 + (z < 0 ? spreadBelow : spreadAbove) * z);
      scaleInto(
        disturbed.monthly.firstApplications,
        inputs.monthly.firstApplications,
        factor,
        from,
        until,
      );
      totalInflow[y * runs + run] =
        fixedInflow[y] + firstInflow[y] * factor + familyInflow[y] * familyFactor;
    }
    shiftShareInto(
      disturbed.monthly.grantRate,
      inputs.monthly.grantRate,
      disturbances.grantRateSpread * pathDraw(0),
    );
    const paceFactor = Math.max(0, 1 + disturbances.housingPaceSpread * pathDraw(1));
    scaleInto(disturbed.monthly.housingPace, inputs.monthly.housingPace, paceFactor, 0, months);
    scaleInto(
      disturbed.monthly.familyMembers,
      inputs.monthly.familyMembers,
      familyFactor,
      0,
      months,
    );
    project(disturbed, path);
    for (let m = 0, at = run; m <= months; m++, at += runs) occupancy[at] = path.occupancy[m];
  }
  return { runs, months, occupancy, totalInflow };
}

/** Standard normal draws: `draws[quantity * runs + run]`. */
function drawNormals(
  { runs, seed, latinHypercube }: SimulationSettings,
  quantities: number,
): Float64Array {
  const random = createRandom(seed);
  const draws = new Float64Array(quantities * runs);
  const order = new Uint32Array(runs);
  for (let q = 0; q < quantities; q++) {
    if (latinHypercube) shuffle(order, random);
    for (let run = 0; run < runs; run++) {
      // Half a step of the 32-bit grid keeps the probability away from 0, whose quantile is infinite.
      const uniform = random.next() + 0.5 / 4294967296;
      draws[q * runs + run] = normalQuantile(
        latinHypercube ? (order[run] + uniform) / runs : uniform,
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

function scaleInto(
  target: Float64Array,
  source: Float64Array,
  factor: number,
  from: number,
  until: number,
): void {
  for (let m = from; m < until; m++) target[m] = source[m] * factor;
}

function shiftShareInto(target: Float64Array, source: Float64Array, shift: number): void {
  for (let m = 0; m < source.length; m++) {
    target[m] = Math.min(1, Math.max(0, source[m] + shift));
  }
}

function sumOver(
  { monthly }: ProjectionInputs,
  what: 'first' | 'family' | 'fixed',
  { from, until }: UncertainYear,
): number {
  const series = {
    first: [monthly.firstApplications],
    family: [monthly.familyMembers],
    fixed: [monthly.repeatApplications, monthly.resettled],
  }[what];
  let total = 0;
  for (const one of series) for (let m = from; m < until; m++) total += one[m];
  return total;
}
