import { parseDate, toDutchDate } from '../../domain/calendar';
import changes from './municipal-changes.json';
import { plainName } from './region-names';

/**
 * Municipalities that went up in others since 2019, and what is planned after the division of 2025.
 *
 * From CBS, Gemeentelijke indeling op 1 januari; the numbers of municipalities fit: 355 in 2019, 352
 * in 2021, 345 in 2022 and 342 since 2023. Wijdemeren and Hilversum: bill sent to the Tweede Kamer on
 * 21 November 2025 (rijksoverheid.nl), intended for 1 January 2027; whether it passed is not known
 * here.
 */
export interface MunicipalChange {
  readonly from: readonly string[];
  /** Several when the municipality was split. */
  readonly into: readonly string[];
  /** YYYY-MM-DD. */
  readonly on: string;
  /** True when it was a bill at the time of writing. */
  readonly planned?: boolean;
}

export const MUNICIPAL_CHANGES: readonly MunicipalChange[] = changes;

/** @returns what became of a municipality that a list may still name; undefined when nothing is known. */
export function changeOf(name: string): MunicipalChange | undefined {
  const key = plainName(name);
  return MUNICIPAL_CHANGES.find(({ from }) => from.some((one) => plainName(one) === key));
}

/** @returns the day as people write it. */
export function dayOfChange({ on }: MunicipalChange): string {
  const day = parseDate(on);
  return day ? toDutchDate(day) : on;
}
