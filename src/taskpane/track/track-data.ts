import { lastDayOf, toDutchDate } from '../../domain/calendar';
import { measureDefinition, type Measure } from '../../domain/measures';
import { formatPeriod } from '../../domain/period';
import type { Certainty, Status } from '../../domain/provenance';
import { SCENARIO_NAMES } from '../../domain/scenario-name';
import { isCountedAtMoment, momentOf, periodOfValue } from '../../realised/realised-value';
import {
  deviationHistories,
  type DeviationHistory,
} from '../../scenarios/analysis/deviation-history';
import { historyRanks } from '../../scenarios/analysis/uncertainty/history-rank';
import type { Forecast } from '../../scenarios/forecast/forecast';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import type { TrackRow } from '../../workbook/realised/track-sheet';

/** What is followed: each is forecast and counted. */
export const TRACKED: readonly Measure[] = [
  'occupancy',
  'statusHolders',
  'totalInflow',
  'firstApplications',
  'familyMembers',
  'decisions',
  'granted',
  'housed',
  'departed',
  'housingArrears',
];

/** Two years are what the letters give; further away what was counted would shrink to a corner. */
const MONTHS_IN_VIEW = 24;
const MONTHS_AHEAD = 12;

/** What was counted, placed in the months of the edition. */
export interface TrackPoint {
  /** Months since the start of the edition; of a period its middle. */
  readonly at: number;
  /** How many months were counted; 0 for a stock. */
  readonly months: number;
  /** Of a flow a month's worth. */
  readonly value: number;
  readonly label: string;
  readonly status: Status;
  readonly certainty: Certainty;
}

/** One measure of a forecast month by month, with what was counted of it. */
export interface TrackSeries {
  readonly measure: Measure;
  readonly isFlow: boolean;
  readonly start: number;
  /** Of a stock a value per month boundary; of a flow a value per month. */
  readonly forecast: readonly number[];
  readonly minimum: readonly number[];
  readonly maximum: readonly number[];
  readonly points: readonly TrackPoint[];
}

/** Everything that the tab shows of an edition and a scenario. */
export function trackedHistories(
  service: ForecastService,
  scenario: string,
  edition: string,
): readonly DeviationHistory[] {
  return deviationHistories(service, TRACKED, service.requestFor(scenario, edition));
}

/** Where what was counted so far lies in the band `historie` of the edition, by measure. */
export function trackedRanks(
  service: ForecastService,
  edition: string,
  histories: readonly DeviationHistory[],
): ReadonlyMap<Measure, number> {
  const ranks = historyRanks(
    service,
    edition,
    histories.map(({ measure, total }) => ({
      measure,
      whens: total.whens,
      value: total.realised,
    })),
  );
  return new Map(
    histories.flatMap(({ measure }, i): [Measure, number][] => {
      const rank = ranks[i];
      return rank === undefined ? [] : [[measure, rank]];
    }),
  );
}

/** A measure of a scenario in its band, with the deviations of a history. */
export function trackSeries(
  service: ForecastService,
  choice: { readonly measure: Measure; readonly scenario: string; readonly edition: string },
  history: DeviationHistory | undefined,
): TrackSeries {
  const { measure, scenario, edition } = choice;
  const isFlow = !isCountedAtMoment(measure);
  const trackedForecast = service.forecast(service.requestFor(scenario, edition));
  const band = SCENARIO_NAMES.map((name) =>
    monthly(service.forecast({ scenario: name, edition }), measure, isFlow),
  );
  const points = history ? pointsOf(history, trackedForecast.start) : [];
  const last = Math.max(0, ...points.map(({ at }) => Math.ceil(at)));
  const forecast = monthly(trackedForecast, measure, isFlow).slice(
    0,
    Math.max(MONTHS_IN_VIEW, last + MONTHS_AHEAD) + (isFlow ? 0 : 1),
  );
  return {
    measure,
    isFlow,
    start: trackedForecast.start,
    forecast,
    minimum: forecast.map((_, m) => Math.min(...band.map((values) => values[m]))),
    maximum: forecast.map((_, m) => Math.max(...band.map((values) => values[m]))),
    points,
  };
}

function monthly(forecast: Forecast, measure: Measure, isFlow: boolean): readonly number[] {
  const { start, end } = forecast;
  return Array.from({ length: end - start + (isFlow ? 0 : 1) }, (_, m) => {
    const when = isFlow ? { period: { first: start + m, months: 1 } } : { position: start + m };
    return forecast.figure(measure, when).value;
  });
}

function pointsOf({ deviations }: DeviationHistory, start: number): readonly TrackPoint[] {
  return deviations.flatMap(({ realised }) => {
    const { when, value, status, certainty } = realised;
    const period = isCountedAtMoment(realised.measure) ? undefined : periodOfValue(when);
    const moment = momentOf(when);
    if (period) {
      const at = period.first + period.months / 2 - start;
      const isShare = measureDefinition(realised.measure).unit === '%';
      const perMonth = isShare ? value : value / period.months;
      return [
        {
          at,
          months: period.months,
          value: perMonth,
          label: formatPeriod(period),
          status,
          certainty,
        },
      ];
    }
    return moment === undefined
      ? []
      : [{ at: moment - start, months: 0, value, label: when, status, certainty }];
  });
}

/** Whether counts of a measure are drawn by the month: a quarter of 6.000 as 2.000. */
export function isDrawnPerMonth(measure: Measure): boolean {
  return !isCountedAtMoment(measure) && measureDefinition(measure).unit !== '%';
}

/** The series as rows for a sheet: what was counted stands in the month it was counted in. */
export function trackRows(series: TrackSeries): readonly TrackRow[] {
  const { isFlow, start, forecast, minimum, maximum, points } = series;
  return forecast.map((value, m) => {
    const point = points
      .filter(({ at, months }) =>
        isFlow ? Math.abs(at - m - 0.5) < months / 2 : Math.round(at) === m,
      )
      .at(-1);
    return {
      label: isFlow
        ? formatPeriod({ first: start + m, months: 1 })
        : toDutchDate(lastDayOf(start + m - 1)),
      forecast: value,
      minimum: minimum[m],
      maximum: maximum[m],
      ...(point && {
        realised: point.value,
        // Of a longer period a month has its even share.
        status: point.months > 1 ? 'afgeleid' : point.status,
        certainty: point.certainty,
      }),
    };
  });
}
