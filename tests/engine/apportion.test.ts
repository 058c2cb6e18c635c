import fc from 'fast-check';
import { apportion } from '../../src/engine/apportion';

test('gives what is left to the largest fractions, ties to the first', () => {
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(apportion(7, [5, 3, 1])).toEqual([4, 2, 1]);
  expect(apportion(100, [0, 1])).toEqual([0, 100]);
  expect(apportion(0, [3, 4])).toEqual([0, 0]);
});

test('an equal fraction goes to the larger weight', () => {
  // Shares 0,5 and 1,5 and 0,5: one is left for fractions that are all a half.
  expect(apportion(3, [1, 3, 1, 1])).toEqual([1, 2, 0, 0]);
});

test('sums exactly to the total, and no one is further than one from their share', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 200_000 }),
      fc
        .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })
        .filter((weights) => weights.some((weight) => weight > 1e-3)),
      (total, weights) => {
        const parts = apportion(total, weights);
        const sum = weights.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        parts.forEach((part, i) => {
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - (total * weights[i]) / sum)).toBeLessThan(1.000001);
          if (weights[i] === 0) expect(part).toBe(0);
        });
      },
    ),
  );
});

test('does not depend on the order of different weights', () => {
  const weights = [812.5, 17.25, 4031, 0.125, 99];
  const parts = apportion(1234, weights);
  expect(apportion(1234, [...weights].reverse())).toEqual([...parts].reverse());
});
