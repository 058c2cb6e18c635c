import { monthPosition, parseDate } from '../domain/calendar';
import type { Measure } from '../domain/measures';
import { parsePeriod } from '../domain/period';
import type { Certainty, Status } from '../domain/provenance';
import rows from './past-forecasts.json';

/** A figure that was measured after the forecast was made, with where it comes from. */
export interface PastOutcome {
  readonly value: number;
  /** The year counted, or the day that lies nearest to the day the forecast was for. */
  readonly period: string;
  readonly source: string;
  readonly certainty: Certainty;
}

/** An earlier forecast of the asylum chain, beside what happened. */
export interface PastForecast {
  readonly measure: Measure;
  /** As the chain called it: MPP voorjaar 2023, besluit najaar 2023. */
  readonly name: string;
  /** When it was made: a day, a month (2023-11) or only a year. */
  readonly made: string;
  /** What it was for: a year, or a day for a stock. */
  readonly target: string;
  readonly minimum?: number;
  readonly central?: number;
  readonly maximum?: number;
  /** For a forecast that was published in places: `central` is places x occupancy rate. */
  readonly places?: number;
  readonly occupancyRate?: number;
  /** `afgeleid` when persons follow from places, `aanname` when the occupancy rate is our guess. */
  readonly status: Status;
  readonly source: string;
  readonly certainty: Certainty;
  readonly remark: string;
  /** Left out when nothing was measured, or not yet. */
  readonly realised?: PastOutcome;
}

/** How a past forecast turned out. */
export interface ForecastScore {
  readonly forecast: PastForecast;
  /** Realised over central value, less one: -0.31 when 31 % fewer came than it said. */
  readonly centralError?: number;
  /** Undefined when the band or the outcome is not known. */
  readonly band?: 'below' | 'within' | 'above';
  /** From the day it was made to the end of what it was for; undefined when only a year is known. */
  readonly monthsAhead?: number;
}

/**
 * The earlier forecasts that were found, oldest first within a measure. What they say of this one is in
 * docs/model.md; the JSON is checked against its source table by a test.
 */
export const PAST_FORECASTS = rows as readonly PastForecast[];

/** @returns the past forecasts of a measure, or all, with how each turned out. */
export function scorecard(
  measure?: Measure,
  forecasts: readonly PastForecast[] = PAST_FORECASTS,
): readonly ForecastScore[] {
  return forecasts
    .filter((forecast) => measure === undefined || forecast.measure === measure)
    .map(scored);
}

/** How often the band of earlier forecasts held. */
export interface BandRecord {
  readonly within: number;
  readonly outside: number;
}

/**
 * Counts how often minimum and maximum held.
 *
 * @param leastMonthsAhead counts only forecasts made at least so long before.
 * @example bandRecord(scorecard('totalInflow')) // { within: 3, outside: 7 }
 */
export function bandRecord(scores: readonly ForecastScore[], leastMonthsAhead = 0): BandRecord {
  const counted = scores.filter(
    ({ band, monthsAhead }) => band !== undefined && (monthsAhead ?? 0) >= leastMonthsAhead,
  );
  const within = counted.filter(({ band }) => band === 'within').length;
  return { within, outside: counted.length - within };
}

function scored(forecast: PastForecast): ForecastScore {
  const { minimum, central, maximum, realised } = forecast;
  const monthsAhead = leadTime(forecast);
  const band =
    realised && minimum !== undefined && maximum !== undefined
      ? realised.value < minimum
        ? 'below'
        : realised.value > maximum
          ? 'above'
          : 'within'
      : undefined;
  return {
    forecast,
    ...(realised && central !== undefined && { centralError: realised.value / central - 1 }),
    ...(band && { band }),
    ...(monthsAhead !== undefined && { monthsAhead }),
  };
}

function leadTime({ made, target }: PastForecast): number | undefined {
  const from = madeAt(made);
  const until = endOf(target);
  return from === undefined || until === undefined ? undefined : until - from;
}

/** A month without a day is taken at its middle; a year is too wide to take any day of. */
function madeAt(text: string): number | undefined {
  const day = parseDate(text);
  if (day) return monthPosition(day);
  const period = parsePeriod(text);
  return period?.months === 1 ? period.first + 0.5 : undefined;
}

function endOf(text: string): number | undefined {
  const day = parseDate(text);
  if (day) return monthPosition(day);
  const period = parsePeriod(text);
  return period && period.first + period.months;
}
