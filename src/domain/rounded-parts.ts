/**
 * Rounds parts so that they still add up: what is shown must agree with what is shown.
 *
 * The rounding error goes to the parts that it changes least.
 *
 * @param total what the rounded parts must add up to, itself rounded.
 * @example roundedParts([0.4, 0.4, 0.2], 1) // [1, 0, 0]
 */
export function roundedParts(parts: readonly number[], total: number): readonly number[] {
  const rounded = parts.map((part) => Math.round(part));
  const left = total - rounded.reduce((sum, part) => sum + part, 0);
  const step = Math.sign(left);
  const byRoom = parts
    .map((part, i) => ({ i, room: (part - rounded[i]) * step }))
    .sort((a, b) => b.room - a.room);
  for (let n = 0; n < Math.abs(left); n++) rounded[byRoom[n % byRoom.length].i] += step;
  return rounded;
}

/** The difference of two numbers as they are shown, with so many decimals. */
export function shownDifference(first: number, second: number, decimals = 0): number {
  const rounded = (value: number): number => Number(value.toFixed(decimals));
  return Number((rounded(first) - rounded(second)).toFixed(decimals));
}
