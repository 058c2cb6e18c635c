/**
 * Largest remainder apportionment (Hare quota): whole numbers that sum exactly to the total.
 *
 * Everyone first gets the whole part of their share; what is left goes one by one to the largest
 * fractions. Equal fractions go to the larger weight first, then to the earlier position, so that
 * a result never depends on how a browser sorts.
 *
 * @param total a whole number, 0 or more.
 * @param weights each 0 or more, at least one above 0.
 * @returns as many whole numbers as there are weights.
 * @example apportion(10, [1, 1, 1]) // [4, 3, 3]
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = exactSum(weights);
  const shares = weights.map((weight) => (total * weight) / sum);
  const whole = shares.map((share, i) => Math.min(Math.floor(share), weights[i] === 0 ? 0 : total));
  let left = total - whole.reduce((a, b) => a + b, 0);
  const order = shares
    .map((share, i) => ({ i, fraction: share - Math.floor(share), weight: weights[i] }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.fraction - a.fraction || b.weight - a.weight || a.i - b.i);
  // Rounding of the shares can leave the whole parts one too high or more than one short.
  for (let k = 0; left > 0; k = (k + 1) % order.length, left--) whole[order[k].i] += 1;
  for (let k = order.length - 1; left < 0; k = (k + order.length - 1) % order.length) {
    if (whole[order[k].i] > 0) {
      whole[order[k].i] -= 1;
      left++;
    }
  }
  return whole;
}

/** Neumaier's compensated sum: the order of the weights must not change the outcome. */
function exactSum(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
