import { toDecimal, type Decimal } from './exact-decimal';

/**
 * Largest remainder apportionment (Hare quota): whole numbers that sum exactly to the total.
 *
 * Everyone first gets the whole part of their share; what is left goes one by one to the largest
 * fractions. Equal fractions go to the larger weight first, then to the earlier position. Weights
 * count as the decimal numbers they are written as, in exact arithmetic: a third and four thirds
 * have the same fraction, which the doubles nearest to them have not, and a result depends neither
 * on the order of the weights nor on how a browser sorts.
 *
 * @param total a whole number, 0 or more.
 * @param weights each 0 or more, at least one above 0.
 * @param factors multiplies each weight; 1 where left out.
 * @returns as many whole numbers as there are weights.
 * @example apportion(10, [1, 1, 1]) // [4, 3, 3]
 * @example apportion(2, [1, 1, 4]) // [0, 0, 2]
 */
export function apportion(
  total: number,
  weights: readonly number[],
  factors: readonly number[] = [],
): number[] {
  const exact = wholeWeights(weights, factors);
  const sum = exact.reduce((a, b) => a + b, 0n);
  const places = BigInt(total);
  const whole = exact.map((weight) => (places * weight) / sum);
  const remainder = exact.map((weight) => (places * weight) % sum);
  const left = Number(places - whole.reduce((a, b) => a + b, 0n));
  const order = exact
    .map((weight, i) => ({ i, weight, remainder: remainder[i] }))
    .filter((share) => share.remainder > 0n)
    .sort(
      (a, b) => descending(a.remainder, b.remainder) || descending(a.weight, b.weight) || a.i - b.i,
    );
  // The remainders sum to `left` times `sum` and each is below `sum`: there are always enough.
  for (const { i } of order.slice(0, left)) whole[i] += 1n;
  return whole.map(Number);
}

/** Weights times factors on one common decimal scale, so that they are whole. */
function wholeWeights(weights: readonly number[], factors: readonly number[]): readonly bigint[] {
  const products = weights.map((weight, i): Decimal => {
    const a = toDecimal(weight);
    const b = toDecimal(factors[i] ?? 1);
    return { digits: a.digits * b.digits, scale: a.scale + b.scale };
  });
  const scale = products.reduce((most, product) => Math.max(most, product.scale), 0);
  return products.map(({ digits, scale: own }) => digits * 10n ** BigInt(scale - own));
}

function descending(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
