import { fromPlainText } from '../../domain/plain-text';
import { parseCsv } from './csv';
import { REASONS } from './fault-reasons';
import type { BilingualText, ImportFault } from './import-fault';
import { readWorkbookTable } from './read-workbook-table';
import type { TableCell } from './table-cell';
import { decodeText } from './text-decoding';
import type { NumberNotation } from './written-number';

const MAX_FILE_BYTES = 10 * 1024 * 1024;

type Rows = readonly (readonly TableCell[])[];

/** The rows of a file with how numbers are written in it, or why it cannot be read. */
export type TableFile =
  | { readonly rows: Rows; readonly notation: NumberNotation; readonly fault?: undefined }
  | { readonly fault: ImportFault };

/** What a kind of table says of itself when a file does not hold exactly one. */
export interface TableKind {
  readonly isTable: (rows: Rows) => boolean;
  readonly unknownFormat: () => BilingualText;
  readonly severalTables: (sheets: readonly string[]) => BilingualText;
}

/**
 * Refuses a CSV or XLSX file by its size and name alone, before its contents are read into memory.
 *
 * @returns undefined when the file may be opened.
 */
export function refuseTableFile(
  file: string,
  size: number,
  unknownFormat: () => BilingualText,
): ImportFault | undefined {
  if (size > MAX_FILE_BYTES) return { file, reason: REASONS.fileTooLarge(size / 1024 / 1024) };
  if (size === 0) return { file, reason: REASONS.emptyFile() };
  if (!/\.(?:csv|txt|xlsx)$/i.test(file)) return { file, reason: unknownFormat() };
  return undefined;
}

/** Reads the rows of the one table in a CSV or XLSX file. Never throws. */
export function readTableFile(file: string, bytes: Uint8Array, kind: TableKind): TableFile {
  const refusal = refuseTableFile(file, bytes.length, kind.unknownFormat);
  if (refusal) return { fault: refusal };
  if (/\.xlsx$/i.test(file)) {
    const table = readWorkbookTable(file, bytes, kind.isTable);
    if ('fault' in table) return { fault: table.fault };
    if ('choice' in table) return { fault: { file, reason: kind.severalTables(table.choice) } };
    return { rows: table.rows, notation: 'dutch' };
  }
  const { rows, separator, fault } = parseCsv(decodeText(bytes), kind.isTable);
  if (fault) return { fault: { file, row: fault.row, reason: REASONS.brokenCsv(fault.kind) } };
  return {
    rows: rows.map((row) => row.map((cell) => fromPlainText(cell.trim()))),
    notation: separator === ',' ? 'ambiguous' : 'dutch',
  };
}
