import {
  daysInMonth,
  fromSerial,
  isLeapYear,
  monthOf,
  toSerial,
  type CivilDate,
} from '../../domain/calendar';
import { roundToMicro } from '../../domain/number-format';
import type { Period } from '../../domain/period';
import type { Forecast } from '../forecast/forecast';
import { averageStock, averageUpTo, type AfterEnd } from './time-average';

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

/** How a price grows: it holds in its own year, and each year after it is dearer by the index. */
export interface PriceGrowth {
  readonly priceYear: number;
  /** Such as 0.03; a year before the price's own is cheaper by it. */
  readonly index: number;
}

const growthIn = (year: number, growth: PriceGrowth | undefined): number =>
  growth ? (1 + growth.index) ** (year - growth.priceYear) : 1;

/**
 * The cost of a number of persons at a price per person per year, pro rata by day; with growth, each
 * calendar year at its own price.
 */
export function costOver(
  persons: number,
  yearlyPrice: number,
  first: number,
  last: number,
  growth?: PriceGrowth,
): number {
  const years = growth ? yearsAtPrice(first, last, growth) : yearsBetween(first, last);
  return roundToMicro(persons * yearlyPrice * years);
}

/** The years between two days, each counted as its price stands to the price that is known. */
function yearsAtPrice(first: number, last: number, growth: PriceGrowth): number {
  let sum = 0;
  for (let day = first; day <= last;) {
    const { year } = fromSerial(day) ?? { year: growth.priceYear };
    const end = Math.min(last, toSerial({ year, month: 12, day: 31 }));
    sum += yearsBetween(day, end) * growthIn(year, growth);
    day = end + 1;
  }
  return sum;
}

/** What a budget of reception rests on. Prices are per resident per year. */
export interface BudgetRequest {
  readonly period: Period;
  readonly regularPrice: number;
  readonly emergencyPrice: number;
  readonly regularPlaces: number;
  /** Share of the places that can be occupied. */
  readonly occupancyRate: number;
  /**
   * Emergency places, and the price of who does not fit there either; left out: whoever is not in a
   * regular place is in emergency reception.
   */
  readonly outside?: { readonly emergencyPlaces: number; readonly price: number };
  readonly growth?: PriceGrowth | undefined;
  readonly afterEnd?: AfterEnd;
}

/** A budget in euros; its parts sum to the total. */
export interface Budget {
  readonly regular: number;
  readonly emergency: number;
  /** Outside COA locations; 0 without a price for it. */
  readonly outside: number;
  readonly total: number;
}

/**
 * The cost of reception over a period, on the average occupancy: who fits in the regular places at
 * the regular price, the others at that of emergency reception, followed along the path so that a
 * shortage of a few months counts for those months.
 */
export function receptionBudget(forecast: Forecast, request: BudgetRequest): Budget {
  const { period, regularPlaces, occupancyRate, outside, afterEnd } = request;
  const upTo = (places: number): number =>
    averageUpTo(forecast, 'occupancy', period, places * occupancyRate, afterEnd);
  const average = averageStock(forecast, 'occupancy', period, afterEnd);
  const inRegular = upTo(regularPlaces);
  const inBoth = outside ? upTo(regularPlaces + outside.emergencyPlaces) : average;
  // A period of whole months lies within one calendar year.
  const years = yearsOf(period) * growthIn(monthOf(period.first).year, request.growth);
  const regular = roundToMicro(inRegular * request.regularPrice * years);
  const emergency = roundToMicro((inBoth - inRegular) * request.emergencyPrice * years);
  const beyond = roundToMicro((average - inBoth) * (outside?.price ?? 0) * years);
  return {
    regular,
    emergency,
    outside: beyond,
    total: roundToMicro(regular + emergency + beyond),
  };
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
