import { ForecastError } from '../../domain/forecast-error';
import type { Edition } from '../../editions/edition';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import { keyOfRow, loadRows, rowKey, type LoadRequest, type LoadRow } from './load-request';
import type { WrittenRow } from './load-record';
import type { LoadedSheet, LoadedTable } from './read-loaded-sheets';

/** The columns that a refresh may change. */
type RefreshColumn = 'value' | 'status' | 'edition' | 'source' | 'reason';
const REFRESH_COLUMNS: readonly RefreshColumn[] = [
  'value',
  'status',
  'edition',
  'source',
  'reason',
];

/** One cell that a refresh would change, or that the user changed. */
export interface CellChange {
  /** Row of the table's body, from 0. */
  readonly row: number;
  readonly column: RefreshColumn;
  readonly period: string;
  readonly measure: LoadRow['measure'];
  readonly scenario: LoadRow['scenario'];
  /** What stands there now. */
  readonly current: string | number;
  /** What the target edition gives. */
  readonly next: string | number;
  /** What was loaded. */
  readonly loaded: string | number;
}

/** What a refresh of one sheet comes to. */
export interface SheetRefresh {
  readonly sheet: LoadedSheet;
  /** Cells that are as loaded and would change. */
  readonly changes: readonly CellChange[];
  /** Cells that the user overtyped; kept unless chosen otherwise. */
  readonly overtyped: readonly CellChange[];
  /** Loaded rows that the user deleted; they stay away. */
  readonly deletedRows: number;
  readonly request: LoadRequest;
  readonly rows: readonly LoadRow[];
  /** Of which edition, as it was then, these rows are. */
  readonly target: Edition;
  readonly status: RefreshStatus;
  /** Dutch; why the target edition cannot fill this sheet. */
  readonly refusal: string | undefined;
}

/**
 * - `actueel`: every number is what the target edition gives;
 * - `verouderd`: a refresh changes something;
 * - `gewijzigd`: the user overtyped something, and the rest is up to date;
 * - `onbruikbaar`: the table is gone, or the edition cannot fill it.
 */
export type RefreshStatus = 'actueel' | 'verouderd' | 'gewijzigd' | 'onbruikbaar';

/**
 * Works out what refreshing a sheet to an edition would do. Changes nothing.
 *
 * @param known the rows that the edition gives, when they were worked out before.
 */
export function planRefresh(
  sheet: LoadedSheet,
  service: ForecastService,
  target: Edition,
  known?: readonly LoadRow[],
): SheetRefresh {
  const { record, table } = sheet;
  const request: LoadRequest = { ...record.request, edition: target.id };
  const none = { sheet, request, target, rows: [], changes: [], overtyped: [], deletedRows: 0 };
  if (!table) return { ...none, status: 'onbruikbaar', refusal: undefined };
  let rows: readonly LoadRow[];
  try {
    rows = known ?? loadRows(service, request);
  } catch (error) {
    if (!(error instanceof ForecastError)) throw error;
    return { ...none, status: 'onbruikbaar', refusal: error.message };
  }
  const { changes, overtyped, deletedRows } = compare(sheet, table, rows);
  const status = changes.length > 0 ? 'verouderd' : overtyped.length > 0 ? 'gewijzigd' : 'actueel';
  return {
    sheet,
    request,
    target,
    rows,
    changes,
    overtyped,
    deletedRows,
    status,
    refusal: undefined,
  };
}

function compare(
  { record }: LoadedSheet,
  table: LoadedTable,
  rows: readonly LoadRow[],
): Pick<SheetRefresh, 'changes' | 'overtyped' | 'deletedRows'> {
  const places = placesOf(table, record.dateOffset);
  const changes: CellChange[] = [];
  const overtyped: CellChange[] = [];
  let deletedRows = 0;
  for (const row of rows) {
    const key = keyOfRow(row);
    const place = places.get(key);
    if (place === undefined) {
      deletedRows++;
      continue;
    }
    const written = record.written.get(key);
    for (const column of REFRESH_COLUMNS) {
      const index = table.columns.get(column);
      if (index === undefined) continue;
      const current = cellContent(table.rows[place][index]);
      const next = row[column];
      if (same(current, next)) continue;
      const loaded = loadedContent(column, written, record.editionName);
      const change: CellChange = {
        row: place,
        column,
        period: row.period,
        measure: row.measure,
        scenario: row.scenario,
        current,
        next,
        loaded,
      };
      (same(current, loaded) ? changes : overtyped).push(change);
    }
  }
  return { changes, overtyped, deletedRows };
}

/** The row of each key; the first counts when the user copied a row. */
function placesOf(table: LoadedTable, dateOffset: number): ReadonlyMap<string, number> {
  const column = (id: 'date' | 'measure' | 'scenario'): number => table.columns.get(id) ?? -1;
  const [date, measure, scenario] = [column('date'), column('measure'), column('scenario')];
  const places = new Map<string, number>();
  table.rows.forEach((cells, i) => {
    const serial = Number(cells[date]) + dateOffset;
    const key = rowKey(serial, String(cells[measure]), String(cells[scenario]));
    if (!places.has(key)) places.set(key, i);
  });
  return places;
}

function loadedContent(
  column: RefreshColumn,
  written: WrittenRow | undefined,
  editionName: string,
): string | number {
  if (column === 'edition') return editionName;
  return written?.[column] ?? '';
}

/** The apostrophe before a text is how Excel marks it; it is no part of it. */
function cellContent(cell: unknown): string | number {
  if (typeof cell === 'number') return cell;
  const text = String(cell ?? '');
  return text.startsWith("'") ? text.slice(1) : text;
}

function same(a: string | number, b: string | number): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    // Excel keeps 15 digits; a number that made the round trip may differ beyond them.
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  }
  return a === b || (typeof a === typeof b && String(a).trim() === String(b).trim());
}
