import { readParts } from '../stored-parts';
import { chartTitle } from './load-chart';
import { LOAD_COLUMN_IDS, LOAD_COLUMNS, type LoadColumnId } from './load-columns';
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
  /** Where our columns are; the user may have moved, renamed or deleted them. */
  readonly columns: ReadonlyMap<LoadColumnId, number>;
  /** Body cells: values, and formulas as text. */
  readonly rows: readonly (readonly unknown[])[];
  /** The lines above the table that are still as we wrote them. */
  readonly headingRows: readonly number[];
  /** Whether the chart is there, and its title still ours. */
  readonly chart: 'gone' | 'retitled' | 'ours';
  /** Where the chart's axis begins; undefined without a chart. */
  readonly axisMinimum: number | undefined;
}

export interface LoadedSheet {
  readonly record: LoadRecord;
  readonly table: LoadedTable | undefined;
  readonly problem: LoadProblem | undefined;
}

export interface LoadedSheets {
  readonly sheets: readonly LoadedSheet[];
  /** Records that cannot be read: each is named, and the others are used. */
  readonly damaged: readonly DamagedRecord[];
}

/** Columns without which rows cannot be told apart. */
const REQUIRED: readonly LoadColumnId[] = ['date', 'measure', 'scenario', 'value'];
/** Rows of one read; with their sources some 300 bytes each. */
const ROWS_PER_PIECE = 5_000;
const ROWS_PER_REQUEST = 10_000;

/**
 * Reads every loaded sheet. The number of syncs does not grow with the rows, up to what fits in
 * one answer of Excel, nor with the sheets.
 */
export async function readLoadedSheets(context: Excel.RequestContext): Promise<LoadedSheets> {
  const { texts, damaged } = await readParts(context, LOAD_KEY_PREFIX);
  const records = [...texts].map(([key, text]) => parseRecord(text) ?? damagedRecord(key, text));
  const known = records.filter((record) => 'request' in record);
  const tables = await findTables(context, known);
  const found = await readTables(context, tables);
  return {
    sheets: known.map(
      (record, i) => found[i] ?? { record, table: undefined, problem: 'tableGone' },
    ),
    damaged: [
      ...damaged.map((key) => damagedRecord(key)),
      ...records.filter((record) => 'key' in record),
    ],
  };
}

interface FoundTable {
  readonly record: LoadRecord;
  readonly table: Excel.Table;
}

/** Finds each table by its name, or else by the hidden name on its cells. */
async function findTables(
  context: Excel.RequestContext,
  records: readonly LoadRecord[],
): Promise<readonly (FoundTable | undefined)[]> {
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
    if (!table.isNullObject) return { record, table };
    const renamed = overlapping.get(record)?.items[0];
    return renamed && { record, table: tables.getItem(renamed.name) };
  });
}

async function readTables(
  context: Excel.RequestContext,
  found: readonly (FoundTable | undefined)[],
): Promise<readonly (LoadedSheet | undefined)[]> {
  const opened = found.map((one) => one && openTable(one));
  await context.sync();
  const pieces = opened.flatMap((one) => (one ? piecesOf(one) : []));
  let queued = 0;
  for (const [i, piece] of pieces.entries()) {
    piece.range.load('formulas');
    queued += piece.rows;
    const full = queued + (pieces[i + 1]?.rows ?? 0) > ROWS_PER_REQUEST;
    if (!full && i < pieces.length - 1) continue;
    // Block by block on purpose: all at once could pass the limit of one answer.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    queued = 0;
  }
  return opened.map((one) =>
    one
      ? describe(
          one,
          pieces.filter(({ owner }) => owner === one).flatMap(({ range }) => range.formulas),
        )
      : undefined,
  );
}

function openTable({ record, table }: FoundTable) {
  const range = table.getRange();
  range.load('rowCount,columnCount');
  table.load('name,showTotals');
  const sheet = table.worksheet;
  sheet.load('name');
  sheet.protection.load('protected');
  const heading = sheet.getRange('A1:A3');
  heading.load('values');
  const chart = sheet.charts.getItemOrNullObject(record.chartName);
  chart.load('name,title/text,axes/valueAxis/minimum');
  return { record, table, range, sheet, heading, chart };
}

type OpenedTable = ReturnType<typeof openTable>;

interface Piece {
  readonly owner: OpenedTable;
  readonly range: Excel.Range;
  readonly rows: number;
}

function piecesOf(owner: OpenedTable): readonly Piece[] {
  const { range, table } = owner;
  const total = range.rowCount - (table.showTotals ? 1 : 0);
  const pieces: Piece[] = [];
  for (let first = 0; first < total; first += ROWS_PER_PIECE) {
    const rows = Math.min(ROWS_PER_PIECE, total - first);
    const part = range.getCell(first, 0).getResizedRange(rows - 1, range.columnCount - 1);
    pieces.push({ owner, range: part, rows });
  }
  return pieces;
}

function describe(opened: OpenedTable, cells: readonly (readonly unknown[])[]): LoadedSheet {
  const { record, table, sheet, heading, chart } = opened;
  const [headers = [], ...rows] = cells;
  const columns = new Map<LoadColumnId, number>();
  for (const id of LOAD_COLUMN_IDS) {
    const index = headers.findIndex((header) => sameName(header, LOAD_COLUMNS[id].header));
    if (index >= 0) columns.set(id, index);
  }
  if (REQUIRED.some((id) => !columns.has(id))) {
    return { record, table: undefined, problem: 'columnsGone' };
  }
  const ourTitle = chartTitle(
    record.chartMeasure,
    record.editionName,
    record.request.overrides.length > 0,
  );
  return {
    record,
    problem: undefined,
    table: {
      sheetName: sheet.name,
      tableName: table.name,
      isProtected: sheet.protection.protected,
      columns,
      rows,
      headingRows: record.heading.flatMap((text, i) =>
        heading.values[i]?.[0] === text ? [i] : [],
      ),
      axisMinimum: chart.isNullObject ? undefined : Number(chart.axes.valueAxis.minimum),
      chart: chart.isNullObject ? 'gone' : chart.title.text === ourTitle ? 'ours' : 'retitled',
    },
  };
}

function sameName(header: unknown, name: string): boolean {
  return String(header).trim().toLowerCase() === name.toLowerCase();
}
