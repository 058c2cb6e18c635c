import fc from 'fast-check';
import { roundedParts, shownDifference } from '../../src/domain/rounded-parts';

it.each([
  { parts: [0.4, 0.4, 0.2], total: 1, shown: [1, 0, 0] },
  { parts: [0.2, 0.4, 0.4], total: 1, shown: [0, 1, 0] },
  { parts: [1.5, 1.5, 2.2], total: 5, shown: [1, 2, 2] },
  { parts: [1.5, 1.6, 1.9], total: 5, shown: [1, 2, 2] },
  { parts: [5.1, 0.4], total: 6, shown: [5, 1] },
  { parts: [10, 20, 30], total: 60, shown: [10, 20, 30] },
  { parts: [-1.4, -1.4, -0.2], total: -3, shown: [-2, -1, -0] },
  // Further off than there are parts: each takes its turn again.
  { parts: [1, 1], total: 5, shown: [3, 2] },
])('rounds $parts to parts that add up to $total', ({ parts, total, shown }) => {
  expect(roundedParts(parts, total)).toEqual(shown);
});

it('gives parts that add up and lie within one of what they were', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }),
      (parts) => {
        const total = Math.round(parts.reduce((sum, part) => sum + part, 0));
        const shown = roundedParts(parts, total);
        expect(Math.abs(shown.reduce((sum, part) => sum + part, -total))).toBe(0);
        shown.forEach((part, i) => expect(Math.abs(part - parts[i])).toBeLessThanOrEqual(1));
      },
    ),
  );
});

it.each([
  { first: 10.6, second: 10.4, decimals: undefined, shown: 1 },
  { first: 10.44, second: 9.46, decimals: 1, shown: 0.9 },
  { first: 1, second: 3, decimals: 0, shown: -2 },
])('shows $first and $second with a difference of $shown', ({ first, second, decimals, shown }) => {
  expect(shownDifference(first, second, decimals)).toBe(shown);
});
