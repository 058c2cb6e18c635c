import {
  daysInMonth,
  monthOf,
  monthPosition,
  parseDate,
  toDutchDate,
  type CivilDate,
} from '../domain/calendar';
import { measureDefinition, type Measure } from '../domain/measures';
import { formatPeriod, parsePeriod, type Period } from '../domain/period';
import type { Certainty, Status } from '../domain/provenance';

/** What was measured, once, by one source. */
export interface RealisedValue {
  readonly measure: Measure;
  /** A day (2025-01-06), or a period: 2024, 2024-II, 2024-K1, 2024-03. */
  readonly when: string;
  /** As published: 36 with unit %, 72610 with unit personen. */
  readonly value: number;
  readonly unit: string;
  /** `gerealiseerd`; `afgeleid` when it follows from measured figures; `gepubliceerd` for a target. */
  readonly status: Status;
  readonly source: string;
  readonly certainty: Certainty;
  /** Stand per: the day on which it was known, as YYYY-MM-DD. */
  readonly known: string;
  /** True when the source does not say since when, so that the day is our guess. */
  readonly knownIsAssumed: boolean;
  readonly remark: string;
  /** True for what the users of this workbook entered themselves. */
  readonly own: boolean;
}

/** @returns true when a measure is counted at a moment, false when over a period. */
export function isCountedAtMoment(measure: Measure): boolean {
  const { kind, counted } = measureDefinition(measure);
  return kind === 'stock' || counted === 'stock';
}

/** @returns true when realised values of the measure can exist: parameters of a model are not measured. */
export function canBeRealised(measure: Measure): boolean {
  const { kind, counted } = measureDefinition(measure);
  return kind === 'stock' || kind === 'flow' || measure === 'grantRate' || counted !== undefined;
}

/** @returns true when parts of a period may be added up: persons may, percentages may not. */
export function canBeSummed(measure: Measure): boolean {
  return !isCountedAtMoment(measure) && measureDefinition(measure).unit !== '%';
}

/** @returns the number to calculate with: a percentage becomes a fraction. */
export function numericRealised({ value, unit }: Pick<RealisedValue, 'value' | 'unit'>): number {
  return unit === '%' ? value / 100 : value;
}

/**
 * The moment of a stock, in months since year 0. One of which only the month is known stands at the
 * middle of it.
 */
export function momentOf(when: string): number | undefined {
  const day = parseDate(when);
  if (day) return monthPosition(day);
  const period = parsePeriod(when);
  if (!period) return undefined;
  return period.months === 1 ? period.first + 0.5 : period.first + period.months;
}

/** The period of a flow; undefined when it is a day. */
export function periodOfValue(when: string): Period | undefined {
  return parseDate(when) ? undefined : parsePeriod(when);
}

/** The day or period as a Dutch text, for messages and tables. */
export function shownWhen(when: string): string {
  const day = parseDate(when);
  if (day) return toDutchDate(day);
  const period = parsePeriod(when);
  return period ? formatPeriod(period) : when;
}

/** The last day that a value says something about: the day itself, or the last of the period. */
export function lastDayOfWhen(when: string): CivilDate | undefined {
  const day = parseDate(when);
  if (day) return day;
  const period = parsePeriod(when);
  if (!period) return undefined;
  const { year, month } = monthOf(period.first + period.months - 1);
  return { year, month, day: daysInMonth(year, month) };
}
