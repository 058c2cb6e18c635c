import { monthIndex } from '../../domain/calendar';
import { parseMeasure, PROJECTED_MEASURES, type Measure } from '../../domain/measures';
import { STEP_MONTHS, type Step } from '../../domain/period';
import type { ScenarioName } from '../../domain/scenario-name';
import { toIsoDate, firstDayOf } from '../../domain/calendar';
import { describeOrigin } from '../../editions/import-origin';
import type { Language } from '../../i18n/language';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import { parseOverride, type Override } from '../../scenarios/assumptions/overrides';
import { seriesOf } from '../../scenarios/analysis/series';

/** An assumption as it is stored and shown: the name with its timing, and the value. */
export interface NamedOverride {
  readonly name: string;
  readonly value: number;
}

/** What a user asks to be loaded. */
export interface LoadRequest {
  /** Id of the edition. */
  readonly edition: string;
  readonly scenarios: readonly ScenarioName[];
  readonly measures: readonly Measure[];
  /** First month, and the month after the last, in months since year 0. */
  readonly from: number;
  readonly until: number;
  readonly step: Step;
  readonly overrides: readonly NamedOverride[];
  /** Of our words on the sheet; left out: Dutch, as all sheets were at first. */
  readonly language?: Language;
}

/** One row of a loaded table. */
export interface LoadRow {
  readonly period: string;
  /** Excel serial of the last day, in the 1900 system. */
  readonly lastDay: number;
  readonly measure: Measure;
  readonly scenario: ScenarioName;
  readonly value: number;
  readonly unit: string;
  readonly status: string;
  readonly edition: string;
  /** Where an imported edition came from; empty for a bundled one. */
  readonly origin: string;
  readonly source: string;
  readonly reason: string;
}

/** Stocks and flows: what exists for each period. */
export const LOADABLE_MEASURES: readonly Measure[] = PROJECTED_MEASURES;

/** More rows than this make a sheet that nobody reads and a request that Excel may refuse. */
export const MAX_LOAD_ROWS = 20_000;

/**
 * Computes the rows: measure by measure, scenario by scenario, in the order of time.
 *
 * @throws ForecastError when the edition does not reach so far, or an assumption is wrong.
 */
export function loadRows(service: ForecastService, request: LoadRequest): readonly LoadRow[] {
  const edition = service.catalog.find(request.edition);
  const overrides = requestOverrides(request);
  const origin = edition.imported ? describeOrigin(edition.imported) : '';
  return request.measures.flatMap((measure) =>
    request.scenarios.flatMap((scenario) => {
      const forecast = service.forecast({ scenario, edition: edition.id, overrides });
      return seriesOf(forecast, measure, request.from, request.until, request.step).map(
        ({ label, lastDay, figure }): LoadRow => ({
          period: label,
          lastDay,
          measure,
          scenario,
          value: figure.value,
          unit: figure.unit,
          status: figure.status,
          edition: edition.name,
          origin,
          source: [figure.source.document, figure.source.section].filter(Boolean).join(', '),
          reason: figure.reason,
        }),
      );
    }),
  );
}

/** How many rows a request gives. */
export function countRows({ scenarios, measures, from, until, step }: LoadRequest): number {
  const periods = Math.max(0, Math.floor((until - from) / STEP_MONTHS[step]));
  return scenarios.length * measures.length * periods;
}

/**
 * What identifies a row whatever its place: the user may sort the table. A measure counts by any of
 * its names, for it may have had another one when the table was loaded.
 */
export function rowKey(lastDay: number, measureName: string, scenario: string): string {
  const measure = parseMeasure(measureName) ?? measureName.trim().toLowerCase();
  return `${lastDay}|${measure}|${scenario.trim().toLowerCase()}`;
}

/** The key of a computed row. */
export function keyOfRow({ lastDay, measure, scenario }: LoadRow): string {
  return `${lastDay}|${measure}|${scenario}`;
}

/** @returns the month as YYYY-MM, the form in which it is stored. */
export function formatMonthIndex(month: number): string {
  return toIsoDate(firstDayOf(month)).slice(0, 7);
}

/** Reads YYYY-MM. */
export function parseMonthIndex(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  return match ? monthIndex(Number(match[1]), Number(match[2])) : undefined;
}

/** @returns the changed assumptions of a request. @throws ForecastError for an unknown one. */
export function requestOverrides({ overrides }: Pick<LoadRequest, 'overrides'>): Override[] {
  return overrides.map(({ name, value }) => parseOverride(name, value));
}
