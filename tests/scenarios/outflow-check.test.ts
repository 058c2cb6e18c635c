import { EditionCatalog } from '../../src/editions/edition-catalog';
import type { Edition } from '../../src/editions/edition';
import type { RealisedValue } from '../../src/realised/realised-value';
import {
  outflowChecks,
  outflowExplanation,
  outflowVerdict,
  realisedYear,
  shownPeriod,
} from '../../src/scenarios/analysis/outflow-check';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { kernprognoseWith, valueOf } from './edition-of';

function serviceWith(edition: Edition): ForecastService {
  const catalog = new EditionCatalog();
  catalog.add(edition);
  return new ForecastService(catalog);
}

const occupancy = (date: string, value: number, scenario: 'mediaan' | 'maximum' = 'mediaan') =>
  valueOf('occupancy', date, value, scenario);

const LETTER = [occupancy('2026-12-31', 82_300), occupancy('2027-12-31', 84_100)];

const counted = (when: string, value: number): RealisedValue => ({
  measure: 'totalOutflow',
  when,
  value,
  unit: 'personen',
  status: 'gerealiseerd',
  source: 'eigen telling',
  certainty: 'middel',
  known: '2027-02-01',
  knownIsAssumed: false,
  remark: '',
  own: true,
});

test('the required outflow is what enters less what the occupancy grows', () => {
  const service = new ForecastService();
  const edition = service.catalog.active;
  for (const { scenario, period, required, housing, departures, extra } of outflowChecks(
    service,
    edition,
  )) {
    const forecast = service.forecast({ scenario, edition: edition.id });
    const entered = forecast.flow('totalInflow', period) + forecast.flow('otherEntries', period);
    const growth =
      forecast.stock('occupancy', period.first + period.months) -
      forecast.stock('occupancy', period.first);
    expect(required).toBeCloseTo(entered - growth, 4);
    expect(housing + departures + extra).toBeCloseTo(required, 5);
  }
});

test('a scenario with occupancies of its own has rows of its own', () => {
  const edition = kernprognoseWith(
    ['occupancy'],
    ...LETTER,
    occupancy('2026-12-31', 87_000, 'maximum'),
  );
  const checks = outflowChecks(serviceWith(edition), edition);
  expect(checks.map(({ scenario, period }) => [scenario, shownPeriod(period)])).toEqual([
    ['mediaan', 2026],
    ['mediaan', 2027],
    ['maximum', 2026],
  ]);
});

test('a part of a year is held against as many twelfths of the counted year', () => {
  const edition = kernprognoseWith(
    ['occupancy'],
    occupancy('2026-12-31', 82_300),
    occupancy('2027-06-30', 83_200),
  );
  const [, half] = outflowChecks(serviceWith(edition), edition);
  expect(shownPeriod(half.period)).toBe('2027-I');
  expect(half.realised?.value).toBe(22_140);
  expect(half.realised && realisedYear(half.realised, half.period)).toBe(
    '2024, naar rato van 6 maanden',
  );
});

test('a year that the users counted themselves is held against that count', () => {
  const service = new ForecastService();
  service.realised.replaceOwn([counted('2026', 40_000)]);
  const checks = outflowChecks(service, service.catalog.active);
  expect(checks.map(({ realised }) => [realised?.figure.when, realised?.value])).toEqual([
    ['2026', 40_000],
    ['2026', 40_000],
  ]);
  expect(checks[1].realised?.difference).toBe(14_275);
});

test('an occupancy that asks for less outflow says what could keep people in', () => {
  const edition = kernprognoseWith(
    ['occupancy'],
    occupancy('2026-12-31', 82_300),
    occupancy('2027-12-31', 90_000),
  );
  const [, year] = outflowChecks(serviceWith(edition), edition);
  expect(year.extra).toBeLessThan(-3000);
  expect(year.housing).toBe(32_600);
  expect(year.housing + year.departures + year.extra).toBeCloseTo(year.required, 5);
  expect(outflowVerdict(year)).toBe('needsLess');
  expect(outflowExplanation(year)).toContain('gemeenten die minder huisvesten dan het tempo');
});

test('the start that the first occupancy asks for stands with the first year only', () => {
  const service = new ForecastService();
  const [first, second] = outflowChecks(service, service.catalog.active);
  expect(first.raisedStart).toBeCloseTo(5068, 0);
  expect(outflowExplanation(first)).toBe(
    'De startbezetting is 5.068 hoger gesteld dan de startstanden samen; vanaf die startstanden was tot de eerste gepubliceerde bezetting 5.068 minder uitstroom genoeg.',
  );
  expect(second.raisedStart).toBe(0);
});

test('more than all family members cannot be explained by them alone', () => {
  const service = new ForecastService();
  const [, year] = outflowChecks(service, service.catalog.active);
  expect(outflowExplanation({ ...year, familyAtCoa: 2000 })).toContain(
    '(alle 2.000 zijn niet genoeg)',
  );
});

test('an edition without occupancies has no outflow to check', () => {
  const edition = kernprognoseWith(['occupancy']);
  expect(() => outflowChecks(serviceWith(edition), edition)).toThrow(
    'Editie "Proef" geeft geen bezetting na haar begin',
  );
});
