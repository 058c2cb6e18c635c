import { asPlainText } from '../../domain/plain-text';
import type { Edition } from '../../editions/edition';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import { MODEL_VERSION } from '../../scenarios/forecast/model-version';
import { messageText } from '../../i18n/message-text';
import { asWorkbookError, runInExcel } from '../run-in-excel';
import { deletePart, writeParts } from '../stored-parts';
import { WorkbookError } from '../workbook-error';
import type { BlockCell } from '../write-block';
import { tablePlace, type HeadingLine, type TopChange, type TopFormula } from './compare-top';
import { axisMinimum, chartTitle } from './load-chart';
import { LOAD_COLUMNS } from './load-columns';
import {
  LOAD_KEY_PREFIX,
  serializeRecord,
  writtenRows,
  type DamagedRecord,
  type LoadRecord,
} from './load-record';
import { keyOfRow, loadRows, type LoadRow } from './load-request';
import { headingOf, type TablePlace } from './load-sheet-layout';
import { markOwnRows, planRefresh, type CellChange, type SheetRefresh } from './plan-refresh';
import type { DeletedRow } from './place-rows';
import { writeLoadSheet, type WrittenLoad } from './write-load-sheet';
import { readLoadedSheets, type LoadedTable, type StrayTable } from './read-loaded-sheets';

/** One sheet to refresh, as the user saw it in the preview. */
export interface ChosenRefresh {
  readonly shown: SheetRefresh;
  /** Also write over the cells that the user overtyped. */
  readonly replaceOvertyped: boolean;
}

export interface RefreshControl {
  readonly signal: AbortSignal;
  progress(fraction: number): void;
}

/** What to write in one sheet, and how to put it back. */
interface SheetWork {
  readonly table: LoadedTable;
  readonly record: LoadRecord;
  readonly next: LoadRecord;
  readonly cells: readonly CellChange[];
  /** Cells above the table. */
  readonly topCells: readonly TopChange[];
  /** Rows to put back, in the order of the table. */
  readonly rows: readonly DeletedRow[];
  /** The formulas that refer to the table, when it gets more rows. */
  readonly formulas: readonly TopFormula[];
  /** The lines of the heading that are ours. */
  readonly heading: readonly HeadingLine[];
  /** Where the chart's axis begins, before and after; undefined when the user set it. */
  readonly axis: { readonly before: number; readonly after: number } | undefined;
}

/** Cells in one request; with their sources well under Excel's 5 MB. */
const CELLS_PER_REQUEST = 20_000;

/** Reads all loaded sheets and works out what a refresh to the edition would do. */
export async function previewRefresh(
  service: ForecastService,
  target: Edition,
): Promise<{
  readonly sheets: readonly SheetRefresh[];
  readonly damaged: readonly DamagedRecord[];
  readonly strays: readonly StrayTable[];
}> {
  const { sheets, damaged, strays } = await runInExcel(readLoadedSheets);
  return { sheets: sheets.map((sheet) => planRefresh(sheet, service, target)), damaged, strays };
}

/**
 * Refreshes the chosen sheets, all or none. Everything is checked before the first cell is
 * written; when Excel fails or the user cancels half-way, what was written is put back.
 *
 * @returns how many cells were written.
 */
export async function applyRefresh(
  chosen: readonly ChosenRefresh[],
  service: ForecastService,
  target: Edition,
  control: RefreshControl,
): Promise<number> {
  return runInExcel(
    async (context) => {
      const { works, copies } = await checkAll(context, chosen, service, target);
      control.signal.throwIfAborted();
      const records = [...copies, ...works.map(({ next }) => next)];
      const done: SheetWork[] = [];
      try {
        await writeCells(context, works, control, done);
        await writeParts(
          context,
          new Map(records.map((record) => [LOAD_KEY_PREFIX + record.id, serializeRecord(record)])),
        );
      } catch (error) {
        await putBack(context, works, done, error);
      }
      return works.reduce(
        (sum, { cells, topCells, rows }) => sum + cells.length + topCells.length + rows.length,
        0,
      );
    },
    { undoGroup: 'refresh' },
  );
}

/**
 * Writes a load anew on a sheet of its own, when its table was deleted or cannot be told apart any
 * more. Formulas that use the names of its key figures find them again.
 */
export async function reloadSheet(
  { sheet: { record }, request }: SheetRefresh,
  sheetName: string,
  service: ForecastService,
  signal?: AbortSignal,
): Promise<WrittenLoad> {
  const rows = loadRows(service, request);
  const { chartMeasure } = record;
  return writeLoadSheet({ request, rows, chartMeasure, sheetName, replaces: record }, signal);
}

/** Stops following a load whose table is gone. */
export async function forgetLoad(record: LoadRecord, signal?: AbortSignal): Promise<void> {
  await runInExcel((context) => deletePart(context, LOAD_KEY_PREFIX + record.id, signal));
}

/** Removes a record that cannot be read. What is on its sheet stays. */
export async function removeDamagedRecord(
  { key }: DamagedRecord,
  signal?: AbortSignal,
): Promise<void> {
  await runInExcel((context) => deletePart(context, key, signal));
}

/** Looks again: between the preview and the click the user may have changed anything. */
async function checkAll(
  context: Excel.RequestContext,
  chosen: readonly ChosenRefresh[],
  service: ForecastService,
  target: Edition,
): Promise<{ readonly works: readonly SheetWork[]; readonly copies: readonly LoadRecord[] }> {
  const { sheets } = await readLoadedSheets(context);
  // A copy knows what was loaded from the sheet it was made of, until that one is refreshed.
  const copies = sheets.flatMap(({ record, copyOf }) => (copyOf === undefined ? [] : [record]));
  const works = chosen.map(({ shown, replaceOvertyped }) => {
    const { record } = shown.sheet;
    const sheet = sheets.find((one) => one.record.id === record.id);
    const name = shown.sheet.table?.sheetName ?? record.tableName;
    if (!sheet?.table) throw tableGone(name);
    if (sheet.table.isProtected) throw sheetProtected(sheet.table.sheetName);
    if (sheet.table.isFiltered) throw tableFiltered(sheet.table.sheetName);
    // The sheet is read again, the forecast is not made again: no edition changes while it is here.
    const fresh = planRefresh(sheet, service, target, rowsOf(shown, sheet.record, target));
    if (fingerprint(fresh) !== fingerprint(shown)) throw changedSince(sheet.table.sheetName);
    if (fresh.refusal !== undefined) {
      throw new WorkbookError('EditionRefused', {
        nl: messageText(fresh.refusal, 'nl'),
        en: messageText(fresh.refusal, 'en'),
      });
    }
    return workOf(fresh, sheet.table, replaceOvertyped, target);
  });
  return { works, copies };
}

/** The rows that were worked out for the preview, when the same is asked again. */
function rowsOf(
  { rows, request, status, target: before }: SheetRefresh,
  record: LoadRecord,
  target: Edition,
): SheetRefresh['rows'] | undefined {
  const asked = JSON.stringify({ ...record.request, edition: target.id });
  const same = before === target && asked === JSON.stringify(request);
  return same && status !== 'onbruikbaar' ? rows : undefined;
}

function workOf(
  refresh: SheetRefresh,
  table: LoadedTable,
  replaceOvertyped: boolean,
  target: Edition,
): SheetWork {
  const { record } = refresh.sheet;
  const { top, rows, ownKeys } = refresh;
  const heading = headingOf(refresh.request, rows);
  const overtyped = replaceOvertyped ? top.overtyped : [];
  const renewedLines = new Set(top.heading.map(({ line }) => line));
  const written = writtenRows(rows);
  const deleted = replaceOvertyped ? refresh.deletedRows : [];
  return {
    table,
    record,
    cells: [
      ...refresh.changes,
      ...(replaceOvertyped ? [...refresh.overtyped, ...refresh.ownUnmarks] : refresh.ownMarks),
    ],
    topCells: [...top.renewed, ...overtyped],
    rows: deleted,
    formulas: deleted.length > 0 ? [...top.formulas, ...overtyped.filter(isOnTable)] : [],
    heading: top.heading,
    axis: axisOf(refresh, table),
    next: {
      ...record,
      request: refresh.request,
      editionName: target.name,
      tableName: table.tableName,
      // A line that the user changed stays theirs, so keep what we last wrote there.
      heading: record.heading.map((text, i) =>
        replaceOvertyped || renewedLines.has(i) ? (heading[i] ?? text) : text,
      ),
      modelVersion: MODEL_VERSION,
      written: replaceOvertyped ? written : markOwnRows(written, rows, ownKeys),
    },
  };
}

const isOnTable = (change: TopChange): change is TopChange & TopFormula =>
  change.formula !== undefined;

/** The axis follows the numbers, as long as it still begins where we let it begin. */
function axisOf({ sheet: { record }, rows }: SheetRefresh, table: LoadedTable): SheetWork['axis'] {
  const ours = rows.filter(({ measure }) => measure === record.chartMeasure);
  const before = axisMinimum(ours.flatMap((row) => record.written.get(keyOfRow(row))?.value ?? []));
  if (table.axisMinimum !== before) return undefined;
  return { before, after: axisMinimum(ours.map(({ value }) => value)) };
}

async function writeCells(
  context: Excel.RequestContext,
  works: readonly SheetWork[],
  { signal, progress }: RefreshControl,
  done: SheetWork[],
): Promise<void> {
  let queued = 0;
  let batch: SheetWork[] = [];
  for (const [i, work] of works.entries()) {
    queueColumns(context, work, ({ next }) => next);
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
  content: (change: CellChange) => string | number,
): void {
  const body = context.workbook.tables.getItem(table.tableName).getDataBodyRange();
  for (const column of new Set(cells.map((cell) => cell.column))) {
    const index = table.columns.get(column);
    if (index === undefined) continue;
    const contents: (string | number | null)[][] = table.rows.map(() => [null]);
    for (const cell of cells) {
      if (cell.column !== column) continue;
      const value = content(cell);
      // A formula of the user is put back as a formula; any other text is text.
      const formula = column === 'value' || value === '' || isFormula(value);
      contents[cell.row][0] = typeof value === 'string' && !formula ? asPlainText(value) : value;
    }
    body.getColumn(index).formulas = contents;
  }
}

function queueTop(
  context: Excel.RequestContext,
  { table, record, heading: lines }: SheetWork,
  { heading, editionName }: LoadRecord,
  minimum: number | undefined,
): void {
  const sheet = context.workbook.worksheets.getItem(table.sheetName);
  for (const { line, row } of lines) sheet.getCell(row, table.left).values = [[heading[line]]];
  if (table.chart === 'gone') return;
  const chart = sheet.charts.getItem(record.chartName);
  if (minimum !== undefined) chart.axes.valueAxis.minimum = minimum;
  if (table.chart === 'ours') {
    const isOwnScenario = record.request.overrides.length > 0;
    chart.title.text = chartTitle(record.chartMeasure, editionName, isOwnScenario);
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

const isFormula = (value: string | number): boolean =>
  typeof value === 'string' && value.startsWith('=');

/** Puts every sheet back, each on its own so that one that refuses does not keep the others. */
async function putBack(
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
      queueColumns(context, work, ({ current }) => current);
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
  const names = stuck.map((name) => `"${name}"`).join(', ');
  throw new WorkbookError(
    'NotRestored',
    {
      nl: `Het verversen is mislukt en Excel liet het terugzetten van ${names} niet toe. Kies Ongedaan maken (Ctrl+Z) of sluit de werkmap zonder op te slaan.`,
      en: `The refresh failed and Excel did not let ${names} be put back. Choose Undo (Ctrl+Z) or close the workbook without saving.`,
    },
    { cause: error },
  );
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

/** Equal when the user would see the same preview. */
function fingerprint(refresh: SheetRefresh): string {
  const { changes, overtyped, ownMarks, deletedRows, top, sheet } = refresh;
  const text = (cells: readonly (CellChange | TopChange)[]): string =>
    cells.map(({ row, column, current, next }) => [row, column, current, next].join('|')).join();
  return [
    ...[changes, overtyped, ownMarks, top.renewed, top.overtyped].map(text),
    deletedRows.map(({ row, before }) => `${keyOfRow(row)}@${before}`).join(),
    sheet.table ? `${sheet.table.top},${sheet.table.left},${sheet.table.rows.length}` : '',
  ].join(';');
}

function tableGone(name: string): WorkbookError {
  return new WorkbookError('TableGone', {
    nl: `De tabel van "${name}" staat niet meer in de werkmap. Maak de verwijdering ongedaan of vink het blad uit. Er is niets gewijzigd.`,
    en: `The table of "${name}" is no longer in the workbook. Undo the deletion or clear the sheet's check mark. Nothing was changed.`,
  });
}

function sheetProtected(name: string): WorkbookError {
  return new WorkbookError('SheetProtected', {
    nl: `Het blad "${name}" is beveiligd. Hef de beveiliging op (Controleren > Beveiliging blad opheffen) of vink het blad uit. Er is niets gewijzigd.`,
    en: `The sheet "${name}" is protected. Remove the protection (Review > Unprotect Sheet) or clear the sheet's check mark. Nothing was changed.`,
  });
}

/** Written to while filtered, values may land in other rows (office-js#224). */
function tableFiltered(name: string): WorkbookError {
  return new WorkbookError('TableFiltered', {
    nl: `De tabel op "${name}" is gefilterd; Excel kan dan in verkeerde rijen schrijven. Wis het filter (Gegevens > Wissen) of vink het blad uit. Er is niets gewijzigd.`,
    en: `The table on "${name}" is filtered; Excel may then write into the wrong rows. Clear the filter (Data > Clear) or clear the sheet's check mark. Nothing was changed.`,
  });
}

function changedSince(name: string): WorkbookError {
  return new WorkbookError('ChangedSince', {
    nl: `Het blad "${name}" is gewijzigd sinds het overzicht werd gemaakt. Klik op Opnieuw controleren en bekijk de wijzigingen nog eens. Er is niets gewijzigd.`,
    en: `The sheet "${name}" was changed since the overview was made. Click Check again and look at the changes once more. Nothing was changed.`,
  });
}
