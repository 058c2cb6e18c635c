import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { costOver, receptionBudget, yearsBetween } from '../../src/scenarios/analysis/costs';
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

describe('prices that grow', () => {
  test('make each calendar year dearer than the one before', () => {
    const nextYear = LAST_2026 + 365;
    const growth = { priceYear: 2026, index: 0.1 };
    expect(costOver(100, 1000, FIRST_2026, nextYear, growth)).toBeCloseTo(210_000, 6);
    expect(costOver(100, 1000, FIRST_2026, nextYear)).toBe(200_000);
    const before = { priceYear: 2027, index: 0.25 };
    expect(costOver(100, 1000, FIRST_2026, LAST_2026, before)).toBeCloseTo(80_000, 6);
  });
});

describe('a budget of three kinds', () => {
  const forecast = service.forecast({ scenario: 'mediaan' });
  const request = {
    period: { first: 2027 * 12, months: 12 },
    regularPrice: 30_000,
    emergencyPrice: 70_000,
    regularPlaces: 41_000,
    occupancyRate: 1,
  };
  test('puts who fits in no emergency place outside COA', () => {
    const outside = { emergencyPlaces: 30_000, price: 20_000 };
    const budget = receptionBudget(forecast, { ...request, outside });
    expect(budget.regular).toBe(41_000 * 30_000);
    expect(budget.emergency).toBe(30_000 * 70_000);
    const average = averageStock(forecast, 'occupancy', request.period);
    expect(budget.outside).toBeCloseTo((average - 71_000) * 20_000, 2);
    expect(budget.total).toBeCloseTo(budget.regular + budget.emergency + budget.outside, 4);
  });
  test('holds the last stock after the edition only when asked', () => {
    const late = { ...request, period: { first: 2035 * 12, months: 12 } };
    expect(() => receptionBudget(forecast, late)).toThrow('buiten de looptijd');
    const held = receptionBudget(forecast, { ...late, afterEnd: 'hold' });
    const stock = forecast.stock('occupancy', forecast.end);
    expect(held.emergency).toBeCloseTo((stock - 41_000) * 70_000, 2);
  });
});
