import { notAvailable } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { formatPeriod, parsePeriod, samePeriod, type Period } from '../../domain/period';
import type { Figure } from '../../domain/provenance';
import { numericValue, type Edition } from '../../editions/edition';
import type { RealisedCatalog } from '../../realised/realised-catalog';

/**
 * The national housing target (taakstelling) of a half year: as the edition gives it, else as it was
 * known before, with its own source and certainty.
 *
 * @throws ForecastError (#N/B) when neither has it, naming the half years there are.
 */
export function housingTarget(edition: Edition, realised: RealisedCatalog, period: Period): Figure {
  const own = edition.values.find(
    (value) => value.measure === 'housingTarget' && isOfPeriod(value.period, period),
  );
  if (own) {
    const { unit, status, source, reason } = own;
    return { value: numericValue(own), unit, status, source, reason };
  }
  const target = realised.findFlow('housingTarget', period);
  if (target) return target;
  const halfYears = [
    ...edition.values.filter(({ measure }) => measure === 'housingTarget').map((one) => one.period),
    ...realised.flows('housingTarget').map((one) => formatPeriod(one.period)),
  ];
  throw notAvailable(
    dutch`De taakstelling voor ${formatPeriod(period)} is niet bekend. Wel: ${[...new Set(halfYears)].sort().join(', ')}.`,
  );
}

function isOfPeriod(text: string, period: Period): boolean {
  const own = parsePeriod(text);
  return own !== undefined && samePeriod(own, period);
}
