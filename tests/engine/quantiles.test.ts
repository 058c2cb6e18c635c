import fc from 'fast-check';
import { quantilesInPlace } from '../../src/engine/quantiles';

/** Excel's PERCENTIEL, from a sorted copy. */
function fromSorted(values: readonly number[], probability: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * probability;
  const below = Math.floor(at);
  const fraction = at - below;
  return fraction === 0
    ? sorted[below]
    : sorted[below] + (sorted[below + 1] - sorted[below]) * fraction;
}

test('gives the quantiles of Excel', () => {
  const values = Float64Array.from([5, 1, 4, 2, 3]);
  expect([...quantilesInPlace(values, [0, 0.1, 0.5, 0.75, 1])]).toEqual([1, 1.4, 3, 4, 5]);
});

test('equals selection from a sorted copy, ties included', () => {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 3 }),
    fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
  );
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 200 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
      (values, probabilities) => {
        const ascending = [...probabilities].sort((a, b) => a - b);
        const found = quantilesInPlace(Float64Array.from(values), ascending);
        ascending.forEach((probability, i) => {
          // -0 and 0 are the same number of people.
          expect(found[i] + 0).toBe(fromSorted(values, probability) + 0);
        });
      },
    ),
    { numRuns: 300 },
  );
});

test('keeps every value', () => {
  const values = Float64Array.from({ length: 101 }, (_, i) => (i * 37) % 101);
  quantilesInPlace(values, [0.2, 0.9]);
  expect([...values].sort((a, b) => a - b)).toEqual(Array.from({ length: 101 }, (_, i) => i));
});
