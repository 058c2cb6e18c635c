import { parseCsv } from './csv';
import { REASONS } from './fault-reasons';
import { fromPlainText } from '../../domain/plain-text';
import type { RawReading } from './raw-edition';
import { readEditionTable } from './read-edition-table';
import { decodeText } from './text-decoding';

/** Reads a CSV edition file, as the template has it. */
export function readEditionCsv(file: string, bytes: Uint8Array): RawReading {
  const { rows, separator, complete } = parseCsv(decodeText(bytes));
  if (!complete) return { faults: [{ file, row: rows.length, reason: REASONS.brokenCsv() }] };
  const cells = rows.map((row) => row.map((cell) => fromPlainText(cell.trim())));
  return readEditionTable(file, cells, separator === ',' ? 'ambiguous' : 'dutch');
}
