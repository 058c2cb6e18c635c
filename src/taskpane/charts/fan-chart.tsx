import { mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type PointerEvent, type ReactElement } from 'react';
import { monthOf } from '../../domain/calendar';
import type { ChartTexts } from './chart-texts';
import type { Language } from '../../i18n/language';
import { ChartLegend, type LegendEntry } from './chart-legend';
import { areaPath, extent, linePath, linearScale, niceTicks, type Scale } from './chart-scale';
import { useChartStyles } from './chart-styles';
import { DataTableDisclosure } from '../controls/data-table';
import { withinHorizon, type FanChartData } from './fan-chart-data';
import { numberText } from '../controls/number-text';
import type { AxisRange } from './steady-axis';
import { useElementWidth } from './use-element-width';

/** Low enough to stay in view beside the levers. */
const HEIGHT = 190;
const MARGIN = { top: 10, right: 10, bottom: 24, left: 46 };

export interface FanChartProps {
  readonly data: FanChartData;
  readonly language: Language;
  readonly texts: ChartTexts;
  /** The lowest and highest value in view; left out, what fits the data. */
  readonly axis?: AxisRange;
}

/** Everything that the chart draws, within its horizon. */
export function fanExtent({
  months,
  scenario,
  baseline,
  need,
  bands,
  levels,
}: FanChartData): AxisRange {
  const cut = (values: ArrayLike<number>): number[] => withinHorizon(values, months);
  return extent([
    cut(scenario.values),
    baseline && cut(baseline.values),
    need && cut(need.values),
    bands && cut(bands.p5),
    bands && cut(bands.p95),
    levels.map(({ value }) => value),
  ]);
}

/** Occupancy with its uncertainty, against what capacity there is and what is needed. */
export function FanChart({ data, language, texts, axis }: FanChartProps): ReactElement {
  const styles = useChartStyles();
  const frame = useRef<HTMLDivElement>(null);
  const width = useElementWidth(frame);
  const [pointed, setPointed] = useState<number>();
  const { months, start, scenario, baseline, need, bands, levels } = data;

  const cut = (values: ArrayLike<number>): number[] => withinHorizon(values, months);
  const [low, high] = axis ?? fanExtent(data);
  const ticks = niceTicks(low, high, 5);
  const x = linearScale([0, months], [MARGIN.left, width - MARGIN.right]);
  const y = linearScale([ticks[0], ticks[ticks.length - 1]], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const line = (values: ArrayLike<number>, look: string): ReactElement => (
    <path d={linePath(cut(values), x, y)} className={mergeClasses(styles.line, look)} />
  );
  const pointAt = (event: PointerEvent<SVGSVGElement>): void => {
    const { left } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - left - MARGIN.left) / (width - MARGIN.left - MARGIN.right);
    setPointed(Math.max(0, Math.min(months, Math.round(share * months))));
  };
  const position = pointed ?? months;

  return (
    <div className={styles.root} ref={frame}>
      <div className={styles.readout}>
        <strong>{texts.endOfMonth(start + position)}</strong>
        {': '}
        {numberText(scenario.values[position], language)}
        {bands
          ? ` (P5–P95: ${numberText(bands.p5[position], language)}–${numberText(bands.p95[position], language)})`
          : ''}
      </div>
      <svg
        className={styles.svg}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        height={HEIGHT}
        role="img"
        aria-label={summary(data, language, texts)}
        onPointerMove={pointAt}
        onPointerLeave={() => setPointed(undefined)}
      >
        <Axes
          ticks={ticks}
          x={x}
          y={y}
          data={data}
          width={width}
          language={language}
          texts={texts}
        />
        {bands && (
          <>
            <path d={areaPath(cut(bands.p5), cut(bands.p95), x, y)} className={styles.outerBand} />
            <path d={areaPath(cut(bands.p25), cut(bands.p75), x, y)} className={styles.innerBand} />
            {line(bands.p50, styles.median)}
          </>
        )}
        {levels.map(({ kind, value }) => (
          <line
            key={kind}
            x1={x(0)}
            x2={x(months)}
            y1={y(value)}
            y2={y(value)}
            className={styles[kind]}
          />
        ))}
        {baseline && line(baseline.values, styles.ghost)}
        {need && line(need.values, styles.need)}
        {line(scenario.values, styles.scenario)}
        <line
          x1={x(position)}
          x2={x(position)}
          y1={MARGIN.top}
          y2={HEIGHT - MARGIN.bottom}
          className={styles.cursor}
          opacity={pointed === undefined ? 0 : 0.6}
        />
        <circle
          cx={x(position)}
          cy={y(scenario.values[position])}
          r={3.5}
          className={styles.scenario}
          fill="currentColor"
        />
      </svg>
    </div>
  );
}

/** What the lines of a fan chart are, and its numbers as a table. */
export function FanChartKey({ data, language, texts }: Omit<FanChartProps, 'axis'>): ReactElement {
  const styles = useChartStyles();
  return (
    <div className={styles.root}>
      <ChartLegend entries={legend(data, texts, styles)} />
      <DataTableDisclosure
        label={texts.asTable}
        caption={texts.tableCaption}
        columns={tableColumns(data, texts)}
        rows={tableRows(data, language, texts)}
      />
    </div>
  );
}

interface AxesProps extends Omit<FanChartProps, 'axis'> {
  readonly ticks: readonly number[];
  readonly x: Scale;
  readonly y: Scale;
  readonly width: number;
}

function Axes({ ticks, x, y, data, width, language, texts }: AxesProps): ReactElement {
  const styles = useChartStyles();
  const { start, months } = data;
  const yearEnds = Array.from({ length: months + 1 }, (_, m) => m).filter(
    (m) => (start + m) % 12 === 0,
  );
  const enoughRoom = (width - MARGIN.left) / yearEnds.length > 62;
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(0)} x2={x(months)} y1={y(tick)} y2={y(tick)} className={styles.grid} />
          <text x={MARGIN.left - 5} y={y(tick) + 4} textAnchor="end" className={styles.text}>
            {numberText(tick, language)}
          </text>
        </g>
      ))}
      {yearEnds.map((m) => {
        const year = monthOf(start + m - 1).year;
        return (
          <g key={m}>
            <line
              x1={x(m)}
              x2={x(m)}
              y1={HEIGHT - MARGIN.bottom}
              y2={HEIGHT - MARGIN.bottom + 4}
              className={styles.axis}
            />
            <text
              x={x(m)}
              y={HEIGHT - 6}
              textAnchor={m === 0 ? 'start' : m === months ? 'end' : 'middle'}
              className={styles.text}
            >
              {enoughRoom ? texts.endOfYear(year) : `’${String(year).slice(2)}`}
            </text>
          </g>
        );
      })}
      <line
        x1={x(0)}
        x2={x(months)}
        y1={HEIGHT - MARGIN.bottom}
        y2={HEIGHT - MARGIN.bottom}
        className={styles.axis}
      />
    </g>
  );
}

function legend(
  { scenario, baseline, need, bands, levels }: FanChartData,
  texts: ChartTexts,
  styles: ReturnType<typeof useChartStyles>,
): readonly LegendEntry[] {
  const line = (label: string, className: string): LegendEntry => ({
    label,
    className,
    shape: 'line',
  });
  return [
    line(scenario.label, styles.scenario),
    ...(baseline ? [line(baseline.label, styles.ghost)] : []),
    ...(bands
      ? [
          { label: 'P5–P95', className: styles.outerBand, shape: 'box' as const },
          { label: 'P25–P75', className: styles.innerBand, shape: 'box' as const },
          line(texts.p50, styles.median),
        ]
      : []),
    ...(need ? [line(need.label, styles.need)] : []),
    ...levels.map(({ label, kind }) => line(label, styles[kind])),
  ];
}

/** One sentence with what a glance at the picture tells. */
function summary(data: FanChartData, language: Language, texts: ChartTexts): string {
  const { scenario, months, start, bands } = data;
  const moment = texts.endOfMonth(start + months);
  const value = numberText(scenario.values[months], language);
  const band = bands
    ? [numberText(bands.p5[months], language), numberText(bands.p95[months], language)]
    : undefined;
  return texts.summary(scenario.label, moment, value, band);
}

function tableColumns(data: FanChartData, texts: ChartTexts): string[] {
  return [
    texts.month,
    data.scenario.label,
    ...(data.baseline ? [data.baseline.label] : []),
    ...(data.bands ? ['P5', 'P25', 'P50', 'P75', 'P95'] : []),
    ...(data.need ? [data.need.label] : []),
    ...data.levels.map(({ label }) => label),
  ];
}

function tableRows(data: FanChartData, language: Language, texts: ChartTexts): string[][] {
  const { bands, baseline, need, scenario, levels, start, months } = data;
  const number = (value: number): string => numberText(value, language);
  return Array.from({ length: months + 1 }, (_, m) => m)
    .filter((m) => (start + m) % 3 === 0 || m === months)
    .map((m) => [
      texts.endOfMonth(start + m),
      number(scenario.values[m]),
      ...(baseline ? [number(baseline.values[m])] : []),
      ...(bands
        ? [bands.p5, bands.p25, bands.p50, bands.p75, bands.p95].map((band) => number(band[m]))
        : []),
      ...(need ? [number(need.values[m])] : []),
      ...levels.map(({ value }) => number(value)),
    ]);
}
