import { fromPlainText } from '../../domain/plain-text';
import { parseCsv } from './csv';
import { REASONS } from './fault-reasons';
import type { RawReading } from './raw-edition';
import { findHeadings, readEditionTable } from './read-edition-table';
import { decodeText } from './text-decoding';

/** Reads a CSV edition file, as the template has it. */
export function readEditionCsv(file: string, bytes: Uint8Array): RawReading {
  const { rows, separator, fault } = parseCsv(
    decodeText(bytes),
    (head) => findHeadings(head) !== undefined,
  );
  if (fault) return { faults: [{ file, row: fault.row, reason: REASONS.brokenCsv(fault.kind) }] };
  const cells = rows.map((row) => row.map((cell) => fromPlainText(cell.trim())));
  const reading = readEditionTable(file, cells, separator === ',' ? 'ambiguous' : 'dutch');
  const headings = findHeadings(cells);
  if (!headings) return reading;
  // What stands beside the table in a spreadsheet is the user's; in a CSV file it is a row that
  // was cut in the wrong places.
  const { row: first, width } = headings;
  const tooWide = cells.flatMap((row, i) =>
    i > first && row.slice(width).some((cell) => cell !== '')
      ? [{ file, row: i + 1, reason: REASONS.tooManyCells(width) }]
      : [],
  );
  return { ...reading, faults: [...reading.faults, ...tooWide] };
}
