import { measureDefinition, type Measure } from '../domain/measures';
import type { Figure } from '../domain/provenance';
import { asPlainText } from '../domain/plain-text';
import type { BridgePartTexts, ComparisonTexts } from './comparison-texts';
import type { Bridge } from '../scenarios/analysis/bridge';
import { columnLetters } from './cell-reference';
import { readTakenNames, withNewSheets } from './new-sheets';
import { uniqueSheetName } from './sheet-names';
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

const HEADING_ROW = 3;
const PARTS = ['startStock', 'inflow', 'grantRate', 'outflow'] as const;

/**
 * Writes a comparison on a new sheet: a table with both figures, status and source of each and the
 * difference as a formula; below it the bridge, with its sum checked by formula.
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
  const sheet = context.workbook.worksheets.add(name);
  const heading = sheet.getRangeByIndexes(0, 0, 2, 1);
  heading.formulas = [
    [asPlainText(texts.title(comparison.first, comparison.second))],
    [texts.note],
  ];
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 14;
  const columns = tableHeadings(comparison, texts);
  await writeBlock(context, sheet, {
    row: HEADING_ROW,
    column: 0,
    formulas: [columns, ...comparison.rows.map(tableRow)],
    numberFormat: [
      columns.map(() => 'General'),
      ...comparison.rows.map(({ measure }) => {
        const { unit } = measureDefinition(measure);
        const format = unit === '%' ? '0.0%' : '#,##0';
        const signed = unit === '%' ? '+0.0%;-0.0%;0.0%' : '+#,##0;-#,##0;0';
        return ['General', 'General', '0', format, format, signed, ...textFormats()];
      }),
    ],
  });
  const table = sheet.tables.add(
    sheet.getRangeByIndexes(HEADING_ROW, 0, comparison.rows.length + 1, columns.length),
    true,
  );
  table.name = tableName;
  const headings = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, columns.length).format;
  headings.wrapText = true;
  headings.verticalAlignment = 'Top';
  await writeBridges(context, sheet, comparison, texts, parts);
  [210, 90, 60, 110, 110, 90, 90, 260, 90, 260].forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(HEADING_ROW + 1);
  sheet.activate();
  await context.sync();
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

function tableRow({ measure, year, first, second }: ComparisonRow, i: number): BlockCell[] {
  // On a sheet a measure has its Dutch name, by which the functions know it.
  const { name, unit } = measureDefinition(measure);
  const row = HEADING_ROW + 2 + i;
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
    first && second ? `=D${row}-E${row}` : '',
    ...origin(first),
    ...origin(second),
  ];
}

async function writeBridges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows, bridges }: ComparisonSheet,
  texts: ComparisonTexts,
  parts: BridgePartTexts,
): Promise<void> {
  if (bridges.length === 0) return;
  const top = HEADING_ROW + rows.length + 3;
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
      ...PARTS.map((part) => [parts[part], ...blank, ...bridges.map(({ bridge }) => bridge[part])]),
      [
        texts.sum,
        ...blank,
        ...columns.map((column) => `=SUM(${column}${firstPart}:${column}${sum - 1})`),
      ],
      [texts.difference, ...blank, ...bridges.map(({ bridge }) => bridge.difference)],
      [texts.check, ...blank, ...columns.map((column) => `=${column}${sum}-${column}${sum + 1}`)],
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
        ...bridges.map(() => '+#,##0.0;-#,##0.0;0'),
      ]),
    ],
  });
  sheet.getRangeByIndexes(top, 0, 2, 3 + bridges.length).format.font.bold = true;
}
