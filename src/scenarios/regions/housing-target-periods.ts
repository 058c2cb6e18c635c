import { parsePeriod, samePeriod, type Period } from '../../domain/period';
import type { Edition } from '../../editions/edition';
import type { RealisedCatalog } from '../../realised/realised-catalog';

/** The half years of which the target is known, the last first. */
export function housingTargetPeriods(
  edition: Edition,
  realised: RealisedCatalog,
): readonly Period[] {
  const own = edition.values
    .filter(({ measure }) => measure === 'housingTarget')
    .flatMap((value) => parsePeriod(value.period) ?? []);
  const periods = realised.flows('housingTarget').map(({ period }) => period);
  return [...own, ...periods]
    .filter((period, i, all) => all.findIndex((other) => samePeriod(other, period)) === i)
    .sort((a, b) => b.first - a.first);
}
