/** Maps values to pixels along one axis. */
export type Scale = (value: number) => number;

/** @returns a linear scale; a domain without length maps to the middle of the range. */
export function linearScale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): Scale {
  const span = high - low;
  return (value) => (span === 0 ? (from + to) / 2 : from + ((value - low) / span) * (to - from));
}

/**
 * Round values at which to draw grid lines, from below the lowest value to above the highest.
 *
 * @example niceTicks(77_000, 91_000, 4) // [75000, 80000, 85000, 90000, 95000]
 */
export function niceTicks(low: number, high: number, count: number): readonly number[] {
  const span = high - low || Math.max(1, Math.abs(high));
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s >= rough) ?? 10 * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/** @returns the lowest and highest of all values; NaN and missing series are left out. */
export function extent(series: readonly (ArrayLike<number> | undefined)[]): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const values of series) {
    if (!values) continue;
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low <= high ? [low, high] : [0, 1];
}

/** @returns an SVG path through the points of a series, index by index. */
export function linePath(values: ArrayLike<number>, x: Scale, y: Scale): string {
  let path = '';
  for (let i = 0; i < values.length; i++) {
    path += `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)} ${y(values[i]).toFixed(1)}`;
  }
  return path;
}

/** @returns the closed area between two series. */
export function areaPath(
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
  x: Scale,
  y: Scale,
): string {
  let back = '';
  for (let i = lower.length - 1; i >= 0; i--) {
    back += `L${x(i).toFixed(1)} ${y(lower[i]).toFixed(1)}`;
  }
  return `${linePath(upper, x, y)}${back}Z`;
}
