import { mergeClasses } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { monthOf } from '../../domain/calendar';
import { measureDefinition } from '../../domain/measures';
import type { Language } from '../../i18n/language';
import { certaintyName, statusName } from '../../i18n/status-names';
import { measureName } from '../../i18n/measure-names';
import { ChartLegend } from '../charts/chart-legend';
import { areaPath, extent, linearScale, linePath, niceTicks } from '../charts/chart-scale';
import { useChartStyles } from '../charts/chart-styles';
import { useElementWidth } from '../charts/use-element-width';
import { DataTableDisclosure } from '../controls/data-table';
import { numberText, percentText } from '../controls/number-text';
import { usePane, useTexts } from '../pane-context';
import type { TrackPoint, TrackSeries } from './track-data';
import { TRACK_TEXTS } from './track-texts';

const HEIGHT = 200;
const MARGIN = { top: 10, right: 12, bottom: 24, left: 50 };

/** What was counted over the forecast and its band. */
export function TrackChart({ series }: { readonly series: TrackSeries }): ReactElement {
  const chart = useChartStyles();
  const texts = useTexts(TRACK_TEXTS);
  const { language } = usePane();
  const frame = useRef<HTMLDivElement>(null);
  const width = useElementWidth(frame);
  const { forecast, minimum, maximum, points, isFlow, start, measure } = series;
  const isShare = measureDefinition(measure).unit === '%';
  const textOf = (value: number): string =>
    isShare ? percentText(value, language) : numberText(value, language);
  const [low, high] = extent([minimum, maximum, points.map(({ value }) => value)]);
  const ticks = niceTicks(low, high, 5);
  const months = isFlow ? forecast.length : forecast.length - 1;
  const along = linearScale([0, months], [MARGIN.left, width - MARGIN.right]);
  // A flow belongs to the middle of its month.
  const x = (m: number): number => along(isFlow ? m + 0.5 : m);
  const y = linearScale([ticks[0], ticks[ticks.length - 1]], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const years = Array.from({ length: months + 1 }, (_, m) => m).filter(
    (m) => (start + m) % 12 === 0,
  );
  return (
    <div className={chart.root} ref={frame}>
      <svg
        className={chart.svg}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        height={HEIGHT}
        role="img"
        aria-label={texts.chartSummary(measureName(measure, language), points.length)}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              x1={along(0)}
              x2={along(months)}
              y1={y(tick)}
              y2={y(tick)}
              className={chart.grid}
            />
            <text x={MARGIN.left - 5} y={y(tick) + 4} textAnchor="end" className={chart.text}>
              {textOf(tick)}
            </text>
          </g>
        ))}
        {years.map((m) => (
          <g key={m}>
            <line
              x1={along(m)}
              x2={along(m)}
              y1={HEIGHT - MARGIN.bottom}
              y2={HEIGHT - MARGIN.bottom + 4}
              className={chart.axis}
            />
            {m < months && (
              <text x={along(m) + 4} y={HEIGHT - 6} className={chart.text}>
                {monthOf(start + m).year}
              </text>
            )}
          </g>
        ))}
        <path d={areaPath(minimum, maximum, x, y)} className={chart.outerBand} />
        <path d={linePath(forecast, x, y)} className={mergeClasses(chart.line, chart.scenario)} />
        {points.map((point) => (
          <circle
            key={`${point.label}-${point.at}`}
            cx={along(point.at)}
            cy={y(point.value)}
            r={4}
            className={point.certainty === 'laag' ? chart.provisional : chart.sure}
          >
            <title>{pointText(point, textOf, language)}</title>
          </circle>
        ))}
      </svg>
      <ChartLegend
        entries={[
          { label: texts.forecast, className: chart.scenario, shape: 'line' },
          { label: texts.band, className: chart.outerBand, shape: 'box' },
          { label: texts.counted, className: chart.sure, shape: 'box' },
          { label: texts.provisional, className: chart.provisional, shape: 'box' },
        ]}
      />
      {points.length > 0 && (
        <DataTableDisclosure
          label={texts.pointsTable}
          caption={texts.pointsTable}
          columns={[
            texts.when,
            texts.counted,
            { label: texts.status, isText: true },
            { label: texts.certainty, isText: true },
          ]}
          rows={points.map((point) => [
            point.label,
            textOf(point.value),
            statusName(point.status, language),
            certaintyName(point.certainty, language),
          ])}
        />
      )}
    </div>
  );
}

function pointText(
  { label, value, status, certainty }: TrackPoint,
  textOf: (value: number) => string,
  language: Language,
): string {
  return `${label}: ${textOf(value)} (${statusName(status, language)}, ${certaintyName(certainty, language)})`;
}
