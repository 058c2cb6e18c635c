import type { Measure } from '../../domain/measures';
import { roundToMicro } from '../../domain/number-format';
import type { Period } from '../../domain/period';
import type { When } from '../../editions/edition-lookup';
import { isCountedAtMoment } from '../../realised/realised-value';
import type { ForecastRequest, ForecastService } from '../forecast/forecast-service';
import { compare, type Deviation } from './deviation';

/**
 * So many deviations in a row on the same side are no longer chance: of a forecast that is as often
 * too high as too low, six in a row on either side come up in 2 x 0.5^6 = 3 % of cases.
 */
const SIGNAL_STREAK = 6;

/** Every deviation of a measure since the start of an edition, and whether they are chance. */
export interface DeviationHistory {
  readonly measure: Measure;
  /** Oldest first. */
  readonly deviations: readonly Deviation[];
  /** All flows counted so far together; of a stock the last count. */
  readonly total: {
    /** The moment of the count, or the periods that were added up. */
    readonly whens: readonly [When, ...When[]];
    readonly realised: number;
    readonly forecast: number;
    readonly difference: number;
    readonly fraction: number | undefined;
  };
  /** How many at the end lie on one side of the forecast. */
  readonly streak: number;
  readonly side: 'above' | 'below' | 'on';
  /** True when the streak is too long to be chance. */
  readonly isSignal: boolean;
}

export interface DeviationHistoryRequest extends ForecastRequest {
  readonly measure: Measure;
}

/**
 * Compares everything that was counted within an edition with what it said.
 *
 * A flow is compared in the shortest periods that were counted, each month once. A stock carries its
 * deviation along: who counts too many once counts them again the month after. So of a stock the
 * changes of the deviation are what may or may not be chance.
 *
 * @returns undefined when nothing was counted within the edition.
 */
export function deviationHistory(
  service: ForecastService,
  request: DeviationHistoryRequest,
): DeviationHistory | undefined {
  const { measure } = request;
  const isStock = isCountedAtMoment(measure);
  const deviations = isStock ? ofStock(service, request) : ofFlow(service, request);
  const last = deviations.at(-1);
  if (!last) return undefined;
  const signs = (
    isStock ? changes(deviations) : deviations.map(({ difference }) => difference)
  ).map(Math.sign);
  const side = signs.at(-1) ?? 0;
  const streak = side === 0 ? 0 : signs.length - 1 - lastOther(signs, side);
  const summed = isStock || measure === 'grantRate' ? [last] : deviations;
  const realised = summed.reduce((sum, one) => sum + one.realised.value, 0);
  const forecast = roundToMicro(summed.reduce((sum, one) => sum + one.forecast.value, 0));
  const difference = roundToMicro(realised - forecast);
  return {
    measure,
    deviations,
    total: {
      whens: [summed[0].when, ...summed.slice(1).map(({ when }) => when)],
      realised,
      forecast,
      difference,
      fraction: forecast === 0 ? undefined : difference / forecast,
    },
    streak,
    side: side > 0 ? 'above' : side < 0 ? 'below' : 'on',
    isSignal: streak >= SIGNAL_STREAK,
  };
}

/** The histories of several measures, the largest deviation first. */
export function deviationHistories(
  service: ForecastService,
  measures: readonly Measure[],
  request: ForecastRequest,
): readonly DeviationHistory[] {
  return measures
    .flatMap((measure) => {
      const history = deviationHistory(service, { ...request, measure });
      return history ? [history] : [];
    })
    .sort((a, b) => Math.abs(b.total.fraction ?? 0) - Math.abs(a.total.fraction ?? 0));
}

function ofStock(service: ForecastService, request: DeviationHistoryRequest): readonly Deviation[] {
  const { start, end } = service.forecast(request);
  return service.realised
    .stocks(request.measure)
    .filter(({ at }) => at >= start && at <= end)
    .map(({ at, figure }) => compare(service, { ...request, when: { position: at } }, figure));
}

function ofFlow(service: ForecastService, request: DeviationHistoryRequest): readonly Deviation[] {
  const { start, end } = service.forecast(request);
  const inside = service.realised
    .flows(request.measure)
    .filter(({ period }) => period.first >= start && period.first + period.months <= end);
  const shortestFirst = [...inside].sort((a, b) => a.period.months - b.period.months);
  const disjoint: (typeof inside)[number][] = [];
  for (const one of shortestFirst) {
    if (!disjoint.some(({ period }) => overlap(period, one.period))) disjoint.push(one);
  }
  return disjoint
    .sort((a, b) => a.period.first - b.period.first)
    .map(({ period, figure }) => compare(service, { ...request, when: { period } }, figure));
}

const overlap = (a: Period, b: Period): boolean =>
  a.first < b.first + b.months && b.first < a.first + a.months;

function changes(deviations: readonly Deviation[]): readonly number[] {
  return deviations.map(({ difference }, i) =>
    roundToMicro(difference - (i === 0 ? 0 : deviations[i - 1].difference)),
  );
}

function lastOther(signs: readonly number[], side: number): number {
  for (let i = signs.length - 1; i >= 0; i--) if (signs[i] !== side) return i;
  return -1;
}
