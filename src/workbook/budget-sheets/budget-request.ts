import type { Certainty, Status } from '../../domain/provenance';
import type { FillingRule } from '../../scenarios/budget/fill-places';
import type { BudgetYear } from '../../scenarios/budget/multi-year-budget';
import type { PerKind, PlaceKind } from '../../scenarios/budget/place-kinds';
import type { PlannedPlaces } from '../../scenarios/budget/place-plan';

/** The price of a kind in the year that it is of, and where it comes from. */
export interface BudgetPrice {
  readonly amount: number;
  readonly year: number;
  /** `eigen waarde` when the user typed it. */
  readonly status: Status | 'eigen waarde';
  readonly certainty?: Certainty;
  readonly source: string;
}

/** Places of the plan, with what they are. */
export interface BudgetPlaces extends PlannedPlaces {
  readonly description: string;
}

/** The budget before this one, with which the sheet compares. */
export interface PreviousBudget {
  /** What it is, such as `Zelfde plan en prijzen met MPP 2025`. */
  readonly description: string;
  readonly years: readonly BudgetYear[];
}

/** What a budget of several years on sheets begins with; all of it can be changed there. */
export interface BudgetRequest {
  /** Name of the edition. */
  readonly edition: string;
  /** Where the edition came from, when it was imported. */
  readonly origin?: string | undefined;
  /** Of the edition, or one that the workbook keeps by that name. */
  readonly scenario: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly plan: readonly BudgetPlaces[];
  /** A kind without a price has none: its cells stay empty, and are asked. */
  readonly prices: PerKind<BudgetPrice | undefined>;
  readonly index: number;
  readonly rule: FillingRule;
  readonly occupancyRate: number;
  readonly emptyPlaceCost: number;
  readonly shortageKind: PlaceKind;
  readonly previous?: PreviousBudget | undefined;
  /** Persons in a month after the edition ends, chosen by the user; by the first day of the month. */
  readonly ownPath?: ReadonlyMap<number, number> | undefined;
}

/** @returns the calendar years of a budget. */
export function yearsOf({ firstYear, lastYear }: BudgetRequest): readonly number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
}

/** @returns the first year with a budget before it to compare with; without any, the first year. */
export function firstComparableYear(request: BudgetRequest): number {
  const before = new Set(request.previous?.years.map(({ year }) => year));
  return yearsOf(request).find((year) => before.has(year)) ?? request.firstYear;
}

/** @returns a filling rule as the functions and the sheet write it. */
export function ruleText(rule: FillingRule): string {
  return rule === 'naar rato' ? rule : rule.join(', ');
}
