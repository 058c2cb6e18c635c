import type { Forecast } from '../../src/scenarios/forecast';
import { ForecastService } from '../../src/scenarios/forecast-service';
import { parseOverride } from '../../src/scenarios/overrides';
import {
  DEFAULT_UNCERTAINTY,
  simulate,
  type OccupancyDistribution,
  UNCERTAINTY_REASONS,
  type UncertaintySettings,
} from '../../src/scenarios/uncertainty';

const service = new ForecastService();
const END_2026 = 2027 * 12;
const END_2027 = 2028 * 12;
const settings: UncertaintySettings = { ...DEFAULT_UNCERTAINTY, runs: 4000 };
let mediaan: Forecast;
let distribution: OccupancyDistribution;
beforeEach(() => {
  mediaan = service.forecast({ scenario: 'mediaan', edition: 'Kernprognose 2025' });
  distribution = simulate(mediaan, settings);
});
/** Only first applications vary. */
const inflowOnly: UncertaintySettings = {
  ...settings,
  grantRateSpread: 0,
  housingPaceSpread: 0,
  familySpread: 0,
};

const width = (edition: string, position: number): number => {
  const one = simulate(service.forecast({ scenario: 'mediaan', edition }), settings);
  return one.quantile(position, 0.95) - one.quantile(position, 0.05);
};

test('the band widens with the years', () => {
  const [low, high] = distribution.bands([0.05, 0.95]);
  for (let m = 3; m <= mediaan.projection.months; m += 3) {
    expect(high[m] - low[m]).toBeGreaterThan(high[m - 3] - low[m - 3]);
  }
  expect(high[0]).toBe(low[0]);
});

test('the band is narrower than that of MPP 2025, as the letter explains', () => {
  for (const position of [END_2026, END_2027]) {
    expect(width('Kernprognose 2025', position)).toBeLessThan(width('MPP 2025', position));
  }
});

test('first applications lie between the published minimum and maximum nine times in ten', () => {
  const simulated = simulate(mediaan, inflowOnly);
  // Family members, repeat applications and resettled: 25.200 in 2026 and 25.000 in 2027.
  const first = (year: number, probability: number): number =>
    simulated.inflowQuantile(year, probability) - (year === 2026 ? 25_200 : 25_000);
  const tolerance = 60;
  expect(Math.abs(first(2026, 0.05) - 21_000)).toBeLessThan(tolerance);
  expect(Math.abs(first(2026, 0.5) - 25_000)).toBeLessThan(tolerance);
  expect(Math.abs(first(2026, 0.95) - 32_000)).toBeLessThan(tolerance);
  expect(Math.abs(first(2027, 0.05) - 16_000)).toBeLessThan(600);
  expect(Math.abs(first(2027, 0.95) - 40_000)).toBeLessThan(900);
});

test('another meaning of minimum and maximum gives another band', () => {
  const wider = simulate(mediaan, {
    ...inflowOnly,
    minimumProbability: 0.25,
    maximumProbability: 0.75,
  });
  const simulated = simulate(mediaan, inflowOnly);
  expect(wider.quantile(END_2027, 0.95)).toBeGreaterThan(simulated.quantile(END_2027, 0.95) + 5000);
  expect(wider.quantile(END_2027, 0.05)).toBeLessThan(simulated.quantile(END_2027, 0.05) - 5000);
});

test('the band of a total is that of summed paths', () => {
  const { runs, occupancy } = distribution.paths;
  const at = (month: number): Float64Array => occupancy.subarray(month * runs, (month + 1) * runs);
  // Half way through a month every path lies half way, and so does their sum.
  const halfWay = at(12).map((value, run) => value + (at(13)[run] - value) * 0.5);
  halfWay.sort();
  const index = (runs - 1) * 0.9;
  const below = Math.floor(index);
  const expected = halfWay[below] + (halfWay[below + 1] - halfWay[below]) * (index - below);
  expect(distribution.quantile(END_2026 + 0.5, 0.9)).toBeCloseTo(expected, 5);
});

test('bands and single questions agree', () => {
  const probabilities = [0.9, 0.05, 0.5, 0.5, 1, 0];
  const bands = distribution.bands(probabilities);
  expect(bands).toHaveLength(6);
  probabilities.forEach((probability, i) => {
    expect(bands[i]).toHaveLength(mediaan.projection.months + 1);
    for (const month of [0, 1, 12, 24, 60]) {
      expect(bands[i][month]).toBe(distribution.quantile(mediaan.start + month, probability));
    }
  });
  expect(distribution.bands(probabilities)).toBe(bands);
});

test('the chance of exceeding a capacity is the other side of the quantile', () => {
  expect(distribution.exceedance(END_2026, 0)).toBe(1);
  expect(distribution.exceedance(END_2026, 1e9)).toBe(0);
  for (const probability of [0.1, 0.5, 0.9]) {
    const threshold = distribution.quantile(END_2026, probability);
    expect(distribution.exceedance(END_2026, threshold)).toBeCloseTo(1 - probability, 3);
  }
  const start = distribution.quantile(mediaan.start, 0.5);
  expect(distribution.exceedance(mediaan.start, start + 1)).toBe(0);
  expect(distribution.exceedance(mediaan.start, start - 1)).toBe(1);
});

test('the mean lies above the median, since the maximum lies further off than the minimum', () => {
  expect(distribution.mean(END_2026)).toBeGreaterThan(distribution.quantile(END_2026, 0.5));
});

test('is remembered per forecast and settings', () => {
  expect(simulate(mediaan, { ...settings })).toBe(distribution);
  expect(simulate(mediaan, { ...settings, seed: 1 })).not.toBe(distribution);
  const other = service.forecast({
    scenario: 'mediaan',
    overrides: [parseOverride('inwilligingspercentage', 0.3)],
  });
  expect(simulate(other, settings)).not.toBe(distribution);
});

test('varies around what the user changed', () => {
  const more = service.forecast({
    scenario: 'mediaan',
    overrides: [parseOverride('eerste aanvragen', 50_000)],
  });
  const simulated = simulate(more, inflowOnly);
  expect(simulated.inflowQuantile(2026, 0.5)).toBeCloseTo(75_200, -2);
  expect(Math.abs(simulated.inflowQuantile(2026, 0.95) - (64_000 + 25_200))).toBeLessThan(120);
});

test.each([
  [{ runs: 0 }, 'Het aantal simulaties is 0, maar moet tussen 1 en 100.000 liggen.'],
  [{ runs: 1.5 }, 'moet een geheel getal zijn'],
  [{ minimumProbability: 0.5 }, 'De kans bij het minimum is 0,5'],
  [{ maximumProbability: 0.5 }, 'De kans bij het maximum is 0,5'],
  [{ yearCorrelation: 1.1 }, 'De samenhang tussen jaren is 1,1'],
  [{ grantRateSpread: -0.1 }, 'De spreiding van het inwilligingspercentage'],
  [{ housingPaceSpread: Number.NaN }, 'De spreiding van het huisvestingstempo'],
  [{ familySpread: 11 }, 'De spreiding van de nareizigers'],
])('refuses %j', (change, message) => {
  expect(() => simulate(mediaan, { ...settings, ...change })).toThrow(message);
});

test('refuses what it cannot answer', () => {
  expect(() => distribution.quantile(END_2026, 1.01)).toThrow('Een kans ligt tussen 0 en 1');
  expect(() => distribution.bands([-0.01])).toThrow('Een kans ligt tussen 0 en 1');
  expect(() => distribution.quantile(2020 * 12, 0.5)).toThrow('De peildatum valt buiten editie');
  expect(() => distribution.inflowQuantile(2040, 0.5)).toThrow(
    'Het jaar 2040 valt niet geheel binnen editie "Kernprognose 2025".',
  );
});

test('gives a reason for every setting', () => {
  for (const reason of Object.values(UNCERTAINTY_REASONS))
    expect(reason.length).toBeGreaterThan(20);
  expect(Object.keys(UNCERTAINTY_REASONS)).toEqual(Object.keys(DEFAULT_UNCERTAINTY));
});
