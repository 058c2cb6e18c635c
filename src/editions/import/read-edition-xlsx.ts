import { REASONS } from './fault-reasons';
import type { RawReading } from './raw-edition';
import { hasValueTable, readEditionTable } from './read-edition-table';
import { readWorkbookTables } from './read-workbook-tables';

/** Reads the first sheet of a workbook that holds a table of values. */
export async function readEditionXlsx(file: string, bytes: Uint8Array): Promise<RawReading> {
  const { tables, fault } = await readWorkbookTables(file, bytes);
  if (fault) return { faults: [fault] };
  const rows = tables.find(hasValueTable);
  if (!rows) return { faults: [{ file, reason: REASONS.noTable() }] };
  return readEditionTable(file, rows, 'dutch');
}
