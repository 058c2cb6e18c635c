import { itemNotFound } from '../rich-api/rich-api-error';
import { MAX_COLUMNS, MAX_ROWS } from './addresses';
import { ModelObject } from './model-object';
import { Range } from './range';
import type { AreaSheet } from './sheet-area';

/** A sheet, as its frozen panes know it. */
interface FreezableSheet extends AreaSheet {
  getRange(address: string): Range;
}

/** `Excel.WorksheetFreezePanes`. */
export class WorksheetFreezePanes extends ModelObject {
  readonly apiName = 'WorksheetFreezePanes';
  readonly scalarProperties = [];
  rows = 0;
  columns = 0;

  constructor(private readonly sheet: FreezableSheet) {
    super();
  }
  freezeRows(count = 0): void {
    this.#freeze(count, 0);
  }
  freezeColumns(count = 0): void {
    this.#freeze(0, count);
  }
  freezeAt(frozen: Range | string): void {
    const range = typeof frozen === 'string' ? this.sheet.getRange(frozen) : frozen;
    const { row, column, rows, columns } = range.area;
    this.#freeze(range.isEntireColumn ? 0 : row + rows, range.isEntireRow ? 0 : column + columns);
  }
  unfreeze(): void {
    this.#freeze(0, 0);
  }
  getLocationOrNullObject(): Range | null {
    if (this.rows === 0 && this.columns === 0) return null;
    const area = {
      row: 0,
      column: 0,
      rows: this.rows || MAX_ROWS,
      columns: this.columns || MAX_COLUMNS,
    };
    return new Range(this.sheet, area);
  }
  getLocation(): Range {
    const location = this.getLocationOrNullObject();
    if (!location) throw itemNotFound('frozen panes');
    return location;
  }
  #freeze(rows: number, columns: number): void {
    this.rows = rows;
    this.columns = columns;
    this.sheet.store.view.showFrozen(rows, columns);
  }
}
