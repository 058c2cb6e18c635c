import { measureDefinition, type Measure } from '../../domain/measures';
import type { ScenarioName } from '../../domain/scenario-name';
import { CHART_ROWS, FIRST_SCENARIO_COLUMN, type LoadSheetLayout } from './load-sheet-layout';

/** Distinguishable without colour too: by weight and dash. */
const LINES: Readonly<
  Record<ScenarioName, { color: string; weight: number; lineStyle: 'Continuous' | 'Dash' | 'Dot' }>
> = {
  minimum: { color: '#5182B9', weight: 1.25, lineStyle: 'Dash' },
  mediaan: { color: '#154273', weight: 2.75, lineStyle: 'Continuous' },
  medio: { color: '#C25E00', weight: 2, lineStyle: 'Dot' },
  maximum: { color: '#5182B9', weight: 1.25, lineStyle: 'Dash' },
};
const BAND_COLOR = '#D6E6F4';
const LAST_CHART_COLUMN = 7;

/**
 * Draws the wide view: the band of minimum to maximum with a line for each scenario. The series
 * are given one by one, so that Excel need not guess what is a series.
 */
export function addLoadChart(
  sheet: Excel.Worksheet,
  layout: LoadSheetLayout,
  options: {
    readonly name: string;
    readonly title: string;
    readonly measure: Measure;
    readonly scenarios: readonly ScenarioName[];
    readonly axisMinimum: number;
  },
): void {
  const first = layout.summaryHeaderRow + 1;
  const count = layout.summaryRows.length;
  const column = (index: number): Excel.Range => sheet.getRangeByIndexes(first, index, count, 1);
  const withHeader = sheet.getRangeByIndexes(
    layout.summaryHeaderRow,
    FIRST_SCENARIO_COLUMN,
    count + 1,
    options.scenarios.length,
  );
  const chart = sheet.charts.add('Line', withHeader, 'Columns');
  chart.name = options.name;
  options.scenarios.forEach((scenario, i) => {
    const series = chart.series.getItemAt(i);
    series.setXAxisValues(column(0));
    series.format.line.color = LINES[scenario].color;
    series.format.line.weight = LINES[scenario].weight;
    series.format.line.lineStyle = LINES[scenario].lineStyle;
    series.markerStyle = 'None';
  });
  if (layout.bandColumn !== undefined) {
    const minimum = FIRST_SCENARIO_COLUMN + options.scenarios.indexOf('minimum');
    // The band stands on an area without colour; a space keeps that one out of the legend.
    const base = chart.series.add(' ');
    base.setValues(column(minimum));
    base.setXAxisValues(column(0));
    base.chartType = 'AreaStacked';
    base.format.fill.clear();
    const band = chart.series.add('minimum–maximum');
    band.setValues(column(layout.bandColumn));
    band.setXAxisValues(column(0));
    band.chartType = 'AreaStacked';
    band.format.fill.setSolidColor(BAND_COLOR);
  }
  chart.title.text = options.title;
  chart.legend.position = 'Bottom';
  chart.axes.valueAxis.numberFormat = '#,##0';
  chart.axes.valueAxis.minimum = options.axisMinimum;
  chart.axes.valueAxis.title.text = measureDefinition(options.measure).unit;
  chart.setPosition(
    sheet.getCell(layout.chartRow, 0),
    sheet.getCell(layout.chartRow + CHART_ROWS - 1, LAST_CHART_COLUMN),
  );
}

/**
 * Where the axis begins: from 0 the lines of a stock of 80.000 lie flat on each other.
 *
 * @example axisMinimum([80_000, 86_000]) // 75000
 * @example axisMinimum([100, 2_000]) // 0
 */
export function axisMinimum(values: readonly number[]): number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = Math.max(high - low, Math.abs(high) * 0.02);
  const wanted = low - span / 2;
  if (!(wanted > 0) || span > high / 2) return 0;
  const step = 10 ** Math.floor(Math.log10(span)) * 5;
  return Math.max(0, Math.floor(wanted / step) * step);
}
