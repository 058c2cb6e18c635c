import { useMemo, useState } from 'react';
import type { Language } from '../../i18n/language';
import type { Forecast } from '../../scenarios/forecast/forecast';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import { fanExtent } from '../charts/fan-chart';
import type { FanChartData, FanLevel } from '../charts/fan-chart-data';
import { steadyAxis, type AxisRange } from '../charts/steady-axis';
import { numberText } from '../controls/number-text';
import { usePane, useTexts } from '../pane-context';
import { publishedLevel, type ExploreOutcome, type PublishedLevel } from './explore-outcome';
import { EXPLORE_TEXTS, type ExploreTexts } from './explore-texts';

/**
 * What the fan chart of a choice shows: its path and band against the edition, the need and the
 * places.
 */
export function useExploreChart(
  outcome: ExploreOutcome | undefined,
  months: number,
): FanChartData | undefined {
  const { service, language } = usePane();
  const texts = useTexts(EXPLORE_TEXTS);
  return useMemo(
    () => outcome && exploreChart(service, outcome, months, language, texts),
    [service, outcome, months, language, texts],
  );
}

/**
 * An axis that holds still while levers move, and begins anew when none is moved.
 *
 * @param key what the axis is of: another forecast has another axis.
 */
export function useSteadyAxis(data: FanChartData | undefined, key: string): AxisRange | undefined {
  const [kept, keep] = useState<{ readonly key: string; readonly axis: AxisRange }>();
  if (!data) return undefined;
  const isMoved = data.baseline !== undefined && kept?.key === key;
  const axis = steadyAxis(isMoved ? kept.axis : undefined, fanExtent(data));
  const isKept = kept?.key === key && kept.axis[0] === axis[0] && kept.axis[1] === axis[1];
  if (!isKept) keep({ key, axis });
  return axis;
}

/** What the fan chart of an outcome shows, over a number of months. */
export function exploreChart(
  service: ForecastService,
  { forecast, baseline, overrides, bands }: ExploreOutcome,
  months: number,
  language: Language,
  texts: ExploreTexts,
): FanChartData {
  const changed = overrides.length > 0;
  const need = needSeries(forecast);
  return {
    start: forecast.start,
    months,
    scenario: {
      label: changed ? texts.withChanges(forecast.scenario) : texts.scenarioLine(forecast.scenario),
      values: forecast.projection.occupancy,
    },
    ...(changed
      ? { baseline: { label: texts.baselineLine, values: baseline.projection.occupancy } }
      : {}),
    ...(need ? { need: { label: texts.needLine, values: need } } : {}),
    ...(bands ? { bands } : {}),
    levels: levels(service, forecast, language, texts),
  };
}

/** Undefined for an edition that gives no occupancy rate to derive a need from. */
function needSeries(forecast: Forecast): Float64Array | undefined {
  try {
    const rate = forecast.occupancyRate();
    return forecast.projection.occupancy.map((occupancy) => occupancy / rate);
  } catch {
    return undefined;
  }
}

function levels(
  service: ForecastService,
  { edition, scenario }: Forecast,
  language: Language,
  texts: ExploreTexts,
): FanLevel[] {
  const level = (measure: PublishedLevel): number | undefined =>
    publishedLevel(service, edition.id, scenario, measure);
  const realised = level('realisedPlaces');
  const multiYear = level('multiYearPlaces');
  return [
    ...(realised === undefined
      ? []
      : [
          {
            kind: 'realised' as const,
            label: texts.realisedLine(numberText(realised, language)),
            value: realised,
          },
        ]),
    ...(multiYear === undefined
      ? []
      : [
          {
            kind: 'multiYear' as const,
            label: texts.multiYearLine(numberText(multiYear, language)),
            value: multiYear,
          },
        ]),
  ];
}
