import { monthIndex } from '../../src/domain/calendar';
import { scenarioValues } from '../../src/editions/value-in-force';
import { FLAT_PROFILE, holdRate, spreadFlow } from '../../src/scenarios/forecast/monthly-series';
import { editionOf, valueOf } from './edition-of';

const JANUARY = monthIndex(2026, 1);
const of = (period: string, value: number) => valueOf('firstApplications', period, value);
const rates = (months: number, ...values: Parameters<typeof holdRate>[0]) =>
  Array.from(holdRate(values, JANUARY, months) ?? []);
const flows = (months: number, ...values: Parameters<typeof spreadFlow>[0]) =>
  Array.from(spreadFlow(values, JANUARY, months, FLAT_PROFILE) ?? [], Math.round);

describe('a month takes the value', () => {
  test('of the shortest period that contains it, whatever the order', () => {
    const values = [of('2026-K1', 3), of('2026', 12), of('2026-02', 1), of('2026-I', 6)];
    for (const order of [values, [...values].reverse()]) {
      expect(rates(7, ...order)).toEqual([3, 1, 3, 6, 6, 6, 12]);
    }
  });

  test('of the month in which a date lies', () => {
    expect(rates(3, of('2026-02-15', 1), of('', 5))).toEqual([5, 1, 5]);
    expect(flows(3, of('2026-02-15', 7), of('', 60))).toEqual([5, 7, 5]);
  });

  test('without a period where no period covers it, rather than one held on', () => {
    expect(rates(3, of('2026-01', 1), of('', 5))).toEqual([1, 5, 5]);
    expect(rates(3, of('', 5), of('2026-03', 1))).toEqual([5, 5, 1]);
  });

  test('of the last period before it, not of the first after it', () => {
    const values = [of('2026-01', 1), of('2026-02', 2), of('2026-05', 5), of('2026-06', 6)];
    for (const order of [values, [...values].reverse()]) {
      expect(rates(8, ...order)).toEqual([1, 2, 2, 2, 5, 6, 6, 6]);
    }
  });

  test('of the longest of those that end together, before the last one goes on', () => {
    const values = [of('2026-12', 100), of('2026', 1200), of('2026-K4', 300)];
    for (const order of [values, [...values].reverse()]) {
      expect(rates(14, ...order).slice(8)).toEqual([1200, 300, 300, 100, 1200, 1200]);
    }
  });

  test('of the first period after it when there is none before, the longest of those that start together', () => {
    const values = [of('2026-06', 6), of('2026-05', 50), of('2026-K2', 60), of('2026-II', 9)];
    for (const order of [values, [...values].reverse()]) expect(rates(1, ...order)).toEqual([60]);
    const later = [of('2026-05', 50), of('2027', 9), of('2026-06', 6)];
    for (const order of [later, [...later].reverse()]) expect(rates(1, ...order)).toEqual([50]);
    const together = [of('2026-05', 50), of('2026-05', 70), of('2027', 1)];
    expect(rates(1, ...together)).toEqual([50]);
  });
});

test('a scenario without values takes those for all, and else those of mediaan', () => {
  const numbers = (edition: ReturnType<typeof editionOf>, scenario: 'minimum' | 'mediaan') =>
    scenarioValues(edition, 'resettled', scenario).map(({ value }) => value);
  const mediaan = valueOf('resettled', '2026', 2, 'mediaan');
  const all = valueOf('resettled', '2026', 1);
  const other = valueOf('familyMembers', '2026', 4, 'minimum');
  expect(numbers(editionOf(mediaan, other), 'minimum')).toEqual([2]);
  expect(numbers(editionOf(mediaan, all), 'minimum')).toEqual([1]);
  expect(numbers(editionOf(mediaan, all), 'mediaan')).toEqual([2]);
  expect(numbers(editionOf(valueOf('resettled', '2026', 3, 'medio')), 'minimum')).toEqual([]);
});
