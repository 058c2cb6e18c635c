import { REASONS } from '../../import/fault-reasons';
import type { ImportFault } from '../../import/import-fault';
import { readTableFile, refuseTableFile } from '../../import/read-table-file';
import { textOf, type TableCell } from '../../import/table-cell';
import type { NumberNotation } from '../../import/written-number';
import type { ImportOrigin } from '../../import-origin';
import {
  checkRegionRows,
  type RawRegionList,
  type RawRegionRow,
  type RegionHeader,
  type RegionReport,
} from './check-region-rows';
import {
  headerFieldOf,
  REGION_HEADINGS,
  regionColumnOf,
  REQUIRED_REGION_COLUMNS,
  type RegionColumn,
  type RegionHeaderField,
} from './region-columns';
import { REGION_REASONS } from './region-reasons';

type Rows = readonly (readonly TableCell[])[];

/** What was read, to be stored as it is: a stored list is checked again as the file was. */
export interface ReadRegionList {
  readonly origin: ImportOrigin;
  readonly notation: NumberNotation;
  readonly raw: RawRegionList;
}

/** What came of reading a file: the list with what was read, or everything that is wrong. */
export type RegionFileReport =
  | (Extract<RegionReport, { readonly faults: readonly [] }> & { readonly read: ReadRegionList })
  | { readonly list?: undefined; readonly faults: readonly ImportFault[] };

/** @returns true when these rows hold the headings of a list of municipalities. */
function hasRegionTable(rows: Rows): boolean {
  return headingRowOf(rows) !== undefined;
}

/** As {@link refuseTableFile}, for a list of municipalities. */
export function refuseRegionFile(file: string, size: number): ImportFault | undefined {
  return refuseTableFile(file, size, REGION_REASONS.unknownFormat);
}

/**
 * Reads a list of places by municipality from a CSV or XLSX file: above the table what it is
 * (naam, bron, gepubliceerd, totaal, toelichting), then a row of headings in any order, then a row
 * for each municipality. Never throws: the answer is the list, or all that is wrong by row.
 *
 * @param on the day of the import, YYYY-MM-DD.
 */
export function readRegionFile(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  on: string,
): RegionFileReport {
  const file = readTableFile(name, bytes, {
    isTable: hasRegionTable,
    unknownFormat: REGION_REASONS.unknownFormat,
    severalTables: REGION_REASONS.severalTables,
  });
  if (file.fault) return { faults: [file.fault] };
  const table = readTable(name, file.rows);
  if ('faults' in table) return table;
  const read = { origin: { file: name, on }, notation: file.notation, raw: table };
  const report = checkRegionRows(table, read);
  return report.list ? { ...report, read } : report;
}

function readTable(
  file: string,
  rows: Rows,
): RawRegionList | { readonly faults: readonly ImportFault[] } {
  const heading = headingRowOf(rows);
  if (heading === undefined) return { faults: [{ file, reason: REGION_REASONS.noTable() }] };
  const columns = new Map<RegionColumn, number>();
  rows[heading].forEach((cell, index) => {
    const column = regionColumnOf(textOf(cell));
    if (column && !columns.has(column)) columns.set(column, index);
  });
  const missing = REQUIRED_REGION_COLUMNS.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    return {
      faults: missing.map((column) => ({
        file,
        row: heading + 1,
        column: REGION_HEADINGS[column],
        reason: REASONS.missingColumn(REGION_HEADINGS[column]),
      })),
    };
  }
  const raw = rows.slice(heading + 1).map((cells, i): RawRegionRow => {
    const entries = [...columns].map(([column, index]) => [column, cells[index]] as const);
    return { row: heading + 2 + i, cells: Object.fromEntries(entries) };
  });
  return { header: readHeader(rows.slice(0, heading)), rows: raw.filter(isFilledIn) };
}

function readHeader(rows: Rows): RegionHeader {
  const header: Partial<Record<RegionHeaderField, { row: number; cell: TableCell }>> = {};
  rows.forEach(([key, cell], i) => {
    const field = headerFieldOf(textOf(key));
    if (field && textOf(cell) !== '') header[field] ??= { row: i + 1, cell };
  });
  return header;
}

function headingRowOf(rows: Rows): number | undefined {
  const index = rows.findIndex((cells) => {
    const columns = cells.map((cell) => regionColumnOf(textOf(cell)));
    return columns.includes('name') && columns.includes('places');
  });
  return index < 0 ? undefined : index;
}

function isFilledIn({ cells }: RawRegionRow): boolean {
  return Object.values(cells).some((cell) => textOf(cell) !== '');
}
