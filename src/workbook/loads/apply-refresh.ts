import { asPlainText } from '../../domain/plain-text';
import type { Edition } from '../../editions/edition';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import { MODEL_VERSION } from '../../scenarios/forecast/model-version';
import { forecastErrorText } from '../../i18n/forecast-error-text';
import { asWorkbookError, runInExcel } from '../run-in-excel';
import { deletePart, writeParts } from '../stored-parts';
import { WorkbookError } from '../workbook-error';
import { axisMinimum, chartTitle } from './load-chart';
import {
  LOAD_KEY_PREFIX,
  serializeRecord,
  writtenRows,
  type DamagedRecord,
  type LoadRecord,
} from './load-record';
import { keyOfRow } from './load-request';
import { headingOf } from './load-sheet-layout';
import { planRefresh, type CellChange, type SheetRefresh } from './plan-refresh';
import { readLoadedSheets, type LoadedTable } from './read-loaded-sheets';

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
}> {
  const { sheets, damaged } = await runInExcel(readLoadedSheets);
  return { sheets: sheets.map((sheet) => planRefresh(sheet, service, target)), damaged };
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
      const works = await checkAll(context, chosen, service, target);
      control.signal.throwIfAborted();
      try {
        await writeCells(context, works, control);
        await writeParts(
          context,
          new Map(works.map(({ next }) => [LOAD_KEY_PREFIX + next.id, serializeRecord(next)])),
        );
      } catch (error) {
        await putBack(context, works, error);
      }
      return works.reduce((sum, { cells }) => sum + cells.length, 0);
    },
    { undoGroup: 'refresh' },
  );
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
): Promise<readonly SheetWork[]> {
  const { sheets } = await readLoadedSheets(context);
  return chosen.map(({ shown, replaceOvertyped }) => {
    const { record } = shown.sheet;
    const sheet = sheets.find((one) => one.record.id === record.id);
    const name = shown.sheet.table?.sheetName ?? record.tableName;
    if (!sheet?.table) throw tableGone(name);
    if (sheet.table.isProtected) throw sheetProtected(sheet.table.sheetName);
    // The sheet is read again, the forecast is not made again: no edition changes while it is here.
    const fresh = planRefresh(sheet, service, target, rowsOf(shown, sheet.record, target));
    if (fingerprint(fresh) !== fingerprint(shown)) throw changedSince(sheet.table.sheetName);
    if (fresh.refusal !== undefined) {
      throw new WorkbookError('EditionRefused', {
        nl: fresh.refusal,
        en: forecastErrorText(fresh.refusal, 'en'),
      });
    }
    return workOf(fresh, sheet.table, replaceOvertyped, target);
  });
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
  const heading = headingOf(refresh.request, refresh.rows);
  return {
    table,
    record,
    cells: [...refresh.changes, ...(replaceOvertyped ? refresh.overtyped : [])],
    axis: axisOf(refresh, table),
    next: {
      ...record,
      request: refresh.request,
      editionName: target.name,
      tableName: table.tableName,
      // A line that the user changed stays theirs, so keep what we last wrote there.
      heading: record.heading.map((text, i) =>
        table.headingRows.includes(i) ? (heading[i] ?? text) : text,
      ),
      modelVersion: MODEL_VERSION,
      written: writtenRows(refresh.rows),
    },
  };
}

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
): Promise<void> {
  let queued = 0;
  for (const [i, work] of works.entries()) {
    queueColumns(context, work, ({ next }) => next);
    queueTop(context, work, work.next, work.axis?.after);
    queued += work.table.rows.length * countColumns(work);
    const last = i === works.length - 1;
    if (queued < CELLS_PER_REQUEST && !last) continue;
    // Sheets are written together as far as one request allows.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    queued = 0;
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
      const formula = column === 'value';
      contents[cell.row][0] = typeof value === 'string' && !formula ? asPlainText(value) : value;
    }
    body.getColumn(index).formulas = contents;
  }
}

function queueTop(
  context: Excel.RequestContext,
  { table, record }: SheetWork,
  { heading, editionName }: LoadRecord,
  minimum: number | undefined,
): void {
  const sheet = context.workbook.worksheets.getItem(table.sheetName);
  for (const row of table.headingRows) sheet.getCell(row, 0).values = [[heading[row]]];
  if (table.chart === 'gone') return;
  const chart = sheet.charts.getItem(record.chartName);
  if (minimum !== undefined) chart.axes.valueAxis.minimum = minimum;
  if (table.chart === 'ours') {
    const isOwnScenario = record.request.overrides.length > 0;
    chart.title.text = chartTitle(record.chartMeasure, editionName, isOwnScenario);
  }
}

/** Puts every sheet back, each on its own so that one that refuses does not keep the others. */
async function putBack(
  context: Excel.RequestContext,
  works: readonly SheetWork[],
  error: unknown,
): Promise<never> {
  const stuck: string[] = [];
  for (const work of works) {
    try {
      queueColumns(context, work, ({ current }) => current);
      queueTop(context, work, work.record, work.axis?.before);
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

function countColumns({ cells }: SheetWork): number {
  return new Set(cells.map(({ column }) => column)).size;
}

/** Equal when the user would see the same preview. */
function fingerprint({ changes, overtyped, deletedRows }: SheetRefresh): string {
  const text = (cells: readonly CellChange[]): string =>
    cells.map(({ row, column, current, next }) => [row, column, current, next].join('|')).join();
  return `${text(changes)};${text(overtyped)};${deletedRows}`;
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

function changedSince(name: string): WorkbookError {
  return new WorkbookError('ChangedSince', {
    nl: `Het blad "${name}" is gewijzigd sinds het overzicht werd gemaakt. Klik op Opnieuw controleren en bekijk de wijzigingen nog eens. Er is niets gewijzigd.`,
    en: `The sheet "${name}" was changed since the overview was made. Click Check again and look at the changes once more. Nothing was changed.`,
  });
}
