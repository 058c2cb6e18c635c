import { whenOver } from '../../domain/when';
import { lastDayOf, toSerial } from '../../domain/calendar';
import { type Measure } from '../../domain/measures';
import { formatPeriod, STEP_MONTHS, type Period, type Step } from '../../domain/period';
import type { Figure } from '../../domain/provenance';
import type { Forecast } from '../forecast/forecast';

/** One point of a series: a period, its last day, and the figure over or at the end of it. */
export interface SeriesPoint {
  readonly label: string;
  readonly period: Period;
  /** Excel serial of the period's last day. */
  readonly lastDay: number;
  readonly figure: Figure;
}

/**
 * A measure over consecutive periods: stocks at the end of each, flows over each.
 *
 * @param from first month, in months since year 0.
 * @param until month after the last; a last period that would pass it is left out.
 * @example seriesOf(forecast, 'occupancy', 24312, 24336, 'jaar') // 2026: 82.300, 2027: 84.100
 */
export function seriesOf(
  forecast: Forecast,
  measure: Measure,
  from: number,
  until: number,
  step: Step,
): readonly SeriesPoint[] {
  const months = STEP_MONTHS[step];
  const points: SeriesPoint[] = [];
  for (let first = from; first + months <= until; first += months) {
    const period = { first, months };
    points.push({
      label: formatPeriod(period),
      period,
      lastDay: toSerial(lastDayOf(first + months - 1)),
      figure: forecast.figure(measure, whenOver(measure, period)),
    });
  }
  return points;
}
