import fc from 'fast-check';
import {
  compareDates,
  DATE_1904_OFFSET,
  daysInMonth,
  firstDayOf,
  fromSerial,
  isCivilDate,
  isLeapYear,
  lastDayOf,
  monthIndex,
  monthOf,
  monthPosition,
  parseDate,
  toDutchDate,
  toIsoDate,
  toSerial,
} from '../../src/domain/calendar';

const date = (year: number, month: number, day: number) => ({ year, month, day });

test.each([
  [date(1900, 3, 1), 61],
  [date(1970, 1, 1), 25569],
  [date(2000, 2, 29), 36585],
  [date(2026, 12, 31), 46387],
  [date(2028, 2, 29), 46812],
  [date(9999, 12, 31), 2958465],
])('%j is serial %i', (civil, serial) => {
  expect(toSerial(civil)).toBe(serial);
  expect(fromSerial(serial)).toEqual(civil);
});

test('every serial is a date and back, and serials follow the JavaScript calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
      const civil = fromSerial(serial);
      if (!civil) throw new Error('no date');
      expect(toSerial(civil)).toBe(serial);
      const utc = new Date((serial - 25569) * 86_400_000);
      expect(civil).toEqual(date(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate()));
    }),
  );
});

test('drops a time of day and refuses serials without a certain date', () => {
  expect(fromSerial(46387.99)).toEqual(date(2026, 12, 31));
  expect(fromSerial(2958465.5)).toEqual(date(9999, 12, 31));
  for (const serial of [60, 0, -1, 2958466, Number.NaN]) expect(fromSerial(serial)).toBeUndefined();
});

test('the 1904 date system lies four years and a day off', () => {
  expect(toSerial(date(1904, 1, 1))).toBe(DATE_1904_OFFSET);
  expect(fromSerial(44925 + DATE_1904_OFFSET)).toEqual(date(2026, 12, 31));
});

test('knows leap years and the lengths of months', () => {
  expect([1900, 2000, 2024, 2026, 2028, 2100].map(isLeapYear)).toEqual([
    false,
    true,
    true,
    false,
    true,
    false,
  ]);
  expect(Array.from({ length: 12 }, (_, i) => daysInMonth(2026, i + 1))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ]);
  expect(daysInMonth(2028, 2)).toBe(29);
});

test('knows which dates exist', () => {
  expect(isCivilDate(date(2028, 2, 29))).toBe(true);
  expect(isCivilDate(date(2026, 1, 1))).toBe(true);
  expect(isCivilDate(date(2026, 12, 31))).toBe(true);
  for (const wrong of [
    date(2026, 2, 29),
    date(2026, 0, 1),
    date(2026, 13, 1),
    date(2026, 1, 0),
    date(2026, 4, 31),
    date(2026.5, 1, 1),
    date(2026, 1.5, 1),
    date(2026, 1, 1.5),
  ]) {
    expect(isCivilDate(wrong)).toBe(false);
  }
});

test('counts months from year 0', () => {
  expect(monthIndex(2026, 1)).toBe(24312);
  expect(monthOf(24323)).toEqual({ year: 2026, month: 12 });
  expect(firstDayOf(24313)).toEqual(date(2026, 2, 1));
  expect(lastDayOf(24313)).toEqual(date(2026, 2, 28));
  expect(lastDayOf(monthIndex(2028, 2))).toEqual(date(2028, 2, 29));
});

describe('the position of a date', () => {
  test('the last day of a month is the first of the next', () => {
    for (let m = 24312; m < 24360; m++) {
      expect(monthPosition(lastDayOf(m))).toBe(monthPosition(firstDayOf(m + 1)));
      expect(monthPosition(firstDayOf(m))).toBe(m);
    }
  });

  test('the days between divide the month evenly, also with 29 February', () => {
    expect(monthPosition(date(2026, 6, 12))).toBeCloseTo(24317 + 11 / 29, 12);
    expect(monthPosition(date(2028, 2, 28))).toBeCloseTo(24337 + 27 / 28, 12);
    expect(monthPosition(date(2028, 2, 29))).toBe(24338);
  });

  test('never goes back from one day to the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 45000, max: 60000 }), (serial) => {
        const [today, tomorrow] = [fromSerial(serial), fromSerial(serial + 1)];
        if (!today || !tomorrow) throw new Error('no date');
        expect(monthPosition(tomorrow)).toBeGreaterThanOrEqual(monthPosition(today));
        expect(compareDates(today, tomorrow)).toBeLessThan(0);
        expect(compareDates(tomorrow, today)).toBeGreaterThan(0);
        expect(compareDates(today, today)).toBe(0);
      }),
    );
  });
});

test.each([
  ['2026-12-31', date(2026, 12, 31)],
  ['31-12-2026', date(2026, 12, 31)],
  [' 1/7/2026 ', date(2026, 7, 1)],
  ['1.7.2026', date(2026, 7, 1)],
  ['2028-2-29', date(2028, 2, 29)],
  ['29-2-2026', undefined],
  ['2026', undefined],
  ['2026-13-01', undefined],
  [' 2026-07-01 ', date(2026, 7, 1)],
  ['x2026-12-31', undefined],
  ['x31-12-2026', undefined],
  ['31-12-2026x', undefined],
  ['2026-12-31x', undefined],
  ['31-12-26', undefined],
  ['', undefined],
])('reads %s', (text, expected) => {
  expect(parseDate(text)).toEqual(expected);
});

test('writes dates for files and for messages', () => {
  expect(toIsoDate(date(2026, 7, 1))).toBe('2026-07-01');
  expect(toIsoDate(date(26, 7, 11))).toBe('0026-07-11');
  expect(toDutchDate(date(2026, 7, 1))).toBe('1-7-2026');
});

test.each([
  [date(2025, 12, 31), date(2026, 1, 1)],
  [date(2026, 1, 31), date(2026, 2, 1)],
  [date(2026, 2, 1), date(2026, 2, 2)],
])('puts %j before %j', (first, second) => {
  expect(compareDates(first, second)).toBeLessThan(0);
  expect(compareDates(second, first)).toBeGreaterThan(0);
});
