import fc from 'fast-check';
import { quantiles } from '../../src/engine/quantiles';

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
  expect([...quantiles(values, [0, 0.1, 0.5, 0.75, 1])]).toEqual([1, 1.4, 3, 4, 5]);
});

test('equals what stands in a sorted copy, ties and values far apart included', () => {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 3 }),
    fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(5e-324, -5e-324, 1.7e308, -1.7e308),
  );
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 200 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
      (values, probabilities) => {
        const found = quantiles(Float64Array.from(values), probabilities);
        probabilities.forEach((probability, i) => {
          // -0 and 0 are the same number of people.
          expect(found[i] + 0).toBe(fromSorted(values, probability) + 0);
        });
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ['all the same', () => 7],
  ['nearly all the same, and one far away', (i: number) => (i === 5 ? 1e12 : i % 3)],
  ['evenly spread', (i: number) => (i * 7919) % 10_000],
])('finds them among many values: %s', (_name, valueOf) => {
  const values = Float64Array.from({ length: 10_000 }, (_value, i) => valueOf(i));
  const probabilities = [0, 0.05, 0.12345, 0.5, 0.95, 1];
  expect([...quantiles(values, probabilities)]).toEqual(
    probabilities.map((probability) => fromSorted([...values], probability)),
  );
});

test('leaves the values as they are', () => {
  const values = Float64Array.from({ length: 101 }, (_, i) => (i * 37) % 101);
  const before = values.slice();
  quantiles(values, [0.2, 0.9]);
  expect(values).toEqual(before);
});
