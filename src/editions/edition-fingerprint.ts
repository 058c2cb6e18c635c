import { checksumOf } from '../domain/text-checksum';
import type { Edition } from './edition';

/**
 * A short text that is equal for editions with which the model calculates the same, whatever they
 * are called: kept with what rests on an edition, to tell when the edition of that name has other
 * figures.
 *
 * @example editionFingerprint(edition) === editionFingerprint({ ...edition, name: 'Anders' }) // true
 */
export function editionFingerprint({ start, horizonMonths, values }: Edition): string {
  const figures = values
    .map(({ measure, scenario, period, value, unit }) =>
      [measure, scenario, period, value, unit].join('|'),
    )
    .sort();
  return checksumOf([start, horizonMonths, ...figures].join('\n'));
}
