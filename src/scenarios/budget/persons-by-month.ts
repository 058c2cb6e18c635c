import { monthOf, parseDate, type MonthIndex } from '../../domain/calendar';
import { notAvailable } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { parsePeriod } from '../../domain/period';
import type { Edition } from '../../editions/edition';
import { averageStock } from '../analysis/time-average';
import type { Forecast } from '../forecast/forecast';

/**
 * The average number of persons at COA in a month. After the last month of the projection it stays
 * what it is at its end: an assumption, which {@link originOfYear} names.
 *
 * @throws ForecastError (#N/B) before the projection.
 */
export function personsByMonth(forecast: Forecast): (month: MonthIndex) => number {
  return (month) => {
    if (month < forecast.start) {
      throw notAvailable(
        dutch`Editie "${forecast.edition.name}" begint in ${monthOf(forecast.start).year}; eerder is er geen prognose.`,
      );
    }
    return month >= forecast.end
      ? forecast.stock('occupancy', forecast.end)
      : averageStock(forecast, 'occupancy', { first: month, months: 1 });
  };
}

/**
 * What the persons of a year rest on: the model between published figures, the model after the last
 * of them, or the last stock held on.
 */
export type YearOrigin = 'berekend' | 'na laatste publicatie' | 'vastgehouden';

/** @returns the origin of the persons of a calendar year. */
export function originOfYear(forecast: Forecast, year: number): YearOrigin {
  if (year * 12 + 12 > forecast.end) return 'vastgehouden';
  const last = lastPublishedYear(forecast.edition);
  return last !== undefined && year <= last ? 'berekend' : 'na laatste publicatie';
}

/** The last calendar year at whose end the edition publishes an occupancy. */
function lastPublishedYear({ values }: Edition): number | undefined {
  const years = values
    .filter(({ measure, status }) => measure === 'occupancy' && status === 'gepubliceerd')
    .map(({ period }) => yearOf(period))
    .filter((year) => year !== undefined);
  return years.length === 0 ? undefined : Math.max(...years);
}

function yearOf(period: string): number | undefined {
  const date = parseDate(period);
  if (date) return date.month === 1 && date.day === 1 ? date.year - 1 : date.year;
  const parsed = parsePeriod(period);
  return parsed && monthOf(parsed.first + parsed.months - 1).year;
}
