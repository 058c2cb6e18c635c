import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { averageStock, averageUpTo } from '../../src/scenarios/analysis/time-average';

const service = new ForecastService();
const mediaan = () => service.forecast({ scenario: 'mediaan' });
const FEBRUARY = { first: 2026 * 12 + 1, months: 1 };

describe('the average of what stays under a ceiling', () => {
  const ends = () => {
    const { occupancy } = mediaan().projection;
    return [Math.min(occupancy[1], occupancy[2]), Math.max(occupancy[1], occupancy[2])] as const;
  };

  test('is the whole average when the ceiling is not reached', () => {
    const [low, high] = ends();
    expect(averageUpTo(mediaan(), 'occupancy', FEBRUARY, high)).toBeCloseTo((low + high) / 2, 6);
    expect(averageStock(mediaan(), 'occupancy', FEBRUARY)).toBeCloseTo((low + high) / 2, 6);
  });

  test('is the ceiling when all lies above it', () => {
    const [low] = ends();
    expect(averageUpTo(mediaan(), 'occupancy', FEBRUARY, low)).toBeCloseTo(low, 6);
    expect(averageUpTo(mediaan(), 'occupancy', FEBRUARY, 1_000)).toBe(1_000);
  });

  test.each([0.25, 0.5, 0.9])('follows the path up to where it crosses it, at %d', (part) => {
    const [low, high] = ends();
    expect(high).toBeGreaterThan(low);
    const ceiling = low + part * (high - low);
    // A triangle up to the crossing, a rectangle after it.
    const expected = low * part + (part * (high - low) * part) / 2 + ceiling * (1 - part);
    expect(averageUpTo(mediaan(), 'occupancy', FEBRUARY, ceiling)).toBeCloseTo(expected, 6);
  });
});

test('the average of a quarter counts each month for its days', () => {
  const month = (m: number) =>
    averageStock(mediaan(), 'statusHolders', { first: 2026 * 12 + m, months: 1 });
  expect(averageStock(mediaan(), 'statusHolders', { first: 2026 * 12, months: 3 })).toBeCloseTo(
    (31 * month(0) + 28 * month(1) + 31 * month(2)) / 90,
    5,
  );
});

test('the average of a period that the projection does not cover is refused', () => {
  const { start, end } = mediaan();
  const of = (first: number, months: number) => () =>
    averageStock(mediaan(), 'occupancy', { first, months });
  expect(of(start, end - start)).not.toThrow();
  expect(of(start - 1, 12)).toThrow(
    '2025-12 t/m 2026-11 valt buiten de looptijd van editie "Kernprognose 2025".',
  );
  expect(of(end - 11, 12)).toThrow('valt buiten de looptijd van editie "Kernprognose 2025".');
});
