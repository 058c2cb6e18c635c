import { REASONS } from './fault-reasons';
import type { ImportFault } from './import-fault';
import type { TableCell } from './table-cell';
import { readWorkbook, type WorkbookSheet } from './xlsx/read-workbook';
import { UnpacksTooLarge } from './xlsx/safe-unzip';

/** The cells of the sheet with the table, or none; the sheets to choose among; or a refusal. */
export type WorkbookTable =
  | { readonly rows: readonly (readonly TableCell[])[] }
  | { readonly choice: readonly string[] }
  | { readonly fault: ImportFault };

/**
 * Finds the table in a workbook. What Excel does not show is not read; with two tables in sight it
 * is for the user to say which. Never throws.
 *
 * @param isTable whether these cells hold the table.
 * @param sheetName the sheet that the user chose, when there was a choice.
 */
export function readWorkbookTable(
  file: string,
  bytes: Uint8Array,
  isTable: (rows: readonly (readonly TableCell[])[]) => boolean,
  sheetName?: string,
): WorkbookTable {
  let sheets: readonly WorkbookSheet[];
  try {
    sheets = readWorkbook(bytes);
  } catch (error) {
    const reason =
      error instanceof UnpacksTooLarge ? REASONS.unpacksTooLarge() : REASONS.brokenWorkbook();
    return { fault: { file, reason } };
  }
  const tables = sheets.filter(({ rows }) => isTable(rows));
  const inSight = tables.filter(({ name, visible }) => visible && (sheetName ?? name) === name);
  if (inSight.length > 1) return { choice: inSight.map(({ name }) => name) };
  const [only] = inSight;
  if (only && only.tooFar === undefined) return { rows: only.rows };
  if (!only && tables.length > 0) {
    return { fault: { file, reason: REASONS.hiddenTable(tables[0].name) } };
  }
  const far = only ?? sheets.find(({ tooFar }) => tooFar !== undefined);
  if (far?.tooFar === undefined) return { rows: [] };
  return { fault: { file, reason: REASONS.cellTooFar(far.name, far.tooFar) } };
}
