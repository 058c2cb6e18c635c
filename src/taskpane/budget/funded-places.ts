import type { Edition } from '../../editions/edition';
import { singleValue } from '../../editions/value-in-force';

/** The places with stable and with multi-year funding, and the edition that gives them. */
export interface FundedPlaces {
  /** The name of the edition. */
  readonly edition: string;
  readonly stable: number;
  readonly multiYear: number;
}

/**
 * The funded places of the wanted edition, or else of the first edition that gives them: not every
 * document says how places are paid for.
 */
export function fundedPlaces(
  wanted: Edition,
  editions: readonly Edition[],
): FundedPlaces | undefined {
  for (const edition of [wanted, ...editions]) {
    const valueOf = (measure: 'stablePlaces' | 'multiYearPlaces'): number | undefined =>
      singleValue(edition, measure)?.value;
    const stable = valueOf('stablePlaces');
    const multiYear = valueOf('multiYearPlaces');
    if (stable !== undefined && multiYear !== undefined) {
      return { edition: edition.name, stable, multiYear };
    }
  }
  return undefined;
}
