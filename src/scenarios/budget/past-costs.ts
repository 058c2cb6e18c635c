import {
  daysInMonth,
  monthIndex,
  parseDate,
  toSerial,
  type MonthIndex,
} from '../../domain/calendar';
import { RECEPTION_TOTALS, UNIT_COSTS, type ReceptionTotal } from '../../editions/reference-data';
import { BUNDLED_REALISED } from '../../realised/bundled-realised';
import { multiYearBudget, type BudgetYear } from './multi-year-budget';
import { PLACE_KINDS, type PlaceKind } from './place-kinds';
import type { PlannedPlaces } from './place-plan';
import type { PriceTable, YearPrice } from './price-table';

/** The known prices as a table, without growth: a later year takes the last price as it was. */
export const KNOWN_PRICES: PriceTable = {
  prices: UNIT_COSTS.flatMap(({ kind, year, amount }): YearPrice[] => {
    const placeKind = PLACE_KINDS.find((one) => one === kind);
    return placeKind ? [{ kind: placeKind, year, amount }] : [];
  }),
  index: 0,
};

/** What a past year would have cost by our reckoning, beside what it did cost. */
export interface PastCosts {
  readonly year: number;
  /** Regular and emergency reception: the kinds for which a price is known. */
  readonly budget: BudgetYear;
  /** People outside COA locations, for whom no price is known: they are in no amount. */
  readonly unpriced: number;
  readonly realised: ReceptionTotal;
  /** Realised less reckoned, in euros: what the known prices do not explain. */
  readonly remainder: number;
}

const COUNTED = {
  regulier: 'occupancyRegular',
  noodopvang: 'occupancyEmergency',
  'buiten COA': 'occupancyOutside',
} as const satisfies Record<PlaceKind, string>;

const PRICED_KINDS = ['regulier', 'noodopvang'] as const satisfies readonly PlaceKind[];

/** The first count of each year; a count of some days into a year stands for its beginning. */
function countAtStart(kind: PlaceKind, year: number): number {
  const count = BUNDLED_REALISED.filter(({ measure }) => measure === COUNTED[kind]).find(
    ({ when }) => {
      const date = parseDate(when);
      return date?.year === year && date.month === 1 && date.day <= 7;
    },
  );
  if (!count) throw new RangeError(`No count of ${kind} at the beginning of ${year}`);
  return count.value;
}

/** People of a kind in a month, on a straight line from one New Year's count to the next. */
function countedPersons(kind: PlaceKind, month: MonthIndex): number {
  const year = Math.floor(month / 12);
  const [first, last] = [countAtStart(kind, year), countAtStart(kind, year + 1)];
  return first + ((last - first) * (month - year * 12 + 0.5)) / 12;
}

type PersonsOfKind = (kind: PlaceKind, month: MonthIndex) => number;

/** As many people as the model says, in the kinds of places in which COA counted them. */
function modelledPersons(occupancy: (month: MonthIndex) => number): PersonsOfKind {
  return (kind, month) => {
    const counted = PLACE_KINDS.reduce((sum, one) => sum + countedPersons(one, month), 0);
    return (occupancy(month) * countedPersons(kind, month)) / counted;
  };
}

/** In each month as many places as there were people in them. */
function placesFor(persons: PersonsOfKind, kind: PlaceKind, year: number): PlannedPlaces[] {
  return Array.from({ length: 12 }, (_, m) => {
    const firstDay = toSerial({ year, month: m + 1, day: 1 });
    const lastDay = firstDay + daysInMonth(year, m + 1) - 1;
    return { kind, places: persons(kind, monthIndex(year, 1) + m), firstDay, lastDay };
  });
}

/**
 * The budget of a past year from what COA counted and the known prices, beside what COA spent: how
 * far the reckoning of a budget is from the money.
 *
 * @param year 2023 or 2024: the years with counts by kind at both ends.
 * @param occupancy the people at COA in a month as a model has them; left out: as they were counted.
 */
export function pastCosts(year: number, occupancy?: (month: MonthIndex) => number): PastCosts {
  const personsOfKind = occupancy ? modelledPersons(occupancy) : countedPersons;
  const realised = RECEPTION_TOTALS.find((total) => total.year === year);
  if (!realised) throw new RangeError(`No realised costs of ${year}`);
  const persons = (month: MonthIndex): number =>
    PRICED_KINDS.reduce((sum, kind) => sum + personsOfKind(kind, month), 0);
  const [budget] = multiYearBudget({
    firstYear: year,
    lastYear: year,
    persons,
    plan: PRICED_KINDS.flatMap((kind) => placesFor(personsOfKind, kind, year)),
    prices: KNOWN_PRICES,
    emptyPlaceCost: 0,
    shortageKind: 'noodopvang',
  });
  const unpriced =
    Array.from({ length: 12 }, (_, m) =>
      personsOfKind('buiten COA', monthIndex(year, 1) + m),
    ).reduce((sum, here) => sum + here, 0) / 12;
  const remainder = realised.million * 1e6 - budget.total;
  return { year, budget, unpriced, realised, remainder };
}
