import { whenOver } from '../../domain/when';
import { lastDayOf, toSerial } from '../../domain/calendar';
import { notAvailable } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { measureDefinition, type Measure } from '../../domain/measures';
import { STEP_MONTHS, type Period, type Step } from '../../domain/period';
import type { Figure } from '../../domain/provenance';
import type { RealisedCatalog } from '../../realised/realised-catalog';
import { isCountedAtMoment, lastDayOfWhen, momentOf } from '../../realised/realised-value';
import type { Forecast } from '../forecast/forecast';

/** One point of a series in which what was measured and what is forecast join. */
export interface JoinedPoint {
  /** Excel serial: of a counted stock the day of the count, otherwise the last day of the step. */
  readonly lastDay: number;
  readonly figure: Figure;
  readonly isRealised: boolean;
}

/**
 * A measure over consecutive steps: measured where the step was counted, and forecast elsewhere. A
 * step before the edition in which nothing was counted is left out: nothing is filled in between
 * two counts.
 *
 * @param from first month, in months since year 0.
 * @param until month after the last.
 * @throws ForecastError (#N/B) when no step has a figure.
 */
export function joinedSeries(
  forecast: Forecast,
  realised: RealisedCatalog,
  measure: Measure,
  from: number,
  until: number,
  step: Step,
): readonly JoinedPoint[] {
  const months = STEP_MONTHS[step];
  const points: JoinedPoint[] = [];
  for (let first = from; first + months <= until; first += months) {
    const point =
      realisedPoint(realised, measure, { first, months }) ??
      forecastPoint(forecast, measure, { first, months });
    if (point) points.push(point);
  }
  if (points.length > 0) return points;
  throw notAvailable(
    dutch`Van "${measureDefinition(measure).name}" is in die tijd niets gemeten, en editie "${forecast.edition.name}" gaat er niet over.`,
  );
}

function realisedPoint(
  realised: RealisedCatalog,
  measure: Measure,
  period: Period,
): JoinedPoint | undefined {
  const end = period.first + period.months;
  if (!isCountedAtMoment(measure)) {
    const figure = realised.findFlow(measure, period);
    return figure && { lastDay: toSerial(lastDayOf(end - 1)), figure, isRealised: true };
  }
  const figure = realised.findStock(measure, end);
  const day = figure && lastDayOfWhen(figure.when);
  // A count on the first day of the step is that of the end of the step before.
  if (!day || (momentOf(figure.when) ?? -Infinity) <= period.first) return undefined;
  return { lastDay: toSerial(day), figure, isRealised: true };
}

function forecastPoint(
  forecast: Forecast,
  measure: Measure,
  period: Period,
): JoinedPoint | undefined {
  const end = period.first + period.months;
  if (period.first < forecast.start || end > forecast.end) return undefined;
  return {
    lastDay: toSerial(lastDayOf(end - 1)),
    figure: forecast.figure(measure, whenOver(measure, period)),
    isRealised: false,
  };
}
