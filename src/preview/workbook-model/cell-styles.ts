import { cellKey, cellsOf, MAX_COLUMNS, MAX_ROWS, singleCell, type Area } from './addresses';

export interface BorderStyle {
  style: string;
  color: string;
  weight: string;
}

export interface CellStyle {
  numberFormat: string;
  fillColor: string;
  fontName: string;
  fontSize: number;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  underline: string;
  strikethrough: boolean;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
  indentLevel: number;
  locked: boolean;
  formulaHidden: boolean;
  borders: Readonly<Record<string, BorderStyle>>;
  hyperlink: HyperlinkData | null;
}

export interface HyperlinkData {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  fillColor: '',
  fontName: 'Aptos Narrow',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
  hyperlink: null,
};

/** A block of cells with what was set on each of them. */
export interface StyledArea {
  readonly area: Area;
  readonly style: Partial<CellStyle>;
}

/** The formats of one sheet: by cell, and for whole columns and rows without filling every cell. */
export class CellStyles {
  #cells = new Map<string, Partial<CellStyle>>();
  readonly #columns = new Map<number, Partial<CellStyle>>();
  readonly #rows = new Map<number, Partial<CellStyle>>();

  at(row: number, column: number): CellStyle {
    return {
      ...DEFAULT_STYLE,
      ...this.#columns.get(column),
      ...this.#rows.get(row),
      ...this.#cells.get(cellKey(row, column)),
    };
  }

  /** What was set on exactly this cell. */
  ownAt(row: number, column: number): Partial<CellStyle> | undefined {
    return this.#cells.get(cellKey(row, column));
  }

  set(area: Area, patch: Partial<CellStyle>): void {
    if (area.rows === MAX_ROWS) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        this.#columns.set(column, { ...this.#columns.get(column), ...patch });
      }
      return;
    }
    if (area.columns === MAX_COLUMNS) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        this.#rows.set(row, { ...this.#rows.get(row), ...patch });
      }
      return;
    }
    for (const [row, column] of cellsOf(area)) {
      const key = cellKey(row, column);
      this.#cells.set(key, { ...this.#cells.get(key), ...patch });
    }
  }

  clear(area: Area): void {
    for (const key of [...this.#cells.keys()]) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      if (contains(area, row, column)) this.#cells.delete(key);
    }
    if (area.rows === MAX_ROWS) {
      for (let column = area.column; column < area.column + area.columns; column++)
        this.#columns.delete(column);
    }
    if (area.columns === MAX_COLUMNS) {
      for (let row = area.row; row < area.row + area.rows; row++) this.#rows.delete(row);
    }
  }

  /** @returns what puts the formats back as they are now; each is replaced, never changed. */
  memento(): () => void {
    const cells = new Map(this.#cells);
    const columns = [...this.#columns];
    const rows = [...this.#rows];
    return () => {
      this.#cells = new Map(cells);
      this.#columns.clear();
      for (const [column, style] of columns) this.#columns.set(column, style);
      this.#rows.clear();
      for (const [row, style] of rows) this.#rows.set(row, style);
    };
  }

  /** Moves cell formats along when cells are inserted or deleted; null drops a format. */
  remap(move: (row: number, column: number) => [row: number, column: number] | null): void {
    const moved = new Map<string, Partial<CellStyle>>();
    for (const [key, style] of this.#cells) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const target = move(row, column);
      if (target) moved.set(cellKey(...target), style);
    }
    this.#cells = moved;
  }

  /** All that was set, in blocks of columns, rows and cells: a cell at a time is slow on a screen. */
  areas(): readonly StyledArea[] {
    const columns = [...this.#columns].map(([column, style]) => ({
      area: { row: 0, column, rows: MAX_ROWS, columns: 1 },
      style,
    }));
    const rows = [...this.#rows].map(([row, style]) => ({
      area: { row, column: 0, rows: 1, columns: MAX_COLUMNS },
      style,
    }));
    return [...columns, ...rows, ...blocksOf(this.#cells)];
  }

  /** The cells that carry a format of their own. */
  *formatted(): Generator<[row: number, column: number, style: CellStyle]> {
    for (const key of this.#cells.keys()) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      yield [row, column, this.at(row, column)];
    }
  }
}

/** Cells below each other that have one style. */
function blocksOf(cells: ReadonlyMap<string, Partial<CellStyle>>): readonly StyledArea[] {
  const sorted = [...cells]
    .map(([key, style]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return { row, column, style, text: JSON.stringify(style) };
    })
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const blocks: { area: Area; style: Partial<CellStyle>; text: string }[] = [];
  for (const { row, column, style, text } of sorted) {
    const last = blocks.at(-1);
    const below = last && last.area.column === column && last.area.row + last.area.rows === row;
    if (below && last.text === text) last.area = { ...last.area, rows: last.area.rows + 1 };
    else blocks.push({ area: singleCell(row, column), style, text });
  }
  return blocks;
}

const contains = (area: Area, row: number, column: number) =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
