import type { CivilDate } from '../../domain/calendar';
import { fromPlainText } from '../../domain/plain-text';
import { parseCsv } from '../../editions/import/csv';
import { REASONS } from '../../editions/import/fault-reasons';
import type { ImportFault } from '../../editions/import/import-fault';
import { readWorkbookTable } from '../../editions/import/read-workbook-table';
import { textOf, type TableCell } from '../../editions/import/table-cell';
import { decodeText } from '../../editions/import/text-decoding';
import type { NumberNotation } from '../../editions/import/written-number';
import { checkRealisedRows, type RawRealisedRow, type RealisedReport } from './check-realised-rows';
import {
  columnOfHeading,
  REALISED_HEADINGS,
  REQUIRED_COLUMNS,
  type RealisedColumn,
} from './realised-columns';
import { REALISED_REASONS } from './realised-reasons';

const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** What a template leaves empty to be filled in. */
const FILLED_IN: readonly RealisedColumn[] = ['when', 'value'];

type Cells = readonly (readonly TableCell[])[];

/** @returns true when these rows hold the headings of a table of realised figures. */
export function hasRealisedTable(rows: Cells): boolean {
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

/**
 * Refuses a file by its size and name alone, before its contents are read into memory.
 *
 * @returns undefined when the file may be opened.
 */
export function refuseRealisedFile(file: string, size: number): ImportFault | undefined {
  if (size > MAX_FILE_BYTES) return { file, reason: REASONS.fileTooLarge(size / 1024 / 1024) };
  if (size === 0) return { file, reason: REASONS.emptyFile() };
  if (!/\.(?:csv|txt|xlsx)$/i.test(file)) {
    return { file, reason: REALISED_REASONS.unknownFormat() };
  }
  return undefined;
}

/**
 * Reads realised figures from a CSV or XLSX file. Never throws: the answer is the figures or all
 * that is wrong, by row.
 */
export async function readRealisedFile(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  today: CivilDate,
): Promise<RealisedReport> {
  const file = name;
  const refusal = refuseRealisedFile(name, bytes.length);
  if (refusal) return { faults: [refusal] };
  if (/\.xlsx$/i.test(name)) {
    const found = readWorkbookTable(file, bytes, hasRealisedTable);
    if ('fault' in found) return { faults: [found.fault] };
    if ('choice' in found) {
      return { faults: [{ file, reason: REALISED_REASONS.severalTables(found.choice) }] };
    }
    return readRealisedTable(found.rows, { file, today, notation: 'dutch' });
  }
  const { rows, separator, fault } = parseCsv(decodeText(bytes), hasRealisedTable);
  if (fault) return { faults: [{ file, row: fault.row, reason: REASONS.brokenCsv(fault.kind) }] };
  const cells = rows.map((row) => row.map((cell) => fromPlainText(cell.trim())));
  const notation = separator === ',' ? 'ambiguous' : 'dutch';
  return readRealisedTable(cells, { file, today, notation });
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
