import type { Forecast } from '../../src/scenarios/forecast/forecast';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { disturbancesOf } from '../../src/scenarios/analysis/uncertainty/disturbances';
import type { OccupancyDistribution } from '../../src/scenarios/analysis/uncertainty/occupancy-distribution';
import { simulate } from '../../src/scenarios/analysis/uncertainty/simulate';
import { UNCERTAINTY_REASONS } from '../../src/scenarios/analysis/uncertainty/uncertainty-reasons';
import {
  DEFAULT_UNCERTAINTY,
  HISTORY_UNCERTAINTY,
  pastInflowError,
  type UncertaintySettings,
} from '../../src/scenarios/analysis/uncertainty/uncertainty-settings';
import { kernprognoseWith, valueOf } from './edition-of';

const service = new ForecastService();
const END_2026 = 2027 * 12;
const END_2027 = 2028 * 12;
const settings: UncertaintySettings = { ...DEFAULT_UNCERTAINTY, pathCount: 4000 };
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
  const { pathCount, occupancy } = distribution.paths;
  const at = (month: number): Float64Array =>
    occupancy.subarray(month * pathCount, (month + 1) * pathCount);
  // Half way through a month every path lies half way, and so does their sum.
  const halfWay = at(12).map((value, path) => value + (at(13)[path] - value) * 0.5);
  halfWay.sort();
  const index = (pathCount - 1) * 0.9;
  const below = Math.floor(index);
  const expected = halfWay[below] + (halfWay[below + 1] - halfWay[below]) * (index - below);
  expect(distribution.quantile(END_2026 + 0.5, 0.9)).toBeCloseTo(expected, 5);
});

test('a question about the first year has the digits of the whole projection', () => {
  const asked = (): OccupancyDistribution =>
    simulate(service.calculate({ scenario: 'mediaan' }), settings);
  const whole = asked();
  whole.bands([0.5]);
  for (const position of [mediaan.start, mediaan.start + 0.5, END_2026, END_2027 + 7.25]) {
    const single = asked();
    expect(single.quantile(position, 0.9)).toBe(whole.quantile(position, 0.9));
    // And so has one that comes after it.
    expect(single.quantile(mediaan.end, 0.1)).toBe(whole.quantile(mediaan.end, 0.1));
  }
  for (const year of [2026, 2027, 2030]) {
    expect(asked().inflowQuantile(year, 0.3)).toBe(whole.inflowQuantile(year, 0.3));
  }
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

test('the mean is that of the paths', () => {
  const { pathCount, occupancy } = distribution.paths;
  const ends = occupancy.slice(12 * pathCount, 13 * pathCount);
  expect(distribution.mean(END_2026)).toBeCloseTo(ends.reduce((a, b) => a + b, 0) / pathCount, 5);
});

test('one question about bands is not taken for another that reads alike', () => {
  distribution.bands([1, 0.5]);
  expect(() => distribution.bands([10.5])).toThrow('Een kans ligt tussen 0 en 1');
});

test('an occupancy that is just reached is not exceeded', () => {
  const whole = service.forecast({
    scenario: 'mediaan',
    overrides: [
      parseOverride('start in procedure', 50_200),
      parseOverride('start overigen zonder status', 0),
    ],
  });
  const simulated = simulate(whole, { ...settings, pathCount: 10 });
  expect(simulated.exceedance(whole.start, 69_000)).toBe(0);
  expect(simulated.exceedance(whole.start, 68_999.9)).toBe(1);
});

test('only the latest simulations are kept', () => {
  const one = (seed: number) => simulate(mediaan, { ...settings, pathCount: 1, seed });
  const first = one(1);
  for (let seed = 2; seed <= 12; seed++) one(seed);
  expect(one(1)).toBe(first);
  one(13);
  expect(one(1)).not.toBe(first);
});

test('two forecasts with the same settings are simulated apart', () => {
  const other = service.forecast({ scenario: 'maximum', edition: 'Kernprognose 2025' });
  const another = service.forecast({ scenario: 'minimum', edition: 'Kernprognose 2025' });
  expect(simulate(other, settings).forecast).toBe(other);
  expect(simulate(another, settings).forecast).toBe(another);
});

describe('what the band of an edition means for a year', () => {
  const Z90 = 1.6448536;

  test('is its distance from mediaan as a share of that, at the chosen probability', () => {
    const years = disturbancesOf(mediaan.edition, 60, settings).firstApplications;
    expect(years.map(({ from, until }) => [from, until])).toEqual([
      [0, 12],
      [12, 24],
      [24, 36],
      [36, 48],
      [48, 60],
    ]);
    const spreads = years.map((year) => [year.spreadBelow * Z90, year.spreadAbove * Z90]);
    // 21.000 to 32.000 around 25.000, then 16.000 to 40.000, which stays.
    for (const [i, [below, above]] of spreads.entries()) {
      expect(below).toBeCloseTo(i === 0 ? 0.16 : 0.36, 6);
      expect(above).toBeCloseTo(i === 0 ? 0.28 : 0.6, 6);
    }
  });

  test('holds for calendar years, also when the edition starts within one', () => {
    const later = { ...mediaan.edition, start: '2026-08', horizonMonths: 20 };
    const years = disturbancesOf(later, 20, settings).firstApplications;
    expect(years.map(({ from, until }) => [from, until])).toEqual([
      [0, 5],
      [5, 17],
      [17, 20],
    ]);
  });

  test('is nothing on a side where the bound lies beyond mediaan, or when there is nobody', () => {
    const of = (low: number, middle: number, high: number) =>
      disturbancesOf(
        kernprognoseWith(
          ['firstApplications'],
          valueOf('firstApplications', '', low, 'minimum'),
          valueOf('firstApplications', '', middle, 'mediaan'),
          valueOf('firstApplications', '', high, 'maximum'),
        ),
        12,
        settings,
      ).firstApplications[0];
    expect(of(120, 100, 90)).toMatchObject({ spreadBelow: 0, spreadAbove: 0 });
    expect(of(0, 0, 10)).toMatchObject({ spreadBelow: 0, spreadAbove: 0 });
  });

  test('is of mediaan itself, not of a value for all scenarios', () => {
    const edition = kernprognoseWith([], valueOf('firstApplications', '', 1, 'alle'));
    expect(disturbancesOf(edition, 60, settings)).toEqual(
      disturbancesOf(mediaan.edition, 60, settings),
    );
  });

  test('cannot be found in an edition without first applications', () => {
    expect(() => disturbancesOf(kernprognoseWith(['firstApplications']), 60, settings)).toThrow(
      'Editie "Proef" geeft geen minimum en maximum van de eerste aanvragen; een kansverdeling kan niet worden bepaald.',
    );
    const low = valueOf('firstApplications', '', 1, 'minimum');
    expect(() =>
      disturbancesOf(kernprognoseWith(['firstApplications'], low), 60, settings),
    ).toThrow('geeft geen minimum en maximum');
  });
});

test('settings may lie on their bounds', () => {
  const edge = {
    ...settings,
    pathCount: 1,
    yearCorrelation: 1,
    grantRateSpread: 1,
    familySpread: 10,
  };
  for (const change of [edge, { ...edge, yearCorrelation: 0, grantRateSpread: 0, familySpread: 0 }])
    expect(() => simulate(mediaan, change)).not.toThrow();
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
  [{ pathCount: 0 }, 'Het aantal simulaties is 0, maar moet tussen 1 en 100.000 liggen.'],
  [{ pathCount: 1.5 }, 'moet een geheel getal zijn'],
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

describe('the band of history', () => {
  let history: OccupancyDistribution;
  beforeEach(() => {
    history = simulate(mediaan, { ...HISTORY_UNCERTAINTY, pathCount: 4000 });
  });
  const widthOf = (of: OccupancyDistribution, position: number): number =>
    of.quantile(position, 0.95) - of.quantile(position, 0.05);

  test('is as wide as earlier forecasts of the inflow were wrong', () => {
    // Nine central values, from -45 % to +40 %.
    expect(pastInflowError()).toBeCloseTo(0.277, 2);
    const inflow = (p: number): number => history.inflowQuantile(2026, p) / 50_200;
    expect(inflow(0.95) - inflow(0.05)).toBeGreaterThan(2 * 1.6 * 0.25);
  });

  test('has width at the start, and more than that of the letter later', () => {
    expect(widthOf(history, mediaan.start)).toBeGreaterThan(5_000);
    expect(widthOf(distribution, mediaan.start)).toBe(0);
    for (const position of [END_2026, END_2027]) {
      expect(widthOf(history, position)).toBeGreaterThan(1.5 * widthOf(distribution, position));
    }
  });

  test('leaves a fair chance to what comes out if nothing changes', () => {
    expect(history.exceedance(END_2026, 90_187)).toBeGreaterThan(0.2);
    expect(history.exceedance(END_2026, 90_187)).toBeLessThan(0.4);
    expect(distribution.exceedance(END_2026, 90_187)).toBeLessThan(0.1);
  });

  test('needs no minimum and maximum of the edition', () => {
    const years = disturbancesOf(
      kernprognoseWith(['firstApplications']),
      60,
      HISTORY_UNCERTAINTY,
    ).firstApplications;
    expect(years).toHaveLength(5);
    expect(years[0].spreadBelow).toBe(HISTORY_UNCERTAINTY.inflowError);
  });
});

test('gives a reason for every setting', () => {
  for (const reason of Object.values(UNCERTAINTY_REASONS))
    expect(reason.length).toBeGreaterThan(20);
  expect(Object.keys(UNCERTAINTY_REASONS)).toEqual(Object.keys(DEFAULT_UNCERTAINTY));
});
