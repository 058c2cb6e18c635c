import type { BudgetYear } from './multi-year-budget';
import { PLACE_KINDS } from './place-kinds';

/** Why the budget of a year changed, in euros; the parts sum to the difference. */
export interface BudgetDifference {
  readonly year: number;
  /** More or fewer people, at the average price of the old budget. */
  readonly volume: number;
  /** The same people in other kinds of places, at the prices of the old budget. */
  readonly mix: number;
  /** Other prices for the people of the new budget. */
  readonly price: number;
  /** Empty places: more or fewer, dearer or cheaper. */
  readonly emptyPlaces: number;
  readonly difference: number;
}

interface PricedPersons {
  readonly persons: number;
  readonly price: number;
}

/**
 * Takes the difference between two budgets of one year apart: volume, then mix, then price, the
 * usual order of a variance analysis (each effect at the old value of what comes after it), and the
 * empty places by themselves. What is in a place for which the old budget had no price counts as
 * volume at its own price.
 */
export function budgetDifference(before: BudgetYear, after: BudgetYear): BudgetDifference {
  const old = groupsOf(before);
  const recent = groupsOf(after);
  const oldPersons = sumOf(old, ({ persons }) => persons);
  const persons = sumOf(recent, ({ persons: here }) => here);
  const oldCost = costOf(old);
  const cost = costOf(recent);
  // Nobody in the old budget: there is no average price, and all of the difference is volume.
  if (oldPersons === 0) return parts(before, after, cost - oldCost, 0, 0);
  const volume = ((persons - oldPersons) * oldCost) / oldPersons;
  const atOldPrices = sumOf(recent, (group, i) => {
    const oldPrice = old[i].persons > 0 ? old[i].price : group.price;
    return group.persons * oldPrice;
  });
  return parts(before, after, volume, atOldPrices - oldCost - volume, cost - atOldPrices);
}

function parts(
  before: BudgetYear,
  after: BudgetYear,
  volume: number,
  mix: number,
  price: number,
): BudgetDifference {
  const emptyPlaces = emptyCost(after) - emptyCost(before);
  return {
    year: after.year,
    volume,
    mix,
    price,
    emptyPlaces,
    difference: volume + mix + price + emptyPlaces,
  };
}

/** People by what they cost: in each kind of places, and without a place. */
function groupsOf({ kinds, shortage, shortagePrice }: BudgetYear): readonly PricedPersons[] {
  return [
    ...PLACE_KINDS.map((kind) => ({ persons: kinds[kind].occupied, price: kinds[kind].price })),
    { persons: shortage, price: shortagePrice },
  ];
}

function costOf(groups: readonly PricedPersons[]): number {
  return sumOf(groups, ({ persons, price }) => persons * price);
}

function emptyCost({ kinds }: BudgetYear): number {
  return PLACE_KINDS.reduce((sum, kind) => sum + kinds[kind].emptyCost, 0);
}

function sumOf<T>(items: readonly T[], value: (item: T, index: number) => number): number {
  return items.reduce((sum, item, i) => sum + value(item, i), 0);
}
