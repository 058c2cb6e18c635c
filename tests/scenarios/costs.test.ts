import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { receptionBudget, yearsBetween } from '../../src/scenarios/analysis/costs';
import { averageStock, averageUpTo } from '../../src/scenarios/analysis/time-average';

const FIRST_2026 = 46_023;
const LAST_2026 = 46_387;
const service = new ForecastService();

describe('the years between two days', () => {
  test('count both days', () => {
    expect(yearsBetween(FIRST_2026, LAST_2026)).toBe(1);
    expect(yearsBetween(FIRST_2026, FIRST_2026)).toBe(1 / 365);
    expect(yearsBetween(LAST_2026, LAST_2026 + 1)).toBeCloseTo(2 / 365, 12);
  });

  test.each([
    ['backwards', LAST_2026, FIRST_2026],
    ['from no day', -5, LAST_2026],
    ['to no day', FIRST_2026, 1e9],
    ['between no days', Number.NaN, Number.NaN],
  ])('are none %s', (_, first, last) => {
    expect(yearsBetween(first, last)).toBe(0);
  });
});

test('a budget is each part of the average at its price, for the years', () => {
  const forecast = service.forecast({ scenario: 'maximum' });
  for (const [period, years] of [
    [{ first: 2026 * 12, months: 12 }, 1],
    [{ first: 2026 * 12 + 1, months: 2 }, 59 / 365],
    [{ first: 2027 * 12, months: 24 }, 2],
    [{ first: 2028 * 12 + 1, months: 1 }, 29 / 366],
  ] as const) {
    const inRegular = averageUpTo(forecast, 'occupancy', period, 80_000 * 0.95);
    const average = averageStock(forecast, 'occupancy', period);
    expect(average).toBeGreaterThan(inRegular);
    const budget = receptionBudget(forecast, {
      period,
      regularPrice: 30_400,
      emergencyPrice: 69_400,
      regularPlaces: 80_000,
      occupancyRate: 0.95,
    });
    expect(budget.regular / (inRegular * 30_400 * years)).toBeCloseTo(1, 12);
    expect(budget.emergency / ((average - inRegular) * 69_400 * years)).toBeCloseTo(1, 12);
    expect(budget.total).toBeCloseTo(budget.regular + budget.emergency, 5);
  }
});

test('a budget of a whole year has no traces of twelve parts', () => {
  const forecast = service.forecast({ scenario: 'mediaan' });
  const period = { first: 2026 * 12, months: 12 };
  const budget = receptionBudget(forecast, {
    period,
    regularPrice: 1,
    emergencyPrice: 1,
    regularPlaces: 50_000,
    occupancyRate: 1,
  });
  expect(budget.regular).toBe(50_000);
});
