import { itemNotFound, RichApiError } from '../rich-api/rich-api-error';
import {
  boundingArea,
  checked,
  formatAddress,
  formatCells,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  singleCell,
  type Area,
} from './addresses';
import { DataValidation } from './cell-extras';
import { FEWEST_TABLE_ROWS, shiftedArea, shiftedCell, wouldSplit } from './cell-shifts';
import { CellStyles, type CellStyle } from './cell-styles';
import type { CellEntry } from './cell-values';
import { Charts, type ChartWorkbook } from './charts';
import { EventType } from './model-events';
import { WorksheetCustomProperties } from './custom-properties';
import { WorksheetFreezePanes } from './freeze-panes';
import { ModelObject, type ModelCollection } from './model-object';
import { NamedItems, type NamingWorkbook } from './names';
import { PageBreaks } from './page-breaks';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { SheetFilter } from './sheet-filter';
import { copySheet, nameOfCopy } from './sheet-copy';
import { shiftCharts, shiftNames, shiftSizes } from './sheet-shift';
import type { SheetStore, ShiftDirection } from './sheet-store';
import type { AreaSheet, TriggerSource } from './sheet-area';
import { Tables, type Table, type TableWorkbook } from './tables';
import type { WorkbookView } from './workbook-view';
import { WorksheetProtection } from './worksheet-protection';

const DEFAULT_COLUMN_WIDTH = 48;
const DEFAULT_ROW_HEIGHT = 15;
/** Of the font size: a row grows with the largest font in it, as in Excel. */
const LINE_HEIGHT = 1.32;

/** The workbook, as a sheet knows it. */
export interface SheetWorkbook extends TableWorkbook, NamingWorkbook, ChartWorkbook {
  readonly view: WorkbookView;
  readonly names: NamedItems;
  readonly tables: ModelCollection<Table>;
  readonly worksheets: ModelCollection<Worksheet> & {
    add(name: string): Worksheet;
    getActiveWorksheet(): Worksheet;
    assertNameFree(name: string, except: Worksheet): void;
    activate(sheet: Worksheet): void;
    move(sheet: Worksheet, position: number): void;
    remove(sheet: Worksheet): void;
  };
  readonly selectionChanged: () => void;
  rangeOf(reference: string, sheet: Worksheet): Range;
  rangeOrNull(reference: string, sheet?: Worksheet): Range | null;
}

/** `Excel.Worksheet`. */
export class Worksheet extends ModelObject implements AreaSheet {
  readonly apiName = 'Worksheet';
  readonly scalarProperties = [
    'enableCalculation',
    'id',
    'name',
    'position',
    'showGridlines',
    'showHeadings',
    'standardHeight',
    'standardWidth',
    'tabColor',
    'visibility',
  ];
  readonly styles = new CellStyles();
  readonly tables: Tables = new Tables(this);
  readonly charts: Charts = new Charts(this);
  readonly names: NamedItems;
  readonly autoFilter = new SheetFilter();
  readonly protection = new WorksheetProtection(() => this.name);
  readonly freezePanes = new WorksheetFreezePanes(this);
  readonly customProperties = new WorksheetCustomProperties();
  readonly pageLayout = new PageLayout();
  readonly horizontalPageBreaks: PageBreaks = new PageBreaks(this);
  readonly standardHeight = DEFAULT_ROW_HEIGHT;
  enableCalculation = true;
  showHeadings = true;
  standardWidth = 8.43;
  /** The selected cells of this sheet. */
  selection: Area = singleCell(0, 0);

  // No #fields, since Undo must see them (memento.ts).
  /** The columns with a width of their own, for saving. */
  readonly columnWidths = new Map<number, number>();
  /** The rows with a height of their own, for saving; others are as high as their contents. */
  readonly rowHeights = new Map<number, number>();
  /** What may be typed, by the address of the cells. */
  readonly validations = new Map<string, DataValidation>();
  #name: string;
  #tabColor = '';
  #visibility = 'Visible';
  #showGridlines = true;

  constructor(
    readonly workbook: SheetWorkbook,
    readonly id: string,
    name: string,
    readonly store: SheetStore,
  ) {
    super();
    this.#name = name;
    this.names = new NamedItems(workbook, this);
  }
  override identity() {
    return { Id: this.id };
  }

  get name(): string {
    return this.#name;
  }
  set name(name: string) {
    this.workbook.worksheets.assertNameFree(name, this);
    this.#name = name;
    this.store.view.showName(name);
  }
  get position(): number {
    return this.workbook.worksheets.items.indexOf(this);
  }
  set position(position: number) {
    this.workbook.worksheets.move(this, position);
  }
  get tabColor(): string {
    return this.#tabColor;
  }
  set tabColor(color: string) {
    this.#tabColor = color;
    this.store.view.showTabColor(color);
  }
  get visibility(): string {
    return this.#visibility;
  }
  set visibility(visibility: string) {
    const others = this.workbook.worksheets.items.some(
      (sheet) => sheet !== this && sheet.visibility === 'Visible',
    );
    if (visibility !== 'Visible' && !others)
      throw new RichApiError('InvalidOperation', 'One sheet must stay visible.');
    this.#visibility = visibility;
    this.store.view.showVisible(visibility === 'Visible');
  }
  get showGridlines(): boolean {
    return this.#showGridlines;
  }
  set showGridlines(show: boolean) {
    this.#showGridlines = show;
    this.store.view.showGridlines(show);
  }
  /** office.js writes `showGridlines` and `showHeadings` under these names. */
  set gridlines(show: boolean) {
    this.showGridlines = show;
  }
  set headings(show: boolean) {
    this.showHeadings = show;
  }

  getRange(address?: string): Range {
    if (address === undefined)
      return new Range(this, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    return this.workbook.rangeOf(address, this);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, checked({ row, column, rows, columns }));
  }
  getCell(row: number, column: number): Range {
    return new Range(this, checked(singleCell(row, column)));
  }
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const area = this.usedArea(valuesOnly);
    return area && new Range(this, area);
  }
  getNext(visibleOnly = false): Worksheet {
    return present(this.#neighbour(1, visibleOnly), 'next sheet');
  }
  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#neighbour(1, visibleOnly);
  }
  getPrevious(visibleOnly = false): Worksheet {
    return present(this.#neighbour(-1, visibleOnly), 'previous sheet');
  }
  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#neighbour(-1, visibleOnly);
  }
  activate(): void {
    if (this.visibility !== 'Visible')
      throw new RichApiError('InvalidOperation', 'A hidden sheet cannot be activated.');
    this.workbook.worksheets.activate(this);
  }
  /** Puts the copy before or after a sheet, and else at the beginning or the end. */
  copy(positionType = 'End', relativeTo?: Worksheet): Worksheet {
    const { worksheets } = this.workbook;
    const name = nameOfCopy(this.name, (taken) => worksheets.getItemOrNullObject(taken) !== null);
    const copy = worksheets.add(name);
    copySheet(this, copy);
    const position = {
      Before: relativeTo?.position,
      After: relativeTo && relativeTo.position + 1,
      Beginning: 0,
    }[positionType];
    if (position !== undefined) copy.position = position;
    return copy;
  }
  delete(): void {
    this.workbook.worksheets.remove(this);
  }
  calculate(): void {
    this.workbook.view.recalculate();
  }
  _GetSheetById(id: string): Worksheet {
    return this.workbook.worksheets.getItem(id);
  }
  _GetAnotherWorksheetById(id: string): Worksheet {
    return this.workbook.worksheets.getItem(id);
  }

  _RegisterDataChangedEvent = () => this.workbook.events.register(EventType.changed, this.id);
  _UnregisterDataChangedEvent = () => this.workbook.events.unregister(EventType.changed, this.id);
  _RegisterActivatedEvent = () => this.workbook.events.register(EventType.activated, this.id);
  _UnregisterActivatedEvent = () => this.workbook.events.unregister(EventType.activated, this.id);
  _RegisterDeactivatedEvent = () => this.workbook.events.register(EventType.deactivated, this.id);
  _UnregisterDeactivatedEvent = () =>
    this.workbook.events.unregister(EventType.deactivated, this.id);
  _RegisterSelectionChangedEvent = () =>
    this.workbook.events.register(EventType.selectionChanged, this.id);
  _UnregisterSelectionChangedEvent = () =>
    this.workbook.events.unregister(EventType.selectionChanged, this.id);
  _RegisterCalculatedEvent = () => this.workbook.events.register(EventType.calculated, this.id);
  _UnregisterCalculatedEvent = () => this.workbook.events.unregister(EventType.calculated, this.id);

  /** The block with contents, and with formats too unless only values count. */
  usedArea(valuesOnly: boolean): Area | null {
    let area = this.store.contentArea();
    if (valuesOnly) return area;
    for (const [row, column] of this.styles.formatted()) {
      const cell = singleCell(row, column);
      area = area ? boundingArea(area, cell) : cell;
    }
    return area;
  }

  tablesIn(area: Area, fullyContained: boolean): ModelCollection<Table> {
    return this.tables.within(area, fullyContained);
  }

  assertWritable(): void {
    if (this.protection.protected)
      throw new RichApiError('AccessDenied', 'You cannot perform the requested operation.');
  }
  assertFormattable(): void {
    if (this.protection.protected && !this.protection.options['allowFormatCells'])
      this.assertWritable();
  }

  write(area: Area, entries: (CellEntry | null)[][]): void {
    this.store.write(area, entries);
    this.emitChanged(formatCells(area), 'RangeEdited', 'ThisLocalAddin');
  }

  /** Tells the add-in about a change, by itself or by the user. */
  emitChanged(address: string, changeType: string, triggerSource: TriggerSource): void {
    const area = this.workbook.rangeOrNull(address, this)?.area;
    const referenceId = `${this.id}!${address}`;
    const args = {
      address,
      changeType,
      source: 'Local',
      triggerSource,
      worksheetId: this.id,
      referenceId,
    };
    this.workbook.events.emitForSheet(EventType.changed, this.id, args);
    for (const table of this.tables.items) {
      if (!area || !intersection(table.area, area)) continue;
      this.workbook.events.emit(EventType.tableChanged, table.id, { ...args, tableId: table.id });
    }
  }

  shift(area: Area, direction: ShiftDirection, within?: Table): void {
    this.assertWritable();
    const whole = area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
    const split = this.tables.items.find(
      (table) => table !== within && !whole && wouldSplit(area, direction, table.area),
    );
    if (split)
      throw new RichApiError(
        'InsertDeleteConflict',
        'This would move cells in a table on the sheet.',
      );
    this.store.shift(area, direction);
    this.#moveBelongings(area, direction, within);
    this.#emitShift(area, direction, 'ThisLocalAddin');
  }
  /** Takes along what the model remembers of cells that the user moved in the grid. */
  noteShift(area: Area, direction: ShiftDirection): void {
    this.#moveBelongings(area, direction);
    this.#emitShift(area, direction, 'Unknown');
  }

  setStyle(area: Area, patch: Partial<CellStyle>): void {
    this.styles.set(area, patch);
    this.store.view.showStyle(area, patch);
    const needed = (patch.fontSize ?? 0) * LINE_HEIGHT;
    if (needed > DEFAULT_ROW_HEIGHT && area.rows < MAX_ROWS) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        if (this.rowHeightAt(row) < needed) this.setRowHeight(row, 1, needed);
      }
    }
  }
  clearStyle(area: Area): void {
    this.styles.clear(area);
    this.store.view.clearStyle(area);
  }

  columnWidthAt(column: number): number {
    return this.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }
  setColumnWidth(column: number, columns: number, points: number): void {
    this.noteColumnWidth(column, columns, points);
    this.store.view.showColumnWidth(column, columns, points);
  }
  /** Remembers a width that the grid shows already. */
  noteColumnWidth(column: number, columns: number, points: number): void {
    if (columns < MAX_COLUMNS)
      for (let c = column; c < column + columns; c++) this.columnWidths.set(c, points);
  }
  rowHeightAt(row: number): number {
    return this.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT;
  }
  setRowHeight(row: number, rows: number, points: number): void {
    this.noteRowHeight(row, rows, points);
    this.store.view.showRowHeight(row, rows, points);
  }
  /** Remembers a height that the grid shows already. */
  noteRowHeight(row: number, rows: number, points: number): void {
    if (rows < MAX_ROWS) for (let r = row; r < row + rows; r++) this.rowHeights.set(r, points);
  }
  /** Sets each column to the length of its longest text, as autofit does by measuring. */
  fitColumns(area: Area): void {
    const content = this.store.contentArea();
    const filled = content && intersection(content, area);
    if (!filled) return;
    const texts = new Range(this, filled).text ?? [];
    for (let j = 0; j < filled.columns; j++) {
      const longest = Math.max(...texts.map((row) => row[j]?.length ?? 0));
      this.setColumnWidth(filled.column + j, 1, Math.min(300, Math.max(30, longest * 6 + 12)));
    }
  }

  dataValidationAt(cells: string): DataValidation {
    let validation = this.validations.get(cells);
    if (!validation) this.validations.set(cells, (validation = new DataValidation()));
    return validation;
  }

  select(area: Area): void {
    this.selection = area;
    this.store.view.showSelection(area);
    this.emitSelection();
  }
  emitSelection(): void {
    const address = formatCells(this.selection);
    this.workbook.events.emitForSheet(EventType.selectionChanged, this.id, {
      address,
      worksheetId: this.id,
    });
    this.workbook.selectionChanged();
  }

  /** The address of an area on this sheet, with the sheet name. */
  addressOf(area: Area): string {
    return formatAddress(this.name, area);
  }

  #neighbour(step: number, visibleOnly: boolean): Worksheet | null {
    const sheets = this.workbook.worksheets.items;
    for (let i = this.position + step; i >= 0 && i < sheets.length; i += step) {
      const sheet = sheets[i];
      if (sheet && (!visibleOnly || sheet.visibility === 'Visible')) return sheet;
    }
    return null;
  }

  #moveBelongings(area: Area, direction: ShiftDirection, within?: Table): void {
    const { names, worksheets } = this.workbook;
    this.styles.remap((row, column) => shiftedCell(area, direction, row, column));
    shiftSizes(this, area, direction);
    if (area.columns === MAX_COLUMNS) this.horizontalPageBreaks.shift(area, direction);
    for (const table of [...this.tables.items])
      if (table !== within) this.#moveTable(table, area, direction);
    shiftCharts(this, area, direction);
    for (const { items } of [names, ...worksheets.items.map((sheet) => sheet.names)])
      shiftNames(this, items, area, direction);
  }

  #emitShift(area: Area, direction: ShiftDirection, source: TriggerSource): void {
    const ofCells = direction === 'Up' || direction === 'Left' ? 'CellDeleted' : 'CellInserted';
    const ofRows = { Down: 'RowInserted', Up: 'RowDeleted', Right: ofCells, Left: ofCells };
    const isRows = area.columns === MAX_COLUMNS;
    this.emitChanged(formatCells(area), isRows ? ofRows[direction] : ofCells, source);
  }

  #moveTable(table: Table, area: Area, direction: ShiftDirection): void {
    const moved = shiftedArea(table.area, area, direction, FEWEST_TABLE_ROWS);
    if (moved) table.area = moved;
    else this.tables.remove(table);
  }
}

function present(sheet: Worksheet | null, what: string): Worksheet {
  if (!sheet) throw itemNotFound(what);
  return sheet;
}
