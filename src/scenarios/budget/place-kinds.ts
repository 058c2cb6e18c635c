/**
 * The kinds of reception places, which differ in price and in how soon they can be had or ended:
 * regular, emergency (noodopvang), and outside COA locations (a hotel, a host family, a
 * municipality's own crisis reception).
 */
export const PLACE_KINDS = ['regulier', 'noodopvang', 'buiten COA'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** One number for each kind. */
export type PerKind<T> = Readonly<Record<PlaceKind, T>>;

/** @returns a record with a value for each kind. */
export function perKind<T>(value: (kind: PlaceKind) => T): PerKind<T> {
  return {
    regulier: value('regulier'),
    noodopvang: value('noodopvang'),
    'buiten COA': value('buiten COA'),
  };
}
