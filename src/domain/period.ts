import { monthIndex, monthOf, type MonthIndex } from './calendar';

/** A run of whole calendar months: a year, half year, quarter or month. */
export interface Period {
  readonly first: MonthIndex;
  readonly months: number;
}

/** @returns whether two periods are the same months. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.first === b.first && a.months === b.months;
}

const ROMAN_HALF: Readonly<Record<string, number>> = { i: 1, ii: 2 };

/** @returns the calendar year as a period. */
export function yearPeriod(year: number): Period {
  return { first: monthIndex(year, 1), months: 12 };
}

/**
 * Reads a period as the chain writes it: `2026`, `2026-II` (half year), `2026-K3` (quarter) or
 * `2026-07` (month).
 *
 * A month needs its hyphen: 46387 is a date serial, not the seventh month of the year 4638.
 *
 * @returns undefined for any other text.
 * @example parsePeriod('2026-II') // { first: 24318, months: 6 }
 */
export function parsePeriod(text: string): Period | undefined {
  const match = /^(\d{4})(?:[\s-]*(?:(i{1,2})|[kq]([1-4]))|\s*-\s*(\d{1,2}))?$/.exec(
    text.trim().toLowerCase(),
  );
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] !== undefined) {
    return { first: monthIndex(year, 1 + (ROMAN_HALF[match[2]] - 1) * 6), months: 6 };
  }
  if (match[3] !== undefined) {
    return { first: monthIndex(year, 1 + (Number(match[3]) - 1) * 3), months: 3 };
  }
  if (match[4] !== undefined) {
    const month = Number(match[4]);
    return month >= 1 && month <= 12 ? { first: monthIndex(year, month), months: 1 } : undefined;
  }
  return yearPeriod(year);
}

/**
 * The shortest name of a period: `2026`, `2026-II`, `2026-K3` or `2026-07`; other lengths as
 * `2026-07 t/m 2026-11`.
 */
export function formatPeriod({ first, months }: Period): string {
  const { year, month } = monthOf(first);
  if (months === 12 && month === 1) return String(year);
  if (months === 6 && month % 6 === 1) return `${year}-${month === 1 ? 'I' : 'II'}`;
  if (months === 3 && month % 3 === 1) return `${year}-K${(month + 2) / 3}`;
  if (months === 1) return formatMonth(first);
  return `${formatMonth(first)} t/m ${formatMonth(first + months - 1)}`;
}

/** @returns the month as YYYY-MM, the form in which editions store it. */
export function formatMonth(index: MonthIndex): string {
  const { year, month } = monthOf(index);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/**
 * Reads YYYY-MM as {@link formatMonth} writes it.
 *
 * @returns undefined for any other text.
 */
export function parseMonth(text: string): MonthIndex | undefined {
  const period = /^\d{4}-\d{2}$/.test(text) ? parsePeriod(text) : undefined;
  return period?.first;
}

/** Lengths in months of the steps in which a series can be shown. */
export const STEP_MONTHS = { maand: 1, kwartaal: 3, halfjaar: 6, jaar: 12 } as const;
export type Step = keyof typeof STEP_MONTHS;
