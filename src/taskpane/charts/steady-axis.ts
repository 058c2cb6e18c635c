/** The lowest and the highest value of an axis. */
export type AxisRange = readonly [number, number];

/** Room above and below what is drawn, as a share of it. */
const ROOM = 0.15;

/**
 * An axis that stays where it is while a lever moves, so that what moves is the line. It widens
 * when a line would leave it, with room to spare, and never narrows by itself.
 *
 * @param before the axis so far; undefined to begin anew.
 * @param needed what must be in view now.
 */
export function steadyAxis(before: AxisRange | undefined, [low, high]: AxisRange): AxisRange {
  if (before && low >= before[0] && high <= before[1]) return before;
  const room = (high - low) * ROOM;
  // An axis of people does not begin below zero because of the room it gets.
  const lowest = low >= 0 ? Math.max(0, low - room) : low - room;
  const wanted: AxisRange = [lowest, high + room];
  if (!before) return wanted;
  return [
    Math.min(before[0], low < before[0] ? wanted[0] : before[0]),
    Math.max(before[1], high > before[1] ? wanted[1] : before[1]),
  ];
}
