import { asPlainText } from '../../domain/plain-text';
import type { AllocationMethod } from '../../scenarios/regions/allocation-method';
import type { RegionStatus } from '../../scenarios/regions/region-status';
import type { RegionRow } from '../../scenarios/regions/region-overview';
import { columnLetters } from '../cell-reference';
import { readTakenNames, withNewSheets } from '../new-sheets';
import { differenceFormula } from '../difference-formula';
import { addSheet } from '../print-layout';
import { uniqueSheetName } from '../sheet-names';
import { addStyledTable, applyStyle, CHART_COLORS, styleTop } from '../sheet-style';
import { uniqueTableName } from '../table-names';
import { writeBlock, type BlockCell } from '../write-block';
import type { RegionSheetTexts } from './region-sheet-texts';

/** A municipality on the sheet: its figures, its housing target, and what the user filled in. */
export interface RegionSheetRow extends RegionRow {
  readonly target?: number | undefined;
  readonly arrears?: number | undefined;
  readonly ukrainianPlaces?: number | undefined;
}

export interface RegionSheet {
  /** One province, or undefined for the whole country. */
  readonly province: string | undefined;
  /** Places in the whole country. */
  readonly total: number;
  readonly method: AllocationMethod;
  /** Of the tasks. */
  readonly status: RegionStatus;
  /** Where the allocation comes from, with its remark, in one line. */
  readonly source: string;
  /** Where the total comes from, when it is not that of the allocation itself. */
  readonly totalSource: string;
  /** The half year of the housing target, such as 2026-II. */
  readonly period: string | undefined;
  readonly rows: readonly RegionSheetRow[];
}

/** Rows count from 0. */
const TOTAL_ROW = 4;
const SUMMARY_ROW = 6;
const CHART_ROWS = 17;
const CHART_COLUMNS = 9;
const WHOLE = '#,##0';
const DIFFERENCE = '+#,##0;-#,##0;0';

type ColumnId =
  | 'name'
  | 'province'
  | 'inhabitants'
  | 'task'
  | 'share'
  | 'regular'
  | 'emergency'
  | 'realised'
  | 'shortage'
  | 'minors'
  | 'listed'
  | 'difference'
  | 'target'
  | 'arrears'
  | 'toHouse'
  | 'ukrainianPlaces'
  | 'status';

interface Column {
  readonly id: ColumnId;
  readonly format: string;
  /** In points. */
  readonly width: number;
  /** Summed by province and in all. */
  readonly isSummed: boolean;
}

/** The columns, in their order; the text columns are not summed. */
const COLUMNS: readonly Column[] = [
  { id: 'name', format: '@', width: 170, isSummed: false },
  { id: 'province', format: '@', width: 95, isSummed: false },
  { id: 'inhabitants', format: WHOLE, width: 72, isSummed: true },
  { id: 'task', format: WHOLE, width: 62, isSummed: true },
  { id: 'share', format: '0.00%', width: 62, isSummed: true },
  { id: 'regular', format: WHOLE, width: 62, isSummed: true },
  { id: 'emergency', format: WHOLE, width: 72, isSummed: true },
  { id: 'realised', format: WHOLE, width: 62, isSummed: true },
  { id: 'shortage', format: WHOLE, width: 62, isSummed: true },
  { id: 'minors', format: WHOLE, width: 72, isSummed: true },
  { id: 'listed', format: WHOLE, width: 72, isSummed: true },
  { id: 'difference', format: DIFFERENCE, width: 82, isSummed: true },
  { id: 'target', format: WHOLE, width: 82, isSummed: true },
  { id: 'arrears', format: WHOLE, width: 82, isSummed: true },
  { id: 'toHouse', format: WHOLE, width: 82, isSummed: true },
  { id: 'ukrainianPlaces', format: WHOLE, width: 92, isSummed: true },
  { id: 'status', format: '@', width: 90, isSummed: false },
];

const letterOf = (id: ColumnId): string =>
  columnLetters(COLUMNS.findIndex((column) => column.id === id));

/**
 * Writes all municipalities, or those of one province, on a new sheet: totals that sum (by province
 * for the whole country, held against the total), a chart, and the table. What follows from other
 * cells is a formula, so that what the user fills in counts at once.
 *
 * @returns the name of the new sheet.
 */
export async function writeRegionSheet(
  context: Excel.RequestContext,
  region: RegionSheet,
  texts: RegionSheetTexts,
  signal?: AbortSignal,
): Promise<string> {
  const taken = await readTakenNames(context, signal);
  const name = uniqueSheetName(taken.sheets, texts.sheetName(region.province));
  const tableName = uniqueTableName(taken.names, texts.tableName);
  await withNewSheets({ sheets: [name] }, async () => {
    const layout = layoutOf(region);
    const sheet = addSheet(context, name, {
      headingRow: layout.headingRow,
      widths: COLUMNS.map(({ width }) => width),
    });
    writeHeading(sheet, region, texts);
    await writeSummary(context, sheet, region, layout, texts);
    await writeTable(context, sheet, region, layout, tableName, texts);
    addChart(sheet, region, layout, texts);
    sheet.activate();
    await context.sync();
  });
  return name;
}

interface Layout {
  /** Names of the provinces in the summary; none for one province. */
  readonly provinces: readonly string[];
  readonly sumRow: number;
  readonly chartRow: number;
  readonly headingRow: number;
}

function layoutOf({ province, rows }: RegionSheet): Layout {
  const provinces =
    province === undefined ? [...new Set(rows.map((row) => row.province))].sort(byName) : [];
  const sumRow = SUMMARY_ROW + 1 + provinces.length;
  // Below the sum one line for the check.
  const chartRow = sumRow + 3;
  return { provinces, sumRow, chartRow, headingRow: chartRow + CHART_ROWS + 1 };
}

/** As many characters as fit on the first page, beside the columns of the second. */
const LINE_LENGTH = 165;

/** The source in two lines, cut between sentences where one line is too long for the page. */
function sourceLines({ source }: RegionSheet): readonly [string, string] {
  if (source.length <= LINE_LENGTH) return [source, ''];
  const cut = source.lastIndexOf('. ', LINE_LENGTH - 1) + 1;
  return cut > 0 ? [source.slice(0, cut), source.slice(cut).trim()] : [source, ''];
}

const byName = (a: string, b: string): number => a.localeCompare(b, 'nl');

function writeHeading(sheet: Excel.Worksheet, region: RegionSheet, texts: RegionSheetTexts): void {
  sheet.getRangeByIndexes(0, 0, 4, 1).formulas = [
    [asPlainText(texts.title(region.province))],
    [asPlainText(sourceLines(region)[0])],
    ...texts.notes.map((note) => [note]),
  ];
  styleTop(sheet, 2);
  sheet.getRangeByIndexes(TOTAL_ROW, 0, 1, 3).formulas = [
    [
      texts.total,
      region.total,
      asPlainText([texts.divided[region.method], region.totalSource].filter(Boolean).join('; ')),
    ],
  ];
  const total = sheet.getRangeByIndexes(TOTAL_ROW, 0, 1, 2);
  applyStyle(total, 'result');
  sheet.getRangeByIndexes(TOTAL_ROW, 1, 1, 1).numberFormat = [[WHOLE]];
  COLUMNS.forEach(({ width }, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
}

/** By province with their sum, or the sum of the one province, above the chart. */
async function writeSummary(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { province, rows, period }: RegionSheet,
  { provinces, sumRow, headingRow }: Layout,
  texts: RegionSheetTexts,
): Promise<void> {
  const [first, last] = [headingRow + 2, headingRow + 1 + rows.length];
  const range = (letter: string): string => `${letter}$${first}:${letter}$${last}`;
  const summed = (line: (letter: string) => string): BlockCell[] =>
    COLUMNS.slice(2).map(({ isSummed }, i) => (isSummed ? line(columnLetters(i + 2)) : ''));
  const headings = headingsOf(period, texts);
  const provinceRows = provinces.map((name, i) => [
    asPlainText(name),
    '',
    ...summed(
      (letter) => `=SUMIF($B$${first}:$B$${last},$A${SUMMARY_ROW + 2 + i},${range(letter)})`,
    ),
  ]);
  const sums = [
    province === undefined ? texts.sum : asPlainText(`${texts.sum} ${province}`),
    '',
    ...summed((letter) =>
      provinces.length > 0
        ? `=SUM(${letter}${SUMMARY_ROW + 2}:${letter}${sumRow})`
        : `=SUM(${range(letter)})`,
    ),
  ];
  const task = letterOf('task');
  const check =
    province === undefined
      ? [
          [
            texts.check,
            '',
            '',
            `=${differenceFormula(`${task}${sumRow + 1}`, `$B$${TOTAL_ROW + 1}`)}`,
          ],
        ]
      : [['', '', '', '']];
  await writeBlock(context, sheet, {
    row: SUMMARY_ROW,
    column: 0,
    formulas: [
      [province === undefined ? texts.province : '', '', ...headings.slice(2)],
      ...provinceRows,
      sums,
      ...check.map((cells) => [...cells, ...COLUMNS.slice(4).map(() => '')]),
    ],
    numberFormat: COLUMNS.map(({ format }) => (format === '@' ? 'General' : format)),
  });
  applyStyle(sheet.getRangeByIndexes(SUMMARY_ROW, 0, 1, COLUMNS.length), 'heading');
  shapeHeadings(sheet, SUMMARY_ROW);
  applyStyle(sheet.getRangeByIndexes(sumRow, 0, 1, COLUMNS.length), 'total');
}

function headingsOf(period: string | undefined, texts: RegionSheetTexts): string[] {
  const names: Readonly<Record<ColumnId, string>> = {
    name: texts.municipality,
    province: texts.province,
    inhabitants: texts.inhabitants,
    task: texts.task,
    share: texts.share,
    regular: texts.regular,
    emergency: texts.emergency,
    realised: texts.realised,
    shortage: texts.shortage,
    minors: texts.minors,
    listed: texts.listed,
    difference: texts.difference,
    target: texts.target(period ?? ''),
    arrears: texts.arrears,
    toHouse: texts.toHouse,
    ukrainianPlaces: texts.ukrainian,
    status: texts.status,
  };
  return COLUMNS.map(({ id }) => names[id]);
}

async function writeTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  region: RegionSheet,
  { headingRow }: Layout,
  tableName: string,
  texts: RegionSheetTexts,
): Promise<void> {
  const { rows, status, period } = region;
  await writeBlock(context, sheet, {
    row: headingRow,
    column: 0,
    formulas: [
      headingsOf(period, texts),
      ...rows.map((row, i) => tableRow(row, headingRow + 2 + i, status)),
    ],
    numberFormat: COLUMNS.map(({ format }) => (format === '@' ? 'General' : format)),
  });
  addStyledTable(sheet, tableName, {
    row: headingRow,
    rows: rows.length + 1,
    columns: COLUMNS.length,
  });
  shapeHeadings(sheet, headingRow);
}

/** Of two lines, to which the widths of the columns break the longer headings. */
const HEADING_HEIGHT = 30;

/** Headings of numbers stand where the numbers do; those of text to the left. */
function shapeHeadings(sheet: Excel.Worksheet, row: number): void {
  const numbers = COLUMNS.filter(({ format }) => format !== '@').length;
  sheet.getRangeByIndexes(row, 2, 1, numbers).format.horizontalAlignment = 'Right';
  // Excel makes the row of a wrapped text higher by itself, but not in every version from an add-in.
  sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = HEADING_HEIGHT;
}

/** @param line its number on the sheet, from 1. */
function tableRow(row: RegionSheetRow, line: number, status: RegionStatus): BlockCell[] {
  const cell = (id: ColumnId): string => `${letterOf(id)}${line}`;
  const isCounted = row.realised !== undefined;
  const contents: Readonly<Record<ColumnId, BlockCell>> = {
    name: asPlainText(row.name),
    province: asPlainText(row.province),
    inhabitants: row.inhabitants,
    task: row.task,
    share: `=IF($B$${TOTAL_ROW + 1}=0,0,${cell('task')}/$B$${TOTAL_ROW + 1})`,
    regular: row.regular ?? '',
    emergency: row.emergency ?? '',
    realised: isCounted ? `=${cell('regular')}+${cell('emergency')}` : '',
    shortage: isCounted ? `=${differenceFormula(cell('task'), cell('realised'))}` : '',
    minors: row.minors ?? '',
    listed: row.listed,
    difference: `=${differenceFormula(cell('task'), cell('listed'))}`,
    target: row.target ?? '',
    arrears: row.arrears ?? '',
    toHouse: row.target === undefined ? '' : `=${cell('target')}+${cell('arrears')}`,
    ukrainianPlaces: row.ukrainianPlaces ?? '',
    status,
  };
  return COLUMNS.map(({ id }) => contents[id]);
}

/** Task and places side by side: of the provinces, or of the municipalities of one. */
function addChart(
  sheet: Excel.Worksheet,
  region: RegionSheet,
  { provinces, chartRow, headingRow }: Layout,
  texts: RegionSheetTexts,
): void {
  const { province, rows } = region;
  const [first, count] =
    province === undefined ? [SUMMARY_ROW + 1, provinces.length] : [headingRow + 1, rows.length];
  const column = (id: ColumnId): Excel.Range =>
    sheet.getRangeByIndexes(
      first,
      COLUMNS.findIndex((one) => one.id === id),
      count,
      1,
    );
  const chart = sheet.charts.add('ColumnClustered', column('task'), 'Columns');
  SERIES.forEach(({ id, color }, i) => {
    const series = i === 0 ? chart.series.getItemAt(0) : chart.series.add();
    series.name = texts[id];
    series.setValues(column(id));
    series.setXAxisValues(column('name'));
    series.format.fill.setSolidColor(color);
  });
  chart.title.text = texts.chart(province);
  chart.legend.position = 'Bottom';
  chart.axes.valueAxis.numberFormat = WHOLE;
  chart.setPosition(
    sheet.getRangeByIndexes(chartRow, 0, 1, 1),
    sheet.getRangeByIndexes(chartRow + CHART_ROWS - 1, CHART_COLUMNS - 1, 1, 1),
  );
  sheet.getRangeByIndexes(chartRow - 1, 0, 1, 1).formulas = [[asPlainText(sourceLines(region)[1])]];
  sheet.getRangeByIndexes(chartRow + CHART_ROWS, 0, 1, 1).formulas = [
    [asPlainText(texts.sourceLine(sourceLines(region)[0]))],
  ];
}

/** Distinguishable without colour too: one dark, one light. */
const SERIES = [
  { id: 'task', color: CHART_COLORS.main },
  { id: 'realised', color: CHART_COLORS.paleContrast },
] as const;
