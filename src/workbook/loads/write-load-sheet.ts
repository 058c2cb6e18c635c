import { asPlainText } from '../../domain/plain-text';
import { MODEL_VERSION } from '../../scenarios/forecast/model-version';
import type { Measure } from '../../domain/measures';
import { DATE_1904_OFFSET } from '../../domain/calendar';
import { unitName } from '../../i18n/measure-names';
import { usesDateSystem1904 } from '../date-system-detection';
import { readTakenNames, withNewSheets, type TakenNames } from '../new-sheets';
import { runInExcel } from '../run-in-excel';
import { addSheet } from '../print-layout';
import { uniqueSheetName } from '../sheet-names';
import { absoluteCell } from '../cell-reference';
import { deletePart, queueNewPart } from '../stored-parts';
import { uniqueTableName } from '../table-names';
import { WorkbookError } from '../workbook-error';
import { addStyledTable, applyStyle, CHART_COLORS, styleTop } from '../sheet-style';
import { writeBlock } from '../write-block';
import { addLoadChart, axisMinimum } from './load-chart';
import { DATE_FORMAT, LOAD_COLUMN_IDS, LOAD_COLUMNS, NUMBER_FORMAT } from './load-columns';
import { LOAD_KEY_PREFIX, serializeRecord, writtenRows, type LoadRecord } from './load-record';
import { MAX_LOAD_ROWS, type LoadRequest, type LoadRow } from './load-request';
import {
  CHART_ROWS,
  FIRST_SCENARIO_COLUMN,
  keyFigureFormula,
  layOutLoadSheet,
  newTablePlace,
  sourceLineFormula,
  summaryFormulas,
  type LoadSheetLayout,
} from './load-sheet-layout';
import { languageOfSheet, overviewTitle, textsOfSheet } from './load-sheet-texts';

/** What to write. */
export interface NewLoad {
  readonly request: LoadRequest;
  readonly rows: readonly LoadRow[];
  /** The measure of the chart and the wide view. */
  readonly chartMeasure: Measure;
  /** Wanted sheet name; made unique. */
  readonly sheetName: string;
  /** The load that this one is written in the place of: its names are used again. */
  readonly replaces?: LoadRecord;
}

export interface WrittenLoad {
  readonly sheetName: string;
  readonly rows: number;
  readonly names: readonly string[];
}

/** Points per character of Calibri 11, with the margin of a cell. */
const POINTS_PER_CHARACTER = 5.4;
/** Up to the source: with the explanation too, the numbers would be too small to read on paper. */
const PRINTED_COLUMNS = LOAD_COLUMN_IDS.slice(0, LOAD_COLUMN_IDS.indexOf('source') + 1);

/**
 * Writes a load on a new sheet, with its record. When anything fails, what was written is removed
 * and the workbook is as it was.
 */
export async function writeLoadSheet(load: NewLoad, signal?: AbortSignal): Promise<WrittenLoad> {
  if (load.rows.length === 0 || load.rows.length > MAX_LOAD_ROWS) throw sizeError(load.rows.length);
  const dateOffset = (await usesDateSystem1904()) ? DATE_1904_OFFSET : 0;
  return runInExcel(
    async (context) => {
      const taken = await readTakenNames(context, signal);
      const orphans = await orphanNames(context, load.replaces);
      const plan = planLoad(load, taken, dateOffset, orphans);
      const additions = {
        sheets: [plan.sheetName],
        names: [
          ...plan.keyFigureNames.filter((name) => !orphans.has(name)),
          plan.record.anchorName,
        ],
        part: LOAD_KEY_PREFIX + plan.record.id,
      };
      await withNewSheets(additions, async () => {
        await writePlan(context, plan);
        if (load.replaces) await deletePart(context, LOAD_KEY_PREFIX + load.replaces.id);
      });
      return { sheetName: plan.sheetName, rows: load.rows.length, names: plan.keyFigureNames };
    },
    { undoGroup: 'load' },
  );
}

/** Names of key figures that refer to nothing any more, since their sheet was deleted. */
async function orphanNames(
  context: Excel.RequestContext,
  replaced: LoadRecord | undefined,
): Promise<ReadonlySet<string>> {
  if (!replaced || replaced.keyFigureNames.length === 0) return new Set();
  const items = replaced.keyFigureNames.map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load('name');
    return { name, item };
  });
  await context.sync();
  const used = items
    .filter(({ item }) => !item.isNullObject)
    .map(({ name, item }) => ({ name, range: item.getRangeOrNullObject() }));
  for (const { range } of used) range.load('address');
  if (used.length > 0) await context.sync();
  return new Set(used.filter(({ range }) => range.isNullObject).map(({ name }) => name));
}

interface LoadPlan {
  /** Names that exist and are made to refer to the new cells. */
  readonly orphans: ReadonlySet<string>;
  readonly load: NewLoad;
  readonly layout: LoadSheetLayout;
  readonly sheetName: string;
  readonly keyFigureNames: readonly string[];
  readonly record: LoadRecord;
}

function planLoad(
  load: NewLoad,
  taken: TakenNames,
  dateOffset: number,
  orphans: ReadonlySet<string>,
): LoadPlan {
  const { request, rows, chartMeasure } = load;
  const layout = layOutLoadSheet(request, rows, chartMeasure);
  const id = crypto.randomUUID();
  const used = taken.names.filter((name) => !orphans.has(name));
  const claim = (wanted: string): string => {
    const name = uniqueTableName(used, wanted);
    used.push(name);
    return name;
  };
  const sheetName = uniqueSheetName(taken.sheets, load.sheetName);
  const tableName = claim(`Prognose_${sheetName}`);
  const keyFigureNames = layout.keyFigures.map(({ name }) => claim(name));
  return {
    orphans,
    load,
    layout,
    sheetName,
    keyFigureNames,
    record: {
      id,
      request,
      editionName: rows[0].edition,
      sheetName,
      tableName,
      anchorName: claim(`_Kernprognose_${id.slice(0, 8)}`),
      chartName: `Kernprognose ${id.slice(0, 8)}`,
      chartMeasure,
      keyFigureNames,
      dateOffset,
      heading: layout.heading,
      modelVersion: MODEL_VERSION,
      written: writtenRows(rows),
    },
  };
}

async function writePlan(context: Excel.RequestContext, plan: LoadPlan): Promise<void> {
  const sheet = addSheet(context, plan.sheetName, {
    headingRow: plan.layout.tableHeaderRow,
    widths: PRINTED_COLUMNS.map((id) => LOAD_COLUMNS[id].width * POINTS_PER_CHARACTER),
  });
  writeTop(context, sheet, plan);
  await writeTable(context, sheet, plan);
  await writeSummary(context, sheet, plan);
  formatSheet(sheet, plan);
  sheet.activate();
  sheet.getRange('A1').select();
  const part = queueNewPart(
    context,
    LOAD_KEY_PREFIX + plan.record.id,
    serializeRecord(plan.record),
  );
  await context.sync();
  part.confirm();
}

function writeTop(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: LoadPlan): void {
  const { layout, load, record } = plan;
  const texts = textsOfSheet(load.request);
  sheet.getRange('A1:A3').values = layout.heading.map((text) => [asPlainText(text)]);
  const { keyFigures, keyFiguresRow } = layout;
  if (keyFigures.length === 0) return;
  sheet.getCell(keyFiguresRow - 1, 0).values = [[texts.keyFigures]];
  keyFigures.forEach((figure, i) => {
    const row = keyFiguresRow + i;
    sheet.getCell(row, 0).values = [[figure.label]];
    const cell = sheet.getCell(row, FIRST_SCENARIO_COLUMN);
    cell.numberFormat = [[NUMBER_FORMAT]];
    applyStyle(cell, 'result');
    cell.formulas = [
      [keyFigureFormula(newTablePlace(layout, load.rows.length), figure, record.dateOffset)],
    ];
    // A percentage shows its own sign.
    const unit = figure.unit === '%' ? '' : unitName(figure.unit, languageOfSheet(load.request));
    sheet.getCell(row, FIRST_SCENARIO_COLUMN + 1).values = [[unit]];
    const note = sheet.getCell(row, FIRST_SCENARIO_COLUMN + 2);
    note.values = [[texts.nameOf(plan.keyFigureNames[i])]];
    applyStyle(note, 'note');
    const name = plan.keyFigureNames[i];
    const { names } = context.workbook;
    if (plan.orphans.has(name)) {
      names.getItem(name).formula = `=${absoluteCell(plan.sheetName, row, FIRST_SCENARIO_COLUMN)}`;
    } else {
      names.add(name, cell, figure.label);
    }
  });
}

async function writeTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { layout, load, record }: LoadPlan,
): Promise<void> {
  const columns = LOAD_COLUMN_IDS.map((id) => LOAD_COLUMNS[id]);
  sheet.getCell(layout.tableTitleRow, 0).values = [[textsOfSheet(load.request).table]];
  await writeBlock(context, sheet, {
    row: layout.tableHeaderRow,
    column: 0,
    formulas: [columns.map(({ header }) => header[languageOfSheet(load.request)])],
  });
  await writeBlock(context, sheet, {
    row: layout.tableHeaderRow + 1,
    column: 0,
    formulas: load.rows.map((row) => columns.map(({ cell }) => cell(row, record.dateOffset))),
    numberFormat: columns.map(({ format }) => format),
  });
  const range = sheet.getRangeByIndexes(
    layout.tableHeaderRow,
    0,
    load.rows.length + 1,
    columns.length,
  );
  addStyledTable(sheet, record.tableName, {
    row: layout.tableHeaderRow,
    rows: load.rows.length + 1,
    columns: columns.length,
  });
  const anchor = context.workbook.names.add(
    record.anchorName,
    range,
    'Kernprognose voor Excel: vindt deze tabel terug om te verversen.',
  );
  anchor.visible = false;
}

async function writeSummary(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { layout, load, record }: LoadPlan,
): Promise<void> {
  const { summaryHeaderRow, summaryColumns, summaryRows } = layout;
  const { chartMeasure, request, rows } = load;
  sheet.getCell(layout.summaryTitleRow, 0).values = [[overviewTitle(request, chartMeasure)]];
  await writeBlock(context, sheet, {
    row: summaryHeaderRow,
    column: 0,
    formulas: [summaryColumns],
    numberFormat: summaryColumns.map(() => '@'),
  });
  const last = sheet.getRangeByIndexes(
    summaryHeaderRow + summaryRows.length,
    0,
    1,
    summaryColumns.length,
  );
  last.format.borders.getItem('EdgeBottom').color = CHART_COLORS.main;
  await writeBlock(context, sheet, {
    row: summaryHeaderRow + 1,
    column: 0,
    formulas: summaryFormulas(layout, rows.length, chartMeasure, record.dateOffset),
    numberFormat: summaryColumns.map((_, i) =>
      i === 1 ? DATE_FORMAT : i < FIRST_SCENARIO_COLUMN ? '@' : NUMBER_FORMAT,
    ),
  });
  const values = rows.filter(({ measure }) => measure === chartMeasure).map(({ value }) => value);
  const header = sheet.getRangeByIndexes(summaryHeaderRow, 0, 1, summaryColumns.length);
  applyStyle(header, 'heading');
  sheet.getRangeByIndexes(
    summaryHeaderRow,
    FIRST_SCENARIO_COLUMN,
    1,
    summaryColumns.length - FIRST_SCENARIO_COLUMN,
  ).format.horizontalAlignment = 'Right';
  const source = sheet.getCell(layout.chartRow + CHART_ROWS, 0);
  source.formulas = [[sourceLineFormula(newTablePlace(layout, rows.length), request)]];
  applyStyle(source, 'note');
  addLoadChart(sheet, layout, {
    name: record.chartName,
    edition: rows[0].edition,
    request,
    measure: chartMeasure,
    scenarios: request.scenarios,
    axisMinimum: axisMinimum(values),
  });
}

function formatSheet(sheet: Excel.Worksheet, { layout }: LoadPlan): void {
  LOAD_COLUMN_IDS.forEach((id, i) => {
    const range = sheet.getRangeByIndexes(0, i, 1, 1).getEntireColumn();
    range.format.columnWidth = LOAD_COLUMNS[id].width * POINTS_PER_CHARACTER;
  });
  styleTop(sheet, 2);
  const headings = [layout.summaryTitleRow, layout.tableTitleRow];
  if (layout.keyFigures.length > 0) headings.push(layout.keyFiguresRow - 1);
  for (const row of headings) applyStyle(sheet.getCell(row, 0), 'section');
  // Which edition and scenarios these are stays in view, however far down the table one reads.
  sheet.freezePanes.freezeRows(2);
}

function sizeError(rows: number): WorkbookError {
  return new WorkbookError('LoadSize', {
    nl: `Dit geeft ${rows} rijen; mogelijk is 1 tot ${MAX_LOAD_ROWS}. Kies een andere periode of stap, of minder maten.`,
    en: `This gives ${rows} rows; possible is 1 to ${MAX_LOAD_ROWS}. Choose another horizon or step, or fewer measures.`,
  });
}
