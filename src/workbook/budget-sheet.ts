/** How the cells of a line are formatted. */
export type BudgetLineFormat = 'text' | 'year' | 'whole' | 'euro' | 'month';

/**
 * A row of the budget as it is written: a label, then values or formulas in Excel's own notation.
 * A text that may come from an imported edition is guarded by who makes the line.
 */
export interface BudgetLine {
  readonly cells: readonly (string | number)[];
  readonly format: BudgetLineFormat;
  readonly emphasis?: 'title' | 'heading' | 'total';
}

/** The cells that a block would take, and what stands there now. */
export interface BudgetTarget {
  /** The whole block with its sheet: Blad1!E2:F14. */
  readonly address: string;
  readonly filledCells: number;
  readonly isProtected: boolean;
}

const EURO = '€ #,##0;-€ #,##0';
const WHOLE = '#,##0';
/** Widths in points: of the longest label, and of the longest heading or billions of euros. */
const LABEL_WIDTH = 240;
const VALUE_WIDTH = 128;

/** Finds the cells that a block of this size would take from the given first cell. */
export async function inspectBudgetTarget(
  context: Excel.RequestContext,
  firstCell: string,
  rows: number,
  columns: number,
): Promise<BudgetTarget> {
  const range = blockAt(context, firstCell, rows, columns);
  range.load('address,formulas');
  range.worksheet.protection.load('protected');
  await context.sync();
  return {
    address: range.address,
    filledCells: range.formulas.flat().filter((content) => content !== '').length,
    isProtected: range.worksheet.protection.protected,
  };
}

/**
 * Writes the budget in one go: formulas that refer to the user's own cells. When Excel refuses, the
 * cells get back what they held and how they looked.
 *
 * @returns the address of what was written.
 */
export async function placeBudget(
  context: Excel.RequestContext,
  firstCell: string,
  lines: readonly BudgetLine[],
  columns: number,
  signal?: AbortSignal,
): Promise<string> {
  const range = blockAt(context, firstCell, lines.length, columns);
  const before = await readBlock(context, range, lines, columns);
  signal?.throwIfAborted();
  try {
    queueLines(range, lines, columns);
    // Fitting to the contents would come before the results are there; and a column of the user's
    // that is wider stays so.
    before.widths.forEach((width, column) => {
      const needed = column === 0 ? LABEL_WIDTH : VALUE_WIDTH;
      if (width < needed) range.getColumn(column).format.columnWidth = needed;
    });
    await context.sync();
  } catch (error) {
    await putBack(context, range, before);
    throw error;
  }
  return before.address;
}

function queueLines(range: Excel.Range, lines: readonly BudgetLine[], columns: number): void {
  const row = <T>(cells: readonly T[], blank: T): T[] => [
    ...cells,
    ...Array.from({ length: columns - cells.length }, () => blank),
  ];
  range.numberFormat = lines.map(({ format, cells }) =>
    row(
      cells.map((_cell, column) => numberFormat(format, column)),
      'General',
    ),
  );
  lines.forEach(({ emphasis }, index) => {
    if (!emphasis) return;
    const line = range.getRow(index);
    line.format.font.bold = true;
    if (emphasis === 'title') line.format.font.size = 13;
    if (emphasis === 'total') {
      const edge = line.format.borders.getItem('EdgeTop');
      edge.style = 'Continuous';
    }
  });
  // Contents after formats.
  range.formulas = lines.map(({ cells }) => row(cells, ''));
}

/** What a block held before the budget came, as far as the budget changes it. */
interface BlockBefore {
  readonly address: string;
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
  readonly widths: readonly number[];
  /** Of the cells of lines with emphasis. */
  readonly looks: readonly CellLook[];
}

interface CellLook {
  readonly row: number;
  readonly column: number;
  readonly font: Pick<Excel.RangeFont, 'bold' | 'size'>;
  readonly top: Pick<Excel.RangeBorder, 'style' | 'color' | 'weight'>;
}

async function readBlock(
  context: Excel.RequestContext,
  range: Excel.Range,
  lines: readonly BudgetLine[],
  columns: number,
): Promise<BlockBefore> {
  range.load('address,formulas,numberFormat');
  const widths = Array.from({ length: columns }, (_, column) => {
    const { format } = range.getColumn(column);
    format.load('columnWidth');
    return format;
  });
  // Cell by cell: of cells that differ Excel tells nothing.
  const looks = lines.flatMap(({ emphasis }, row) =>
    emphasis ? widths.map((_width, column) => loadLook(range, row, column)) : [],
  );
  await context.sync();
  return {
    address: range.address,
    formulas: range.formulas,
    numberFormat: range.numberFormat,
    widths: widths.map(({ columnWidth }) => columnWidth),
    looks: looks.map(({ row, column, font: { bold, size }, top: { style, color, weight } }) => ({
      row,
      column,
      font: { bold, size },
      top: { style, color, weight },
    })),
  };
}

function loadLook(range: Excel.Range, row: number, column: number): CellLook {
  const { font, borders } = range.getCell(row, column).format;
  const top = borders.getItem('EdgeTop');
  font.load('bold,size');
  top.load('style,color,weight');
  return { row, column, font, top };
}

async function putBack(
  context: Excel.RequestContext,
  range: Excel.Range,
  before: BlockBefore,
): Promise<void> {
  try {
    range.load('formulas,numberFormat');
    await context.sync();
    before.widths.forEach((width, column) => {
      range.getColumn(column).format.columnWidth = width;
    });
    for (const { row, column, font, top } of before.looks) {
      const { format } = range.getCell(row, column);
      format.font.set(font);
      // A colour would draw a line where there was none.
      format.borders.getItem('EdgeTop').set(top.style === 'None' ? { style: 'None' } : top);
    }
    // What is still there is left alone: entered anew, the cells of a spilled array would be values.
    const isSame = (now: unknown[][], then: unknown[][]): boolean =>
      JSON.stringify(now) === JSON.stringify(then);
    if (!isSame(range.numberFormat, before.numberFormat)) range.numberFormat = before.numberFormat;
    if (!isSame(range.formulas, before.formulas)) range.formulas = before.formulas;
    await context.sync();
  } catch {
    // Excel refuses everything now; what made the work fail is what the user must hear.
  }
}

/** Reads single numbers from cells of any sheet; undefined where a cell holds none. */
export async function readNumbers(
  context: Excel.RequestContext,
  addresses: readonly string[],
): Promise<readonly (number | undefined)[]> {
  const cells = addresses.map((address) => {
    const cell = cellAt(context, address);
    cell.load('values');
    return cell;
  });
  await context.sync();
  return cells.map(({ values }) => {
    const value: unknown = values[0][0];
    return typeof value === 'number' ? value : undefined;
  });
}

function numberFormat(format: BudgetLineFormat, column: number): string {
  if (column === 0) return 'General';
  switch (format) {
    case 'euro':
      return EURO;
    case 'whole':
      return WHOLE;
    case 'month':
      return column === 1 ? WHOLE : EURO;
    case 'year':
      return '0';
    case 'text':
      return 'General';
  }
}

function blockAt(
  context: Excel.RequestContext,
  firstCell: string,
  rows: number,
  columns: number,
): Excel.Range {
  return cellAt(context, firstCell).getResizedRange(rows - 1, columns - 1);
}

/** The first cell of an address with its sheet, such as 'Mijn blad'!B3. */
function cellAt(context: Excel.RequestContext, address: string): Excel.Range {
  const split = address.lastIndexOf('!');
  const sheet = address
    .slice(0, split)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  return context.workbook.worksheets
    .getItem(sheet)
    .getRange(address.slice(split + 1))
    .getCell(0, 0);
}
