import { measureDefinition, type Measure } from '../../domain/measures';
import { asPlainText } from '../../domain/plain-text';
import { shownWhen } from '../../realised/realised-value';
import type { DeviationHistory } from '../../scenarios/analysis/deviation-history';
import { differenceFormula } from '../difference-formula';
import { readTakenNames, withNewSheets } from '../new-sheets';
import { addSheet } from '../print-layout';
import { uniqueSheetName } from '../sheet-names';
import { addStyledTable, CHART_COLORS, styleTop } from '../sheet-style';
import { uniqueTableName } from '../table-names';
import { writeBlock, type BlockCell } from '../write-block';
import type { TrackSheetTexts } from './track-sheet-texts';

/** One row of the series: a period or month end, and what is known of it. */
export interface TrackRow {
  /** As shown: 2026-03, or the last day of the month. */
  readonly label: string;
  readonly realised?: number;
  readonly status?: string;
  readonly certainty?: string;
  readonly forecast: number;
  readonly minimum: number;
  readonly maximum: number;
}

export interface TrackSheet {
  readonly edition: string;
  readonly scenario: string;
  /** The largest deviation first. */
  readonly histories: readonly DeviationHistory[];
  /** Where a count lies in the band `historie`, from 0 to 1; of no band nothing. */
  readonly ranks: ReadonlyMap<Measure, number>;
  readonly measure: Measure;
  readonly rows: readonly TrackRow[];
}

/** Rows count from 0. */
const TABLE_ROW = 3;
const CHART_ROWS = 16;
const CHART_COLUMNS = 6;
const NUMBER = '#,##0';
const SIGNED = '+#,##0;-#,##0;0';
const SIGNED_POINTS = '+0.0" pp";-0.0" pp";0.0" pp"';
const SIGNED_PERCENT = '+0.0%;-0.0%;0.0%';
/** Wide enough for each heading on one line, in both languages. */
const WIDTHS = [210, 110, 90, 90, 90, 90, 130, 100, 135, 260];

/**
 * Writes what was measured beside the forecast on a new sheet: the deviations with the largest
 * first, a chart, and the series of one measure behind it. Differences are formulas.
 *
 * @returns the name of the new sheet.
 */
export async function writeTrackSheet(
  context: Excel.RequestContext,
  track: TrackSheet,
  texts: TrackSheetTexts,
  signal?: AbortSignal,
): Promise<string> {
  const taken = await readTakenNames(context, signal);
  const name = uniqueSheetName(taken.sheets, texts.sheetName);
  const deviations = uniqueTableName(taken.names, texts.tableName);
  const series = uniqueTableName([...taken.names, deviations], texts.seriesTableName);
  await withNewSheets({ sheets: [name] }, async () => {
    const sheet = addSheet(context, name, {
      headingRow: chartRowOf(track) + CHART_ROWS + 1,
      widths: WIDTHS,
    });
    writeHeading(sheet, track, texts);
    await writeDeviations(context, sheet, track, deviations, texts);
    await writeSeries(context, sheet, track, series, texts);
    sheet.activate();
    await context.sync();
  });
  return name;
}

function writeHeading(sheet: Excel.Worksheet, track: TrackSheet, texts: TrackSheetTexts): void {
  sheet.getRangeByIndexes(0, 0, 2, 1).formulas = [
    [asPlainText(texts.title(track.edition, track.scenario))],
    [texts.note],
  ];
  styleTop(sheet, 1);
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
}

/** The first free row below the deviations. */
const chartRowOf = ({ histories }: TrackSheet): number => TABLE_ROW + histories.length + 2;

async function writeDeviations(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { histories, ranks }: TrackSheet,
  tableName: string,
  texts: TrackSheetTexts,
): Promise<void> {
  const columns = [
    texts.measure,
    texts.until,
    texts.realised,
    texts.forecast,
    texts.difference,
    texts.fraction,
    texts.streak,
    texts.signal,
    texts.rank,
    texts.source,
  ];
  await writeBlock(context, sheet, {
    row: TABLE_ROW,
    column: 0,
    formulas: [
      columns,
      ...histories.map((history, i) => deviationRow(history, ranks, TABLE_ROW + 2 + i, texts)),
    ],
    numberFormat: [
      columns.map(() => 'General'),
      ...histories.map(({ measure }) => {
        const isShare = measureDefinition(measure).unit === '%';
        const value = isShare ? '0.0%' : NUMBER;
        const signed = isShare ? SIGNED_POINTS : SIGNED;
        return [
          'General',
          '@',
          value,
          value,
          signed,
          SIGNED_PERCENT,
          '0',
          'General',
          '0%',
          'General',
        ];
      }),
    ],
  });
  addStyledTable(sheet, tableName, {
    row: TABLE_ROW,
    rows: histories.length + 1,
    columns: columns.length,
  });
}

/** In the unit of the measure; of two percentages in percentage points. */
function difference(measure: Measure, realised: string, forecast: string): string {
  return measureDefinition(measure).unit === '%'
    ? differenceFormula(`${realised}*100`, `${forecast}*100`, 1)
    : differenceFormula(realised, forecast);
}

/** As a share of the forecast, of the numbers themselves: those as shown would be too coarse. */
const fraction = (realised: string, forecast: string): string =>
  `IF(${forecast}=0,0,ROUND((${realised}-${forecast})/${forecast},3))`;

/** @param row its number on the sheet, from 1. */
function deviationRow(
  history: DeviationHistory,
  ranks: TrackSheet['ranks'],
  row: number,
  texts: TrackSheetTexts,
): BlockCell[] {
  const last = history.deviations[history.deviations.length - 1];
  return [
    measureDefinition(history.measure).name,
    shownWhen(last.realised.when),
    history.total.realised,
    history.total.forecast,
    `=${difference(history.measure, `C${row}`, `D${row}`)}`,
    `=${fraction(`C${row}`, `D${row}`)}`,
    history.streak,
    history.isSignal ? texts.isSignal : '',
    ranks.get(history.measure) ?? '',
    asPlainText(last.realised.source.document),
  ];
}

async function writeSeries(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  track: TrackSheet,
  tableName: string,
  texts: TrackSheetTexts,
): Promise<void> {
  const { measure, rows, edition, scenario } = track;
  const chartRow = chartRowOf(track);
  const top = chartRow + CHART_ROWS + 1;
  const { unit } = measureDefinition(measure);
  const columns = [
    texts.period,
    texts.realised,
    texts.forecast,
    texts.minimum,
    texts.maximum,
    texts.difference,
    texts.fraction,
    texts.status,
    texts.certainty,
  ];
  const value = unit === '%' ? '0.0%' : NUMBER;
  const signed = unit === '%' ? SIGNED_POINTS : SIGNED;
  await writeBlock(context, sheet, {
    row: top,
    column: 0,
    formulas: [columns, ...rows.map((one, i) => seriesRow(one, measure, top + 2 + i))],
    numberFormat: ['@', value, value, value, value, signed, SIGNED_PERCENT, 'General', 'General'],
  });
  addStyledTable(sheet, tableName, {
    row: top,
    rows: rows.length + 1,
    columns: columns.length,
  });
  addChart(sheet, texts.series(measure), { top, rows: rows.length, chartRow, unit }, columns);
  sheet.getRangeByIndexes(chartRow + CHART_ROWS, 0, 1, 1).formulas = [
    [asPlainText(texts.sourceLine(edition, scenario))],
  ];
}

/** @param row its number on the sheet, from 1. */
function seriesRow(one: TrackRow, measure: Measure, row: number): BlockCell[] {
  const isCounted = one.realised !== undefined;
  return [
    asPlainText(one.label),
    one.realised ?? '',
    one.forecast,
    one.minimum,
    one.maximum,
    isCounted ? `=${difference(measure, `B${row}`, `C${row}`)}` : '',
    isCounted ? `=${fraction(`B${row}`, `C${row}`)}` : '',
    asPlainText(one.status ?? ''),
    asPlainText(one.certainty ?? ''),
  ];
}

interface ChartPlace {
  readonly top: number;
  readonly rows: number;
  readonly chartRow: number;
  readonly unit: string;
}

/** What was measured as points, the forecast as a line between minimum and maximum. */
function addChart(
  sheet: Excel.Worksheet,
  title: string,
  { top, rows, chartRow, unit }: ChartPlace,
  columns: readonly string[],
): void {
  const values = (column: number): Excel.Range => sheet.getRangeByIndexes(top + 1, column, rows, 1);
  const chart = sheet.charts.add('Line', values(2), 'Columns');
  LINES.forEach(({ column, color, weight, lineStyle }, i) => {
    const series = i === 0 ? chart.series.getItemAt(0) : chart.series.add();
    series.name = columns[column];
    series.setValues(values(column));
    series.setXAxisValues(values(0));
    series.chartType = column === 1 ? 'LineMarkers' : 'Line';
    series.format.line.color = color;
    series.format.line.weight = weight;
    series.format.line.lineStyle = lineStyle;
    series.markerStyle = column === 1 ? 'Circle' : 'None';
  });
  chart.title.text = title;
  chart.legend.position = 'Bottom';
  chart.axes.valueAxis.numberFormat = unit === '%' ? '0%' : NUMBER;
  chart.axes.valueAxis.title.text = unit;
  chart.setPosition(
    sheet.getRangeByIndexes(chartRow, 0, 1, 1),
    sheet.getRangeByIndexes(chartRow + CHART_ROWS - 1, CHART_COLUMNS - 1, 1, 1),
  );
}

/** Distinguishable without colour too: by weight, dash and marker. */
const LINES = [
  { column: 2, color: CHART_COLORS.main, weight: 2.75, lineStyle: 'Continuous' },
  { column: 3, color: CHART_COLORS.second, weight: 1.25, lineStyle: 'Dash' },
  { column: 4, color: CHART_COLORS.second, weight: 1.25, lineStyle: 'Dash' },
  { column: 1, color: CHART_COLORS.contrast, weight: 2, lineStyle: 'Continuous' },
] as const;
