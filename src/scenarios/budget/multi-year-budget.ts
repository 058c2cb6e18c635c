import {
  daysInMonth,
  isLeapYear,
  monthIndex,
  monthOf,
  type MonthIndex,
} from '../../domain/calendar';
import { DEFAULT_FILLING_RULE, fillPlaces, type FillingRule } from './fill-places';
import { perKind, PLACE_KINDS, type PerKind, type PlaceKind } from './place-kinds';
import { placesInMonth, type PlannedPlaces } from './place-plan';
import { priceOf, type PriceTable } from './price-table';

/** What a budget of several years rests on. */
export interface MultiYearRequest {
  readonly firstYear: number;
  readonly lastYear: number;
  /** The average number of persons at COA in a month. */
  readonly persons: (month: MonthIndex) => number;
  readonly plan: readonly PlannedPlaces[];
  readonly prices: PriceTable;
  /** {@link DEFAULT_FILLING_RULE} when left out. */
  readonly rule?: FillingRule;
  /** Share of the places that can be occupied; 1 when left out. */
  readonly occupancyRate?: number;
  /** What an empty place costs, as a share of the price of an occupied one; 0 to 1. */
  readonly emptyPlaceCost: number;
  /** The kind at whose price persons without a place are received. */
  readonly shortageKind: PlaceKind;
}

/** Persons, places and euros of one kind in one year. */
export interface KindOfYear {
  /** Averages over the days of the year. */
  readonly places: number;
  readonly occupied: number;
  readonly empty: number;
  readonly price: number;
  readonly cost: number;
  readonly emptyCost: number;
}

/** One year of a budget. The costs of its parts sum to the total. */
export interface BudgetYear {
  readonly year: number;
  readonly persons: number;
  readonly kinds: PerKind<KindOfYear>;
  readonly shortage: number;
  readonly shortagePrice: number;
  readonly shortageCost: number;
  readonly total: number;
}

/**
 * A budget of several years: month by month persons are put in the places there are, so that a
 * shortage of a few months counts for those months, and each year's averages are priced.
 *
 * An average over the days of a year times the price of the year equals the sum over its months,
 * so a sheet that multiplies what is shown finds the same amounts.
 *
 * @throws ForecastError when a kind that has people has no price.
 */
export function multiYearBudget(request: MultiYearRequest): readonly BudgetYear[] {
  const { firstYear, lastYear } = request;
  return Array.from({ length: lastYear - firstYear + 1 }, (_, i) =>
    budgetOfYear(request, firstYear + i),
  );
}

function budgetOfYear(request: MultiYearRequest, year: number): BudgetYear {
  const first = monthIndex(year, 1);
  return preparedYear(
    request,
    year,
  )(Array.from({ length: 12 }, (_, m) => request.persons(first + m)));
}

/**
 * The budget of a year as a function of its twelve monthly averages of persons. The places of each
 * month are worked out once, so that thousands of paths can be priced.
 */
export function preparedYear(
  request: Omit<MultiYearRequest, 'firstYear' | 'lastYear' | 'persons'>,
  year: number,
): (persons: ArrayLike<number>) => BudgetYear {
  const { plan, prices, emptyPlaceCost, shortageKind, occupancyRate = 1 } = request;
  const rule = request.rule ?? DEFAULT_FILLING_RULE;
  const months = Array.from({ length: 12 }, (_, m) => {
    const month = monthIndex(year, 1) + m;
    const places = perKind((kind) => placesInMonth(plan, kind, month));
    const usable = perKind((kind) => places[kind] * occupancyRate);
    return { weight: shareOfYear(month), places, usable };
  });
  // A kind without places needs no price.
  const priceIn = perKind((kind) =>
    months.some(({ places }) => places[kind] > 0) ? priceOf(prices, kind, year) : 0,
  );
  return (persons) => {
    let average = 0;
    let shortage = 0;
    const sums = perKind(() => ({ places: 0, occupied: 0, empty: 0 }));
    months.forEach(({ weight, places, usable }, m) => {
      const filling = fillPlaces(persons[m], usable, rule);
      average += persons[m] * weight;
      shortage += filling.shortage * weight;
      for (const kind of PLACE_KINDS) {
        sums[kind].places += places[kind] * weight;
        sums[kind].occupied += filling.occupied[kind] * weight;
        sums[kind].empty += filling.empty[kind] * weight;
      }
    });
    const kinds = perKind((kind): KindOfYear => {
      const { places, occupied, empty } = sums[kind];
      const price = priceIn[kind];
      const emptyCost = empty * price * emptyPlaceCost;
      return { places, occupied, empty, price, cost: occupied * price, emptyCost };
    });
    const shortagePrice = shortage > 0 ? priceOf(prices, shortageKind, year) : 0;
    const shortageCost = shortage * shortagePrice;
    const total = PLACE_KINDS.reduce(
      (sum, kind) => sum + kinds[kind].cost + kinds[kind].emptyCost,
      shortageCost,
    );
    return { year, persons: average, kinds, shortage, shortagePrice, shortageCost, total };
  };
}

/** A month as a part of its year, by days. */
function shareOfYear(index: MonthIndex): number {
  const { year, month } = monthOf(index);
  return daysInMonth(year, month) / (isLeapYear(year) ? 366 : 365);
}
