import { useMemo, type ReactElement } from 'react';
import type { ExploreTexts } from './explore-texts';
import type { Language } from '../../i18n/language';
import type { Forecast } from '../../scenarios/forecast/forecast';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import { CHART_TEXTS } from '../charts/chart-texts';
import { useTexts } from '../pane-context';
import { FanChart } from '../charts/fan-chart';
import type { FanChartData, FanLevel } from '../charts/fan-chart-data';
import { numberText } from '../controls/number-text';
import { publishedLevel, type ExploreOutcome } from './explore-outcome';

export interface ExploreChartProps {
  readonly service: ForecastService;
  readonly outcome: ExploreOutcome;
  /** Months to show, from the start. */
  readonly months: number;
  readonly language: Language;
  readonly texts: ExploreTexts;
}

/** The fan chart of a choice: its path and band against the edition, the need and the places. */
export function ExploreChart(props: ExploreChartProps): ReactElement {
  const { service, outcome, months, language, texts } = props;
  const chartTexts = useTexts(CHART_TEXTS);
  const data = useMemo(
    () => chartData(service, outcome, months, language, texts),
    [service, outcome, months, language, texts],
  );
  return <FanChart data={data} language={language} texts={chartTexts} />;
}

function chartData(
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
  const level = (measure: 'realisedPlaces' | 'multiYearPlaces'): number | undefined =>
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
