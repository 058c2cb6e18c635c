import type { Edition } from '../../editions/edition';
import { MODEL_VERSION } from '../../scenarios/forecast/model-version';
import type { HeadingLine, TopChange, TopFormula } from './compare-top';
import { axisMinimum } from './load-chart';
import { writtenRows, type LoadRecord } from './load-record';
import { keyOfRow } from './load-request';
import { headingOf } from './load-sheet-layout';
import type { DeletedRow } from './place-rows';
import { markOwnRows, type CellChange, type SheetRefresh } from './plan-refresh';
import type { LoadedTable } from './read-loaded-sheets';

/** What to write in one sheet, and how to put it back. */
export interface SheetWork {
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

/** Works out what a refresh of a sheet writes, from what the user saw and chose. */
export function workOf(
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
      sheetName: table.sheetName,
      tableName: table.tableName,
      // A line that the user changed stays theirs, so keep what we last wrote there.
      heading: record.heading.map((text, i) =>
        replaceOvertyped || renewedLines.has(i) ? (heading[i] ?? text) : text,
      ),
      modelVersion: MODEL_VERSION,
      written: replaceOvertyped ? written : markOwnRows(written, rows, ownKeys, refresh.request),
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
