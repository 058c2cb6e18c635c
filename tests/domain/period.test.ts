import fc from 'fast-check';
import {
  formatPeriod,
  parseMonth,
  parsePeriod,
  samePeriod,
  STEP_MONTHS,
  yearPeriod,
} from '../../src/domain/period';

test.each([
  ['2026', 24312, 12],
  [' 2026 ', 24312, 12],
  ['2026-I', 24312, 6],
  ['2026-ii', 24318, 6],
  ['2026 II', 24318, 6],
  ['2026II', 24318, 6],
  ['2026-K1', 24312, 3],
  ['2026-k4', 24321, 3],
  ['2026-Q3', 24318, 3],
  ['2026-07', 24318, 1],
  ['2026-7', 24318, 1],
  ['2026 - 12', 24323, 1],
])('reads %s', (text, first, months) => {
  expect(parsePeriod(text)).toEqual({ first, months });
});

test.each([
  '',
  '26',
  '2026-13',
  '2026-0',
  '2026-00',
  '2026-III',
  '2026-K5',
  '2026-K0',
  '46387',
  '202607',
  '2026 7',
  '2026-',
  '2026-07-01',
  'a2026',
  '2026-iv',
])('refuses "%s"', (text) => {
  expect(parsePeriod(text)).toBeUndefined();
});

test.each([
  [{ first: 24312, months: 12 }, '2026'],
  [{ first: 24312, months: 6 }, '2026-I'],
  [{ first: 24318, months: 6 }, '2026-II'],
  [{ first: 24318, months: 3 }, '2026-K3'],
  [{ first: 24321, months: 3 }, '2026-K4'],
  [{ first: 24318, months: 1 }, '2026-07'],
  [{ first: 24313, months: 12 }, '2026-02 t/m 2027-01'],
  [{ first: 24314, months: 6 }, '2026-03 t/m 2026-08'],
  [{ first: 24313, months: 3 }, '2026-02 t/m 2026-04'],
  [{ first: 24312, months: 2 }, '2026-01 t/m 2026-02'],
])('writes %j as %s', (period, text) => {
  expect(formatPeriod(period)).toBe(text);
});

test('reads what it writes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2200 }),
      fc.constantFrom(...Object.values(STEP_MONTHS)),
      fc.nat({ max: 11 }),
      (year, months, k) => {
        const period = { first: year * 12 + (k % (12 / months)) * months, months };
        expect(parsePeriod(formatPeriod(period))).toEqual(period);
      },
    ),
  );
  expect(yearPeriod(2026)).toEqual({ first: 24312, months: 12 });
});

test.each([
  ['2026-07', 24318],
  ['2026-01', 24312],
  ['2026-13', undefined],
  ['2026-7', undefined],
  [' 2026-07', undefined],
  ['2026-07 ', undefined],
  ['2026', undefined],
  ['x2026-07', undefined],
  ['2026-070', undefined],
  ['2026-0x', undefined],
  ['202x-07', undefined],
  ['6-07', undefined],
])('reads %s as a month of an edition: %s', (text, month) => {
  expect(parseMonth(text)).toBe(month);
});

test.each([
  [{ first: 24312, months: 12 }, true],
  [{ first: 24313, months: 12 }, false],
  [{ first: 24312, months: 6 }, false],
])('whether %j is the year 2026: %s', (period, isSame) => {
  expect(samePeriod(period, yearPeriod(2026))).toBe(isSame);
});
