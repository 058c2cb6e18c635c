import { BUNDLED_EDITIONS } from '../src/editions/bundled-editions';
import { simulatePaths } from '../src/engine/monte-carlo';
import { quantiles } from '../src/engine/quantiles';
import { disturbancesOf } from '../src/scenarios/analysis/uncertainty/disturbances';
import {
  HISTORY_UNCERTAINTY,
  type UncertaintySettings,
} from '../src/scenarios/analysis/uncertainty/uncertainty-settings';
import { formatMonth } from '../src/domain/period';
import { isBetweenPublished, origins, rebasedInputs, type Origin } from './rebase-proof-run';

/**
 * Rolling starts: from every count the band that could have been drawn on that day, beside each
 * later count. What is counted is how often the outcome lay within it.
 */

/** One later count, beside the band of an earlier day. */
export interface Coverage {
  readonly origin: Origin;
  readonly target: Origin;
  /** Months from the one to the other. */
  readonly ahead: number;
  /** P5, P25, P75 and P95 of the occupancy on the later day. */
  readonly quantiles: readonly [number, number, number, number];
  /** Whether the count lay between the published minimum and maximum; undefined without those. */
  readonly betweenPublished: boolean | undefined;
}

/** Nearer than this is the same count; further than this no forecast was made. */
const LEAST_AHEAD = 2;
const MOST_AHEAD = 24;

/** Enough paths for a quantile to within a hundred persons or so. */
const PATHS = 4_000;

/** @returns every pair of counts that lie 2 to 24 months apart, with the band that `settings` give. */
export function coverage(settings: UncertaintySettings = HISTORY_UNCERTAINTY): readonly Coverage[] {
  const counts = origins();
  return counts.flatMap((origin) => {
    const targets = counts.filter(
      ({ at }) => at - origin.at >= LEAST_AHEAD && at - origin.at <= MOST_AHEAD,
    );
    if (targets.length === 0) return [];
    const months = Math.ceil(targets[targets.length - 1].at - origin.at);
    const band = bandFrom(origin, months, { ...settings, pathCount: PATHS });
    return targets.map((target): Coverage => {
      const ahead = target.at - origin.at;
      const betweenPublished = isBetweenPublished(origin, target);
      return { origin, target, ahead, quantiles: band(ahead), betweenPublished };
    });
  });
}

/** The band from a count, at a number of months after it. */
function bandFrom(
  origin: Origin,
  months: number,
  settings: UncertaintySettings,
): (ahead: number) => Coverage['quantiles'] {
  const from = {
    ...BUNDLED_EDITIONS[0],
    start: formatMonth(Math.floor(origin.at)),
    horizonMonths: months,
  };
  const { pathCount, occupancy } = simulatePaths(
    rebasedInputs(origin, months),
    disturbancesOf(from, months, settings),
    settings,
  );
  return (ahead) => {
    const below = Math.floor(ahead);
    const fraction = ahead - below;
    const column = occupancy.slice(below * pathCount, (below + 1) * pathCount);
    if (fraction > 0) {
      const next = occupancy.subarray((below + 1) * pathCount, (below + 2) * pathCount);
      for (let path = 0; path < pathCount; path++) {
        column[path] += (next[path] - column[path]) * fraction;
      }
    }
    const [p5, p25, p75, p95] = quantiles(column, [0.05, 0.25, 0.75, 0.95]);
    return [p5, p25, p75, p95];
  };
}

/** How many of some pairs lay within a band. */
export interface CoverageCount {
  readonly pairs: number;
  /** Within P5-P95: nine in ten if the band is right. */
  readonly wide: number;
  /** Within P25-P75: half of them if it is. */
  readonly narrow: number;
  /** Of the pairs with a published minimum and maximum. */
  readonly published: number;
  readonly betweenPublished: number;
}

/** @returns the outcomes of the pairs of which the later count came so many months after. */
export function countCoverage(
  all: readonly Coverage[],
  more: number,
  atMost: number,
): CoverageCount {
  const pairs = all.filter(({ ahead }) => ahead > more && ahead <= atMost);
  const count = (holds: (pair: Coverage) => boolean | undefined): number =>
    pairs.filter(holds).length;
  return {
    pairs: pairs.length,
    wide: count(({ target, quantiles }) => isBetween(target.occupancy, quantiles[0], quantiles[3])),
    narrow: count(({ target, quantiles }) =>
      isBetween(target.occupancy, quantiles[1], quantiles[2]),
    ),
    published: count(({ betweenPublished }) => betweenPublished !== undefined),
    betweenPublished: count(({ betweenPublished }) => betweenPublished),
  };
}

function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}
