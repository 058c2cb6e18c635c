import type { RealisedCatalog } from '../../../realised/realised-catalog';

/** Two counts nearer to one another than this say nothing of a year's trend. */
const LEAST_MONTHS = 6;
/** Over how long the trend is taken, and how far it is followed. */
export const TREND_MONTHS = 12;
/** From a count that is older no line is drawn to the year before. */
const MOST_MONTHS = 24;

/**
 * How fast the occupancy changed in the year before a count: straight from what it was twelve months
 * before, itself straight between the counts around that day.
 *
 * @returns persons a month; undefined when no count lies six to twenty-four months before.
 */
export function occupancyTrend(realised: RealisedCatalog, at: number): number | undefined {
  const counts = realised
    .stocks('occupancy')
    .filter((count) => count.at <= at + 1e-9)
    .map((count) => ({ at: count.at, value: count.figure.value }));
  const last = counts.at(-1);
  if (!last) return undefined;
  const yearBefore = last.at - TREND_MONTHS;
  const older = counts.filter((count) => count.at <= yearBefore).at(-1);
  const younger = counts.find((count) => count.at > yearBefore);
  if (!younger) return undefined;
  if (!older || last.at - older.at > MOST_MONTHS) {
    const from = last.at - younger.at >= LEAST_MONTHS ? younger : undefined;
    return from && (last.value - from.value) / (last.at - from.at);
  }
  const share = (yearBefore - older.at) / (younger.at - older.at);
  return (last.value - older.value - (younger.value - older.value) * share) / TREND_MONTHS;
}
