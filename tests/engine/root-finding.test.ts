import fc from 'fast-check';
import { differInSign, findRoot } from '../../src/engine/root-finding';

test('finds a root to the last digits', () => {
  const root = findRoot((x) => x * x - 2, 0, 2);
  expect(root.x).toBeCloseTo(Math.SQRT2, 15);
  expect(root.isRoot).toBe(true);
  expect(Math.abs(root.residual)).toBeLessThan(1e-15);
});

test('takes a bound that is a root itself', () => {
  expect(findRoot((x) => x, 0, 1)).toEqual({ x: 0, residual: 0, isRoot: true });
  expect(findRoot((x) => x - 1, 0, 1)).toEqual({ x: 1, residual: 0, isRoot: true });
});

test('gives the nearer bound when there is no change of sign', () => {
  expect(findRoot((x) => x + 1, 0, 1)).toEqual({ x: 0, residual: 1, isRoot: false });
  expect(findRoot((x) => -3 + x, 0, 1)).toEqual({ x: 1, residual: -2, isRoot: false });
});

test('does not call something that is not a number a root', () => {
  expect(findRoot(() => Number.NaN, 0, 1).isRoot).toBe(false);
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

describe('how often the function is asked', () => {
  const counted = (f: (x: number) => number) => {
    const asked = { times: 0 };
    const count = (x: number): number => {
      asked.times += 1;
      return f(x);
    };
    return { asked, count };
  };

  test('once more than its ends for a straight line', () => {
    const { asked, count } = counted((x) => 4 * x - 1);
    expect(findRoot(count, 0, 1)).toEqual({ x: 0.25, residual: 0, isRoot: true });
    expect(asked.times).toBe(3);
    const falling = counted((x) => 1 - 4 * x);
    expect(findRoot(falling.count, 0, 2).x).toBe(0.25);
    expect(falling.asked.times).toBe(3);
  });

  test('a few times for a smooth curve, and it stops when nothing lies between', () => {
    const { asked, count } = counted((x) => x * x - 2);
    findRoot(count, 0, 2);
    expect(asked.times).toBeLessThan(60);
    const step = counted((x) => (x < 1 / 3 ? -1 : 2));
    findRoot(step.count, 0, 1);
    expect(step.asked.times).toBeLessThan(125);
  });

  test('two hundred times at most', () => {
    const { asked, count } = counted((x) => (x < 1e-300 ? -1 : 1));
    findRoot(count, -1, 1);
    expect(asked.times).toBe(202);
  });
});

test('at a jump it gives the nearer side, as found', () => {
  const jump = (below: number, above: number) => findRoot((x) => (x < 1 / 3 ? below : above), 0, 1);
  expect(jump(-1, 2)).toMatchObject({ residual: -1, isRoot: true });
  expect(jump(-1, 2).x).toBeLessThan(1 / 3);
  expect(jump(-2, 1)).toMatchObject({ residual: 1, isRoot: true });
  expect(jump(-2, 1).x).toBeGreaterThanOrEqual(1 / 3);
  expect(jump(-1, 1)).toMatchObject({ residual: -1, isRoot: true });
});

test('between ends that are as far from zero it takes the lower', () => {
  expect(findRoot(() => 5, 2, 3)).toEqual({ x: 2, residual: 5, isRoot: false });
});

test('zero differs in sign from nothing', () => {
  const signs = [-1, 0, 1].map((a) => [-1, 0, 1].map((b) => differInSign(a, b)));
  expect(signs).toEqual([
    [false, false, true],
    [false, false, false],
    [true, false, false],
  ]);
});
