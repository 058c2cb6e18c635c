import { ForecastError } from '../../domain/forecast-error';
import type { Message } from '../../domain/message';
import { parseMeasure } from '../../domain/measures';
import type { Edition } from '../../editions/edition';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import { OWN_STATUS } from '../own-status';
import { compareTop, type TopComparison } from './compare-top';
import { columnHeader, LOAD_COLUMN_IDS, LOAD_COLUMNS, type LoadColumnId } from './load-columns';
import type { LoadRecord, WrittenRow } from './load-record';
import { keyOfRow, loadRows, type LoadRequest, type LoadRow } from './load-request';
import { languageOfSheet, textsOfSheet } from './load-sheet-texts';
import { placeRows, type DeletedRow, type PlacedRows } from './place-rows';
import type { LoadedSheet, LoadedTable } from './read-loaded-sheets';
import { cellContent, sameContent } from './sheet-cell-content';

/** One cell of the table that a refresh would change, or that the user changed. */
export interface CellChange {
  /** Row of the table's body, from 0. */
  readonly row: number;
  readonly column: LoadColumnId;
  readonly period: string;
  readonly measure: LoadRow['measure'];
  readonly scenario: LoadRow['scenario'];
  /** What stands there now. */
  readonly current: string | number;
  /** What should stand there. */
  readonly next: string | number;
}

/** What a refresh of one sheet comes to. */
export interface SheetRefresh {
  readonly sheet: LoadedSheet;
  /** Cells that are as loaded and would change. */
  readonly changes: readonly CellChange[];
  /** Cells that the user overtyped; kept unless chosen otherwise. */
  readonly overtyped: readonly CellChange[];
  /** Status and source of the numbers that the user overtyped, as they become when those stay. */
  readonly ownMarks: readonly CellChange[];
  /** The same cells, as they become when the numbers are replaced. */
  readonly ownUnmarks: readonly CellChange[];
  /** The keys of the rows whose number the user overtyped. */
  readonly ownKeys: ReadonlySet<string>;
  /** Loaded rows that the user deleted; they stay away unless chosen otherwise. */
  readonly deletedRows: readonly DeletedRow[];
  /** Rows of the table's body that say the same as an earlier one. */
  readonly doubledRows: readonly number[];
  /** Headings of our columns that the user deleted. */
  readonly missingColumns: readonly string[];
  /** What stands above the table. */
  readonly top: TopComparison;
  readonly request: LoadRequest;
  readonly rows: readonly LoadRow[];
  /** Of which edition, as it was then, these rows are. */
  readonly target: Edition;
  readonly status: RefreshStatus;
  /** Why the target edition cannot fill this sheet. */
  readonly refusal: Message | undefined;
}

/**
 * - `actueel`: everything we wrote is what the target edition gives;
 * - `verouderd`: a refresh changes something;
 * - `gewijzigd`: the user changed something, and the rest is up to date;
 * - `onbruikbaar`: the table is gone, or the edition cannot fill it.
 */
export type RefreshStatus = 'actueel' | 'verouderd' | 'gewijzigd' | 'onbruikbaar';

const NOTHING_ABOVE: TopComparison = {
  renewed: [],
  overtyped: [],
  missing: [],
  heading: [],
  formulas: [],
};

/**
 * Works out what refreshing a sheet to an edition would do. Changes nothing.
 *
 * @param plannedRows the rows that the edition gives, when they were worked out before.
 */
export function planRefresh(
  sheet: LoadedSheet,
  service: ForecastService,
  target: Edition,
  plannedRows?: readonly LoadRow[],
): SheetRefresh {
  const { record, table } = sheet;
  const request: LoadRequest = { ...record.request, edition: target.id };
  const none = {
    sheet,
    request,
    target,
    rows: [],
    changes: [],
    overtyped: [],
    ownMarks: [],
    ownUnmarks: [],
    ownKeys: new Set<string>(),
    deletedRows: [],
    doubledRows: [],
    missingColumns: [],
    top: NOTHING_ABOVE,
  };
  if (!table) return { ...none, status: 'onbruikbaar', refusal: undefined };
  let rows: readonly LoadRow[];
  try {
    rows = plannedRows ?? loadRows(service, request);
  } catch (error) {
    if (!(error instanceof ForecastError)) throw error;
    return { ...none, status: 'onbruikbaar', refusal: error.said };
  }
  const placed = placeRows(table, record, rows);
  const body = compareBody(record, table, rows, placed);
  const places = [...placed.places.values()];
  const loaded = { first: Math.min(...places), last: Math.max(...places) };
  const differences = {
    ...body,
    deletedRows: placed.deleted,
    doubledRows: placed.doubled,
    missingColumns: LOAD_COLUMN_IDS.filter((id) => !table.columns.has(id)).map((id) =>
      columnHeader(id, languageOfSheet(request)),
    ),
    top: compareTop(record, table, rows, loaded),
  };
  return {
    sheet,
    request,
    target,
    rows,
    ...differences,
    status: statusOf(differences),
    refusal: undefined,
  };
}

type Found = Omit<SheetRefresh, 'sheet' | 'request' | 'target' | 'rows' | 'status' | 'refusal'>;

function statusOf(differences: Found): RefreshStatus {
  if (differences.changes.length + differences.top.renewed.length > 0) return 'verouderd';
  return countOwnChanges(differences) + differences.ownMarks.length > 0 ? 'gewijzigd' : 'actueel';
}

/** How many things on the sheet the user changed. */
export function countOwnChanges(
  differences: Pick<
    SheetRefresh,
    'overtyped' | 'deletedRows' | 'doubledRows' | 'missingColumns' | 'top'
  >,
): number {
  return (
    countRestorable(differences) +
    differences.doubledRows.length +
    differences.missingColumns.length +
    differences.top.missing.length
  );
}

/** How many of those a refresh can put back where they were. */
export function countRestorable({
  overtyped,
  deletedRows,
  top,
}: Pick<SheetRefresh, 'overtyped' | 'deletedRows' | 'top'>): number {
  return overtyped.length + deletedRows.length + top.overtyped.length;
}

/** What to remember of the rows once written: those with a number of the user's own as marked. */
export function markOwnRows(
  written: ReadonlyMap<string, WrittenRow>,
  rows: readonly LoadRow[],
  ownKeys: ReadonlySet<string>,
  request: LoadRequest,
): ReadonlyMap<string, WrittenRow> {
  const own = rows.filter((row) => ownKeys.has(keyOfRow(row)));
  return new Map([
    ...written,
    ...own.map(
      (row) => [keyOfRow(row), { value: row.value, ...ownProvenance(row, request) }] as const,
    ),
  ]);
}

/** What stands beside a number that the user typed over one of the edition. */
function ownProvenance(
  row: LoadRow,
  request: LoadRequest,
): { status: string; source: string; reason: string } {
  const texts = textsOfSheet(request);
  const unit = row.unit === '%' ? '%' : ` ${row.unit}`;
  return {
    status: OWN_STATUS,
    source: texts.ownSource,
    reason: texts.ownReason(row.edition, `${texts.number(row.value)}${unit}`, row.status),
  };
}

function compareBody(
  record: LoadRecord,
  table: LoadedTable,
  rows: readonly LoadRow[],
  { places }: PlacedRows,
): Pick<SheetRefresh, 'changes' | 'overtyped' | 'ownMarks' | 'ownUnmarks' | 'ownKeys'> {
  const changes: CellChange[] = [];
  const overtyped: CellChange[] = [];
  const ownMarks: CellChange[] = [];
  const ownUnmarks: CellChange[] = [];
  const ownKeys = new Set<string>();
  const columns = LOAD_COLUMN_IDS.flatMap((id) => {
    const index = table.columns.get(id);
    return index === undefined ? [] : [[id, index] as const];
  });
  const valueColumn = table.columns.get('value');
  for (const row of rows) {
    const key = keyOfRow(row);
    const place = places.get(key);
    if (place === undefined) continue;
    const cells = table.rows[place];
    const written = record.written.get(key);
    const value = valueColumn === undefined ? '' : cellContent(cells[valueColumn]);
    const isOwn = !sameContent(value, row.value) && !(written && sameContent(value, written.value));
    if (isOwn) ownKeys.add(key);
    const own = isOwn ? ownProvenance(row, record.request) : undefined;
    for (const [column, index] of columns) {
      const current = cellContent(cells[index]);
      const next = contentOf(row, column, record.dateOffset);
      if (own && isProvenance(column)) {
        const mark = own[column];
        const isOurs = [mark, next, written?.[column] ?? ''].some((text) =>
          sameContent(current, text),
        );
        if (!isOurs) {
          overtyped.push(changeOf(row, place, column, current, next));
          continue;
        }
        if (!sameContent(current, mark)) ownMarks.push(changeOf(row, place, column, current, mark));
        if (!sameContent(current, next))
          ownUnmarks.push(changeOf(row, place, column, current, next));
        continue;
      }
      if (sameContent(current, next)) continue;
      const loaded = isRefreshed(column)
        ? loadedContent(column, written, record.editionName)
        : next;
      const isOurs = sameContent(current, loaded) || isEarlierName(column, current, row);
      (isOurs ? changes : overtyped).push(changeOf(row, place, column, current, next));
    }
  }
  return { changes, overtyped, ownMarks, ownUnmarks, ownKeys };
}

function changeOf(
  { period, measure, scenario }: LoadRow,
  row: number,
  column: LoadColumnId,
  current: string | number,
  next: string | number,
): CellChange {
  return { row, column, period, measure, scenario, current, next };
}

type ProvenanceColumn = 'status' | 'source' | 'reason';
type RefreshedColumn = ProvenanceColumn | 'value' | 'edition';

function isProvenance(column: LoadColumnId): column is ProvenanceColumn {
  return column === 'status' || column === 'source' || column === 'reason';
}

/** Columns of which another edition changes the contents; the others say which row it is. */
function isRefreshed(column: LoadColumnId): column is RefreshedColumn {
  return isProvenance(column) || column === 'value' || column === 'edition';
}

function contentOf(row: LoadRow, column: LoadColumnId, dateOffset: number): string | number {
  return cellContent(LOAD_COLUMNS[column].cell(row, dateOffset));
}

function loadedContent(
  column: RefreshedColumn,
  written: WrittenRow | undefined,
  editionName: string,
): string | number {
  if (column === 'edition') return editionName;
  return written?.[column] ?? '';
}

/** A measure may have had another name when the table was loaded; a scenario is one in any case. */
function isEarlierName(column: LoadColumnId, current: string | number, row: LoadRow): boolean {
  if (column === 'measure') return parseMeasure(String(current)) === row.measure;
  return column === 'scenario' && String(current).trim().toLowerCase() === row.scenario;
}
