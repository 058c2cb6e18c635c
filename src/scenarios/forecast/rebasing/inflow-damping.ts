import { formatDutchNumber } from '../../../domain/number-format';
import type { RealisedCatalog } from '../../../realised/realised-catalog';
import type { Forecast } from '../forecast';
import { DAMPED_WEIGHT, inflowOfYearBefore } from './inflow-record';
import { IN_TOTAL, type KnownMonth } from './known-inflow';

/** How the published inflow goes on after what was counted. */
export interface InflowDamping {
  /** What it is multiplied by, in every scenario. */
  readonly factor: number;
  /** The first month of the edition that it holds for. */
  readonly fromMonth: number;
  /** In Dutch, for the provenance of a value. */
  readonly reason: string;
}

export const NO_DAMPING: InflowDamping = { factor: 1, fromMonth: 0, reason: '' };

/**
 * Halfway between the published median of the twelve months after the counts and the inflow of the
 * twelve months before, as a factor on every scenario, so that season, kinds and the spread between
 * the scenarios stay in proportion.
 *
 * @param realisedMonths what was counted of each month of the edition.
 */
export function dampingFrom(
  realised: RealisedCatalog,
  base: Forecast,
  realisedMonths: readonly KnownMonth[],
): InflowDamping {
  const isKnown = (month: KnownMonth): boolean => Object.keys(month).length > 0;
  const fromMonth = realisedMonths.reduce((last, month, m) => (isKnown(month) ? m : last), -1) + 1;
  const before = inflowOfYearBefore(realised, base.start + fromMonth);
  const months = Math.min(12, base.inputs.months - fromMonth);
  if (before === undefined || months <= 0) return NO_DAMPING;
  const published = IN_TOTAL.reduce(
    (sum, measure) =>
      sum +
      base.inputs.monthly[measure]
        .subarray(fromMonth, fromMonth + months)
        .reduce((total, value) => total + value, 0),
    0,
  );
  const year = (published / months) * 12;
  if (year <= 0) return NO_DAMPING;
  const expected = DAMPED_WEIGHT * year + (1 - DAMPED_WEIGHT) * before;
  return {
    factor: expected / year,
    fromMonth,
    reason: `Gepubliceerde instroom x ${formatDutchNumber(expected / year, 3)}: halverwege de ${formatDutchNumber(year, 0)} die de mediaan voor de twaalf maanden na de tellingen geeft en de ${formatDutchNumber(before, 0)} van de twaalf maanden ervoor.`,
  };
}
