import { project, stockAt } from './project';
import type { ProjectionInputs } from './projection-inputs';
import { findRoot } from './root-finding';

/** A published occupancy that the projection must meet. `month` counts from the start. */
export interface Anchor {
  readonly month: number;
  readonly occupancy: number;
}

/** A number that one anchor determines. */
export interface Unknown {
  readonly lower: number;
  readonly upper: number;
  /** What earlier anchors are solved with. */
  readonly assumed: number;
  readonly anchor: Anchor;
}

export interface CalibrationProblem {
  /**
   * The model with values of the unknowns. May reuse its memory: what is returned is used before
   * the next is asked for.
   */
  readonly inputs: (values: readonly number[]) => ProjectionInputs;
  /** In order of time: an unknown must not touch the occupancy at the anchors before its own. */
  readonly unknowns: readonly Unknown[];
}

export interface Calibration {
  readonly values: readonly number[];
  /** Projected minus published at each anchor, in persons. */
  readonly residuals: readonly number[];
  /** Whether each anchor is met; when not, its unknown ended on a bound. */
  readonly met: readonly boolean[];
}

/**
 * Solves one unknown for each published occupancy, one after the other. Since an unknown acts only
 * after the anchors before its own, an anchor once met stays met.
 */
export function calibrate({ inputs, unknowns }: CalibrationProblem): Calibration {
  const values = unknowns.map(({ assumed }) => assumed);
  const missBy = ({ anchor }: Unknown): number =>
    stockAt(project(inputs(values)).occupancy, anchor.month) - anchor.occupancy;
  const met = unknowns.map((unknown, i) => {
    const { x, isRoot } = findRoot(
      (value) => {
        values[i] = value;
        return missBy(unknown);
      },
      unknown.lower,
      unknown.upper,
    );
    values[i] = x;
    return isRoot;
  });
  return { values, residuals: unknowns.map(missBy), met };
}
