import { monthIndex, parseDate, type MonthIndex } from '../domain/calendar';
import type { Measure } from '../domain/measures';
import { parsePeriod, type Period } from '../domain/period';
import type { ScenarioName } from '../domain/scenario-name';
import { editionStart, type Edition, type EditionValue } from './edition';

/** A value with when the edition gives it; without a period it holds for the whole horizon. */
export interface DatedValue {
  readonly value: EditionValue;
  readonly period: Period | undefined;
}

/** The value that holds in a month; `held` when the edition gives it for another time only. */
export interface ValueInForce extends DatedValue {
  readonly held: boolean;
}

/** Per edition its values by measure: each cell of a table asks for some of a few hundred. */
const byMeasure = new WeakMap<Edition, ReadonlyMap<Measure, readonly EditionValue[]>>();

/** The values that an edition gives of a measure, in the order of the edition. */
export function valuesOf(edition: Edition, measure: Measure): readonly EditionValue[] {
  let values = byMeasure.get(edition);
  if (!values) {
    const sorted = new Map<Measure, EditionValue[]>();
    for (const value of edition.values) {
      const sameMeasure = sorted.get(value.measure);
      if (sameMeasure) sameMeasure.push(value);
      else sorted.set(value.measure, [value]);
    }
    byMeasure.set(edition, (values = sorted));
  }
  return values.get(measure) ?? [];
}

/**
 * The values of a measure that hold for a scenario: its own, else those for all scenarios, else
 * those of mediaan, as the model document says.
 */
export function scenarioValues(
  edition: Edition,
  measure: Measure,
  scenario: ScenarioName,
): readonly EditionValue[] {
  const all = valuesOf(edition, measure);
  for (const name of [scenario, 'alle', 'mediaan'] as const) {
    const values = all.filter((value) => value.scenario === name);
    if (values.length > 0) return values;
  }
  return [];
}

/** @returns the values with their periods read; a date stands for its month. */
export function withPeriods(values: readonly EditionValue[]): readonly DatedValue[] {
  return values.map((value) => {
    let entry = dated.get(value);
    if (!entry) dated.set(value, (entry = { value, period: periodOf(value.period) }));
    return entry;
  });
}

const dated = new WeakMap<EditionValue, DatedValue>();

function periodOf(text: string): Period | undefined {
  const date = parseDate(text);
  return date ? { first: monthIndex(date.year, date.month), months: 1 } : parsePeriod(text);
}

const endOf = ({ first, months }: Period): number => first + months;

/**
 * Which of several values holds in a month; the model calculates with this one, and whatever says
 * where a number comes from cites this one:
 *
 * 1. the value for the shortest period that contains the month;
 * 2. else the value without a period;
 * 3. else the one whose period ended last, held on; of periods that end together the longest, so
 *    that after 2026 a year's total goes on, not that of its last month;
 * 4. else, before the first period, the one that starts first.
 *
 * @returns undefined when there are no values.
 */
export function valueInForce(
  values: readonly DatedValue[],
  month: MonthIndex,
): ValueInForce | undefined {
  let containing: Placed | undefined;
  let before: Placed | undefined;
  let after: Placed | undefined;
  let always: DatedValue | undefined;
  for (const { value, period } of values) {
    if (period === undefined) {
      always ??= { value, period };
      continue;
    }
    const one = { value, period };
    if (period.first <= month && month < endOf(period)) {
      if (!containing || period.months < containing.period.months) containing = one;
    } else if (endOf(period) <= month) {
      if (!before || heldRather(period, before.period)) before = one;
    } else if (!after || startsSooner(period, after.period)) after = one;
  }
  const given = containing ?? always;
  if (given) return { ...given, held: false };
  const held = before ?? after;
  return held && { ...held, held: true };
}

interface Placed extends DatedValue {
  readonly period: Period;
}

function heldRather(one: Period, other: Period): boolean {
  return endOf(one) > endOf(other) || (endOf(one) === endOf(other) && one.first < other.first);
}

function startsSooner(one: Period, other: Period): boolean {
  return one.first < other.first || (one.first === other.first && endOf(one) > endOf(other));
}

/** The value that holds in every month of a period, when it is one and the same. */
export function valueThroughout(
  values: readonly DatedValue[],
  { first, months }: Period,
): ValueInForce | undefined {
  const atFirst = valueInForce(values, first);
  for (let m = 1; m < months; m++) {
    const other = valueInForce(values, first + m);
    if (other?.value !== atFirst?.value || other?.held !== atFirst?.held) return undefined;
  }
  return atFirst;
}

/**
 * The one value of a measure that is not asked by month, such as a starting stock: the value in
 * force in the first month of the edition.
 */
export function singleValue(
  edition: Edition,
  measure: Measure,
  scenario: ScenarioName = 'mediaan',
): EditionValue | undefined {
  const own = scenarioValues(edition, measure, scenario);
  // A measure that the edition gives under another scenario only has no other value.
  const values = own.length > 0 ? own : valuesOf(edition, measure);
  return valueInForce(withPeriods(values), editionStart(edition))?.value;
}
