import { simulatePaths } from '../../../engine/monte-carlo';
import type { Forecast } from '../../forecast/forecast';
import { disturbancesOf } from './disturbances';
import { forgetOldest } from '../../forecast/forget-oldest';
import { OccupancyDistribution } from './occupancy-distribution';
import {
  checkSettings,
  DEFAULT_UNCERTAINTY,
  settingsKey,
  type UncertaintySettings,
} from './uncertainty-settings';

/** Months that the latest simulations keep, so that memory stays bounded (about 5 MB each). */
const MAX_REMEMBERED = 12;

const remembered = new Map<string, OccupancyDistribution>();
const forecastNumbers = new WeakMap<Forecast, number>();
let forecastCount = 0;

/**
 * Simulates a forecast with uncertain inputs. Remembered per forecast and settings.
 *
 * First applications vary between the edition's minimum and maximum; a forecast with another
 * inflow varies by the same share of it. After the last year for which the edition gives a band
 * that band stays. What the user changed is the middle of what is simulated.
 *
 * @throws ForecastError when a setting is impossible, or the edition gives no band.
 */
export function simulate(
  forecast: Forecast,
  settings: UncertaintySettings = DEFAULT_UNCERTAINTY,
): OccupancyDistribution {
  const key = `${forecastNumber(forecast)}|${settingsKey(settings)}`;
  const paths = remembered.get(key);
  if (paths) return paths;
  checkSettings(settings);
  const disturbances = disturbancesOf(forecast.edition, forecast.projection.months, settings);
  const distribution = new OccupancyDistribution(
    forecast,
    settings,
    (months) => simulatePaths(forecast.inputs, disturbances, settings, months),
    disturbances.firstApplications,
  );
  forgetOldest(remembered, MAX_REMEMBERED);
  remembered.set(key, distribution);
  return distribution;
}

function forecastNumber(forecast: Forecast): number {
  let number = forecastNumbers.get(forecast);
  if (number === undefined) {
    number = ++forecastCount;
    forecastNumbers.set(forecast, number);
  }
  return number;
}
