import { parseMeasure } from '../../domain/measures';
import type { LoadRecord } from './load-record';
import { keyOfRow, rowKey, type LoadRow } from './load-request';
import type { LoadedTable } from './read-loaded-sheets';
import { cellContent, sameContent } from './sheet-cell-content';

/** A loaded row that the user deleted. */
export interface DeletedRow {
  readonly row: LoadRow;
  /** The row of the table's body, from 0, before which it belongs. */
  readonly before: number;
}

/** Where each loaded row stands in the table now. */
export interface PlacedRows {
  /** Rows of the table's body, from 0, by key. */
  readonly places: ReadonlyMap<string, number>;
  readonly deleted: readonly DeletedRow[];
  /** Rows of the body with the key of an earlier one. */
  readonly doubled: readonly number[];
}

/**
 * Finds the loaded rows in a table that the user may have sorted, cut and typed in. A row of which
 * one of the cells that say what it is was typed over, is known by the rest of it.
 */
export function placeRows(
  table: LoadedTable,
  record: LoadRecord,
  rows: readonly LoadRow[],
): PlacedRows {
  const expected = new Set(rows.map(keyOfRow));
  const places = new Map<string, number>();
  const doubled: number[] = [];
  const unknown = new Set<number>();
  table.rows.forEach((cells, i) => {
    const key = keyOfCells(table, cells, record.dateOffset);
    if (!expected.has(key)) unknown.add(i);
    else if (places.has(key)) doubled.push(i);
    else places.set(key, i);
  });
  const lost = rows.filter((row) => !places.has(keyOfRow(row)));
  for (const row of lost) {
    const key = keyOfRow(row);
    const best = mostAlike(table, record, row, unknown);
    if (best === undefined) continue;
    places.set(key, best);
    unknown.delete(best);
  }
  return { places, deleted: deletedRows(table, rows, places), doubled };
}

function keyOfCells(table: LoadedTable, cells: readonly unknown[], dateOffset: number): string {
  const cell = (id: 'date' | 'measure' | 'scenario'): unknown => cells[table.columns.get(id) ?? -1];
  return rowKey(
    Number(cell('date')) + dateOffset,
    String(cell('measure')),
    String(cell('scenario')),
  );
}

/** The row that says two of the three things that make out a row, and is otherwise as loaded. */
function mostAlike(
  table: LoadedTable,
  record: LoadRecord,
  row: LoadRow,
  among: ReadonlySet<number>,
): number | undefined {
  const written = record.written.get(keyOfRow(row));
  let best: { readonly at: number; readonly score: number } | undefined;
  for (const at of among) {
    const cell = (id: Parameters<LoadedTable['columns']['get']>[0]): string | number =>
      cellContent(table.rows[at][table.columns.get(id) ?? -1]);
    const keys = [
      sameContent(cell('date'), row.lastDay - record.dateOffset),
      parseMeasure(String(cell('measure'))) === row.measure,
      String(cell('scenario')).trim().toLowerCase() === row.scenario,
    ].filter(Boolean).length;
    const rest = [
      sameContent(cell('period'), row.period),
      written !== undefined && sameContent(cell('value'), written.value),
      written !== undefined && sameContent(cell('source'), written.source),
      sameContent(cell('edition'), record.editionName),
    ].filter(Boolean).length;
    if (keys < 2 || rest < 2) continue;
    const score = 10 * keys + rest;
    if (best === undefined || score > best.score) best = { at, score };
  }
  return best?.at;
}

/** Each after the row that came before it when it was loaded, as far as that one is there. */
function deletedRows(
  table: LoadedTable,
  rows: readonly LoadRow[],
  places: ReadonlyMap<string, number>,
): readonly DeletedRow[] {
  const deleted: DeletedRow[] = [];
  let before = 0;
  for (const row of rows) {
    const place = places.get(keyOfRow(row));
    if (place === undefined) deleted.push({ row, before: Math.min(before, table.rows.length) });
    else before = place + 1;
  }
  return deleted;
}
