import { REASONS } from './fault-reasons';
import type { RawReading } from './raw-edition';
import { hasValueTable, readEditionTable, type TableCell } from './read-edition-table';
import { repackSafely, UnpacksTooLarge } from './safe-unzip';

/** Reads the first sheet of a workbook that holds a table of values. */
export async function readEditionXlsx(file: string, bytes: Uint8Array): Promise<RawReading> {
  let sheets: readonly { readonly data: readonly (readonly unknown[])[] }[];
  try {
    const stored = repackSafely(bytes);
    const { default: readXlsxFile } = await import('read-excel-file/universal');
    // A copy, so that the reader gets a buffer that holds this file and nothing else.
    sheets = await readXlsxFile(new Uint8Array(stored).buffer);
  } catch (error) {
    const reason =
      error instanceof UnpacksTooLarge ? REASONS.unpacksTooLarge() : REASONS.brokenWorkbook();
    return { faults: [{ file, reason }] };
  }
  const tables = sheets.map(({ data }) => data as readonly (readonly TableCell[])[]);
  const rows = tables.find(hasValueTable);
  if (!rows) return { faults: [{ file, reason: REASONS.noTable() }] };
  return readEditionTable(file, rows, 'dutch');
}
