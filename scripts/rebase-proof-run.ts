import { monthIndex, monthOf, monthPosition, parseDate } from '../src/domain/calendar';
import type { Measure } from '../src/domain/measures';
import { MonthlyInputs } from '../src/engine/monthly-inputs';
import { project, stockAt } from '../src/engine/project';
import { monthlyDepartureFraction, type ProjectionInputs } from '../src/engine/projection-inputs';
import { findRoot } from '../src/engine/root-finding';
import { PAST_FORECASTS, type PastForecast } from '../src/realised/past-forecasts';
import { RealisedCatalog } from '../src/realised/realised-catalog';
import {
  DAMPED_WEIGHT,
  inflowOfYearBefore,
  inflowRecord,
} from '../src/scenarios/forecast/rebasing/inflow-record';
import { occupancyTrend } from '../src/scenarios/forecast/rebasing/occupancy-trend';
import { CONSTANTS } from './back-test-run';

/**
 * Rolling starts: what the occupancy was six and twelve months after a count, beside what could have
 * been said on the day of that count by re-basing and by simpler means.
 */

/** Days on which the occupancy was counted, from each of which a forecast starts. */
export interface Origin {
  readonly date: string;
  readonly at: number;
  readonly occupancy: number;
}

export interface Trial {
  readonly origin: Origin;
  readonly target: Origin;
  /** 6 or 12: the horizon that the target lies nearest to. */
  readonly horizon: 6 | 12;
  readonly forecasts: Readonly<Record<Method, number | undefined>>;
  /** Whether the outcome lay between the published minimum and maximum, re-based; undefined without. */
  readonly covered: boolean | undefined;
}

export const METHODS = [
  'combined',
  'combinedByRecord',
  'rebasedDamped',
  'rebased',
  'noChange',
  'straightLine',
  'smoother',
  'leftAlone',
  'rebasedOwnInflow',
] as const;
export type Method = (typeof METHODS)[number];

/** Gives a monthly series a number of months ahead; the library's, passed in. */
export type Smoother = (monthly: readonly number[], ahead: number) => number;

const REALISED = new RealisedCatalog();
/** Repeat applications a year, as counted in 2022-2024. */
const REPEATED = 1_500;
const FIRST = monthIndex(2022, 1);
const END = monthIndex(2026, 1);
/** A target may lie this far from six or twelve months. */
const TOLERANCE = 1.1;

/** Counts with a day or a month, hoog or middel, in the years that the issue names. */
export function origins(): readonly Origin[] {
  return REALISED.stocks('occupancy')
    .filter(({ at }) => at >= FIRST && at < END)
    .map(({ at, figure }) => ({ date: figure.when, at, occupancy: figure.value }));
}

export function trials(smoother: Smoother): readonly Trial[] {
  const counts = origins();
  return counts.flatMap((origin) =>
    ([6, 12] as const).flatMap((horizon): readonly Trial[] => {
      const near = counts
        .filter(({ at }) => Math.abs(at - origin.at - horizon) <= TOLERANCE)
        .sort(
          (a, b) => Math.abs(a.at - origin.at - horizon) - Math.abs(b.at - origin.at - horizon),
        );
      const [target] = near;
      if (!target) return [];
      const covered = isBetweenPublished(origin, target);
      return [{ origin, target, horizon, covered, forecasts: forecasts(origin, target, smoother) }];
    }),
  );
}

function forecasts(origin: Origin, target: Origin, smoother: Smoother): Trial['forecasts'] {
  const past = monthlyPast(origin);
  const ahead = target.at - origin.at;
  const yearBefore = past[Math.max(0, past.length - 13)];
  const months = Math.min(12, past.length - 1);
  const straightLine = origin.occupancy + ((origin.occupancy - yearBefore) / months) * ahead;
  const rebasedDamped = rebased(origin, target.at, 'damped');
  return {
    combined: halfwayToTrend(origin, ahead, rebasedDamped),
    combinedByRecord: halfwayToTrend(origin, ahead, rebased(origin, target.at, 'dampedByRecord')),
    rebasedDamped,
    rebased: rebased(origin, target.at),
    noChange: origin.occupancy,
    straightLine,
    smoother: smoother(past, ahead),
    leftAlone: leftAlone(origin, target),
    rebasedOwnInflow: rebased(origin, target.at, 'yearBefore'),
  };
}

/** By the rule of `occupancy-trend.ts`: without a trend the model alone. */
function halfwayToTrend(origin: Origin, ahead: number, model: number): number {
  const trend = occupancyTrend(REALISED, origin.at);
  return trend === undefined ? model : (model + origin.occupancy + trend * ahead) / 2;
}

/** Whether a count lay between the published minimum and maximum, re-based; undefined without those. */
export function isBetweenPublished(origin: Origin, target: Origin): boolean | undefined {
  const band = [rebased(origin, target.at, 'minimum'), rebased(origin, target.at, 'maximum')];
  if (band.some(Number.isNaN)) return undefined;
  return target.occupancy >= band[0] && target.occupancy <= band[1];
}

/** The occupancy in each month up to a count, straight between the counts before it. */
function monthlyPast(origin: Origin): readonly number[] {
  const counts = REALISED.stocks('occupancy')
    .filter(({ at }) => at >= monthIndex(2018, 12) && at <= origin.at)
    .map(({ at, figure }) => ({ at, value: figure.value }));
  const months: number[] = [];
  for (let at = origin.at; at >= counts[0].at; at--) months.unshift(between(counts, at));
  return months;
}

function between(counts: readonly { at: number; value: number }[], at: number): number {
  const after = counts.findIndex((count) => count.at >= at);
  if (after <= 0) return counts[Math.max(0, after)].value;
  const [a, b] = [counts[after - 1], counts[after]];
  return a.value + ((b.value - a.value) * (at - a.at)) / (b.at - a.at);
}

/** The occupancy that the latest decision before the start gave for the target; undefined without. */
function leftAlone(origin: Origin, target: Origin): number | undefined {
  return PAST_FORECASTS.filter(({ measure, central, places, target: day, made, name }) => {
    const on = parseDate(day);
    const madeAt = positionOf(made);
    return (
      measure === 'occupancy' &&
      central !== undefined &&
      (places !== undefined || name.startsWith('raming')) &&
      on !== undefined &&
      madeAt !== undefined &&
      madeAt <= origin.at &&
      Math.abs(monthPosition(on) - target.at) < 0.6
    );
  })
    .sort((a, b) => (positionOf(a.made) ?? 0) - (positionOf(b.made) ?? 0))
    .at(-1)?.central;
}

function positionOf(text: string): number | undefined {
  const day = parseDate(text);
  if (day) return monthPosition(day);
  const month = /^(\d{4})-(\d\d)$/.exec(text);
  return month ? monthIndex(Number(month[1]), Number(month[2])) + 0.5 : undefined;
}

/** How long before the count the pace is found on, in months. */
const WINDOW = 12;

/** Which inflow is expected after the count. */
type Inflow = 'published' | 'damped' | 'dampedByRecord' | 'minimum' | 'maximum' | 'yearBefore';

/**
 * The model from the last count, by the rule of `rebase-edition.ts`: the pace found on the months
 * before goes on in part, a twelfth for each month.
 *
 * @returns NaN when no forecast of that kind had been published.
 */
export function rebased(origin: Origin, until: number, inflow: Inflow = 'published'): number {
  const months = Math.ceil(until - origin.at);
  const run = project(rebasedInputs(origin, months, inflow));
  return stockAt(run.occupancy, until - origin.at);
}

/** What {@link rebased} runs on: what could be known on the day of the count. */
export function rebasedInputs(
  origin: Origin,
  months: number,
  inflow: Inflow = 'published',
): ProjectionInputs {
  const before = paceBefore(origin);
  const weight = Math.min(1, before.months / 12);
  const pace = CONSTANTS.housingPace + weight * (before.pace - CONSTANTS.housingPace);
  return inputsFrom(origin, months, pace, (measure, month) =>
    expected(measure, month, origin.at, inflow),
  );
}

interface PaceBefore {
  readonly pace: number;
  readonly months: number;
}

const pacesBefore = new Map<number, PaceBefore>();

/** The housing pace with which the model comes out at the count, from a year before with the inflow that was. */
function paceBefore(origin: Origin): PaceBefore {
  const found = pacesBefore.get(origin.at) ?? findPaceBefore(origin);
  pacesBefore.set(origin.at, found);
  return found;
}

function findPaceBefore(origin: Origin): PaceBefore {
  const start = origins()
    .concat(olderCounts())
    .filter(({ at }) => at <= origin.at - WINDOW / 2 && at >= origin.at - WINDOW - 3)
    .sort((a, b) => Math.abs(a.at - origin.at + WINDOW) - Math.abs(b.at - origin.at + WINDOW))[0];
  if (!start) return { pace: CONSTANTS.housingPace, months: 0 };
  const months = Math.ceil(origin.at - start.at);
  const miss = (pace: number): number =>
    stockAt(project(inputsFrom(start, months, pace, counted)).occupancy, origin.at - start.at) -
    origin.occupancy;
  const { x, isRoot } = findRoot(miss, 0, 80_000);
  return isRoot
    ? { pace: x, months: origin.at - start.at }
    : { pace: CONSTANTS.housingPace, months: 0 };
}

function olderCounts(): readonly Origin[] {
  return REALISED.stocks('occupancy')
    .filter(({ at }) => at >= FIRST - 16 && at < FIRST)
    .map(({ at, figure }) => ({ date: figure.when, at, occupancy: figure.value }));
}

function inputsFrom(
  origin: Origin,
  months: number,
  pace: number,
  inflow: (measure: Measure, month: number) => number,
): ProjectionInputs {
  const monthly = MonthlyInputs.empty(months);
  const first = Math.floor(origin.at);
  const open = lastStock('openApplications', origin.at) ?? 30_000;
  const closed = lastYear('closedApplications', origin.at) ?? 26_500;
  for (let m = 0; m < months; m++) {
    const month = first + m;
    monthly.firstApplications[m] = inflow('firstApplications', month);
    monthly.familyMembers[m] = inflow('familyMembers', month);
    monthly.repeatApplications[m] = REPEATED / 12;
    monthly.resettled[m] = 760 / 12;
    monthly.decisionCapacity[m] = closed / 12;
    monthly.grantRate[m] = Math.min(1, (lastYear('granted', origin.at) ?? 12_000) / closed);
  }
  monthly.otherStatusHolders.fill(CONSTANTS.otherStatusHolders / 12);
  monthly.otherWithoutStatus.fill(CONSTANTS.otherWithoutStatus / 12);
  monthly.housingPace.fill(pace / 12);
  monthly.departureFraction.fill(monthlyDepartureFraction(CONSTANTS.departureRate));
  monthly.procedureExitFraction.fill(CONSTANTS.procedureExitRate / 12);
  const statusHolders = lastStock('statusHolders', origin.at) ?? origin.occupancy / 3;
  const inProcedure = Math.min(CONSTANTS.startShare * open, origin.occupancy - statusHolders);
  return {
    months,
    start: {
      openApplications: open,
      openPactApplications: 0,
      inProcedure,
      statusHolders,
      withoutStatus: origin.occupancy - statusHolders - inProcedure,
    },
    monthly,
  };
}

function lastStock(measure: Measure, at: number): number | undefined {
  return REALISED.findStock(measure, at)?.value;
}

const lastYears = new Map<string, number | undefined>();

/** The last calendar year that was over. */
function lastYear(measure: Measure, at: number): number | undefined {
  const { year } = monthOf(Math.floor(at));
  const key = `${measure} ${year}`;
  if (!lastYears.has(key)) {
    const flow = (back: number): number | undefined =>
      REALISED.findFlow(measure, { first: (year - back) * 12, months: 12 })?.value;
    lastYears.set(key, flow(1) ?? flow(2));
  }
  return lastYears.get(key);
}

/** What came in a month, from the shortest period that was counted. */
function counted(measure: Measure, month: number): number {
  const quarter = REALISED.findFlow(measure, { first: month - (month % 3), months: 3 });
  if (quarter) return quarter.value / 3;
  const year = REALISED.findFlow(measure, { first: month - (month % 12), months: 12 });
  return (year?.value ?? Number.NaN) / 12;
}

/** What the last forecast before the start said of the year; otherwise the last year goes on. */
function expected(measure: Measure, month: number, origin: number, inflow: Inflow): number {
  const { year } = monthOf(month);
  const made = lastForecast(year, origin);
  // A band that was published for one of two years is no band.
  if (!made && (inflow === 'minimum' || inflow === 'maximum')) return Number.NaN;
  const before = inflowOfYearBefore(REALISED, origin) ?? Number.NaN;
  const total = inflow === 'yearBefore' || !made ? before : totalOf(made, inflow);
  const weight = publishedWeight(inflow, origin);
  return ((weight * total + (1 - weight) * before) * shareOf(measure, origin)) / 12;
}

/** What the published inflow weighs beside that of the year before. */
function publishedWeight(inflow: Inflow, origin: number): number {
  if (inflow === 'damped') return DAMPED_WEIGHT;
  return inflow === 'dampedByRecord' ? inflowRecord(REALISED, origin).publishedWeight : 1;
}

function lastForecast(year: number, origin: number): PastForecast | undefined {
  return PAST_FORECASTS.filter(
    (one) =>
      one.measure === 'totalInflow' &&
      one.target === String(year) &&
      (positionOf(one.made) ?? Infinity) <= origin &&
      (one.central !== undefined || (one.minimum !== undefined && one.maximum !== undefined)),
  )
    .sort((a, b) => (positionOf(a.made) ?? 0) - (positionOf(b.made) ?? 0))
    .at(-1);
}

function totalOf({ minimum, central, maximum }: PastForecast, inflow: Inflow): number {
  if (inflow === 'minimum') return minimum ?? Number.NaN;
  if (inflow === 'maximum') return maximum ?? Number.NaN;
  return central ?? ((minimum ?? Number.NaN) + (maximum ?? Number.NaN)) / 2;
}

function shareOf(measure: Measure, origin: number): number {
  const first = lastYear('firstApplications', origin) ?? 1;
  const family = lastYear('familyMembers', origin) ?? 1;
  return (measure === 'firstApplications' ? first : family) / (first + family + REPEATED);
}
