/** The outcome of looking for x with f(x) = 0 between two bounds. */
export interface Root {
  readonly x: number;
  readonly residual: number;
  /** False when f does not change sign: `x` is then the bound that comes nearest. */
  readonly isRoot: boolean;
}

const MAX_STEPS = 200;

/**
 * Finds where a continuous function crosses zero: secant steps kept inside a shrinking bracket, and
 * a bisection whenever the secant does not halve it (Dekker's safeguard). It ends at full double
 * precision, since published anchors must be met exactly.
 *
 * @param isEnough ends the search earlier: whether it does not matter where the root lies between
 * two points.
 */
export function findRoot(
  f: (x: number) => number,
  lower: number,
  upper: number,
  isEnough: (below: number, above: number) => boolean = () => false,
): Root {
  let a = lower;
  let b = upper;
  let fa = f(a);
  let fb = f(b);
  if (fa === 0) return { x: a, residual: 0, isRoot: true };
  if (fb === 0) return { x: b, residual: 0, isRoot: true };
  if (!differInSign(fa, fb)) {
    const aIsNearer = Math.abs(fa) <= Math.abs(fb);
    return { x: aIsNearer ? a : b, residual: aIsNearer ? fa : fb, isRoot: false };
  }
  for (let step = 0; step < MAX_STEPS && !isEnough(a, b); step++) {
    const width = b - a;
    const secant = b - (fb * width) / (fb - fa);
    const middle = a + width / 2;
    // Alternate with bisection: a pure secant can creep along one side of a curved function.
    const x = step % 2 === 0 && secant > a && secant < b ? secant : middle;
    if (x <= a || x >= b) break;
    const fx = f(x);
    if (fx === 0) return { x, residual: 0, isRoot: true };
    if (differInSign(fa, fx)) {
      b = x;
      fb = fx;
    } else {
      a = x;
      fa = fx;
    }
  }
  return Math.abs(fa) <= Math.abs(fb)
    ? { x: a, residual: fa, isRoot: true }
    : { x: b, residual: fb, isRoot: true };
}

/** By comparison: the product of two tiny numbers is zero, which has no sign to look at. */
export function differInSign(a: number, b: number): boolean {
  return (a < 0 && b > 0) || (a > 0 && b < 0);
}
