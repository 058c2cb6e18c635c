import { DATE_1904_OFFSET, fromSerial, parseDate } from '../../../domain/calendar';
import type { TableCell } from '../table-cell';
import type { NumberKind } from './number-formats';
import { walkXml, type XmlElement } from './xml-elements';

/** No edition is larger: 20.000 values with what stands above and beside them. */
const MAX_ROWS = 25_000;
const MAX_COLUMNS = 100;
/** Cells with a format and nothing in them; a file full of those is not a table. */
const MAX_EMPTY_CELLS = 1_000_000;

/** The cells of a sheet, as far as they were read. */
export interface SheetCells {
  readonly rows: readonly (readonly TableCell[])[];
  /** The first cell that lies too far away to be of a table; reading stopped there. */
  readonly tooFar: string | undefined;
}

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly sharedTexts: readonly string[];
  readonly numberKinds: readonly NumberKind[];
  readonly date1904: boolean;
}

class TooFar extends Error {
  constructor(readonly reference: string) {
    super(reference);
  }
}

/**
 * Reads the cells of a sheet. Only cells that hold something count, and no room is taken for those
 * between them and the table: the address of a cell is checked before anything is kept.
 */
export function readSheetCells(xml: string, context: CellContext): SheetCells {
  const reader = new SheetReader(context);
  try {
    walkXml(xml, reader);
  } catch (error) {
    if (!(error instanceof TooFar)) throw error;
    return { rows: reader.rows, tooFar: error.reference };
  }
  return { rows: reader.rows, tooFar: undefined };
}

class SheetReader {
  readonly rows: TableCell[][] = [];
  private row = 0;
  private column = 0;
  private type = 'n';
  private style = 0;
  private content = '';
  /** Whether text here is part of a value: in `v`, or in `t` but not in a reading aid. */
  private collects = false;
  private inPhonetic = false;
  private emptyCells = 0;

  constructor(private readonly context: CellContext) {}

  open(element: XmlElement): void {
    switch (element.name) {
      case 'row': {
        const given = Number(element.attribute('r'));
        this.row = Number.isInteger(given) && given >= 1 ? given : this.row + 1;
        this.column = 0;
        break;
      }
      case 'c':
        this.column = columnOf(element.attribute('r')) ?? this.column + 1;
        this.type = element.attribute('t') ?? 'n';
        this.style = Number(element.attribute('s') ?? 0);
        this.content = '';
        break;
      case 'rPh':
        this.inPhonetic = true;
        break;
      case 'v':
      case 't':
        this.collects = !this.inPhonetic;
        break;
    }
  }

  text(piece: string): void {
    if (this.collects) this.content += piece;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.collects = false;
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'c') this.keep();
  }

  private keep(): void {
    const value = this.content === '' ? null : this.valueOf(this.content);
    if (value === null || value === '') {
      if (++this.emptyCells > MAX_EMPTY_CELLS) throw new TooFar(this.reference());
      return;
    }
    if (this.row > MAX_ROWS || this.column > MAX_COLUMNS) throw new TooFar(this.reference());
    while (this.rows.length < this.row) this.rows.push([]);
    const cells = this.rows[this.row - 1];
    while (cells.length < this.column - 1) cells.push(null);
    cells[this.column - 1] = value;
  }

  private valueOf(text: string): TableCell {
    switch (this.type) {
      case 's':
        return this.context.sharedTexts[Number(text)] ?? null;
      case 'b':
        return text === '1' || text === 'true';
      case 'd':
        // As it is written: a day has no time zone.
        return parseDate(text.slice(0, 10)) ?? text;
      case 'n':
        return this.numberOf(Number(text)) ?? text;
      default:
        return text;
    }
  }

  private numberOf(value: number): TableCell | undefined {
    if (!Number.isFinite(value)) return undefined;
    switch (this.context.numberKinds[this.style]) {
      case 'percent':
        return { percent: Number((value * 100).toPrecision(15)) };
      case 'date':
        return fromSerial(value + (this.context.date1904 ? DATE_1904_OFFSET : 0)) ?? value;
      default:
        return value;
    }
  }

  private reference(): string {
    return `${columnName(this.column)}${this.row}`;
  }
}

/** The number of a column by the letters of a reference: C7 is in column 3. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(reference ?? '')?.[1];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnName(column: number): string {
  let name = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}
