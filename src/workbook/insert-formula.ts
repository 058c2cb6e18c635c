import { makeBold } from './sheet-style';

/** A cell that a formula is to go into, and what stands there now. */
export interface TargetCell {
  /** With the sheet: Blad1!B3. */
  readonly address: string;
  readonly isEmpty: boolean;
  /** What the cell shows. */
  readonly text: string;
}

/** The outcome of inserting: written, or left alone because something stands there. */
export type InsertResult =
  | { readonly kind: 'written'; readonly address: string }
  | { readonly kind: 'occupied'; readonly cell: TargetCell };

/** How the cells that a formula fills are to look. */
export interface CellLook {
  readonly rows: number;
  /** A number format for each column, in Excel's own notation. */
  readonly formats: readonly string[];
  /** For a table without a heading row: what stands above its columns, where that is free. */
  readonly headings?: readonly string[];
}

/** The cells that the user has selected. */
export interface Selection {
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Writes a formula into the active cell. A cell that holds something is left alone, unless the
 * user said that it may be replaced.
 *
 * @param formula in Excel's own notation, with commas and English names.
 */
export async function insertFormula(
  context: Excel.RequestContext,
  formula: string,
  replace?: { readonly address: string },
  signal?: AbortSignal,
  look?: CellLook,
): Promise<InsertResult> {
  const cell = context.workbook.getActiveCell();
  cell.load('address,formulas,text,rowIndex');
  await context.sync();
  signal?.throwIfAborted();
  const content: unknown = cell.formulas[0][0];
  // The consent holds for the cell that was shown; the user may have moved since.
  if (content !== '' && cell.address !== replace?.address) {
    const text = cell.text[0][0];
    return { kind: 'occupied', cell: { address: cell.address, isEmpty: false, text } };
  }
  if (look) await writeWithLook(context, cell, { formula, content, look });
  else {
    cell.formulas = [[formula]];
    await context.sync();
  }
  return { kind: 'written', address: cell.address };
}

/**
 * Writes the formula, the formats of the cells that it fills and, where that is free, the headings
 * above it, in one request; where Excel stops within that request, what was done of it is undone.
 */
async function writeWithLook(
  context: Excel.RequestContext,
  cell: Excel.Range,
  write: { readonly formula: string; readonly content: unknown; readonly look: CellLook },
): Promise<void> {
  const { formula, content, look } = write;
  const { rows, formats, headings = [] } = look;
  const filled = cell.getResizedRange(rows - 1, formats.length - 1);
  filled.load('numberFormat');
  const above =
    headings.length > 0 && cell.rowIndex > 0
      ? cell.getOffsetRange(-1, 0).getResizedRange(0, headings.length - 1)
      : undefined;
  above?.load('formulas,format/font/bold');
  await context.sync();
  const formatsBefore: unknown[][] = filled.numberFormat;
  // What the user wrote above it stays.
  const free = above?.formulas[0].every((one: unknown) => one === '') ? above : undefined;
  let undoBold: (() => void) | undefined;
  try {
    // Only of cells that the formula fills: those of a date are dates, 82.300 has its point.
    filled.numberFormat = Array.from({ length: rows }, () => [...formats]);
    if (free) {
      free.values = [[...headings]];
      undoBold = makeBold(free);
    }
    cell.formulas = [[formula]];
    await context.sync();
  } catch (error) {
    filled.numberFormat = formatsBefore;
    if (free) {
      free.values = [headings.map(() => '')];
      undoBold?.();
    }
    cell.formulas = [[content]];
    // A sheet that refused the first refuses this too; it is the first that the user is told.
    await context.sync().catch(() => undefined);
    throw error;
  }
}

/** Reads which cells are selected, for an argument that takes them. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRange();
  range.load('address,rowCount,columnCount');
  await context.sync();
  return { address: range.address, rows: range.rowCount, columns: range.columnCount };
}
