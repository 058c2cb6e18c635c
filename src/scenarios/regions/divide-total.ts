import { invalid } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { apportion } from '../../engine/apportion';

/**
 * Divides a total by weight: numbers with the given decimals that sum exactly to the total. The
 * legal formula also weighs SES-WOA scores, and how was not found; a correction is therefore never
 * invented here, and who has one gives it.
 *
 * @param correction a factor for each weight; 1 changes nothing.
 * @throws ForecastError when the total has more decimals, or no weight is above 0.
 * @example divideTotal(12, [1, 2, 3]) // [2, 4, 6]
 */
export function divideTotal(
  total: number,
  weights: readonly number[],
  correction: readonly number[] = [],
  decimals = 0,
): readonly number[] {
  const scale = 10 ** decimals;
  const units = Math.round(total * scale);
  if (Math.abs(total * scale - units) > 1e-6) {
    throw invalid(
      decimals === 0
        ? dutch`Het totaal moet een geheel getal zijn; rond het af of geef decimalen op.`
        : dutch`Het totaal heeft meer dan ${decimals} decimalen.`,
    );
  }
  if (!weights.some((weight, i) => weight * (correction[i] ?? 1) > 0)) {
    throw invalid(
      dutch`Er is niets om naar te verdelen: alle inwoners of correcties zijn 0 of leeg.`,
    );
  }
  return apportion(units, weights, correction).map((part) => part / scale);
}
