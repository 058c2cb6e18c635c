import { monthOf, toDutchDate, firstDayOf } from '../../domain/calendar';
import { notAvailable } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { measureDefinition, type Measure } from '../../domain/measures';
import { roundToMicro } from '../../domain/number-format';
import type { Period } from '../../domain/period';
import type { Figure } from '../../domain/provenance';
import { SCENARIO_NAMES, type ScenarioName } from '../../domain/scenario-name';
import type { When } from '../../editions/edition-lookup';
import type { RealisedFigure } from '../../realised/realised-look-up';
import { isCountedAtMoment, momentOf, shownWhen } from '../../realised/realised-value';
import type { Override } from '../assumptions/overrides';
import type { Forecast } from '../forecast/forecast';
import type { ForecastService } from '../forecast/forecast-service';

/** Where a figure lies among the four scenarios of an edition. */
export type BandPlace =
  | 'belowMinimum'
  | 'minimumToMedian'
  | 'medianToMaximum'
  | 'aboveMaximum'
  /** The scenarios of this measure do not differ. */
  | 'noBand';

/** What was measured beside what a forecast said of the same moment or period. */
export interface Deviation {
  readonly measure: Measure;
  readonly realised: RealisedFigure;
  readonly forecast: Figure;
  /** The moment of the count, or the period that was counted. */
  readonly when: When;
  /** Realised minus forecast. */
  readonly difference: number;
  /** As a fraction of the forecast; undefined when that is 0. */
  readonly fraction: number | undefined;
  /** The lowest and the highest scenario of the edition, at the same moment. */
  readonly minimum: number;
  readonly maximum: number;
  readonly place: BandPlace;
}

export interface DeviationRequest {
  readonly measure: Measure;
  readonly scenario: ScenarioName;
  readonly when: When;
  /** Id or name of the edition; left out: the active one. */
  readonly edition?: string;
  /** Changed assumptions of the forecast; the band stays that of the edition. */
  readonly overrides?: readonly Override[];
}

/**
 * Realised minus forecast. A stock is compared on the day of its last count on or before the moment
 * asked, so that a difference is never one of dates; a flow over exactly the period asked.
 *
 * @throws ForecastError (#N/B) when nothing was measured, or not within the edition.
 */
export function deviation(service: ForecastService, request: DeviationRequest): Deviation {
  const { measure, when } = request;
  const realised = isCountedAtMoment(measure)
    ? service.realised.stock(measure, endOf(when))
    : service.realised.flow(measure, periodOf(when));
  return compare(service, request, realised);
}

/** As {@link deviation}, for a figure that was looked up already. */
export function compare(
  service: ForecastService,
  { measure, scenario, edition, when, overrides }: DeviationRequest,
  realised: RealisedFigure,
): Deviation {
  const ask = (name: ScenarioName): Forecast =>
    service.forecast({ scenario: name, ...(edition !== undefined && { edition }) });
  const trial = overrides
    ? service.forecast({ scenario, overrides, ...(edition !== undefined && { edition }) })
    : ask(scenario);
  const at: When = isCountedAtMoment(measure)
    ? { position: momentOf(realised.when) ?? endOf(when) }
    : { period: periodOf(when) };
  if (endOf(at) < trial.start) throw beforeStart(trial, realised);
  const forecast = trial.figure(measure, at);
  const band = SCENARIO_NAMES.map((name) => ask(name).figure(measure, at).value);
  const median = band[SCENARIO_NAMES.indexOf('mediaan')];
  const minimum = Math.min(...band);
  const maximum = Math.max(...band);
  const difference = roundToMicro(realised.value - forecast.value);
  return {
    measure,
    realised,
    forecast,
    when: at,
    difference,
    fraction: forecast.value === 0 ? undefined : difference / forecast.value,
    minimum,
    maximum,
    place: placeOf(realised.value, minimum, median, maximum),
  };
}

function placeOf(value: number, minimum: number, median: number, maximum: number): BandPlace {
  if (minimum === maximum) return 'noBand';
  if (value < minimum) return 'belowMinimum';
  if (value > maximum) return 'aboveMaximum';
  return value <= median ? 'minimumToMedian' : 'medianToMaximum';
}

function beforeStart(forecast: Forecast, realised: RealisedFigure): Error {
  const { name } = measureDefinition(realised.measure);
  const { year, month } = monthOf(forecast.start);
  return notAvailable(
    dutch`De laatste realisatie van "${name}" is van ${shownWhen(realised.when)}, voor het begin van editie "${forecast.edition.name}" (${toDutchDate({ year, month, day: firstDayOf(forecast.start).day })}). Vul eigen realisaties in via het tabblad Volgen.`,
  );
}

function endOf(when: When): number {
  return 'position' in when ? when.position : when.period.first + when.period.months;
}

function periodOf(when: When): Period {
  return 'period' in when ? when.period : { first: Math.ceil(when.position) - 12, months: 12 };
}
