import { project } from './project';
import type { ProjectionInputs } from './projection-inputs';
import { findRoot } from './root-finding';

/** A published occupancy that the projection must meet. `month` counts from the start. */
export interface Anchor {
  readonly month: number;
  readonly occupancy: number;
}

/** The second unknown, beside the starting stock awaiting departure. */
export interface RateUnknown {
  readonly lower: number;
  readonly upper: number;
  /** The value when no second anchor determines it. */
  readonly assumed: number;
}

export interface CalibrationProblem {
  /** The model with a starting stock awaiting departure (V0) and a value of the second unknown. */
  readonly inputs: (startDeparting: number, rate: number) => ProjectionInputs;
  /** At most two are used, in order of time. */
  readonly anchors: readonly Anchor[];
  readonly rate: RateUnknown;
  /** V0 when no anchor determines it. */
  readonly assumedStartDeparting: number;
}

/**
 * - `exact`: every anchor is met;
 * - `bound`: the second unknown ended on a bound, the first anchor is met and the second is not;
 * - `infeasible`: meeting an anchor would take a negative number of people.
 */
export type CalibrationOutcome = 'exact' | 'bound' | 'infeasible';

export interface Calibration {
  readonly outcome: CalibrationOutcome;
  readonly startDeparting: number;
  readonly rate: number;
  /** Projected minus published, per anchor, in persons. */
  readonly residuals: readonly number[];
  /** How many of the two unknowns the anchors determined. */
  readonly solved: 0 | 1 | 2;
}

/**
 * Solves the starting stock awaiting departure (V0) and one rate from up to two published
 * occupancies.
 *
 * Without extra returns V0 only decays on its own, so occupancy is linear in it and the first
 * anchor gives it in one step for any rate; what is left is one equation in the rate.
 *
 * @example
 * // Kernprognose 2025, mediaan: 82.300 and 84.100 give V0 = 9.063 and v = 1,307 a year.
 */
export function calibrate(problem: CalibrationProblem): Calibration {
  const [first, second] = problem.anchors;
  if (!first) return report(problem, problem.assumedStartDeparting, problem.rate.assumed, 0);
  if (!second) {
    const rate = problem.rate.assumed;
    return report(problem, startDepartingFor(problem, rate, first), rate, 1);
  }
  const miss = (rate: number): number =>
    occupancyAt(problem, startDepartingFor(problem, rate, first), rate, second) - second.occupancy;
  const root = findRoot(miss, problem.rate.lower, problem.rate.upper);
  return report(problem, startDepartingFor(problem, root.x, first), root.x, 2, !root.found);
}

function startDepartingFor(problem: CalibrationProblem, rate: number, anchor: Anchor): number {
  const PROBE = 1e4;
  const none = occupancyAt(problem, 0, rate, anchor);
  const slope = (occupancyAt(problem, PROBE, rate, anchor) - none) / PROBE;
  return slope === 0 ? 0 : (anchor.occupancy - none) / slope;
}

function occupancyAt(
  problem: CalibrationProblem,
  startDeparting: number,
  rate: number,
  anchor: Anchor,
): number {
  return project(problem.inputs(startDeparting, rate)).occupancy[anchor.month];
}

function report(
  problem: CalibrationProblem,
  startDeparting: number,
  rate: number,
  solved: 0 | 1 | 2,
  onBound = false,
): Calibration {
  const residuals = problem.anchors
    .slice(0, 2)
    .map((anchor) => occupancyAt(problem, startDeparting, rate, anchor) - anchor.occupancy);
  const feasible = startDeparting >= 0 && Number.isFinite(startDeparting);
  return {
    outcome: !feasible ? 'infeasible' : onBound ? 'bound' : 'exact',
    startDeparting,
    rate,
    residuals,
    solved,
  };
}
