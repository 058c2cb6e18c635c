import { perKind, PLACE_KINDS, type PerKind, type PlaceKind } from './place-kinds';

/**
 * In which places people are first: one kind after the other, or all kinds in proportion to their
 * places (`naar rato`).
 */
export type FillingRule = readonly PlaceKind[] | 'naar rato';

/** The rule when the user chooses none: the cheapest places first, those outside COA last. */
export const DEFAULT_FILLING_RULE: FillingRule = PLACE_KINDS;

/** Who is where in a month, in persons. All of it sums to the persons there are. */
export interface Filling {
  readonly occupied: PerKind<number>;
  /** Places that can be occupied and are not. */
  readonly empty: PerKind<number>;
  /** Persons for whom there is no place. */
  readonly shortage: number;
}

/**
 * Puts persons in places.
 *
 * @param usable places of each kind that can be occupied.
 * @example fillPlaces(70, { regulier: 50, noodopvang: 30, 'buiten COA': 0 }, PLACE_KINDS)
 * // occupied 50, 20 and 0; empty 0, 10 and 0; no shortage
 */
export function fillPlaces(persons: number, usable: PerKind<number>, rule: FillingRule): Filling {
  const all = PLACE_KINDS.reduce((sum, kind) => sum + usable[kind], 0);
  const occupied =
    rule === 'naar rato'
      ? perKind((kind) => (all === 0 ? 0 : Math.min(1, persons / all) * usable[kind]))
      : inOrder(persons, usable, rule);
  return {
    occupied,
    empty: perKind((kind) => usable[kind] - occupied[kind]),
    shortage: Math.max(0, persons - all),
  };
}

function inOrder(
  persons: number,
  usable: PerKind<number>,
  order: readonly PlaceKind[],
): PerKind<number> {
  let left = persons;
  const occupied = { regulier: 0, noodopvang: 0, 'buiten COA': 0 };
  const fill = (kind: PlaceKind): void => {
    occupied[kind] = Math.min(left, usable[kind]);
    left -= occupied[kind];
  };
  for (const kind of order) fill(kind);
  // Kinds that the rule does not name come last, in their usual order.
  for (const kind of PLACE_KINDS) if (!order.includes(kind)) fill(kind);
  return occupied;
}
