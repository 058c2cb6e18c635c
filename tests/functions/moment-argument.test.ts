import { monthIndex, toSerial, type CivilDate } from '../../src/domain/calendar';
import type { Measure } from '../../src/domain/measures';
import type { Period } from '../../src/domain/period';
import { setDateSystem1904 } from '../../src/functions/date-system';
import {
  readDate,
  readDay,
  readOptionalDate,
  readOptionalDay,
  readOptionalPeriod,
  readPeriod,
  readPosition,
  readRequiredWhenFor,
  readSpan,
  readWhen,
  readWhenFor,
} from '../../src/functions/arguments/moment-argument';
import type { When } from '../../src/editions/edition-lookup';
import { refusalOf } from './refusal-of';

const DATES = 'een Excel-datum, 2026-12-31, 31-12-2026 of een jaar (2026 = 31 december 2026)';
const PERIODS = '2026, "2026-II" (halfjaar), "2026-K3" (kwartaal) of "2026-07" (maand)';

const BLANKS = [null, undefined, '', 0, [[null]], [[0]]].map((raw) => [raw]);
const RANGE = [[2026], [2027]];
const RANGE_SIZE = 'vraagt één waarde, maar kreeg een bereik van 2 rijen en 1 kolom.';

const day = (year: number, month: number, dayOfMonth: number): CivilDate => ({
  year,
  month,
  day: dayOfMonth,
});
const period = (year: number, month: number, months: number): Period => ({
  first: monthIndex(year, month),
  months,
});

describe('a date', () => {
  test.each<[unknown, CivilDate]>([
    [2026, day(2026, 12, 31)],
    ['2026', day(2026, 12, 31)],
    [1900, day(1900, 12, 31)],
    [2200, day(2200, 12, 31)],
    ['2026-03-09', day(2026, 3, 9)],
    ['9-3-2026', day(2026, 3, 9)],
    [' 9-3-2026 ', day(2026, 3, 9)],
    [46387, day(2026, 12, 31)],
    [46387.75, day(2026, 12, 31)],
    ['46387', day(2026, 12, 31)],
    [[[46387]], day(2026, 12, 31)],
    // No whole number of four digits from 1900 to 2200 is a year, so these are serials.
    [1899, day(1905, 3, 13)],
    [2201, day(1906, 1, 9)],
    [2026.5, day(1905, 7, 18)],
    ['02026', day(1905, 7, 18)],
  ])('of %j is %j', (raw, date) => expect(readDate(raw)).toEqual(date));

  test('that is a serial in a text counts from 1904 in a workbook that does', () => {
    setDateSystem1904(true);
    try {
      expect(readDate('44925')).toEqual(day(2026, 12, 31));
    } finally {
      setDateSystem1904(false);
    }
  });

  test.each(BLANKS)('may be left out as %j, unless it must be given', (raw) => {
    expect(readOptionalDate(raw)).toBeUndefined();
    expect(refusalOf(() => readDate(raw))).toBe(`Geef een peildatum op: ${DATES}.`);
    expect(refusalOf(() => readDate(raw, 'ingangsdatum'))).toBe(
      `Geef een ingangsdatum op: ${DATES}.`,
    );
    expect(refusalOf(() => readPosition(raw))).toBe(`Geef een peildatum op: ${DATES}.`);
  });

  test.each<[unknown, string]>([
    ['gisteren', '"gisteren"'],
    ['31-2-2026', '"31-2-2026"'],
    ['2026-II', '"2026-II"'],
    ['+2026', '"+2026"'],
    ['2026.0', '"2026.0"'],
    ['146387', '"146387"'],
    [1e9, '1.000.000.000'],
    [-1, '-1'],
    [true, 'WAAR'],
  ])('is not %j', (raw, shown) => {
    expect(refusalOf(() => readOptionalDate(raw))).toBe(
      `${shown} is geen datum voor argument peildatum. Mogelijk: ${DATES}.`,
    );
    expect(refusalOf(() => readDate(raw, 'einddatum'))).toBe(
      `${shown} is geen datum voor argument einddatum. Mogelijk: ${DATES}.`,
    );
  });

  test('is one value', () => {
    for (const read of [readDate, readOptionalDate, readPosition])
      expect(refusalOf(() => read(RANGE))).toBe(`Argument peildatum ${RANGE_SIZE}`);
  });

  test('has a place on the time axis: the end of a month is the begin of the next', () => {
    expect(readPosition('31-12-2026')).toBe(monthIndex(2027, 1));
    expect(readPosition('1-1-2027')).toBe(monthIndex(2027, 1));
    expect(readPosition('16-1-2027')).toBe(monthIndex(2027, 1) + 0.5);
  });
});

describe('a period', () => {
  test.each<[unknown, Period]>([
    [2026, period(2026, 1, 12)],
    ['2026', period(2026, 1, 12)],
    ['1900-I', period(1900, 1, 6)],
    ['2026-II', period(2026, 7, 6)],
    ['2026-K3', period(2026, 7, 3)],
    ['2200-12', period(2200, 12, 1)],
  ])('of %j is %j', (raw, expected) => {
    expect(readPeriod(raw)).toEqual(expected);
    expect(readOptionalPeriod(raw)).toEqual(expected);
    expect(readWhen(raw)).toEqual({ period: expected });
  });

  // Excel makes a date of 2026-07 as soon as it is typed in a cell.
  test.each<[unknown, Period]>([
    [46204, period(2026, 7, 1)],
    ['46204', period(2026, 7, 1)],
    ['1-7-2026', period(2026, 7, 1)],
    ['2026-07-31', period(2026, 7, 1)],
    [46387, period(2026, 12, 1)],
    [46387.75, period(2026, 12, 1)],
  ])('that is the date %j is its month', (raw, expected) => {
    expect(readPeriod(raw)).toEqual(expected);
    expect(readOptionalPeriod(raw)).toEqual(expected);
  });

  test.each(BLANKS)('may be left out as %j, unless it must be given', (raw) => {
    expect(readOptionalPeriod(raw)).toBeUndefined();
    expect(refusalOf(() => readPeriod(raw))).toBe(`Geef een periode op: ${PERIODS}.`);
    expect(refusalOf(() => readPeriod(raw, 'jaar'))).toBe(`Geef een jaar op: ${PERIODS}.`);
  });

  test.each<[unknown, string]>([
    ['2026-III', '"2026-III"'],
    ['1899-II', '"1899-II"'],
    ['2201-II', '"2201-II"'],
    ['32-7-2026', '"32-7-2026"'],
    [3.5, '3,5'],
    [2026.5, '2.026,5'],
    ['31-12-1999', '"31-12-1999"'],
    ['1-1-2101', '"1-1-2101"'],
    [90000, '90.000'],
    [false, 'ONWAAR'],
  ])('is not %j', (raw, shown) => {
    expect(refusalOf(() => readOptionalPeriod(raw))).toBe(
      `${shown} is geen periode. Mogelijk: ${PERIODS}.`,
    );
    expect(refusalOf(() => readPeriod(raw, 'jaar'))).toBe(
      `${shown} is geen jaar. Mogelijk: ${PERIODS}.`,
    );
  });

  test('is one value', () => {
    for (const read of [readPeriod, readOptionalPeriod, readWhen])
      expect(refusalOf(() => read(RANGE))).toBe(`Argument periode ${RANGE_SIZE}`);
  });
});

describe('a period or a date', () => {
  test.each<[unknown, number]>([
    ['31-12-2026', monthIndex(2027, 1)],
    [46387, monthIndex(2027, 1)],
    ['46387', monthIndex(2027, 1)],
    ['2026-07-01', monthIndex(2026, 7)],
  ])('of %j is a date', (raw, position) => expect(readWhen(raw)).toEqual({ position }));

  test.each(BLANKS)('may be left out as %j', (raw) => expect(readWhen(raw)).toBeUndefined());

  test.each<[unknown, string]>([
    ['gisteren', '"gisteren"'],
    ['2026-III', '"2026-III"'],
    [3.5, '3,5'],
    [true, 'WAAR'],
  ])('is not %j', (raw, shown) => {
    expect(refusalOf(() => readWhen(raw))).toBe(
      `${shown} is geen periode en geen datum. Mogelijk: ${PERIODS}, of ${DATES}.`,
    );
  });
});

describe('a period or a date for a measure', () => {
  const year: When = { period: period(2026, 1, 12) };
  const yearEnd: When = { position: monthIndex(2027, 1) };

  test.each<[Measure, unknown, When]>([
    // Over a year runs what flows and what is assumed; a stock is that of the day.
    ['firstApplications', '31-12-2026', year],
    ['firstApplications', '1-1-2027', { period: period(2027, 1, 1) }],
    ['firstApplications', 46204, { period: period(2026, 7, 1) }],
    ['grantRate', '1-7-2026', { position: monthIndex(2026, 7) }],
    ['grantRate', '31-12-2026', year],
    ['occupancy', '31-12-2026', yearEnd],
    ['minorPlaces', '31-12-2026', yearEnd],
    ['firstApplications', '1-7-2026', { period: period(2026, 7, 1) }],
    ['firstApplications', '16-1-2027', { period: period(2027, 1, 1) }],
    ['firstApplications', 2026, year],
    ['occupancy', 2026, year],
    ['firstApplications', '2026-II', { period: period(2026, 7, 6) }],
  ])('%s at %j', (measure, raw, when) => {
    expect(readWhenFor(measure, raw)).toEqual(when);
    expect(readRequiredWhenFor(measure, raw)).toEqual(when);
  });

  test.each(BLANKS)('may be left out as %j, unless it must be given', (raw) => {
    expect(readWhenFor('firstApplications', raw)).toBeUndefined();
    expect(refusalOf(() => readRequiredWhenFor('firstApplications', raw))).toBe(
      `Geef een periode of peildatum op: ${PERIODS}, of ${DATES}.`,
    );
  });
});

describe('a span', () => {
  test.each<[unknown, unknown, number, number]>([
    [2026, 2026, monthIndex(2026, 1), monthIndex(2027, 1)],
    [2026, '2027-K1', monthIndex(2026, 1), monthIndex(2027, 4)],
    ['2026-03', '2026-03', monthIndex(2026, 3), monthIndex(2026, 4)],
    // A day belongs to its month as a whole.
    ['16-3-2026', '16-3-2026', monthIndex(2026, 3), monthIndex(2026, 4)],
    ['1-3-2026', '31-3-2026', monthIndex(2026, 3), monthIndex(2026, 4)],
    ['1-3-2026', '1-3-2026', monthIndex(2026, 3), monthIndex(2026, 4)],
    ['31-3-2026', '1-4-2026', monthIndex(2026, 3), monthIndex(2026, 5)],
    [46204, 46387, monthIndex(2026, 7), monthIndex(2027, 1)],
  ])('of %j to %j is whole months', (from, until, first, end) => {
    expect(readSpan(from, until)).toEqual({ first, end });
  });

  test.each<[unknown, unknown]>([
    [2027, 2026],
    ['2026-04', '2026-03'],
    ['1-1-2027', '31-12-2026'],
  ])('of %j to %j has no length', (from, until) => {
    expect(refusalOf(() => readSpan(from, until))).toBe('Argument tot ligt niet na argument van.');
  });

  test.each<[unknown, unknown]>([
    ['', 2026],
    [2026, null],
    [0, undefined],
  ])('of %j to %j misses an end', (from, until) => {
    expect(refusalOf(() => readSpan(from, until))).toBe(
      `Geef van en tot op: ${PERIODS}, of ${DATES}.`,
    );
  });

  test('has two ends of one value each', () => {
    expect(refusalOf(() => readSpan(RANGE, 2026))).toBe(`Argument van ${RANGE_SIZE}`);
    expect(refusalOf(() => readSpan(2026, RANGE))).toBe(`Argument tot ${RANGE_SIZE}`);
  });
});

describe('a day', () => {
  test('is a serial, and a year is its last day unless its first is asked for', () => {
    const last = toSerial(day(2026, 12, 31));
    const first = toSerial(day(2026, 1, 1));
    for (const read of [readDay, readOptionalDay]) {
      expect([read(2026, 'van'), read(2026, 'van', 'lastDay')]).toEqual([last, last]);
      expect(read('2026', 'van', 'firstDay')).toBe(first);
      expect(read('31-12-2026', 'van', 'firstDay')).toBe(last);
      expect(read(last, 'van')).toBe(last);
    }
  });

  test.each(BLANKS)('may be left out as %j, unless it must be given', (raw) => {
    expect(readOptionalDay(raw, 'van')).toBeUndefined();
    expect(readOptionalDay(raw, 'van', 'firstDay')).toBeUndefined();
    expect(refusalOf(() => readDay(raw, 'van'))).toBe(`Geef argument van op: ${DATES}.`);
  });

  test('that cannot be read is refused by the name of its argument', () => {
    expect(refusalOf(() => readDay('ooit', 'van'))).toBe(
      `"ooit" is geen datum voor argument van. Mogelijk: ${DATES}.`,
    );
    expect(refusalOf(() => readDay(RANGE, 'van'))).toBe(`Argument van ${RANGE_SIZE}`);
  });
});
