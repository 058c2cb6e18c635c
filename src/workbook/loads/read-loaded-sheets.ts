import { checksumOf } from '../../domain/text-checksum';
import { LANGUAGES } from '../../i18n/language';
import { readParts } from '../stored-parts';
import { chartTitle } from './load-chart';
import { columnHeader, LOAD_COLUMN_IDS, type LoadColumnId } from './load-columns';
import { languageOfSheet } from './load-sheet-texts';
import {
  damagedRecord,
  LOAD_KEY_PREFIX,
  parseRecord,
  type DamagedRecord,
  type LoadRecord,
} from './load-record';

/** Why a load cannot be refreshed at all. */
type LoadProblem = 'tableGone' | 'columnsGone';

/** A loaded table as it stands in the workbook now. */
export interface LoadedTable {
  readonly sheetName: string;
  readonly tableName: string;
  readonly isProtected: boolean;
  /** A filter hides rows that the table is in, its own or another's. False where Excel cannot tell. */
  readonly isFiltered: boolean;
  /** Where our columns are; the user may have moved, renamed or deleted them. */
  readonly columns: ReadonlyMap<LoadColumnId, number>;
  /** Body cells: values, and formulas as text. */
  readonly rows: readonly (readonly unknown[])[];
  /** The sheet's row and column of the table's first cell, from 0. */
  readonly top: number;
  readonly left: number;
  /** The cells above the table, from its first column on: values, and formulas as text. */
  readonly above: readonly (readonly unknown[])[];
  /** Whether the chart is there, and its title still ours. */
  readonly chart: 'gone' | 'retitled' | 'ours';
  /** Where the chart's axis begins; undefined without a chart. */
  readonly axisMinimum: number | undefined;
}

export interface LoadedSheet {
  readonly record: LoadRecord;
  readonly table: LoadedTable | undefined;
  readonly problem: LoadProblem | undefined;
  /** The table that this sheet is a copy of, when that is followed as well. */
  readonly copyOf?: string;
}

export interface LoadedSheets {
  readonly sheets: readonly LoadedSheet[];
  /** Records that cannot be read: each is named, and the others are used. */
  readonly damaged: readonly DamagedRecord[];
  /** Sheets with a loaded table of which the workbook remembers nothing. */
  readonly strays: readonly StrayTable[];
}

/** A table that was loaded, in a workbook that does not know it: a copy from elsewhere. */
export interface StrayTable {
  readonly sheetName: string;
  readonly tableName: string;
}

/** Columns without which rows cannot be told apart. */
const REQUIRED: readonly LoadColumnId[] = ['date', 'measure', 'scenario', 'value'];
/** Rows of one read; with their sources some 300 bytes each. */
const ROWS_PER_PIECE = 5_000;
/** Of some 30 bytes each they stay under the 5 MB of one answer. */
const CELLS_PER_REQUEST = 150_000;

/**
 * Reads every loaded sheet. The number of syncs does not grow with the rows, up to what fits in
 * one answer of Excel, nor with the sheets.
 */
export async function readLoadedSheets(context: Excel.RequestContext): Promise<LoadedSheets> {
  const { texts, damaged } = await readParts(context, LOAD_KEY_PREFIX);
  const records = [...texts].map(([key, text]) => parseRecord(text) ?? damagedRecord(key, text));
  const loads = records.filter((record) => 'request' in record);
  const { tables, strays } = await findTables(context, loads);
  const read = await readTables(context, tables);
  const gone = loads.filter((record) => !tables.some((one) => one.record.id === record.id));
  return {
    sheets: [
      ...read,
      ...gone.map((record) => ({ record, table: undefined, problem: 'tableGone' as const })),
    ],
    damaged: [
      ...damaged.map((key) => damagedRecord(key)),
      ...records.filter((record) => 'key' in record),
    ],
    strays,
  };
}

interface FoundTable {
  readonly record: LoadRecord;
  readonly table: Excel.Table;
  readonly copyOf?: string;
}

interface FoundTables {
  readonly tables: readonly FoundTable[];
  readonly strays: readonly StrayTable[];
}

/** Finds the table of each record, and the tables that were copied with their sheet. */
async function findTables(
  context: Excel.RequestContext,
  records: readonly LoadRecord[],
): Promise<FoundTables> {
  const all = context.workbook.tables;
  all.load('items/name');
  const own = (await findOwnTables(context, records)).filter((one) => one !== undefined);
  const claimed = new Set(own.map(({ name }) => name));
  const others = all.items.filter(({ name }) => !claimed.has(name));
  const { copies, strays } = await findCopies(context, others, records);
  const lost = records.filter((record) => !own.some((one) => one.record.id === record.id));
  const tables: FoundTable[] = [...own];
  for (const { mother, table, name } of copies) {
    // A copy of a sheet that was deleted takes its place; beside it, it is a sheet of its own.
    const replaced = lost.includes(mother) && !tables.some(({ record }) => record === mother);
    tables.push(
      replaced
        ? { record: mother, table }
        : { record: recordOfCopy(mother, name), table, copyOf: mother.tableName },
    );
  }
  return { tables, strays };
}

/** What the workbook would remember of a copied sheet, had it been loaded. */
function recordOfCopy(mother: LoadRecord, tableName: string): LoadRecord {
  const mark = checksumOf(tableName).slice(0, 8);
  return {
    ...mother,
    id: `${mother.id}-${mark}`,
    sheetName: undefined,
    tableName,
    anchorName: `${mother.anchorName}_${mark}`,
    keyFigureNames: [],
  };
}

interface CopiedTable {
  readonly mother: LoadRecord;
  readonly table: Excel.Table;
  readonly name: string;
}

/**
 * Excel copies the names and the chart of a sheet along with it: they tell of which loaded sheet a
 * table is a copy.
 */
async function findCopies(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  records: readonly LoadRecord[],
): Promise<{ readonly copies: readonly CopiedTable[]; readonly strays: readonly StrayTable[] }> {
  if (tables.length === 0) return { copies: [], strays: [] };
  const opened = tables.map((table) => {
    const headers = table.getHeaderRowRange();
    headers.load('values');
    const sheet = table.worksheet;
    sheet.load('name');
    sheet.names.load('items/name');
    sheet.charts.load('items/name');
    return { table, headers, sheet };
  });
  await context.sync();
  const copies: CopiedTable[] = [];
  const strays: StrayTable[] = [];
  for (const { table, headers, sheet } of opened) {
    const texts = headers.values[0] ?? [];
    const isOurs = LANGUAGES.some((language) =>
      LOAD_COLUMN_IDS.every((id) =>
        texts.some((text) => sameName(text, columnHeader(id, language))),
      ),
    );
    if (!isOurs) continue;
    const marks = new Set([...sheet.names.items, ...sheet.charts.items].map(({ name }) => name));
    const mother = records.find(
      ({ anchorName, chartName }) => marks.has(anchorName) || marks.has(chartName),
    );
    if (mother) copies.push({ mother, table, name: table.name });
    else strays.push({ sheetName: sheet.name, tableName: table.name });
  }
  return { copies, strays };
}

/** Finds each table by its name, or else by the hidden name on its cells. */
async function findOwnTables(
  context: Excel.RequestContext,
  records: readonly LoadRecord[],
): Promise<readonly ((FoundTable & { readonly name: string }) | undefined)[]> {
  const { tables, names } = context.workbook;
  const candidates = records.map((record) => {
    const table = tables.getItemOrNullObject(record.tableName);
    table.load('name');
    const anchor = names.getItemOrNullObject(record.anchorName);
    anchor.load('name,type');
    return { record, table, anchor };
  });
  await context.sync();
  const lost = candidates.filter(({ table, anchor }) => table.isNullObject && !anchor.isNullObject);
  const anchored = new Map(
    lost.map(({ record, anchor }) => {
      const range = anchor.getRangeOrNullObject();
      range.load('address');
      return [record, range] as const;
    }),
  );
  if (anchored.size > 0) await context.sync();
  const overlapping = new Map(
    [...anchored]
      .filter(([, range]) => !range.isNullObject)
      .map(([record, range]) => {
        const inRange = range.getTables(false);
        inRange.load('items/name');
        return [record, inRange] as const;
      }),
  );
  if (overlapping.size > 0) await context.sync();
  return candidates.map(({ record, table }) => {
    if (!table.isNullObject) return { record, table, name: table.name };
    const renamed = overlapping.get(record)?.items[0];
    return renamed && { record, table: tables.getItem(renamed.name), name: renamed.name };
  });
}

async function readTables(
  context: Excel.RequestContext,
  tables: readonly FoundTable[],
): Promise<readonly LoadedSheet[]> {
  const opened = tables.map(openTable);
  await context.sync();
  const filtered = new Map(opened.map((one) => [one, filteredRanges(one)]));
  const pieces = opened.flatMap(piecesOf);
  let queued = 0;
  for (const [i, piece] of pieces.entries()) {
    piece.range.load('formulas');
    queued += piece.cells;
    const full = queued + (pieces[i + 1]?.cells ?? 0) > CELLS_PER_REQUEST;
    if (!full && i < pieces.length - 1) continue;
    // Block by block on purpose: all at once could pass the limit of one answer.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    queued = 0;
  }
  const cellsOf = (owner: OpenedTable, isAbove: boolean): readonly (readonly unknown[])[] =>
    pieces
      .filter((piece) => piece.owner === owner && piece.isAbove === isAbove)
      .flatMap(({ range }) => range.formulas);
  return opened.map((one) =>
    describe(one, cellsOf(one, true), cellsOf(one, false), filtered.get(one) ?? []),
  );
}

function openTable({ record, table, copyOf }: FoundTable) {
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  table.load('name,showTotals');
  const sheet = table.worksheet;
  sheet.load('name');
  const filters = tellsFilters() ? openFilters(sheet) : undefined;
  sheet.protection.load('protected');
  const chart = sheet.charts.getItemOrNullObject(record.chartName);
  chart.load('name,title/text,axes/valueAxis/minimum');
  return { record, table, range, sheet, chart, filters, copyOf };
}

/** A filter hides whole rows, so that one of another list hides those of a table beside it. */
function openFilters(sheet: Excel.Worksheet) {
  const { tables, autoFilter } = sheet;
  tables.load('items/name,items/autoFilter/isDataFiltered');
  autoFilter.load('isDataFiltered');
  return { tables, autoFilter };
}

/** Where filters hide rows at this moment; to be loaded by the next sync. */
function filteredRanges({ filters }: OpenedTable): readonly Excel.Range[] {
  if (!filters) return [];
  const ofTables = filters.tables.items.filter(({ autoFilter }) => autoFilter.isDataFiltered);
  const ranges = ofTables.map((table) => table.getRange());
  if (filters.autoFilter.isDataFiltered) ranges.push(filters.autoFilter.getRangeOrNullObject());
  for (const range of ranges) range.load('rowIndex');
  return ranges;
}

/** Before ExcelApi 1.9 Excel does not say what is filtered. */
const tellsFilters = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.9');

type OpenedTable = ReturnType<typeof openTable>;

interface Piece {
  readonly owner: OpenedTable;
  readonly range: Excel.Range;
  /** How many. */
  readonly cells: number;
  /** Of the cells above the table, rather than of the table itself. */
  readonly isAbove: boolean;
}

function piecesOf(owner: OpenedTable): readonly Piece[] {
  const { range, table, sheet } = owner;
  const total = range.rowCount - (table.showTotals ? 1 : 0);
  const pieces: Piece[] = [];
  for (let first = 0; first < range.rowIndex; first += ROWS_PER_PIECE) {
    const rows = Math.min(ROWS_PER_PIECE, range.rowIndex - first);
    const part = sheet.getRangeByIndexes(first, range.columnIndex, rows, range.columnCount);
    pieces.push({ owner, range: part, cells: rows * range.columnCount, isAbove: true });
  }
  for (let first = 0; first < total; first += ROWS_PER_PIECE) {
    const rows = Math.min(ROWS_PER_PIECE, total - first);
    const part = range.getCell(first, 0).getResizedRange(rows - 1, range.columnCount - 1);
    pieces.push({ owner, range: part, cells: rows * range.columnCount, isAbove: false });
  }
  return pieces;
}

function describe(
  opened: OpenedTable,
  above: readonly (readonly unknown[])[],
  cells: readonly (readonly unknown[])[],
  filtered: readonly Excel.Range[],
): LoadedSheet {
  const { record, table, range, sheet, chart, copyOf } = opened;
  const copied = copyOf === undefined ? {} : { copyOf };
  const [headers = [], ...rows] = cells;
  const columns = new Map<LoadColumnId, number>();
  const language = languageOfSheet(record.request);
  for (const id of LOAD_COLUMN_IDS) {
    const index = headers.findIndex((header) => sameName(header, columnHeader(id, language)));
    if (index >= 0) columns.set(id, index);
  }
  if (REQUIRED.some((id) => !columns.has(id))) {
    return { record, table: undefined, problem: 'columnsGone', ...copied };
  }
  const ourTitle = chartTitle(record.request, record.chartMeasure, record.editionName);
  return {
    record,
    problem: undefined,
    ...copied,
    table: {
      sheetName: sheet.name,
      tableName: table.name,
      isProtected: sheet.protection.protected,
      // Of what begins below the table no row is ours.
      isFiltered: filtered.some(
        ({ isNullObject, rowIndex }) => !isNullObject && rowIndex < range.rowIndex + range.rowCount,
      ),
      columns,
      rows,
      top: range.rowIndex,
      left: range.columnIndex,
      above,
      axisMinimum: chart.isNullObject ? undefined : Number(chart.axes.valueAxis.minimum),
      chart: chart.isNullObject ? 'gone' : chart.title.text === ourTitle ? 'ours' : 'retitled',
    },
  };
}

function sameName(header: unknown, name: string): boolean {
  return String(header).trim().toLowerCase() === name.toLowerCase();
}
