import type { MonthIndex } from '../../domain/calendar';
import { invalid } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { formatPeriod, type Period } from '../../domain/period';
import { numericValue, type EditionValue } from '../../editions/edition';
import { valueInForce, withPeriods } from '../../editions/value-in-force';
import type { Override } from '../assumptions/overrides';

/** Weights by which a year's total is spread over its twelve months; they sum to one. */
export type SeasonalProfile = readonly number[];

export const FLAT_PROFILE: SeasonalProfile = new Array<number>(12).fill(1 / 12);

/**
 * Spreads totals over the months: each month takes its part of the value in force.
 *
 * @returns one number a month, or undefined when the edition gives none.
 */
export function spreadFlow(
  values: readonly EditionValue[],
  first: MonthIndex,
  months: number,
  profile: SeasonalProfile,
): Float64Array | undefined {
  return fill(values, first, months, (value, period, month) =>
    period === undefined
      ? value * profile[month % 12]
      : (value * profile[month % 12]) / profileSum(profile, period),
  );
}

/** As {@link spreadFlow}, for a rate or share that holds in each month. */
export function holdRate(
  values: readonly EditionValue[],
  first: MonthIndex,
  months: number,
): Float64Array | undefined {
  return fill(values, first, months, (value) => value);
}

function fill(
  values: readonly EditionValue[],
  first: MonthIndex,
  months: number,
  monthly: (value: number, period: Period | undefined, month: MonthIndex) => number,
): Float64Array | undefined {
  const dated = withPeriods(values);
  if (dated.length === 0) return undefined;
  return Float64Array.from({ length: months }, (_, m) => {
    const inForce = valueInForce(dated, first + m);
    return inForce ? monthly(numericValue(inForce.value), inForce.period, first + m) : 0;
  });
}

function profileSum(profile: SeasonalProfile, period: Period): number {
  let sum = 0;
  for (let m = 0; m < period.months; m++) sum += profile[(period.first + m) % 12];
  if (sum === 0) {
    throw invalid(
      dutch`De seizoensgewichten zijn nul in heel ${formatPeriod(period)}, waarvoor de editie wel instroom geeft.`,
    );
  }
  return sum;
}

/**
 * Applies changes to a monthly series, in the order given. A month that is covered in part takes
 * the new value for that part.
 *
 * @param monthly the override's value in a month, such as a twelfth of a year's total.
 */
export function applyOverrides(
  series: Float64Array,
  overrides: readonly Override[],
  first: MonthIndex,
  monthly: (value: number, month: MonthIndex) => number,
): Float64Array {
  for (const { value, from = -Infinity, until = Infinity } of overrides) {
    for (let m = 0; m < series.length; m++) {
      const month = first + m;
      const covered = Math.min(month + 1, until) - Math.max(month, from);
      if (covered <= 0) continue;
      const weight = Math.min(1, covered);
      series[m] = series[m] * (1 - weight) + monthly(value, month) * weight;
    }
  }
  return series;
}
