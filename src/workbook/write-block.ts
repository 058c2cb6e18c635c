/** A cell's content in Excel's invariant notation; a text that begins with `=` is a formula. */
export type BlockCell = string | number | boolean;

/** A rectangle to write; `row` and `column` count from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  /** Values and formulas, invariant. */
  readonly formulas: readonly (readonly BlockCell[])[];
  /** One format per cell, or one per column; left out: as it is. */
  readonly numberFormat?: readonly (readonly string[])[] | readonly string[];
}

/** Excel on the web refuses requests over 5 MB; a chunk and what else is queued must stay below. */
const CHUNK_BYTES = 1_500_000;
/** What a character may take in a request: UTF-8 and JSON escapes. */
const BYTES_PER_CHAR = 2;

/**
 * Writes a block, formats before contents so that a text format keeps text as text. A block of
 * ordinary size is only queued; a large one is written in chunks with a sync after each.
 */
export async function writeBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
): Promise<void> {
  const width = block.formulas[0]?.length ?? 0;
  if (width === 0) return;
  const { row, column, numberFormat } = block;
  const perColumn = numberFormat?.every((format) => typeof format === 'string');
  if (perColumn) writeColumnFormats(sheet, block, numberFormat as readonly string[]);
  const chunks = chunksOf(block.formulas);
  for (const { first, rows } of chunks) {
    const range = sheet.getRangeByIndexes(row + first, column, rows.length, width);
    if (numberFormat && !perColumn) {
      const formats = numberFormat as readonly (readonly string[])[];
      range.numberFormat = formats
        .slice(first, first + rows.length)
        .map((formatsOfRow) => [...formatsOfRow]);
    }
    range.formulas = rows.map((cells) => [...cells]);
    // A sync per chunk is the point: together they would pass Excel's limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (chunks.length > 1) await context.sync();
  }
}

/** One request per run of columns with the same format. */
function writeColumnFormats(
  sheet: Excel.Worksheet,
  { row, column, formulas }: Block,
  formats: readonly string[],
): void {
  let first = 0;
  for (let i = 1; i <= formats.length; i++) {
    if (i < formats.length && formats[i] === formats[first]) continue;
    const range = sheet.getRangeByIndexes(row, column + first, formulas.length, i - first);
    // A single value goes to every cell of the range; the declaration knows only matrices.
    range.numberFormat = formats[first] as unknown as string[][];
    first = i;
  }
}

interface Chunk {
  readonly first: number;
  readonly rows: readonly (readonly BlockCell[])[];
}

function chunksOf(rows: Chunk['rows']): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let first = 0;
  let bytes = 0;
  rows.forEach((cells, i) => {
    const size = cells.reduce<number>(
      (sum, cell) => sum + String(cell).length * BYTES_PER_CHAR + 3,
      2,
    );
    if (bytes + size > CHUNK_BYTES && i > first) {
      chunks.push({ first, rows: rows.slice(first, i) });
      first = i;
      bytes = 0;
    }
    bytes += size;
  });
  chunks.push({ first, rows: rows.slice(first) });
  return chunks;
}
