import { daysInMonth, monthOf, toSerial, type MonthIndex } from '../../domain/calendar';
import type { PlaceKind } from './place-kinds';

/**
 * Places that open on a day, close on a day, or both: a contract, a location, or all that there is
 * of a kind.
 */
export interface PlannedPlaces {
  readonly kind: PlaceKind;
  readonly places: number;
  /** Excel serial of the first day; left out: there from the beginning. */
  readonly firstDay?: number | undefined;
  /** Excel serial of the last day, which still counts; left out: no end agreed. */
  readonly lastDay?: number | undefined;
}

/**
 * The places of a kind in a month, on average: a contract that ends on the tenth counts for ten
 * days.
 *
 * @example placesInMonth([{ kind: 'regulier', places: 300, lastDay: 46032 }], 'regulier', 24312)
 * // 96.77…: until 10 January 2026, 10 of 31 days
 */
export function placesInMonth(
  plan: readonly PlannedPlaces[],
  kind: PlaceKind,
  index: MonthIndex,
): number {
  const { year, month } = monthOf(index);
  const length = daysInMonth(year, month);
  const first = toSerial({ year, month, day: 1 });
  const last = first + length - 1;
  return plan.reduce((sum, planned) => {
    if (planned.kind !== kind) return sum;
    const from = Math.max(first, planned.firstDay ?? first);
    const until = Math.min(last, planned.lastDay ?? last);
    return until < from ? sum : sum + (planned.places * (until - from + 1)) / length;
  }, 0);
}
