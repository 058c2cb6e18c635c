import { monthOf, monthPosition, parseDate } from '../../../domain/calendar';
import { parsePeriod } from '../../../domain/period';
import { PAST_FORECASTS, type PastForecast } from '../../../realised/past-forecasts';
import type { RealisedCatalog } from '../../../realised/realised-catalog';

/** How well the published inflow came out so far, beside the inflow of the year before going on. */
export interface InflowRecord {
  /** How many earlier forecasts had been overtaken by a count on the day. */
  readonly forecasts: number;
  /** Root of the mean squared logarithmic error: 0.3 is about 30 %. */
  readonly publishedError: number;
  readonly yearBeforeError: number;
  /** What the published inflow weighs in the combination, 0-1; the year before weighs the rest. */
  readonly publishedWeight: number;
}

/**
 * What the published inflow weighs beside that of the year before when it is damped: half. With a
 * record of so few forecasts an estimated weight says less than none: the simple average of J.
 * Smith and K.F. Wallis, _A Simple Explanation of the Forecast Combination Puzzle_, Oxford Bulletin of
 * Economics and Statistics 71 (2009), 331-355. The record is shown beside it.
 */
export const DAMPED_WEIGHT = 0.5;

/** A forecast made later than this says mostly what had been counted already. */
const LEAST_MONTHS_AHEAD = 6;
/** With fewer there is no record: both weigh the same. */
const LEAST_FORECASTS = 3;
/** Repeat applications a year, as counted in 2022-2024, where only the other kinds were. */
const REPEATED = 1_500;
const KINDS = ['firstApplications', 'familyMembers'] as const;

/**
 * What the published inflow deserves to weigh, from the forecasts of which the outcome was known on a
 * day: in inverse proportion to the squared errors of the two, as J.M. Bates and C.W.J. Granger, _The
 * Combination of Forecasts_, Operational Research Quarterly 20 (1969), 451-468.
 *
 * @param at the day, in months since year 0: nothing later is looked at.
 * @example inflowRecord(new RealisedCatalog(), monthIndex(2024, 1)).publishedWeight // 0.58
 */
export function inflowRecord(realised: RealisedCatalog, at: number): InflowRecord {
  const errors = PAST_FORECASTS.flatMap((forecast) => {
    const made = madeAt(forecast);
    const year = Number(forecast.target);
    const published = centre(forecast);
    if (
      forecast.measure !== 'totalInflow' ||
      !forecast.realised ||
      published === undefined ||
      made === undefined ||
      (year + 1) * 12 > at ||
      (year + 1) * 12 - made < LEAST_MONTHS_AHEAD
    ) {
      return [];
    }
    const before = inflowOfYearBefore(realised, made);
    if (before === undefined) return [];
    const came = Math.log(forecast.realised.value);
    return [{ published: came - Math.log(published), before: came - Math.log(before) }];
  });
  const meanSquare = (of: 'published' | 'before'): number =>
    errors.reduce((sum, error) => sum + error[of] ** 2, 0) / Math.max(1, errors.length);
  const [published, before] = [meanSquare('published'), meanSquare('before')];
  return {
    forecasts: errors.length,
    publishedError: Math.sqrt(published),
    yearBeforeError: Math.sqrt(before),
    publishedWeight:
      errors.length < LEAST_FORECASTS || published + before === 0
        ? 0.5
        : before / (published + before),
  };
}

/**
 * The inflow of the twelve months before a moment, as far as it was counted: the months themselves, or
 * the quarters that ended in them as a year's, or the last year that was over.
 *
 * @returns persons a year; undefined when nothing of it was counted.
 */
export function inflowOfYearBefore(realised: RealisedCatalog, at: number): number | undefined {
  const end = Math.floor(at + 1e-9);
  for (let back = 0; back <= 3; back++) {
    const period = { first: end - back - 12, months: 12 };
    const total = realised.findFlow('totalInflow', period);
    if (total) return total.value;
  }
  const quarters = [1, 2, 3, 4].flatMap((back) => {
    const first = (Math.floor(end / 3) - back) * 3;
    const counts = KINDS.map((kind) => realised.findFlow(kind, { first, months: 3 })?.value);
    return counts.every((count) => count !== undefined)
      ? [counts.reduce((sum, count) => sum + count, 0)]
      : [];
  });
  if (quarters.length >= 2) {
    return (quarters.reduce((sum, count) => sum + count, 0) * 4) / quarters.length + REPEATED;
  }
  const { year } = monthOf(end);
  for (const last of [year - 1, year - 2]) {
    const total = realised.findFlow('totalInflow', { first: last * 12, months: 12 });
    if (total) return total.value;
    const kinds = KINDS.map(
      (kind) => realised.findFlow(kind, { first: last * 12, months: 12 })?.value,
    );
    if (kinds.every((count) => count !== undefined)) {
      return kinds.reduce((sum, count) => sum + count, REPEATED);
    }
  }
  return undefined;
}

function centre({ minimum, central, maximum }: PastForecast): number | undefined {
  if (central !== undefined) return central;
  return minimum === undefined || maximum === undefined ? undefined : (minimum + maximum) / 2;
}

/** The day or month of which it is; undefined when only a year is known. */
function madeAt({ made }: PastForecast): number | undefined {
  const day = parseDate(made);
  if (day) return monthPosition(day);
  const period = parsePeriod(made);
  return period?.months === 1 ? period.first + 0.5 : undefined;
}
