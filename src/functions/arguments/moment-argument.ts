import {
  fromSerial,
  monthIndex,
  monthPosition,
  parseDate,
  toSerial,
  type CivilDate,
} from '../../domain/calendar';
import { invalid } from '../../domain/forecast-error';
import { dutch, type Message } from '../../domain/message';
import type { ArgumentName } from './cell-contents';
import { measureDefinition, type Measure } from '../../domain/measures';
import { parsePeriod, yearPeriod, type Period } from '../../domain/period';
import type { When } from '../../editions/edition-lookup';
import { fromWorkbookSerial } from '../date-system';
import { YEAR } from './number-argument';
import { excerptOf, singleNonZero, type Given } from './single-value';

/** Which day a year without a month stands for. */
type YearMeans = 'firstDay' | 'lastDay';

/** Where a period is meant, a number of persons or euros must not pass for a day long ago. */
const FIRST_DATED_YEAR = 2000;
const LAST_DATED_YEAR = 2100;
const dateForms = (yearMeans: YearMeans): Message =>
  dutch`een Excel-datum, 2026-12-31, 31-12-2026 of een jaar (2026 = ${yearMeans === 'firstDay' ? dutch`1 januari` : dutch`31 december`} 2026)`;
const DATE_FORMS = dateForms('lastDay');
const PERIOD_FORMS = dutch`2026, "2026-II" (halfjaar), "2026-K3" (kwartaal) of "2026-07" (maand)`;

/**
 * A date: an Excel serial, a date text, or a year from 1900 to 2200 that stands for its 31 December.
 *
 * @param name the argument's name, for messages.
 */
export function readDate(raw: unknown, name: ArgumentName = 'peildatum'): CivilDate {
  const date = readOptionalDate(raw, name);
  if (!date) throw invalid(dutch`Geef een ${name} op: ${DATE_FORMS}.`);
  return date;
}

/**
 * As {@link readDate}; undefined when left out.
 *
 * @param yearMeans which day a year without month stands for.
 */
export function readOptionalDate(
  raw: unknown,
  name: ArgumentName = 'peildatum',
  yearMeans: YearMeans = 'lastDay',
): CivilDate | undefined {
  const value = singleNonZero(raw, name);
  if (value === undefined) return undefined;
  const year = yearOf(value);
  const date = year === undefined ? dateOf(value) : dayOfYear(year, yearMeans);
  if (date) return date;
  throw invalid(
    dutch`${excerptOf(value)} is geen datum voor argument ${name}. Mogelijk: ${dateForms(yearMeans)}.`,
  );
}

function dayOfYear(year: number, yearMeans: YearMeans): CivilDate {
  return yearMeans === 'firstDay' ? { year, month: 1, day: 1 } : { year, month: 12, day: 31 };
}

/** The reference date as a position on the time axis, in months since year 0. */
export function readPosition(raw: unknown, name: ArgumentName = 'peildatum'): number {
  return monthPosition(readDate(raw, name));
}

/** A year, half year, quarter or month; a date counts as its month, since Excel makes 2026-07 one. */
export function readPeriod(raw: unknown, name: ArgumentName = 'periode'): Period {
  const period = readOptionalPeriod(raw, name);
  if (!period) throw invalid(dutch`Geef een ${name} op: ${PERIOD_FORMS}.`);
  return period;
}

/** As {@link readPeriod}; undefined when left out. */
export function readOptionalPeriod(
  raw: unknown,
  name: ArgumentName = 'periode',
): Period | undefined {
  const value = singleNonZero(raw, name);
  if (value === undefined) return undefined;
  const given = periodOrDate(value);
  if (given && 'first' in given) return given;
  if (given && given.year >= FIRST_DATED_YEAR && given.year <= LAST_DATED_YEAR) {
    return monthPeriod(given);
  }
  throw invalid(dutch`${excerptOf(value)} is geen ${name}. Mogelijk: ${PERIOD_FORMS}.`);
}

/** A period or a date, whichever was given; a year is a period. Undefined when left out. */
export function readWhen(raw: unknown, name: ArgumentName = 'periode'): When | undefined {
  const given = readPeriodOrDate(raw, name);
  return given && ('first' in given ? { period: given } : { position: monthPosition(given) });
}

function readPeriodOrDate(raw: unknown, name: ArgumentName): Period | CivilDate | undefined {
  const value = singleNonZero(raw, name);
  if (value === undefined) return undefined;
  const given = periodOrDate(value);
  if (given) return given;
  throw invalid(
    dutch`${excerptOf(value)} is geen periode en geen datum. Mogelijk: ${PERIOD_FORMS}, of ${DATE_FORMS}.`,
  );
}

/**
 * A period or a date for a measure. A flow or an assumption asked on 31 December is that of the
 * year, so that 2026 and 31-12-2026 ask the same; a flow on another date is that of its month.
 */
export function readWhenFor(measure: Measure, raw: unknown): When | undefined {
  const given = readPeriodOrDate(raw, 'periode');
  if (!given || 'first' in given) return given && { period: given };
  const { kind } = measureDefinition(measure);
  const isYearEnd = given.month === 12 && given.day === 31;
  if (isYearEnd && (kind === 'flow' || kind === 'parameter')) {
    return { period: yearPeriod(given.year) };
  }
  return kind === 'flow' ? { period: monthPeriod(given) } : { position: monthPosition(given) };
}

/** As {@link readWhenFor}, for an argument that must be given. */
export function readRequiredWhenFor(measure: Measure, raw: unknown): When {
  const when = readWhenFor(measure, raw);
  if (!when)
    throw invalid(dutch`Geef een periode of peildatum op: ${PERIOD_FORMS}, of ${DATE_FORMS}.`);
  return when;
}

/**
 * Two moments between which something runs, in whole months: a year or other period from its first
 * month to its last, a date as the month it falls in.
 *
 * @returns the first month and the month after the last.
 */
export function readSpan(from: unknown, until: unknown): { first: number; end: number } {
  const begin = readPeriodOrDate(from, 'van');
  const finish = readPeriodOrDate(until, 'tot');
  if (!begin || !finish)
    throw invalid(dutch`Geef van en tot op: ${PERIOD_FORMS}, of ${DATE_FORMS}.`);
  const { first } = 'first' in begin ? begin : monthPeriod(begin);
  const last = 'first' in finish ? finish : monthPeriod(finish);
  const end = last.first + last.months;
  if (end <= first) throw invalid(dutch`Argument tot ligt niet na argument van.`);
  return { first, end };
}

/**
 * A day as a serial in the 1900 system, for counting days.
 *
 * @param yearMeans which day a year without month stands for.
 */
export function readDay(
  raw: unknown,
  name: ArgumentName,
  yearMeans: YearMeans = 'lastDay',
): number {
  const day = readOptionalDay(raw, name, yearMeans);
  if (day === undefined) throw invalid(dutch`Geef argument ${name} op: ${dateForms(yearMeans)}.`);
  return day;
}

/** As {@link readDay}; undefined when left out. */
export function readOptionalDay(
  raw: unknown,
  name: ArgumentName,
  yearMeans: YearMeans = 'lastDay',
): number | undefined {
  const date = readOptionalDate(raw, name, yearMeans);
  return date && toSerial(date);
}

function yearOf(value: Given): number | undefined {
  const year =
    typeof value === 'string' ? (/^\d{4}$/.test(value) ? Number(value) : undefined) : value;
  return typeof year === 'number' && Number.isInteger(year) && year >= YEAR.min && year <= YEAR.max
    ? year
    : undefined;
}

function dateOf(value: Given): CivilDate | undefined {
  if (typeof value === 'number') return fromSerial(fromWorkbookSerial(value));
  if (typeof value === 'boolean') return undefined;
  // A cell formatted as text can hold the serial of a date.
  return /^\d{5}$/.test(value) ? fromSerial(fromWorkbookSerial(Number(value))) : parseDate(value);
}

function periodOrDate(value: Given): Period | CivilDate | undefined {
  const year = yearOf(value);
  if (year !== undefined) return yearPeriod(year);
  return (typeof value === 'string' ? periodWithinYears(value) : undefined) ?? dateOf(value);
}

function monthPeriod({ year, month }: CivilDate): Period {
  return { first: monthIndex(year, month), months: 1 };
}

function periodWithinYears(text: string): Period | undefined {
  return yearOf(text.slice(0, 4)) === undefined ? undefined : parsePeriod(text);
}
