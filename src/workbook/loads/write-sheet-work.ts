import { asPlainText } from '../../domain/plain-text';
import { asWorkbookError } from '../run-in-excel';
import type { BlockCell } from '../write-block';
import { tablePlace, type TopChange, type TopFormula } from './compare-top';
import { chartTitle } from './load-chart';
import { LOAD_COLUMNS } from './load-columns';
import type { LoadRecord } from './load-record';
import type { LoadRow } from './load-request';
import type { TablePlace } from './load-sheet-layout';
import type { DeletedRow } from './place-rows';
import type { CellChange } from './plan-refresh';
import type { LoadedTable } from './read-loaded-sheets';
import { notRestored } from './refresh-refusals';
import type { SheetWork } from './sheet-work';

export interface RefreshControl {
  readonly signal: AbortSignal;
  progress(fraction: number): void;
}

/** Cells in one request; with their sources well under Excel's 5 MB. */
const CELLS_PER_REQUEST = 20_000;

/** Writes all works, as many in one request as Excel takes; `done` gets those that were written. */
export async function writeCells(
  context: Excel.RequestContext,
  works: readonly SheetWork[],
  { signal, progress }: RefreshControl,
  done: SheetWork[],
): Promise<void> {
  let queued = 0;
  let batch: SheetWork[] = [];
  for (const [i, work] of works.entries()) {
    queueColumns(context, work, nextContent);
    queueTop(context, work, work.next, work.axis?.after);
    queueTopCells(context, work, ({ content }) => content);
    queueRows(context, work);
    queueFormulas(context, work, ({ formula }, place) => formula(place));
    batch.push(work);
    queued += work.table.rows.length * countColumns(work);
    const last = i === works.length - 1;
    if (queued < CELLS_PER_REQUEST && !last) continue;
    // Sheets are written together as far as one request allows.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    queued = 0;
    done.push(...batch);
    batch = [];
    progress((i + 1) / (works.length + 1));
    signal.throwIfAborted();
  }
}

/** Writes whole columns, with null for each cell that must stay exactly as it is. */
function queueColumns(
  context: Excel.RequestContext,
  { table, cells }: SheetWork,
  content: (change: CellChange, table: LoadedTable) => BlockCell,
): void {
  const body = context.workbook.tables.getItem(table.tableName).getDataBodyRange();
  for (const column of new Set(cells.map((cell) => cell.column))) {
    const index = table.columns.get(column);
    if (index === undefined) continue;
    const contents: (BlockCell | null)[][] = table.rows.map(() => [null]);
    for (const cell of cells) {
      if (cell.column === column) contents[cell.row][0] = content(cell, table);
    }
    body.getColumn(index).formulas = contents;
  }
}

/** A loaded table holds numbers and texts: a source that an edition begins with `=` is text too. */
const nextContent = ({ next }: CellChange): BlockCell =>
  typeof next === 'string' ? asPlainText(next) : next;

/** What Excel gave: a formula of the user is put back as a formula, any other text as text. */
function formerContent({ row, column, current }: CellChange, table: LoadedTable): BlockCell {
  const given = table.rows[row][table.columns.get(column) ?? -1];
  const isFormula = typeof given === 'string' && given.startsWith('=');
  return typeof current === 'string' && !isFormula ? asPlainText(current) : current;
}

function queueTop(
  context: Excel.RequestContext,
  { table, record, heading: lines }: SheetWork,
  { heading, editionName }: LoadRecord,
  minimum: number | undefined,
): void {
  const sheet = context.workbook.worksheets.getItem(table.sheetName);
  for (const { line, row } of lines)
    sheet.getCell(row, table.left).values = [[asPlainText(heading[line])]];
  if (table.chart === 'gone') return;
  const chart = sheet.charts.getItem(record.chartName);
  if (minimum !== undefined) chart.axes.valueAxis.minimum = minimum;
  if (table.chart === 'ours') {
    chart.title.text = chartTitle(record.request, record.chartMeasure, editionName);
  }
}

function queueTopCells(
  context: Excel.RequestContext,
  { table, topCells }: SheetWork,
  content: (change: TopChange) => BlockCell,
): void {
  const sheet = context.workbook.worksheets.getItem(table.sheetName);
  for (const cell of topCells) {
    sheet.getCell(cell.row, cell.column).formulas = [[content(cell)]];
  }
}

/** Puts deleted rows back where they were, the last first so that the places of others hold. */
function queueRows(context: Excel.RequestContext, { table, record, rows }: SheetWork): void {
  const target = context.workbook.tables.getItem(table.tableName);
  const width = Math.max(...table.columns.values(), table.rows[0]?.length - 1) + 1;
  for (const { before, rows: group } of [...groupsOf(rows)].reverse()) {
    target.rows.add(
      before < table.rows.length ? before : undefined,
      group.map(() => Array<string>(width).fill('')),
    );
    const added = target.getDataBodyRange().getCell(before, 0);
    for (const [id, column] of table.columns) {
      const { cell, format } = LOAD_COLUMNS[id];
      const range = added.getOffsetRange(0, column).getResizedRange(group.length - 1, 0);
      range.numberFormat = group.map(() => [format]);
      range.formulas = group.map((row) => [cell(row, record.dateOffset)]);
    }
  }
}

/** Formulas on a table that grew cover its new rows, wherever these came. */
function queueFormulas(
  context: Excel.RequestContext,
  { table, formulas, rows }: SheetWork,
  content: (formula: TopFormula, place: TablePlace) => BlockCell,
): void {
  const sheet = context.workbook.worksheets.getItem(table.sheetName);
  const place = tablePlace(table, rows.length);
  for (const formula of formulas) {
    sheet.getCell(formula.row, formula.column).formulas = [[content(formula, place)]];
  }
}

/** Rows that belong together in the table. */
function groupsOf(
  rows: readonly DeletedRow[],
): readonly { readonly before: number; readonly rows: readonly LoadRow[] }[] {
  const groups = new Map<number, LoadRow[]>();
  for (const { before, row } of rows) {
    const group = groups.get(before);
    if (group) group.push(row);
    else groups.set(before, [row]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([before, group]) => ({ before, rows: group }));
}

/** Takes the rows out again that were put back. */
function queueRowsOut(context: Excel.RequestContext, { table, rows }: SheetWork): void {
  const target = context.workbook.tables.getItem(table.tableName);
  for (const { before, rows: group } of groupsOf(rows)) {
    // The groups before this one are out already, so its rows stand where they were added.
    for (let i = 0; i < group.length; i++) target.rows.getItemAt(before).delete();
  }
}

/** Puts every sheet back, each on its own so that one that refuses does not keep the others. */
export async function putBack(
  context: Excel.RequestContext,
  works: readonly SheetWork[],
  done: readonly SheetWork[],
  error: unknown,
): Promise<never> {
  const stuck: string[] = [];
  for (const work of works) {
    try {
      if (work.rows.length > 0 && (done.includes(work) || (await hasRowsBack(context, work)))) {
        queueRowsOut(context, work);
      }
      queueColumns(context, work, formerContent);
      queueTop(context, work, work.record, work.axis?.before);
      queueTopCells(context, work, ({ current }) => current);
      queueFormulas(context, work, ({ current }) => current);
      // Each sheet its own request, on purpose; see above.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch {
      stuck.push(work.table.sheetName);
    }
  }
  if (stuck.length === 0) throw asWorkbookError(error);
  throw notRestored(stuck, error);
}

/** Whether Excel had put the rows back before it failed. */
async function hasRowsBack(
  context: Excel.RequestContext,
  { table, rows }: SheetWork,
): Promise<boolean> {
  const body = context.workbook.tables.getItem(table.tableName).getDataBodyRange();
  body.load('rowCount');
  await context.sync();
  return body.rowCount === table.rows.length + rows.length;
}

function countColumns({ cells }: SheetWork): number {
  return new Set(cells.map(({ column }) => column)).size;
}
