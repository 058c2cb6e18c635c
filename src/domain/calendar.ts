/**
 * Civil dates, Excel serials and months, without the JavaScript `Date`: no time zone can change a
 * digit of a result.
 */

/** A day in the proleptic Gregorian calendar. `month` runs from 1 to 12. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of whole months since January of year 0; 2026-01 is 24312. */
export type MonthIndex = number;

/** Days between the serials of Excel's 1904 and 1900 date systems. */
export const DATE_1904_OFFSET = 1462;

const SERIAL_OF_1970 = 25569;
const FIRST_EXACT_SERIAL = 61; // 1 March 1900: before it Excel counts a 29 February 1900 that never was.
const LAST_SERIAL = 2958465; // 31 December 9999

/** @returns true in a leap year of the Gregorian calendar. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** @returns the number of days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** @returns true when the year, month and day exist in the calendar. */
export function isCivilDate({ year, month, day }: CivilDate): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/**
 * Excel's serial of a date in the 1900 system. Exact from 1 March 1900.
 *
 * @example toSerial({ year: 2026, month: 12, day: 31 }) // 46387
 */
export function toSerial({ year, month, day }: CivilDate): number {
  // Days from civil, after Howard Hinnant: years start on 1 March so that a leap day comes last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + SERIAL_OF_1970;
}

/**
 * The date of an Excel serial in the 1900 system; a time of day is dropped.
 *
 * @returns undefined outside 1 March 1900 .. 31 December 9999.
 * @example fromSerial(46387) // { year: 2026, month: 12, day: 31 }
 */
export function fromSerial(serial: number): CivilDate | undefined {
  if (!(serial >= FIRST_EXACT_SERIAL && serial < LAST_SERIAL + 1)) return undefined;
  const z = Math.floor(serial) - SERIAL_OF_1970 + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** @returns the month index of a year and month. */
export function monthIndex(year: number, month: number): MonthIndex {
  return year * 12 + month - 1;
}

/** @returns the year and month (1-12) of a month index. */
export function monthOf(index: MonthIndex): { year: number; month: number } {
  const year = Math.floor(index / 12);
  return { year, month: index - year * 12 + 1 };
}

/** @returns the first day of the month. */
export function firstDayOf(index: MonthIndex): CivilDate {
  return { ...monthOf(index), day: 1 };
}

/** @returns the last day of the month. */
export function lastDayOf(index: MonthIndex): CivilDate {
  const { year, month } = monthOf(index);
  return { year, month, day: daysInMonth(year, month) };
}

/**
 * Where a reference date (peildatum) lies on the model's time axis, in months since January of
 * year 0. A whole number is the boundary between two months.
 *
 * The first day of a month stands for its beginning and the last day for its end, so that
 * 31-12-2026 and 1-1-2027 are the same instant, as the letter uses them; the days between divide
 * the month evenly.
 *
 * @example monthPosition({ year: 2026, month: 12, day: 31 }) === monthPosition({ year: 2027, month: 1, day: 1 }) // true
 */
export function monthPosition({ year, month, day }: CivilDate): number {
  return monthIndex(year, month) + (day - 1) / (daysInMonth(year, month) - 1);
}

/** Orders two dates: negative when `a` comes first. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** @returns the date as YYYY-MM-DD, the form in which editions and saved scenarios store it. */
export function toIsoDate({ year, month, day }: CivilDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** @returns the date as the Dutch write it, for messages: 31-12-2026. */
export function toDutchDate({ year, month, day }: CivilDate): string {
  return `${day}-${month}-${year}`;
}

/**
 * Reads 2026-12-31 or 31-12-2026 (also with / or .).
 *
 * @returns undefined for any other text, and for a day that does not exist.
 */
export function parseDate(text: string): CivilDate | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim());
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text.trim());
  const parts = iso ? [iso[1], iso[2], iso[3]] : dutch ? [dutch[3], dutch[2], dutch[1]] : undefined;
  if (!parts) return undefined;
  const date = { year: Number(parts[0]), month: Number(parts[1]), day: Number(parts[2]) };
  return isCivilDate(date) ? date : undefined;
}
