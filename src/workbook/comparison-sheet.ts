import { measureDefinition, type Measure } from '../domain/measures';
import { roundedParts, shownDifference } from '../domain/rounded-parts';
import type { Figure } from '../domain/provenance';
import { asPlainText } from '../domain/plain-text';
import type { BridgePartTexts, ComparisonTexts } from './comparison-texts';
import type { Bridge } from '../scenarios/analysis/bridge';
import { columnLetters } from './cell-reference';
import { differenceFormula } from './difference-formula';
import { readTakenNames, withNewSheets } from './new-sheets';
import { addSheet } from './print-layout';
import { uniqueSheetName } from './sheet-names';
import { addStyledTable, applyStyle, CHART_COLORS, styleTop } from './sheet-style';
import { uniqueTableName } from './table-names';
import { writeBlock, type BlockCell } from './write-block';

/** A measure in a year on both sides; a side without an answer is left out. */
export interface ComparisonRow {
  readonly measure: Measure;
  readonly year: number;
  readonly first?: Figure;
  readonly second?: Figure;
}

export interface ComparisonSheet {
  /** Names of the two sides, such as "Kernprognose 2025 mediaan". */
  readonly first: string;
  readonly second: string;
  readonly rows: readonly ComparisonRow[];
  /** By year end; empty when the two sides have no bridge. */
  readonly bridges: readonly { readonly year: number; readonly bridge: Bridge }[];
}

/** Rows count from 0. The explanation comes first: it is what people open the sheet for. */
const BRIDGE_ROW = 3;
const PARTS = ['startStock', 'inflow', 'grantRate', 'outflow', 'unexplained'] as const;
/** Heading, years, parts, their sum, the difference and the check. */
const BRIDGE_ROWS = PARTS.length + 5;
const CHART_ROWS = 15;
/** Of the columns, in points. */
const WIDTHS = [210, 90, 60, 110, 110, 90, 90, 260, 90, 260];
/** The chart stands below the numbers, as wide as the columns that are always in view. */
const CHART_COLUMNS = 5;

/**
 * Writes a comparison on a new sheet: the bridge with its chart, its sum checked by formula, and
 * below it a table with both figures, status and source of each and the difference as a formula.
 *
 * @returns the name of the new sheet.
 */
export async function writeComparison(
  context: Excel.RequestContext,
  comparison: ComparisonSheet,
  texts: ComparisonTexts,
  parts: BridgePartTexts,
  signal?: AbortSignal,
): Promise<string> {
  const taken = await readTakenNames(context, signal);
  const name = uniqueSheetName(taken.sheets, texts.sheetName);
  const tableName = uniqueTableName(taken.names, texts.tableName);
  await withNewSheets({ sheets: [name] }, () =>
    fillSheet(context, comparison, { name, tableName, texts, parts }),
  );
  return name;
}

interface SheetPlan {
  readonly name: string;
  readonly tableName: string;
  readonly texts: ComparisonTexts;
  readonly parts: BridgePartTexts;
}

async function fillSheet(
  context: Excel.RequestContext,
  comparison: ComparisonSheet,
  { name, tableName, texts, parts }: SheetPlan,
): Promise<void> {
  const sheet = addSheet(context, name, {
    headingRow: tableRowOf(comparison),
    widths: WIDTHS,
  });
  const heading = sheet.getRangeByIndexes(0, 0, 2, 1);
  heading.formulas = [
    [asPlainText(texts.title(comparison.first, comparison.second))],
    [texts.note],
  ];
  styleTop(sheet, 1);
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  await writeBridges(context, sheet, comparison, texts, parts);
  const columns = tableHeadings(comparison, texts);
  const headingRow = tableRowOf(comparison);
  await writeBlock(context, sheet, {
    row: headingRow,
    column: 0,
    formulas: [columns, ...comparison.rows.map((row, i) => tableRow(row, headingRow + 2 + i))],
    numberFormat: [
      columns.map(() => 'General'),
      ...comparison.rows.map(({ measure }) => {
        const { unit } = measureDefinition(measure);
        const format = unit === '%' ? '0.0%' : '#,##0';
        const signed = unit === '%' ? '+0.0" pp";-0.0" pp";0.0" pp"' : '+#,##0;-#,##0;0';
        return ['General', 'General', '0', format, format, signed, ...textFormats()];
      }),
    ],
  });
  addStyledTable(sheet, tableName, {
    row: headingRow,
    rows: comparison.rows.length + 1,
    columns: columns.length,
  });
  sheet.activate();
  await context.sync();
}

/** Where the table begins: at once when there is no explanation. */
function tableRowOf({ bridges }: ComparisonSheet): number {
  return bridges.length === 0 ? BRIDGE_ROW : BRIDGE_ROW + BRIDGE_ROWS + CHART_ROWS + 1;
}

const textFormats = (): string[] => Array.from({ length: 4 }, () => 'General');

/** Table columns must differ, and hold no text that Excel would calculate. */
function tableHeadings({ first, second }: ComparisonSheet, texts: ComparisonTexts): string[] {
  return [
    texts.measure,
    texts.unit,
    texts.year,
    asPlainText(texts.value(first)),
    asPlainText(texts.value(second)),
    texts.difference,
    texts.status(first),
    texts.source(first),
    texts.status(second),
    texts.source(second),
  ];
}

/** @param row its number on the sheet, from 1. */
function tableRow({ measure, year, first, second }: ComparisonRow, row: number): BlockCell[] {
  // On a sheet a measure has its Dutch name, by which the functions know it.
  const { name, unit } = measureDefinition(measure);
  // The difference of two percentages is in percentage points.
  const difference =
    unit === '%'
      ? `=${differenceFormula(`D${row}*100`, `E${row}*100`, 1)}`
      : `=${differenceFormula(`D${row}`, `E${row}`)}`;
  const origin = (figure: Figure | undefined): string[] =>
    figure
      ? [figure.status, asPlainText(`${figure.source.document}, ${figure.source.section}`)]
      : ['', ''];
  return [
    name,
    unit,
    year,
    first?.value ?? '',
    second?.value ?? '',
    first && second ? difference : '',
    ...origin(first),
    ...origin(second),
  ];
}

async function writeBridges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  comparison: ComparisonSheet,
  texts: ComparisonTexts,
  parts: BridgePartTexts,
): Promise<void> {
  const { bridges, first, second } = comparison;
  if (bridges.length === 0) return;
  const whole = bridges.map((one) => wholeBridge(one, comparison));
  const top = BRIDGE_ROW;
  const columns = bridges.map((_, i) => columnLetters(3 + i));
  // Rows on the sheet count from 1: heading, then the parts, their sum, the difference, the check.
  const firstPart = top + 3;
  const sum = firstPart + PARTS.length;
  const blank = ['', ''];
  await writeBlock(context, sheet, {
    row: top,
    column: 0,
    formulas: [
      [texts.bridge, ...blank, ...bridges.map(() => '')],
      [texts.part, ...blank, ...bridges.map(({ year }) => year)],
      ...PARTS.map((part, i) => [parts[part], ...blank, ...whole.map(({ steps }) => steps[i])]),
      [
        texts.sum,
        ...blank,
        ...columns.map((column) => `=SUM(${column}${firstPart}:${column}${sum - 1})`),
      ],
      [texts.difference, ...blank, ...whole.map(({ difference }) => difference)],
      [
        texts.check,
        ...blank,
        ...columns.map((column) => `=ROUND(${column}${sum}-${column}${sum + 1},6)`),
      ],
    ],
    numberFormat: [
      ...Array.from({ length: 2 }, () => [
        'General',
        ...blank.map(() => 'General'),
        ...bridges.map(() => '0'),
      ]),
      ...Array.from({ length: PARTS.length + 3 }, () => [
        'General',
        ...blank.map(() => 'General'),
        ...bridges.map(() => '+#,##0;-#,##0;0'),
      ]),
    ],
  });
  applyStyle(sheet.getRangeByIndexes(top, 0, 1, 1), 'section');
  applyStyle(sheet.getRangeByIndexes(top + 1, 0, 1, 3 + bridges.length), 'heading');
  addBridgeChart(sheet, bridges, texts);
  sheet.getRangeByIndexes(BRIDGE_ROW + BRIDGE_ROWS + CHART_ROWS, 0, 1, 1).formulas = [
    [asPlainText(texts.sourceLine(first, second))],
  ];
}

/** A bridge in whole persons, which add up to the difference that the table gives. */
function wholeBridge(
  { year, bridge }: ComparisonSheet['bridges'][number],
  { rows }: ComparisonSheet,
): { readonly difference: number; readonly steps: readonly number[] } {
  const row = rows.find((one) => one.measure === 'occupancy' && one.year === year);
  const difference =
    row?.first && row.second
      ? shownDifference(row.first.value, row.second.value)
      : Math.round(bridge.difference);
  return {
    difference,
    steps: roundedParts(
      PARTS.map((part) => bridge[part]),
      difference,
    ),
  };
}

const YEAR_COLORS = [
  CHART_COLORS.main,
  CHART_COLORS.contrast,
  CHART_COLORS.second,
  CHART_COLORS.paleContrast,
];

/** The parts side by side, a series for each year end. */
function addBridgeChart(
  sheet: Excel.Worksheet,
  bridges: ComparisonSheet['bridges'],
  texts: ComparisonTexts,
): void {
  const firstPart = BRIDGE_ROW + 2;
  const values = (i: number): Excel.Range =>
    sheet.getRangeByIndexes(firstPart, 3 + i, PARTS.length, 1);
  const chart = sheet.charts.add('ColumnClustered', values(0), 'Columns');
  bridges.forEach(({ year }, i) => {
    const series = i === 0 ? chart.series.getItemAt(0) : chart.series.add();
    series.name = String(year);
    series.setValues(values(i));
    series.setXAxisValues(sheet.getRangeByIndexes(firstPart, 0, PARTS.length, 1));
    series.format.fill.setSolidColor(YEAR_COLORS[i % YEAR_COLORS.length]);
  });
  chart.title.text = texts.bridgeChart;
  const top = BRIDGE_ROW + BRIDGE_ROWS;
  chart.setPosition(
    sheet.getRangeByIndexes(top, 0, 1, 1),
    sheet.getRangeByIndexes(top + CHART_ROWS - 1, CHART_COLUMNS - 1, 1, 1),
  );
}
