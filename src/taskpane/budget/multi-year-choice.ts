import { monthIndex, monthOf, parseDate, toSerial } from '../../domain/calendar';
import { ForecastError } from '../../domain/forecast-error';
import { latestUnitCost, PLACES_BY_KIND } from '../../editions/reference-data';
import { editionStart, type Edition } from '../../editions/edition';
import { describeOrigin } from '../../editions/import-origin';
import type { Language } from '../../i18n/language';
import type { FillingRule } from '../../scenarios/budget/fill-places';
import { multiYearBudget, type BudgetYear } from '../../scenarios/budget/multi-year-budget';
import type { PlacesAndPrices } from '../../scenarios/budget/overrun';
import {
  originOfYear,
  personsByMonth,
  type YearOrigin,
} from '../../scenarios/budget/persons-by-month';
import {
  perKind,
  PLACE_KINDS,
  type PerKind,
  type PlaceKind,
} from '../../scenarios/budget/place-kinds';
import type { Forecast } from '../../scenarios/forecast/forecast';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import type {
  BudgetPlaces,
  BudgetPrice,
  BudgetRequest,
  PreviousBudget,
} from '../../workbook/budget-sheets/budget-request';
import { entryText, readEntry } from '../controls/number-entry';
import { numberText } from '../controls/number-text';
import { fundedPlaces } from './funded-places';

/** A row of the plan as it is typed. */
export interface PlanRow {
  readonly id: number;
  readonly kind: PlaceKind | '';
  readonly places: string;
  readonly from: string;
  readonly until: string;
  readonly description: string;
}

/** A price as it is typed. */
export interface PriceEntry {
  readonly amount: string;
  readonly year: string;
}

/** What the form of a multi-year budget holds, complete or not. */
export interface MultiYearChoice {
  /** Id of the edition. */
  readonly edition: string;
  readonly scenario: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly plan: readonly PlanRow[];
  readonly prices: PerKind<PriceEntry>;
  readonly index: string;
  readonly emptyShare: string;
  readonly occupancyRate: string;
  readonly rule: FillingRule;
  readonly shortageKind: PlaceKind;
  /** Persons a month after the edition ends; empty: the last stock is held. */
  readonly personsAfter: string;
  /** Id of the edition on which the last budget rested; empty: none. */
  readonly previous: string;
}

/** The orders of filling that the form offers. */
export const FILLING_RULES: readonly FillingRule[] = [
  ['regulier', 'noodopvang', 'buiten COA'],
  ['regulier', 'buiten COA', 'noodopvang'],
  ['buiten COA', 'regulier', 'noodopvang'],
  ['noodopvang', 'regulier', 'buiten COA'],
  'naar rato',
];

const AMOUNT = { unit: 'euro', min: 0, max: 1e9 };
const PLACES = { unit: 'plekken', min: 0, max: 1e7 };
const PERSONS = { unit: 'personen', min: 0, max: 1e7 };
const SHARE = { unit: '%', min: 0, max: 1 };
const RATE = { unit: '%', min: 0.01, max: 1.5 };
const GROWTH = { unit: '%', min: -0.5, max: 1 };
/** Beyond this a held path says nothing. */
export const MOST_YEARS = 15;

let nextId = 0;
const rowOf = (row: Omit<PlanRow, 'id'>): PlanRow => ({ ...row, id: ++nextId });

/** @returns an empty row of the plan. */
export function emptyRow(): PlanRow {
  return rowOf({ kind: '', places: '', from: '', until: '', description: '' });
}

/** The places that were last counted, by kind. */
export function countedPlan(language: Language): readonly PlanRow[] {
  return PLACES_BY_KIND.map(({ kind, places, when, source, certainty, status }) =>
    rowOf({
      kind: PLACE_KINDS.find((one) => one === kind) ?? '',
      places: numberText(places, language),
      from: '',
      until: '',
      description: `${when}, ${status}, ${certainty}: ${source}`,
    }),
  );
}

/**
 * The places that the letter says are paid for: stably, and for several years above those. Which
 * kind the latter are it does not say, so that is asked.
 */
export function fundedPlan(
  edition: Edition,
  editions: readonly Edition[],
  language: Language,
): readonly PlanRow[] {
  const funding = fundedPlaces(edition, editions);
  if (!funding) return [];
  const { stable, multiYear } = funding;
  const source = `gepubliceerd, ${funding.edition}`;
  return [
    rowOf({
      kind: 'regulier',
      places: numberText(stable, language),
      from: '',
      until: '',
      description: `stabiel gefinancierd: ${source}`,
    }),
    rowOf({
      kind: '',
      places: numberText(multiYear - stable, language),
      from: '',
      until: '',
      description: `meerjarig, boven de stabiele: ${source}`,
    }),
  ];
}

/** A plan that was read from cells. */
export function planFromCells(plan: readonly BudgetPlaces[], language: Language): PlanRow[] {
  return plan.map(({ kind, places, firstDay, lastDay, description }) =>
    rowOf({
      kind,
      places: numberText(places, language, 2),
      from: dayText(firstDay),
      until: dayText(lastDay),
      description,
    }),
  );
}

function dayText(serial: number | undefined): string {
  if (serial === undefined) return '';
  // Serial 25569 is 1 January 1970, where JavaScript counts from.
  const date = new Date((serial - 25569) * 86_400_000);
  return `${date.getUTCDate()}-${date.getUTCMonth() + 1}-${date.getUTCFullYear()}`;
}

/** What the form begins with: known prices and counted places, and nothing that is not known. */
export function initialChoice(
  edition: Edition,
  firstYear: number,
  previous: string,
  language: Language,
): MultiYearChoice {
  return {
    edition: edition.id,
    scenario: 'mediaan',
    firstYear,
    lastYear: firstYear + 5,
    plan: countedPlan(language),
    prices: perKind((kind) => {
      const unitCost = latestUnitCost(kind);
      return unitCost
        ? { amount: numberText(unitCost.amount, language), year: String(unitCost.year) }
        : { amount: '', year: String(firstYear) };
    }),
    index: '',
    emptyShare: '',
    occupancyRate: entryText(1, '%', 0.01, language),
    rule: FILLING_RULES[0],
    shortageKind: 'noodopvang',
    personsAfter: '',
    previous,
  };
}

/** The fields that can be wrong, by the names that the form knows them by. */
export type FieldFaults = Readonly<
  Record<string, 'missing' | 'number' | 'date' | 'order' | 'year' | 'noYears'>
>;

export interface ReadChoice {
  /** Left out while a field is missing or wrong. */
  readonly request?: BudgetRequest;
  readonly faults: FieldFaults;
}

/** Reads the form. A price that is not needed may be missing. */
export function readChoice(
  choice: MultiYearChoice,
  editions: readonly Edition[],
  service: ForecastService,
  language: Language,
): ReadChoice {
  const faults: Record<string, FieldFaults[string]> = {};
  const number = (
    field: string,
    text: string,
    bounds: Parameters<typeof readEntry>[1],
  ): number | undefined => {
    if (text.trim() === '') return void (faults[field] = 'missing');
    const entry = readEntry(text, bounds, language);
    return entry.kind === 'value' ? entry.value : void (faults[field] = 'number');
  };
  const index = number('index', choice.index, GROWTH);
  const emptyPlaceCost = number('emptyShare', choice.emptyShare, SHARE);
  const occupancyRate = number('occupancyRate', choice.occupancyRate, RATE);
  const plan = choice.plan.map((row) => readRow(row, number, faults));
  const needed = new Set<PlaceKind>([
    ...choice.plan.flatMap(({ kind }) => (kind === '' ? [] : [kind])),
    choice.shortageKind,
  ]);
  const prices = perKind((kind) =>
    readPrice(kind, choice, needed.has(kind), number, faults, language),
  );
  const personsAfter =
    choice.personsAfter.trim() === ''
      ? undefined
      : number('personsAfter', choice.personsAfter, PERSONS);
  if (choice.plan.length === 0) faults.plan = 'missing';
  const edition = editions.find(({ id }) => id === choice.edition);
  const complete = plan.every((row) => row !== undefined);
  if (
    Object.keys(faults).length > 0 ||
    !edition ||
    !complete ||
    index === undefined ||
    emptyPlaceCost === undefined ||
    occupancyRate === undefined
  ) {
    return { faults };
  }
  const request: BudgetRequest = {
    edition: edition.name,
    origin: edition.imported && describeOrigin(edition.imported),
    scenario: choice.scenario,
    firstYear: choice.firstYear,
    lastYear: choice.lastYear,
    plan: plan.filter((row) => row !== undefined),
    prices,
    index,
    rule: choice.rule,
    occupancyRate,
    emptyPlaceCost,
    shortageKind: choice.shortageKind,
    ownPath:
      personsAfter === undefined
        ? undefined
        : pathAfter(
            service.forecast(service.requestFor(choice.scenario, choice.edition)),
            choice.lastYear,
            personsAfter,
          ),
  };
  const before = editions.find(({ id }) => id === choice.previous);
  if (!before) return { faults, request };
  const previous = previousBudget(service, request, before);
  // No reason to refuse the budget: it is made without a comparison, and the field says so.
  if (!previous) faults.previous = 'noYears';
  return { faults, request: { ...request, previous } };
}

/** The same plan and prices with the people of an earlier edition, in the years that it has. */
function previousBudget(
  service: ForecastService,
  request: BudgetRequest,
  before: Edition,
): PreviousBudget | undefined {
  const start = monthOf(editionStart(before));
  const firstYear = Math.max(request.firstYear, start.month === 1 ? start.year : start.year + 1);
  if (firstYear > request.lastYear) return undefined;
  const asked = { ...request, edition: before.name, firstYear, ownPath: undefined };
  const outcome = multiYearOutcome(service, asked);
  return outcome.kind === 'budget'
    ? { description: `${before.name}, ${request.scenario}`, years: outcome.years }
    : undefined;
}

type ReadNumber = (
  field: string,
  text: string,
  bounds: Parameters<typeof readEntry>[1],
) => number | undefined;

function readRow(
  row: PlanRow,
  number: ReadNumber,
  faults: Record<string, FieldFaults[string]>,
): BudgetPlaces | undefined {
  const of = (what: string): string => `plan ${row.id} ${what}`;
  const places = number(of('places'), row.places, PLACES);
  const day = (what: 'from' | 'until'): number | undefined => {
    if (row[what].trim() === '') return undefined;
    const date = parseDate(row[what]);
    return date ? toSerial(date) : void (faults[of(what)] = 'date');
  };
  const [firstDay, lastDay] = [day('from'), day('until')];
  if (firstDay !== undefined && lastDay !== undefined && lastDay < firstDay) {
    faults[of('until')] = 'order';
  }
  if (row.kind === '') faults[of('kind')] = 'missing';
  if (row.kind === '' || places === undefined) return undefined;
  return { kind: row.kind, places, firstDay, lastDay, description: row.description };
}

function readPrice(
  kind: PlaceKind,
  { prices, firstYear }: MultiYearChoice,
  isNeeded: boolean,
  number: ReadNumber,
  faults: Record<string, FieldFaults[string]>,
  language: Language,
): BudgetPrice | undefined {
  const { amount, year } = prices[kind];
  if (amount.trim() === '' && !isNeeded) return undefined;
  const value = number(`price ${kind}`, amount, AMOUNT);
  const ofYear = Number(year);
  if (!/^(19|20|21)\d{2}$/.test(year.trim()) || ofYear > firstYear) {
    faults[`year ${kind}`] = 'year';
  }
  if (value === undefined) return undefined;
  const unitCost = latestUnitCost(kind);
  const isKnown =
    unitCost?.year === ofYear &&
    numberText(unitCost.amount, language) === numberText(value, language);
  return isKnown
    ? {
        amount: value,
        year: ofYear,
        status: unitCost.status,
        certainty: unitCost.certainty,
        source: `${unitCost.source}. ${unitCost.remark}`,
      }
    : { amount: value, year: ofYear, status: 'eigen waarde', source: '' };
}

/** The months after the edition ends, at a number that the user chose. */
function pathAfter(
  forecast: Forecast,
  lastYear: number,
  persons: number,
): ReadonlyMap<number, number> {
  const path = new Map<number, number>();
  for (let month = forecast.end; month < monthIndex(lastYear + 1, 1); month++) {
    path.set(toSerial({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 }), persons);
  }
  return path;
}

/** The prices and places of a request, as the budget and the chances take them. */
export function placesAndPrices(request: BudgetRequest): PlacesAndPrices {
  const { plan, prices, index, rule, occupancyRate, emptyPlaceCost, shortageKind } = request;
  return {
    plan,
    prices: {
      prices: PLACE_KINDS.flatMap((kind) => {
        const price = prices[kind];
        return price ? [{ kind, year: price.year, amount: price.amount }] : [];
      }),
      index,
    },
    rule,
    occupancyRate,
    emptyPlaceCost,
    shortageKind,
  };
}

/** What the sheets will show, reckoned by the pane. */
export function budgetOf(service: ForecastService, request: BudgetRequest): readonly BudgetYear[] {
  const { edition, scenario, firstYear, lastYear, ownPath } = request;
  const held = personsByMonth(service.forecast(service.requestFor(scenario, edition)));
  const persons = (month: number): number =>
    ownPath?.get(toSerial({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 })) ??
    held(month);
  return multiYearBudget({ ...placesAndPrices(request), firstYear, lastYear, persons });
}

/** What the persons of each year rest on. */
export function originsOf(
  service: ForecastService,
  { edition, scenario, ownPath }: BudgetRequest,
  years: readonly number[],
): readonly (YearOrigin | 'eigen waarde')[] {
  const forecast = service.forecast(service.requestFor(scenario, edition));
  return years.map((year) => {
    const isOwn = ownPath?.has(toSerial({ year, month: 12, day: 1 })) ?? false;
    return isOwn ? 'eigen waarde' : originOfYear(forecast, year);
  });
}

/** The budget, or why there is none. */
export type MultiYearOutcome =
  | { readonly kind: 'budget'; readonly years: readonly BudgetYear[] }
  | { readonly kind: 'fault'; readonly error: ForecastError };

export function multiYearOutcome(
  service: ForecastService,
  request: BudgetRequest,
): MultiYearOutcome {
  try {
    return { kind: 'budget', years: budgetOf(service, request) };
  } catch (error) {
    if (error instanceof ForecastError) return { kind: 'fault', error };
    throw error;
  }
}
