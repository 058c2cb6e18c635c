/**
 * Quantiles by selection (quickselect with a median-of-three pivot): the k-th smallest value is
 * found without sorting the rest.
 *
 * Quantiles of `values` at the given probabilities, interpolated as in Excel's PERCENTIEL
 * (position (n-1)p). Reorders `values`.
 *
 * @param probabilities in ascending order, each 0 to 1.
 */
export function quantilesInPlace(
  values: Float64Array,
  probabilities: readonly number[],
): Float64Array {
  const result = new Float64Array(probabilities.length);
  const last = values.length - 1;
  // Ascending order lets each search start where the previous one ended.
  let from = 0;
  probabilities.forEach((probability, i) => {
    const position = last * probability;
    const below = Math.floor(position);
    select(values, below, from, last);
    from = below;
    const lower = values[below];
    const fraction = position - below;
    result[i] = fraction === 0 ? lower : lower + (smallest(values, below + 1) - lower) * fraction;
  });
  return result;
}

function smallest(values: Float64Array, from: number): number {
  let least = Infinity;
  for (let i = from; i < values.length; i++) {
    const value = values[i];
    if (value < least) least = value;
  }
  return least;
}

/** Puts the k-th smallest value at index k, smaller ones before it, larger ones behind it. */
function select(values: Float64Array, k: number, from: number, to: number): void {
  let low = from;
  let high = to;
  while (low < high) {
    const a = values[low];
    const b = values[(low + high) >>> 1];
    const c = values[high];
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i <= j) {
        const swapped = values[i];
        values[i] = values[j];
        values[j] = swapped;
        i++;
        j--;
      }
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return;
  }
}
