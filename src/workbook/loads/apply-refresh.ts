import type { Edition } from '../../editions/edition';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import { runInExcel } from '../run-in-excel';
import { writeParts } from '../stored-parts';
import type { TopChange } from './compare-top';
import {
  LOAD_KEY_PREFIX,
  serializeRecord,
  type DamagedRecord,
  type LoadRecord,
} from './load-record';
import { keyOfRow } from './load-request';
import { planRefresh, type CellChange, type SheetRefresh } from './plan-refresh';
import { readLoadedSheets, type LoadedSheet, type StrayTable } from './read-loaded-sheets';
import {
  changedSince,
  editionRefused,
  sheetProtected,
  tableFiltered,
  tableGone,
} from './refresh-refusals';
import { isSameSheet } from './same-sheet';
import { workOf, type SheetWork } from './sheet-work';
import { putBack, writeCells, type RefreshControl } from './write-sheet-work';

/** One sheet to refresh, as the user saw it in the preview. */
export interface ChosenRefresh {
  readonly refresh: SheetRefresh;
  /** Also write over the cells that the user overtyped. */
  readonly replaceOvertyped: boolean;
}

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
  choices: readonly ChosenRefresh[],
  service: ForecastService,
  target: Edition,
  control: RefreshControl,
): Promise<number> {
  return runInExcel(
    async (context) => {
      const { works, copies } = await checkAll(context, choices, service, target);
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

/** Looks again: between the preview and the click the user may have changed anything. */
async function checkAll(
  context: Excel.RequestContext,
  choices: readonly ChosenRefresh[],
  service: ForecastService,
  target: Edition,
): Promise<{ readonly works: readonly SheetWork[]; readonly copies: readonly LoadRecord[] }> {
  const { sheets } = await readLoadedSheets(context);
  // A copy knows what was loaded from the sheet it was made of, until that one is refreshed.
  const copies = sheets.flatMap(({ record, copyOf }) => (copyOf === undefined ? [] : [record]));
  const works = choices.map(({ refresh, replaceOvertyped }) => {
    const { record } = refresh.sheet;
    const sheet = sheets.find((one) => one.record.id === record.id);
    const name = refresh.sheet.table?.sheetName ?? record.tableName;
    if (!sheet?.table) throw tableGone(name);
    if (sheet.table.isProtected) throw sheetProtected(sheet.table.sheetName);
    if (sheet.table.isFiltered) throw tableFiltered(sheet.table.sheetName);
    const fresh = freshPlan(sheet, refresh, service, target);
    if (fresh !== refresh && fingerprint(fresh) !== fingerprint(refresh)) {
      throw changedSince(sheet.table.sheetName);
    }
    if (fresh.refusal !== undefined) throw editionRefused(fresh.refusal);
    return workOf(fresh, sheet.table, replaceOvertyped, target);
  });
  return { works, copies };
}

/**
 * What a refresh would do now. The sheet is read again; the forecast is not made again, since no
 * edition changes while it is here, and of a sheet that is as it was the plan is as it was.
 */
function freshPlan(
  sheet: LoadedSheet,
  preview: SheetRefresh,
  service: ForecastService,
  target: Edition,
): SheetRefresh {
  const rows = rowsOf(preview, sheet.record, target);
  if (rows !== undefined && isSameSheet(sheet, preview.sheet)) return preview;
  return planRefresh(sheet, service, target, rows);
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
