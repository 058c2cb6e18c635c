import { asPlainText } from '../../domain/plain-text';
import type { SheetStyle } from '../sheet-style';

/** A formula in Excel's invariant notation: English names, comma between arguments, decimal point. */
interface FormulaCell {
  readonly formula: string;
}

export type DraftCell = string | number | FormulaCell;

/** A rectangle on a sheet; rows and columns count from 0. */
export interface DraftArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const GENERAL = 'General';

/** Text that Excel would turn into a number or a date: 2026, 2026-07. */
const LOOKS_LIKE_NUMBER = /^\d/;

/** A sheet as it will be written: cells, number formats, styles and names, without Excel. */
export class SheetDraft {
  private readonly rows: DraftCell[][] = [];
  private readonly formats: string[][] = [];
  private width = 0;
  readonly styles: { readonly area: DraftArea; readonly style: SheetStyle }[] = [];
  readonly names: { readonly name: string; readonly area: DraftArea; readonly comment: string }[] =
    [];
  readonly columnWidths = new Map<number, number>();
  /** The rows with which parts begin that are printed on one page if they fit; from 0, from the top. */
  readonly partStarts: number[] = [];
  frozenRows = 0;
  frozenColumns = 0;

  constructor(readonly name: string) {}

  get rowCount(): number {
    return this.rows.length;
  }

  get columnCount(): number {
    return this.width;
  }

  put(row: number, column: number, cell: DraftCell, format?: string): void {
    const cells = (this.rows[row] ??= []);
    const formats = (this.formats[row] ??= []);
    cells[column] = cell;
    formats[column] =
      typeof cell === 'string' && LOOKS_LIKE_NUMBER.test(cell) ? '@' : (format ?? GENERAL);
    this.width = Math.max(this.width, column + 1);
  }

  putRow(row: number, column: number, cells: readonly DraftCell[], format?: string): void {
    cells.forEach((cell, i) => this.put(row, column + i, cell, format));
  }

  style(style: SheetStyle, row: number, column: number, rows = 1, columns = 1): void {
    this.styles.push({ style, area: { row, column, rows, columns } });
  }

  /** What to assign to `Range.formulas`: rectangular, empty cells as '', no text as a formula. */
  toFormulas(): (string | number)[][] {
    return this.rectangle((row, column) => {
      const cell = this.rows[row]?.[column] ?? '';
      if (typeof cell === 'object') return `=${cell.formula}`;
      return typeof cell === 'string' ? asPlainText(cell) : cell;
    });
  }

  /** What to assign to `Range.numberFormat`, before the formulas. */
  toNumberFormats(): string[][] {
    return this.rectangle((row, column) => this.formats[row]?.[column] ?? GENERAL);
  }

  private rectangle<T>(cell: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.rowCount }, (_, row) =>
      Array.from({ length: this.width }, (_, column) => cell(row, column)),
    );
  }
}
