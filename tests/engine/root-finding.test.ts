import fc from 'fast-check';
import { findRoot } from '../../src/engine/root-finding';

test('finds a root to the last digits', () => {
  const root = findRoot((x) => x * x - 2, 0, 2);
  expect(root.x).toBeCloseTo(Math.SQRT2, 15);
  expect(root.found).toBe(true);
  expect(Math.abs(root.residual)).toBeLessThan(1e-15);
});

test('takes a bound that is a root itself', () => {
  expect(findRoot((x) => x, 0, 1)).toEqual({ x: 0, residual: 0, found: true });
  expect(findRoot((x) => x - 1, 0, 1)).toEqual({ x: 1, residual: 0, found: true });
});

test('gives the nearer bound when there is no change of sign', () => {
  expect(findRoot((x) => x + 1, 0, 1)).toEqual({ x: 0, residual: 1, found: false });
  expect(findRoot((x) => -3 + x, 0, 1)).toEqual({ x: 1, residual: -2, found: false });
});

test('does not call something that is not a number a root', () => {
  expect(findRoot(() => Number.NaN, 0, 1).found).toBe(false);
});

test('copes with a function that is flat on one side', () => {
  const root = findRoot((x) => Math.max(-1, x - 1e6), 0, 1e7);
  expect(root.x).toBeCloseTo(1e6, 6);
});

test('finds the root of any increasing curve', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.constantFrom(1, 3, 5, 9),
      (root, power) => {
        const found = findRoot((x) => (x - root) ** power, -101, 100);
        expect(Math.abs(found.x - root)).toBeLessThan(1e-9);
      },
    ),
  );
});
