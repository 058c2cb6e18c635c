import { project, stockAt } from './project';
import type { ProjectionInputs } from './projection-inputs';
import { differInSign, findRoot } from './root-finding';

/** A published occupancy that the projection must meet. `month` counts from the start. */
export interface Anchor {
  readonly month: number;
  readonly occupancy: number;
}

/** The second unknown, beside the starting stock awaiting departure. */
export interface RateUnknown {
  readonly lower: number;
  readonly upper: number;
  /** The value when no anchor determines it. */
  readonly assumed: number;
}

export interface CalibrationProblem {
  /**
   * The model with a starting stock awaiting departure (V0) and a value of the second unknown. May
   * reuse its memory: what is returned is used before the next is asked for.
   */
  readonly inputs: (startDeparting: number, rate: number) => ProjectionInputs;
  /** In order of time, at different moments. The first ones are met, as many as unknowns. */
  readonly anchors: readonly Anchor[];
  readonly rate: RateUnknown;
  /** V0 when no anchor determines it. */
  readonly assumedStartDeparting: number;
  /** V0 or the rate when they are known: then they are no unknowns. */
  readonly known?: { readonly startDeparting?: number; readonly rate?: number };
}

/**
 * - `exact`: the anchors that determine the unknowns are met;
 * - `bound`: the second unknown ended on a bound, and the anchor that determines it is not met;
 * - `infeasible`: meeting an anchor would take a negative number of people.
 */
export type CalibrationOutcome = 'exact' | 'bound' | 'infeasible';

export interface Calibration {
  readonly outcome: CalibrationOutcome;
  readonly startDeparting: number;
  readonly rate: number;
  /** Projected minus published, for every anchor given, in persons. */
  readonly residuals: readonly number[];
  /** How many of the two unknowns the anchors determined. */
  readonly solved: 0 | 1 | 2;
  /** Whether the anchors determined V0, and whether they determined the rate. */
  readonly solvedStart: boolean;
  readonly solvedRate: boolean;
}

/** Points at which the range of the rate is searched for a change of sign. */
const GRID = 64;
/** Fewer persons than this below zero is rounding of a starting stock that is zero. */
const ROUNDING = 1e-6;

/**
 * Solves the starting stock awaiting departure (V0) and one rate from published occupancies.
 *
 * Without extra returns V0 only decays on its own, so occupancy is linear in it and an anchor
 * gives it in one step for any rate; what is left is one equation in the rate.
 *
 * @example
 * // Kernprognose 2025, mediaan: 82.300 and 84.100 give V0 = 9.063 and v = 1,307 a year.
 */
export function calibrate(problem: CalibrationProblem): Calibration {
  const { anchors, known = {}, rate } = problem;
  const startDeparting = known.startDeparting;
  // At the start itself the rate has had no time to matter.
  const later = anchors.filter(({ month }) => month > 0);
  const anchorOfStart = startDeparting === undefined ? anchors.at(0) : undefined;
  const anchorOfRate =
    known.rate === undefined ? later.find((anchor) => anchor !== anchorOfStart) : undefined;
  const startFor = (value: number): number => {
    if (!anchorOfStart) return startDeparting ?? problem.assumedStartDeparting;
    const start = startDepartingFor(problem, value, anchorOfStart);
    return start < 0 && start > -ROUNDING ? 0 : start;
  };

  let found = true;
  let value = known.rate ?? rate.assumed;
  if (anchorOfRate) {
    const miss = (candidate: number): number =>
      occupancyAt(problem, startFor(candidate), candidate, anchorOfRate) - anchorOfRate.occupancy;
    const roots = rootsWithin(miss, rate.lower, rate.upper);
    const root = roots.find(({ x }) => startFor(x) >= 0) ?? roots[0];
    value = root.x;
    found = root.found;
  }
  const start = startFor(value);
  return {
    outcome: start >= 0 ? (found ? 'exact' : 'bound') : 'infeasible',
    startDeparting: start,
    rate: value,
    residuals: anchors.map(
      (anchor) => occupancyAt(problem, start, value, anchor) - anchor.occupancy,
    ),
    solved: anchorOfStart && anchorOfRate ? 2 : anchorOfStart || anchorOfRate ? 1 : 0,
    solvedStart: anchorOfStart !== undefined,
    solvedRate: anchorOfRate !== undefined,
  };
}

interface Candidate {
  readonly x: number;
  readonly found: boolean;
}

/** All roots that show on a grid even on a logarithmic scale; else the bounds, the nearer first. */
function rootsWithin(f: (x: number) => number, lower: number, upper: number): Candidate[] {
  const at = (i: number): number => (i === GRID ? upper : lower * (upper / lower) ** (i / GRID));
  const roots: Candidate[] = [];
  const first = f(lower);
  let left = first;
  for (let i = 1; i <= GRID; i++) {
    const right = f(at(i));
    if (left === 0 || differInSign(left, right)) roots.push(findRoot(f, at(i - 1), at(i)));
    left = right;
  }
  if (roots.length > 0) return roots;
  const bounds = [
    { x: lower, found: false },
    { x: upper, found: left === 0 },
  ];
  return Math.abs(first) <= Math.abs(left) ? bounds : bounds.reverse();
}

function startDepartingFor(problem: CalibrationProblem, rate: number, anchor: Anchor): number {
  const inputs = problem.inputs(0, rate);
  const none = stockAt(project(inputs).occupancy, anchor.month);
  return (anchor.occupancy - none) / stockAt(remainingShare(inputs), anchor.month);
}

/** The share of V0 that is still there at each month boundary. */
function remainingShare({ months, monthly }: ProjectionInputs): Float64Array {
  const share = new Float64Array(months + 1).fill(1);
  for (let m = 0; m < months; m++) {
    share[m + 1] = share[m] * (1 - monthly.departureFraction[m] * (1 - monthly.frozenShare[m]));
  }
  return share;
}

function occupancyAt(
  problem: CalibrationProblem,
  startDeparting: number,
  rate: number,
  anchor: Anchor,
): number {
  return stockAt(project(problem.inputs(startDeparting, rate)).occupancy, anchor.month);
}
