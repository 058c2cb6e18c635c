import { invalid } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import type { PlaceKind } from './place-kinds';

/** A price per occupied place in a calendar year. */
export interface YearPrice {
  readonly kind: PlaceKind;
  readonly year: number;
  /** Per person per year. */
  readonly amount: number;
}

/** Prices of some years, and how they grow in the years that have none. */
export interface PriceTable {
  readonly prices: readonly YearPrice[];
  /** Growth from one year to the next, such as 0.03; 0 keeps a price what it was. */
  readonly index: number;
}

/**
 * The price of a kind in a year: its own, or that of the last year before it that has one, grown by
 * the index. No price is ever taken from another kind or from a later year.
 *
 * @throws ForecastError when there is none, naming what is missing.
 * @example priceOf({ prices: [{ kind: 'regulier', year: 2026, amount: 100 }], index: 0.1 },
 *   'regulier', 2028) // 121
 */
export function priceOf({ prices, index }: PriceTable, kind: PlaceKind, year: number): number {
  const latest = prices
    .filter((price) => price.kind === kind && price.year <= year)
    .sort((a, b) => b.year - a.year)[0];
  if (latest) return latest.amount * (1 + index) ** (year - latest.year);
  throw invalid(
    dutch`Er is geen prijs voor ${kind} in ${year} of eerder; vul die in. Een prijs wordt nooit geraden.`,
  );
}
