import { errorOf } from './excel-double';
import fc from 'fast-check';
import { toSerial } from '../../src/domain/calendar';
import {
  capaciteitBegroting,
  capaciteitDekking,
  capaciteitGemiddeld,
  capaciteitKosten,
  capaciteitPortefeuille,
} from '../../src/functions/finance';
import { prognoseBezetting } from '../../src/functions/occupancy';
import { prognoseReeks } from '../../src/functions/series';

const day = (year: number, month: number, date: number): number =>
  toSerial({ year, month, day: date });

describe('CAPACITEIT.KOSTEN', () => {
  test.each([
    ['a whole year', 2026, 2026, 365],
    ['a whole leap year', 2028, 2028, 365],
    ['one day', day(2026, 3, 1), day(2026, 3, 1), 1],
    ['a leap day', day(2028, 2, 29), day(2028, 2, 29), 365 / 366],
    ['New Year', day(2026, 12, 31), day(2027, 1, 1), 2],
    ['across a leap year', day(2027, 7, 1), day(2028, 6, 30), 184 + (182 * 365) / 366],
    ['ten years', 2026, 2035, 3650],
  ])('of %s', (_, from, until, daysOf365) => {
    expect(capaciteitKosten(1, 365, from, until)).toBeCloseTo(daysOf365, 5);
  });

  test('adds up when a period is cut in two', () => {
    const date = fc.integer({ min: day(2024, 1, 1), max: day(2036, 12, 31) });
    fc.assert(
      fc.property(fc.tuple(date, date, date), (dates) => {
        const [a, b, c] = [...dates].sort((x, y) => x - y);
        fc.pre(b > a);
        const whole = capaciteitKosten(100, 30_400, a, c);
        const cut = capaciteitKosten(100, 30_400, a, b - 1) + capaciteitKosten(100, 30_400, b, c);
        expect(cut).toBeCloseTo(whole, 3);
      }),
    );
  });

  test('backwards is an error', () => {
    expect(errorOf(() => capaciteitKosten(1, 1, 2027, 2026)).code).toBe('#VALUE!');
  });
});

describe('CAPACITEIT.GEMIDDELD', () => {
  test('is the average of the path, not of its ends', () => {
    const ends = prognoseReeks('bezetting', 'mediaan', 2027, 2027).map(([, value]) =>
      Number(value),
    );
    const [start, end] = [prognoseBezetting('mediaan', 2026), prognoseBezetting('mediaan', 2027)];
    const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const area = days.reduce((sum, length, m) => {
      const before = m === 0 ? start : ends[m - 1];
      return sum + (length * (before + ends[m])) / 2;
    }, 0);
    const average = capaciteitGemiddeld('mediaan', 2027);
    expect(ends.at(-1)).toBe(end);
    expect(average).toBeCloseTo(area / 365, 5);
    expect(average).not.toBeCloseTo((start + end) / 2, 0);
  });

  test('of a year is that of its quarters, each for its days', () => {
    const quarters = [1, 2, 3, 4].map((k) => capaciteitGemiddeld('maximum', `2026-K${k}`));
    const days = [90, 91, 92, 92];
    const mean = quarters.reduce((sum, average, k) => sum + average * days[k], 0) / 365;
    expect(capaciteitGemiddeld('maximum', 2026)).toBeCloseTo(mean, 5);
  });
});

describe('CAPACITEIT.BEGROTING', () => {
  const budget = (places: number, part = '', scenario = 'mediaan'): number =>
    capaciteitBegroting(scenario, 2026, 30_400, 69_400, places, '', part);

  test('with places for all is the average occupancy at the regular price', () => {
    expect(budget(200_000)).toBeCloseTo(capaciteitGemiddeld('mediaan', 2026) * 30_400, 2);
    expect(budget(200_000, 'noodopvang')).toBe(0);
  });

  test('without places is all emergency reception', () => {
    expect(budget(0)).toBeCloseTo(capaciteitGemiddeld('mediaan', 2026) * 69_400, 2);
  });

  test('of a year is the sum of that of its months', () => {
    const months = Array.from({ length: 12 }, (_, m) =>
      capaciteitBegroting('mediaan', `2027-${m + 1}`, 30_400, 69_400, 80_000),
    );
    const year = capaciteitBegroting('mediaan', 2027, 30_400, 69_400, 80_000);
    expect(months.reduce((a, b) => a + b, 0)).toBeCloseTo(year, 1);
  });

  test('counts a shortage only for the months in which there is one', () => {
    // Occupancy rises through 80.504, so with that many places the second half has a shortage.
    const average = capaciteitGemiddeld('mediaan', 2026);
    expect(budget(average, 'noodopvang')).toBeGreaterThan(0);
  });

  test('fills the regular places no further than the occupancy rate', () => {
    const at = (places: number, rate: unknown): number =>
      capaciteitBegroting('mediaan', 2026, 30_400, 69_400, places, rate);
    expect(at(80_000, 0.5)).toBe(at(40_000, ''));
    expect(at(40_000, '150%')).toBe(at(60_000, 1));
  });

  test('is the sum of its parts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120_000 }), (places) => {
        const whole = budget(places);
        expect(budget(places, 'regulier') + budget(places, 'noodopvang')).toBeCloseTo(whole, 3);
      }),
    );
  });
});

test('CAPACITEIT.DEKKING splits over 41.000 stable and 83.000 multi-year places', () => {
  const numbers = (places: number): unknown[] => capaciteitDekking(places).map(([, n]) => n);
  expect(numbers(90_000)).toEqual([41_000, 42_000, 7_000]);
  expect(numbers(60_000)).toEqual([41_000, 19_000, 0]);
  expect(numbers(0)).toEqual([0, 0, 0]);
  expect(errorOf(() => capaciteitDekking(1, 'MPP 2025')).code).toBe('#N/A');
});

describe('CAPACITEIT.PORTEFEUILLE', () => {
  const places = [[100], [200], [300]];

  test('counts a contract up to and including its last day', () => {
    const ends = [[day(2026, 12, 31)], ['30-6-2027'], [2027]];
    expect(capaciteitPortefeuille(places, ends, day(2026, 12, 31))).toBe(600);
    expect(capaciteitPortefeuille(places, ends, '1-1-2027')).toBe(500);
    expect(capaciteitPortefeuille(places, ends, '2027-12-31')).toBe(300);
    expect(capaciteitPortefeuille(places, ends, 2028)).toBe(0);
  });

  test.each([null, '', undefined, 0])('without end (%p) goes on', (blank) => {
    expect(capaciteitPortefeuille(places, [[blank], [2026], [blank]], 2030)).toBe(400);
  });

  test.each([undefined, [[null], [''], [null]]])('with no end dates (%j) counts all', (ends) => {
    expect(capaciteitPortefeuille(places, ends as unknown[][], 2030)).toBe(600);
  });

  test('with another number of dates is an error', () => {
    expect(errorOf(() => capaciteitPortefeuille(places, [[2026]], 2026)).message).toContain(
      'einddatum heeft 1 cel en plekken 3',
    );
  });
});

describe('what belongs together in a budget', () => {
  const refused = (...args: unknown[]): string =>
    errorOf(() => (capaciteitBegroting as (...all: unknown[]) => number)(...args)).message;
  const fixed = ['mediaan', 2027, 30_000, 70_000, 41_000, '', '', '', ''];
  test.each([
    ['emergency places without the price of what is beyond', [30_000], 'plekken_nood en prijs'],
    ['an index without the year of the prices', ['', '', '3%'], 'van welk jaar de prijs is'],
    ['a word that is none', ['', '', '', '', 'ja'], 'Mogelijk: weigeren, vasthouden'],
  ])('%s is refused', (_, given, message) => {
    expect(refused(...fixed, ...given)).toContain(message);
  });
});
