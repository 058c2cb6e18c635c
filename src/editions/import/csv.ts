const SEPARATORS = [';', ',', '\t'] as const;
type Separator = (typeof SEPARATORS)[number];

/** No edition is larger, and a spreadsheet holds no longer cell. */
const MAX_ROWS = 25_000;
const MAX_CELLS_IN_ROW = 100;
const MAX_CELL_LENGTH = 32_767;
/** As much of a file as decides what separates its cells. */
const HEAD_LENGTH = 64 * 1024;
/** As many separators in a line within quotation marks as only a row of a table has. */
const SEPARATORS_OF_ROW = 6;

/** Why the rest of a file cannot be read. */
export type CsvFault = 'unclosedQuote' | 'strayQuote' | 'quotedRows' | 'tooLong' | 'tooMany';

/** The cells of a CSV file, and the character that separated them. */
export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  readonly separator: Separator;
  /** What stopped the reading, and the row in which it begins. */
  readonly fault?: { readonly kind: CsvFault; readonly row: number };
}

/**
 * Reads CSV as RFC 4180 has it, with `;`, `,` or tab between the cells: the first that gives rows
 * in which `isTable` finds a table, else whichever occurs most in the beginning. A first line
 * `sep=;` says it too, and is no row: Excel does not show it either. Quoted cells may hold
 * separators, line breaks and doubled quotes.
 *
 * A quotation mark in the wrong place would make the rest of a file one cell. So a quoted cell must
 * end at a separator or the end of its row, and may not hold what looks like rows.
 *
 * Own code because row numbers must be those of a spreadsheet that opens the same file.
 */
export function parseCsv(
  text: string,
  isTable: (rows: readonly (readonly string[])[]) => boolean = () => false,
): CsvTable {
  const told = /^sep=([;,\t])(?:\r\n|\r|\n|$)/i.exec(text);
  if (told) return readRows(text.slice(told[0].length), told[1] as Separator);
  const head = text.slice(0, HEAD_LENGTH);
  const match = SEPARATORS.find((separator) => isTable(readRows(head, separator).rows));
  return readRows(text, match ?? mostFrequent(head));
}

function mostFrequent(text: string): Separator {
  const count = (separator: string): number => text.split(separator).length;
  return SEPARATORS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function readRows(text: string, separator: Separator): CsvTable {
  const rows: string[][] = [];
  let row: string[] = [];
  const stopped = (kind: CsvFault): CsvTable => ({
    rows,
    separator,
    fault: { kind, row: rows.length + 1 },
  });
  let position = 0;
  while (position < text.length) {
    const quoted = text[position] === '"';
    const cell = quoted ? quotedCell(text, position) : plainCell(text, position, separator);
    if (cell === undefined) return stopped('unclosedQuote');
    if (cell.content.length > MAX_CELL_LENGTH) return stopped('tooLong');
    if (quoted && holdsRows(cell.content, separator)) return stopped('quotedRows');
    row.push(cell.content);
    if (row.length > MAX_CELLS_IN_ROW) return stopped('tooMany');
    position = cell.end;
    const next = text[position];
    if (next === separator) {
      position++;
      // A separator at the very end has an empty cell behind it.
      if (position === text.length) row.push('');
    } else if (next === '\n' || next === '\r') {
      position += text.startsWith('\r\n', position) ? 2 : 1;
      rows.push(row);
      row = [];
      if (rows.length > MAX_ROWS) return stopped('tooMany');
    } else if (next !== undefined) return stopped('strayQuote');
  }
  if (row.length > 0) rows.push(row);
  return { rows, separator };
}

interface Cell {
  readonly content: string;
  /** Where the text goes on: at a separator, the end of a row, or what should not stand there. */
  readonly end: number;
}

/** @returns undefined when the quotation mark is never closed. */
function quotedCell(text: string, start: number): Cell | undefined {
  const pieces: string[] = [];
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return undefined;
    if (text[mark + 1] !== '"') {
      pieces.push(text.slice(from, mark));
      let end = mark + 1;
      while (text[end] === ' ') end++;
      return { content: pieces.join(''), end };
    }
    pieces.push(text.slice(from, mark + 1));
    from = mark + 2;
  }
}

function plainCell(text: string, start: number, separator: Separator): Cell {
  let end = start;
  while (end < text.length) {
    const character = text[end];
    if (character === separator || character === '\n' || character === '\r') break;
    end++;
  }
  return { content: text.slice(start, end), end };
}

function holdsRows(content: string, separator: Separator): boolean {
  const lines = content.split(/\r\n|\r|\n/);
  return lines.length > 1 && lines.some((line) => line.split(separator).length > SEPARATORS_OF_ROW);
}

/** @returns a cell as it stands in a CSV file with `;`, quoted where needed. */
export function csvCell(text: string): string {
  return /[";\n\r\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
