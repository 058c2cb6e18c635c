/** A bar of a tornado: what an outcome becomes when one assumption moves down and up. */
export interface TornadoRow {
  readonly label: string;
  /** Differences from the central outcome. */
  readonly down: number;
  readonly up: number;
  /** The values the assumption was moved to, as text. */
  readonly downValue: string;
  readonly upValue: string;
}

/** A step of a waterfall: a total, or a change since the step before. */
export interface WaterfallStep {
  readonly label: string;
  readonly kind: 'total' | 'change';
  readonly value: number;
}

/** A change with the levels it starts and ends at, so that bars connect. */
export interface WaterfallBar extends WaterfallStep {
  readonly from: number;
  readonly to: number;
}

/** @returns the steps with where each bar begins and ends. */
export function waterfallBars(steps: readonly WaterfallStep[]): readonly WaterfallBar[] {
  let level = 0;
  return steps.map((step) => {
    const from = step.kind === 'total' ? 0 : level;
    level = step.kind === 'total' ? step.value : level + step.value;
    return { ...step, from, to: level };
  });
}
