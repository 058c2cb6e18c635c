import { REASONS } from './fault-reasons';
import type { ImportFault } from './import-fault';
import { repackSafely, UnpacksTooLarge } from './safe-unzip';
import type { TableCell } from './table-cell';

/** The cells of each sheet of a workbook, or why it cannot be read. */
export type WorkbookTables =
  | { readonly tables: readonly (readonly (readonly TableCell[])[])[]; readonly fault?: undefined }
  | { readonly tables?: undefined; readonly fault: ImportFault };

/** Reads every sheet of an xlsx file; one that unpacks to far more than it can be is refused. */
export async function readWorkbookTables(file: string, bytes: Uint8Array): Promise<WorkbookTables> {
  try {
    const stored = repackSafely(bytes);
    const { default: readXlsxFile } = await import('read-excel-file/universal');
    // A copy, so that the reader gets a buffer that holds this file and nothing else.
    const sheets: readonly { readonly data: readonly (readonly unknown[])[] }[] =
      await readXlsxFile(new Uint8Array(stored).buffer);
    return { tables: sheets.map(({ data }) => data as readonly (readonly TableCell[])[]) };
  } catch (error) {
    const reason =
      error instanceof UnpacksTooLarge ? REASONS.unpacksTooLarge() : REASONS.brokenWorkbook();
    return { fault: { file, reason } };
  }
}
