import {
  daysInMonth,
  fromSerial,
  isLeapYear,
  monthOf,
  type CivilDate,
} from '../../domain/calendar';
import { roundToMicro } from '../../domain/number-format';
import type { Period } from '../../domain/period';
import type { Forecast } from '../forecast/forecast';
import { averageStock, averageUpTo } from './time-average';

/**
 * The number of years between two days, both included: each day is one 365th of its year, or one
 * 366th in a leap year.
 *
 * @param first Excel serial of the first day.
 * @param last Excel serial of the last day.
 * @example yearsBetween(46023, 46387) // 1: the whole of 2026
 */
export function yearsBetween(first: number, last: number): number {
  const from = fromSerial(first);
  const to = fromSerial(last);
  if (!from || !to || last < first) return 0;
  const lengthOf = (year: number): number => (isLeapYear(year) ? 366 : 365);
  if (from.year === to.year) return (last - first + 1) / lengthOf(from.year);
  const daysFirst = lengthOf(from.year) - dayOfYear(from) + 1;
  const daysLast = dayOfYear(to);
  return daysFirst / lengthOf(from.year) + (to.year - from.year - 1) + daysLast / lengthOf(to.year);
}

function dayOfYear({ year, month, day }: CivilDate): number {
  let days = day;
  for (let m = 1; m < month; m++) days += daysInMonth(year, m);
  return days;
}

/** The cost of a number of persons at a price per person per year, pro rata by day. */
export function costOver(
  persons: number,
  yearlyPrice: number,
  first: number,
  last: number,
): number {
  return roundToMicro(persons * yearlyPrice * yearsBetween(first, last));
}

/** What a budget of reception rests on. Prices are per resident per year. */
export interface BudgetRequest {
  readonly period: Period;
  readonly regularPrice: number;
  readonly emergencyPrice: number;
  readonly regularPlaces: number;
  /** Share of the regular places that can be occupied. */
  readonly occupancyRate: number;
}

/** A budget in euros; the two parts sum to the total. */
export interface Budget {
  readonly regular: number;
  readonly emergency: number;
  readonly total: number;
}

/**
 * The cost of reception over a period, on the average occupancy: who fits in the regular places at
 * the regular price, the others at that of emergency reception, followed along the path so that a
 * shortage of a few months counts for those months.
 */
export function receptionBudget(forecast: Forecast, request: BudgetRequest): Budget {
  const { period, regularPlaces, occupancyRate } = request;
  const average = averageStock(forecast, 'occupancy', period);
  const inRegular = averageUpTo(forecast, 'occupancy', period, regularPlaces * occupancyRate);
  const years = yearsOf(period);
  const regular = roundToMicro(inRegular * request.regularPrice * years);
  const emergency = roundToMicro((average - inRegular) * request.emergencyPrice * years);
  return { regular, emergency, total: roundToMicro(regular + emergency) };
}

function yearsOf({ first, months }: Period): number {
  let years = 0;
  for (let index = first; index < first + months; index++) {
    const { year, month } = monthOf(index);
    years += daysInMonth(year, month) / (isLeapYear(year) ? 366 : 365);
  }
  // Twelve parts of a year make one year, also in floating point.
  return Math.abs(years - Math.round(years)) < 1e-12 ? Math.round(years) : years;
}
