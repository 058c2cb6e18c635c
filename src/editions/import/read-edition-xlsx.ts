import type { RawReading } from './raw-edition';
import { findHeadings, readEditionTable } from './read-edition-table';
import { readWorkbookTable } from './read-workbook-table';

/**
 * Reads the sheet of a workbook that holds a table of values.
 *
 * @param sheet the sheet that the user chose, when there was a choice.
 */
export function readEditionXlsx(file: string, bytes: Uint8Array, sheet?: string): RawReading {
  const table = readWorkbookTable(file, bytes, (rows) => findHeadings(rows) !== undefined, sheet);
  if ('fault' in table) return { faults: [table.fault] };
  if ('choice' in table) return { choice: table.choice, faults: [] };
  return readEditionTable(file, table.rows, 'dutch');
}
