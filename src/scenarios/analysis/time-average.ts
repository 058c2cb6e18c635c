import { daysInMonth, monthOf } from '../../domain/calendar';
import { notAvailable } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { roundToMicro } from '../../domain/number-format';
import { formatPeriod, type Period } from '../../domain/period';
import type { Forecast, StockMeasure } from '../forecast/forecast';

/** What comes of months after the projection: refused, or the last stock held on. */
export type AfterEnd = 'refuse' | 'hold';

/**
 * The average of a stock over a period: the area under its path, not the mean of two ends. Each
 * month counts for its number of days, so that a year's cost is the sum of its months' costs.
 *
 * @throws ForecastError (#N/B) when the period is not wholly within the projection.
 */
export function averageStock(
  forecast: Forecast,
  measure: StockMeasure,
  { first, months }: Period,
  afterEnd: AfterEnd = 'refuse',
): number {
  return averageUpTo(forecast, measure, { first, months }, Infinity, afterEnd);
}

/**
 * The average of the part of a stock that stays under a ceiling: who fits in a number of places,
 * month by month, also when the path crosses the ceiling within a month.
 *
 * @example averageUpTo(forecast, 'occupancy', year, 41000) + averageAbove === averageStock
 */
export function averageUpTo(
  forecast: Forecast,
  measure: StockMeasure,
  { first, months }: Period,
  ceiling: number,
  afterEnd: AfterEnd = 'refuse',
): number {
  if (first < forecast.start || (first + months > forecast.end && afterEnd === 'refuse')) {
    throw notAvailable(
      dutch`${formatPeriod({ first, months })} valt buiten de looptijd van editie "${forecast.edition.name}".`,
    );
  }
  const path = forecast.projection[measure];
  const last = forecast.projection.months;
  const stockAt = (month: number): number => path[Math.min(month, last)];
  let area = 0;
  let days = 0;
  for (let index = first; index < first + months; index++) {
    const at = index - forecast.start;
    const { year, month } = monthOf(index);
    const length = daysInMonth(year, month);
    area += areaBelow(stockAt(at), stockAt(at + 1), ceiling) * length;
    days += length;
  }
  return roundToMicro(area / days);
}

/** The area under a straight line from a to b over one month, as far as it lies below a ceiling. */
function areaBelow(a: number, b: number, ceiling: number): number {
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  if (high <= ceiling) return (a + b) / 2;
  if (low >= ceiling) return ceiling;
  const part = (ceiling - low) / (high - low);
  return part * ((low + ceiling) / 2) + (1 - part) * ceiling;
}
