import { waterfallBars } from '../../src/taskpane/charts/bar-rows';
import { extent, linearScale, linePath, niceTicks } from '../../src/taskpane/charts/chart-scale';
import { numberText, percentText, signedText } from '../../src/taskpane/controls/number-text';

describe('chart scales', () => {
  it('choose round ticks that enclose the data', () => {
    expect(niceTicks(77_000, 91_000, 4)).toEqual([75_000, 80_000, 85_000, 90_000, 95_000]);
    expect(niceTicks(5, 5, 4).length).toBeGreaterThan(1);
    const ticks = niceTicks(-4_310, 1_200, 5);
    expect(ticks[0]).toBeLessThanOrEqual(-4_310);
    expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(1_200);
  });

  it('map a domain without length to the middle', () => {
    expect(linearScale([3, 3], [0, 10])(3)).toBe(5);
    expect(linearScale([0, 10], [0, 100])(4)).toBe(40);
  });

  it('find the extent of several series and draw a path', () => {
    expect(extent([[3, 1], undefined, [7]])).toEqual([1, 7]);
    expect(extent([])).toEqual([0, 1]);
    expect(
      linePath(
        [1, 2],
        (x) => x * 10,
        (y) => y,
      ),
    ).toBe('M0.0 1.0L10.0 2.0');
  });
});

describe('a waterfall', () => {
  it('starts each change where the one before ended, and totals at zero', () => {
    const bars = waterfallBars([
      { label: 'a', kind: 'total', value: 100 },
      { label: 'b', kind: 'change', value: -30 },
      { label: 'c', kind: 'change', value: 10 },
      { label: 'd', kind: 'total', value: 80 },
    ]);
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 100],
      [100, 70],
      [70, 80],
      [0, 80],
    ]);
  });
});

describe('numbers as text', () => {
  it.each([
    [numberText(82_300, 'nl'), '82.300'],
    [numberText(82_300, 'en'), '82,300'],
    [numberText(1.5, 'en', 1), '1.5'],
    [signedText(1_250, 'nl'), '+1.250'],
    [signedText(-830, 'nl'), '−830'],
    [signedText(-0.2, 'nl'), '0'],
    [percentText(0.914, 'nl'), '91,4%'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});
