import { parseDate, monthIndex, type MonthIndex } from '../../domain/calendar';
import type { Measure } from '../../domain/measures';
import { invalid } from '../../domain/forecast-error';
import { formatPeriod, parsePeriod, type Period } from '../../domain/period';
import type { ScenarioName } from '../../domain/scenario-name';
import { numericValue, type Edition, type EditionValue } from '../../editions/edition';
import type { Override } from '../assumptions/overrides';

interface Dated {
  readonly value: number;
  readonly period: Period | undefined;
}

/** Weights by which a year's total is spread over its twelve months; they sum to one. */
export type SeasonalProfile = readonly number[];

export const FLAT_PROFILE: SeasonalProfile = new Array<number>(12).fill(1 / 12);

/**
 * The values of a measure that an edition gives a scenario. A scenario without values of its own
 * takes those of mediaan, as the model document says.
 */
export function editionSeries(
  edition: Edition,
  measure: Measure,
  scenario: ScenarioName,
): readonly EditionValue[] {
  const of = (name: EditionValue['scenario']): EditionValue[] =>
    edition.values.filter((value) => value.measure === measure && value.scenario === name);
  for (const name of [scenario, 'alle', 'mediaan'] as const) {
    const values = of(name);
    if (values.length > 0) return values;
  }
  return [];
}

/**
 * Spreads totals over the months: each month takes the shortest period that contains it, and after
 * the last period the yearly total stays what it was.
 *
 * @returns one number a month, or undefined when the edition gives none.
 */
export function spreadFlow(
  values: readonly EditionValue[],
  first: MonthIndex,
  months: number,
  profile: SeasonalProfile,
): Float64Array | undefined {
  return fill(values, first, months, ({ value, period }, month) =>
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
  return fill(values, first, months, ({ value }) => value);
}

function fill(
  values: readonly EditionValue[],
  first: MonthIndex,
  months: number,
  monthly: (dated: Dated, month: MonthIndex) => number,
): Float64Array | undefined {
  const dated = values.map((value) => ({
    value: numericValue(value),
    period: value.period === '' ? undefined : periodOf(value.period),
  }));
  if (dated.length === 0) return undefined;
  return Float64Array.from({ length: months }, (_, m) =>
    monthly(pick(dated, first + m), first + m),
  );
}

function periodOf(text: string): Period | undefined {
  const date = parseDate(text);
  return date ? { first: monthIndex(date.year, date.month), months: 1 } : parsePeriod(text);
}

function pick(dated: readonly Dated[], month: MonthIndex): Dated {
  const covering = dated
    .filter(({ period }) => period && period.first <= month && month < period.first + period.months)
    .sort((a, b) => (a.period?.months ?? 0) - (b.period?.months ?? 0));
  if (covering.length > 0) return covering[0];
  const always = dated.find(({ period }) => period === undefined);
  if (always) return always;
  // Of periods that end together the longest holds on: a year's total, not that of its last month.
  const end = ({ first, months }: Period): number => first + months;
  const known = dated.flatMap(({ value, period }) => (period ? [{ value, period }] : []));
  const before = known
    .filter(({ period }) => end(period) <= month)
    .sort((a, b) => end(b.period) - end(a.period) || a.period.first - b.period.first);
  const after = known.sort(
    (a, b) => a.period.first - b.period.first || end(b.period) - end(a.period),
  );
  return before[0] ?? after[0];
}

function profileSum(profile: SeasonalProfile, period: Period): number {
  let sum = 0;
  for (let m = 0; m < period.months; m++) sum += profile[(period.first + m) % 12];
  if (sum === 0) {
    throw invalid(
      `De seizoensgewichten zijn nul in heel ${formatPeriod(period)}, waarvoor de editie wel instroom geeft.`,
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
