import { whenOver } from '../../domain/when';
import { monthIndex, monthOf } from '../../domain/calendar';
import { ForecastError } from '../../domain/forecast-error';
import { type Measure } from '../../domain/measures';
import { yearPeriod } from '../../domain/period';
import type { Figure } from '../../domain/provenance';
import { bridge, type Bridge } from '../../scenarios/analysis/bridge';
import type { Forecast } from '../../scenarios/forecast/forecast';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import type { ComparisonRow } from '../../workbook/comparison-sheet';
import type { ForecastId } from '../controls/forecast-select';

/** What is compared, in the order of the letter: the outcome first, then what leads to it. */
const MEASURES: readonly Measure[] = [
  'occupancy',
  'capacityNeed',
  'inProcedure',
  'statusHolders',
  'withoutStatus',
  'openApplications',
  'totalInflow',
  'firstApplications',
  'repeatApplications',
  'resettled',
  'familyMembers',
  'decisions',
  'grantRate',
  'granted',
  'housed',
  'departed',
  'totalOutflow',
];

/** The calendar years that lie wholly within both forecasts. */
export function commonYears(first: Forecast, second: Forecast): readonly number[] {
  const from = monthOf(Math.max(first.start, second.start) + 11).year;
  const until = monthOf(Math.min(first.end, second.end)).year;
  return Array.from({ length: Math.max(0, until - from) }, (_, i) => from + i);
}

/** @returns a row per measure, with the figure of each side where it has one. */
export function compareYear(
  first: Forecast,
  second: Forecast,
  year: number,
): readonly ComparisonRow[] {
  return MEASURES.map((measure) => {
    const one = figureOf(first, measure, year);
    const other = figureOf(second, measure, year);
    return {
      measure,
      year,
      ...(one ? { first: one } : {}),
      ...(other ? { second: other } : {}),
    };
  });
}

/** Undefined where the edition gives no answer, such as a need without an occupancy rate. */
function figureOf(forecast: Forecast, measure: Measure, year: number): Figure | undefined {
  try {
    return forecast.figure(measure, whenOver(measure, yearPeriod(year)));
  } catch (error) {
    if (error instanceof ForecastError && error.kind === 'notAvailable') return undefined;
    throw error;
  }
}

/** The bridge at the end of a year; undefined unless two editions share a scenario. */
export function bridgeAtYearEnd(
  service: ForecastService,
  first: ForecastId,
  second: ForecastId,
  year: number,
): Bridge | undefined {
  if (first.edition === second.edition || first.scenario !== second.scenario) return undefined;
  // What a user changed is no difference between editions.
  if (first.overrides || second.overrides) return undefined;
  return bridge(service, {
    position: monthIndex(year + 1, 1),
    scenario: first.scenario,
    edition: first.edition,
    previous: second.edition,
  });
}
