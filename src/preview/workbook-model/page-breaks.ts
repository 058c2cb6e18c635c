import { invalidArgument } from '../rich-api/rich-api-error';
import { singleCell, type Area } from './addresses';
import { shiftedCell } from './cell-shifts';
import { ModelCollection, ModelObject } from './model-object';
import { Range } from './range';
import type { AreaSheet } from './sheet-area';
import type { ShiftDirection } from './sheet-store';

/** A sheet, as its page breaks know it. */
interface PagedSheet extends AreaSheet {
  getRange(address: string): Range;
}

/** `Excel.PageBreak`: a new page begins with its row. */
export class PageBreak extends ModelObject {
  readonly apiName = 'PageBreak';
  readonly scalarProperties = ['columnIndex', 'rowIndex'];
  readonly columnIndex = 0;

  constructor(
    private readonly breaks: PageBreaks,
    public rowIndex: number,
  ) {
    super();
  }
  getCellAfterBreak(): Range {
    return new Range(this.breaks.sheet, singleCell(this.rowIndex, this.columnIndex));
  }
  delete(): void {
    this.breaks.remove(this);
  }
}

/** `Excel.PageBreakCollection` of the breaks between rows, from the top. */
export class PageBreaks extends ModelCollection<PageBreak> {
  readonly apiName = 'PageBreakCollection';
  readonly items: PageBreak[] = [];

  constructor(readonly sheet: PagedSheet) {
    super();
  }
  protected keysOf(): string[] {
    return [];
  }
  /** A break is asked for by its place in the list. */
  override getItem(index: number): PageBreak {
    return this.getItemAt(index);
  }

  add(target: Range | string): PageBreak {
    const range = typeof target === 'string' ? this.sheet.getRange(target) : target;
    const { row } = range.area;
    if (row === 0) throw invalidArgument('No page ends before the first row.');
    const present = this.items.find(({ rowIndex }) => rowIndex === row);
    if (present) return present;
    const added = new PageBreak(this, row);
    this.items.push(added);
    this.items.sort((a, b) => a.rowIndex - b.rowIndex);
    return added;
  }
  removePageBreaks(): void {
    this.items.length = 0;
  }
  remove(pageBreak: PageBreak): void {
    this.items.splice(0, Infinity, ...this.items.filter((item) => item !== pageBreak));
  }

  /** Goes along with whole rows that are inserted or deleted above. */
  shift(area: Area, direction: ShiftDirection): void {
    for (const item of [...this.items]) {
      const moved = shiftedCell(area, direction, item.rowIndex, area.column);
      if (moved) item.rowIndex = moved[0];
      else this.remove(item);
    }
  }
}
