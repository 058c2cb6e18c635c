import { measureDefinition, type Measure } from '../../domain/measures';
import type { ScenarioName } from '../../domain/scenario-name';
import { measureName, unitName } from '../../i18n/measure-names';
import { CHART_COLORS } from '../sheet-style';
import { columnIndex } from './load-columns';
import type { LoadRequest } from './load-request';
import { CHART_ROWS, FIRST_SCENARIO_COLUMN, type LoadSheetLayout } from './load-sheet-layout';
import { languageOfSheet, textsOfSheet } from './load-sheet-texts';

/** Distinguishable without colour too: by weight and dash. */
const LINES: Readonly<
  Record<ScenarioName, { color: string; weight: number; lineStyle: 'Continuous' | 'Dash' | 'Dot' }>
> = {
  minimum: { color: CHART_COLORS.second, weight: 1.25, lineStyle: 'Dash' },
  mediaan: { color: CHART_COLORS.main, weight: 2.75, lineStyle: 'Continuous' },
  medio: { color: CHART_COLORS.contrast, weight: 2, lineStyle: 'Dot' },
  maximum: { color: CHART_COLORS.second, weight: 1.25, lineStyle: 'Dash' },
};
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
    readonly edition: string;
    readonly request: LoadRequest;
    readonly measure: Measure;
    readonly scenarios: readonly ScenarioName[];
    readonly axisMinimum: number;
  },
): void {
  const first = layout.summaryHeaderRow + 1;
  const count = layout.summaryRows.length;
  const column = (index: number): Excel.Range => sheet.getRangeByIndexes(first, index, count, 1);
  // One column of plain numbers to begin with: Excel cannot take it for anything but one series.
  const chart = sheet.charts.add(
    'Line',
    sheet.getRangeByIndexes(layout.tableHeaderRow + 1, columnIndex('value'), count, 1),
    'Columns',
  );
  chart.name = options.name;
  const series: Excel.ChartSeries[] = [];
  const nextSeries = (): Excel.ChartSeries => {
    series.push(series.length === 0 ? chart.series.getItemAt(0) : chart.series.add());
    return series[series.length - 1];
  };
  if (layout.bandColumn !== undefined) {
    const minimum = FIRST_SCENARIO_COLUMN + options.scenarios.indexOf('minimum');
    // The band stands on an area without colour; a space keeps that one out of the legend.
    const base = nextSeries();
    base.name = ' ';
    base.setValues(column(minimum));
    base.setXAxisValues(column(0));
    base.chartType = 'AreaStacked';
    base.format.line.color = CHART_COLORS.background;
    base.format.fill.clear();
    base.format.line.clear();
    const band = nextSeries();
    band.name = 'minimum–maximum';
    band.setValues(column(layout.bandColumn));
    band.setXAxisValues(column(0));
    band.chartType = 'AreaStacked';
    band.format.fill.setSolidColor(CHART_COLORS.band);
  }
  options.scenarios.forEach((scenario, i) => {
    const line = nextSeries();
    line.name = scenario;
    line.setValues(column(FIRST_SCENARIO_COLUMN + i));
    line.setXAxisValues(column(0));
    line.chartType = 'Line';
    line.format.line.color = LINES[scenario].color;
    line.format.line.weight = LINES[scenario].weight;
    line.format.line.lineStyle = LINES[scenario].lineStyle;
    line.markerStyle = 'None';
  });
  chart.title.text = chartTitle(options.request, options.measure, options.edition);
  chart.legend.position = 'Bottom';
  chart.axes.valueAxis.numberFormat = '#,##0';
  chart.axes.valueAxis.minimum = options.axisMinimum;
  chart.axes.valueAxis.title.text = unitName(
    measureDefinition(options.measure).unit,
    languageOfSheet(options.request),
  );
  chart.setPosition(
    sheet.getCell(layout.chartRow, 0),
    sheet.getCell(layout.chartRow + CHART_ROWS - 1, LAST_CHART_COLUMN),
  );
}

/**
 * The title of a load's chart; a refresh renews it when the user left it as it was. With changed
 * assumptions it says so: what is not the edition's must not stand under the edition's name.
 */
export function chartTitle(
  request: Pick<LoadRequest, 'language' | 'overrides'>,
  measure: Measure,
  edition: string,
): string {
  const isOwnScenario = request.overrides.length > 0;
  const origin = isOwnScenario ? textsOfSheet(request).chartOfOwnScenario(edition) : edition;
  return `${measureName(measure, languageOfSheet(request))}, ${origin}`;
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
