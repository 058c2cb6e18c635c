import type { CivilDate } from '../../domain/calendar';
import { REASONS } from '../../editions/import/fault-reasons';
import type { ImportFault } from '../../editions/import/import-fault';
import { readTableFile, refuseTableFile } from '../../editions/import/read-table-file';
import { textOf, type TableCell } from '../../editions/import/table-cell';
import type { NumberNotation } from '../../editions/import/written-number';
import { checkRealisedRows, type RawRealisedRow, type RealisedReport } from './check-realised-rows';
import {
  columnOfHeading,
  REALISED_HEADINGS,
  REQUIRED_COLUMNS,
  type RealisedColumn,
} from './realised-columns';
import { REALISED_REASONS } from './realised-reasons';

/** What a template leaves empty to be filled in. */
const FILLED_IN: readonly RealisedColumn[] = ['when', 'value'];

type Cells = readonly (readonly TableCell[])[];

/** @returns true when these rows hold the headings of a table of realised figures. */
function hasRealisedTable(rows: Cells): boolean {
  return headingsAt(rows) !== undefined;
}

/**
 * Reads realised figures from rows of cells: anything, then a row of headings in any order, then a
 * row for each figure. A row in which neither a date nor a value was filled in is left out.
 *
 * @param firstRow the number of the first row on its sheet, for messages.
 */
export function readRealisedTable(
  rows: Cells,
  settings: { file: string; today: CivilDate; notation: NumberNotation },
  firstRow = 1,
): RealisedReport {
  const { file } = settings;
  const heading = headingsAt(rows);
  if (heading === undefined) return { faults: [{ file, reason: REALISED_REASONS.noTable() }] };
  const columns = new Map<RealisedColumn, number>();
  rows[heading].forEach((cell, index) => {
    const column = columnOfHeading(textOf(cell));
    if (column && !columns.has(column)) columns.set(column, index);
  });
  const missing = REQUIRED_COLUMNS.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    return {
      faults: missing.map((column) => ({
        file,
        row: firstRow + heading,
        column: REALISED_HEADINGS[column],
        reason: REASONS.missingColumn(REALISED_HEADINGS[column]),
      })),
    };
  }
  const raw = rows.slice(heading + 1).map((cells, i): RawRealisedRow => {
    const entries = [...columns].map(([column, index]) => [column, cells[index]] as const);
    return { row: firstRow + heading + 1 + i, cells: Object.fromEntries(entries) };
  });
  return checkRealisedRows(raw.filter(isFilledIn), settings);
}

/** As {@link refuseTableFile}, for a file of realised figures. */
export function refuseRealisedFile(file: string, size: number): ImportFault | undefined {
  return refuseTableFile(file, size, REALISED_REASONS.unknownFormat);
}

/**
 * Reads realised figures from a CSV or XLSX file. Never throws: the answer is the figures or all
 * that is wrong, by row.
 */
export async function readRealisedFile(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  today: CivilDate,
): Promise<RealisedReport> {
  const read = readTableFile(name, bytes, {
    isTable: hasRealisedTable,
    unknownFormat: REALISED_REASONS.unknownFormat,
    severalTables: REALISED_REASONS.severalTables,
  });
  if (read.fault) return { faults: [read.fault] };
  return readRealisedTable(read.rows, { file: name, today, notation: read.notation });
}

function headingsAt(rows: Cells): number | undefined {
  const index = rows.findIndex((cells) => {
    const columns = cells.map((cell) => columnOfHeading(textOf(cell)));
    return columns.includes('measure') && columns.includes('value') && columns.includes('when');
  });
  return index < 0 ? undefined : index;
}

function isFilledIn({ cells }: RawRealisedRow): boolean {
  return FILLED_IN.some((column) => textOf(cells[column]) !== '');
}
