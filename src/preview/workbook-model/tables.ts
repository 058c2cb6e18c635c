import { invalidArgument, itemNotFound, RichApiError } from '../rich-api/rich-api-error';
import { checked, formatCells, gridOf, intersection, type Area } from './addresses';
import { type CellValue } from './cell-values';
import { ModelCollection, ModelObject } from './model-object';
import { EventType, type ModelEvents } from './model-events';
import { Range } from './range';
import type { AreaSheet, AreaWorkbook, SheetArea } from './sheet-area';
import type { ShiftDirection } from './sheet-store';

/** The workbook, as its tables know it. */
export interface TableWorkbook extends AreaWorkbook {
  readonly events: ModelEvents;
  readonly view: { tablesChanged(): void };
  readonly worksheets: {
    readonly items: readonly TableSheet[];
    getItem(name: string): TableSheet;
    getActiveWorksheet(): TableSheet;
  };
  nextTableId(): number;
  nameTaken(name: string, except?: Table): boolean;
}

/** A sheet, as its tables know it. */
interface TableSheet extends AreaSheet {
  readonly workbook: TableWorkbook;
  readonly tables: Tables;
  shift(area: Area, direction: ShiftDirection, within?: Table): void;
}

/** `Excel.Table`: a block of cells with headers; its name is unique in the workbook. */
export class Table extends ModelObject {
  readonly apiName = 'Table';
  readonly scalarProperties = [
    'highlightFirstColumn',
    'highlightLastColumn',
    'id',
    'legacyId',
    'name',
    'showBandedColumns',
    'showBandedRows',
    'showFilterButton',
    'showHeaders',
    'showTotals',
    'style',
  ];
  readonly id: string;
  readonly autoFilter: AutoFilter;
  readonly columns: TableColumns;
  /** The values shown of each filtered column; the rows of others stay where they are. */
  readonly filters = new Map<number, readonly unknown[]>();
  readonly rows: TableRows;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showBandedColumns = false;
  showFilterButton = true;
  readonly showHeaders = true;
  #showBandedRows = true;
  #style = 'TableStyleMedium2';
  #showTotals = false;
  #name: string;

  constructor(
    readonly worksheet: TableSheet,
    public area: Area,
    id: number,
    name: string,
  ) {
    super();
    this.id = String(id);
    this.#name = name;
    this.autoFilter = new AutoFilter(this);
    this.columns = new TableColumns(this);
    this.rows = new TableRows(this);
  }

  override identity() {
    return { Id: this.id };
  }
  get legacyId(): string {
    return this.id;
  }
  get name(): string {
    return this.#name;
  }
  set name(name: string) {
    assertTableName(name);
    const taken = this.worksheet.workbook.nameTaken(name, this);
    if (taken)
      throw new RichApiError('ItemAlreadyExists', `A table or name '${name}' already exists.`);
    this.#name = name;
    this.worksheet.workbook.view.tablesChanged();
  }
  get style(): string {
    return this.#style;
  }
  set style(style: string) {
    this.#style = style;
    this.worksheet.workbook.view.tablesChanged();
  }
  get showBandedRows(): boolean {
    return this.#showBandedRows;
  }
  set showBandedRows(show: boolean) {
    this.#showBandedRows = show;
    this.worksheet.workbook.view.tablesChanged();
  }
  get showTotals(): boolean {
    return this.#showTotals;
  }
  set showTotals(show: boolean) {
    if (show === this.#showTotals) return;
    this.#showTotals = show;
    this.area = { ...this.area, rows: this.area.rows + (show ? 1 : -1) };
  }
  /** The rows under the header, without the total row; an empty table keeps one blank row. */
  get bodyArea(): Area {
    const rows = this.area.rows - 1 - (this.#showTotals ? 1 : 0);
    return { ...this.area, row: this.area.row + 1, rows: Math.max(1, rows) };
  }
  get headers(): string[] {
    const [row = []] = this.worksheet.store.values({ ...this.area, rows: 1 });
    return row.map(String);
  }

  getRange(): Range {
    return new Range(this.worksheet, this.area);
  }
  getHeaderRowRange(): Range {
    return new Range(this.worksheet, { ...this.area, rows: 1 });
  }
  getDataBodyRange(): Range {
    return new Range(this.worksheet, this.bodyArea);
  }
  getTotalRowRange(): Range {
    if (!this.#showTotals) throw itemNotFound('The table has no total row.');
    return new Range(this.worksheet, {
      ...this.area,
      row: this.area.row + this.area.rows - 1,
      rows: 1,
    });
  }
  resize(newRange: SheetArea | string): void {
    const range =
      typeof newRange === 'string'
        ? this.worksheet.workbook.rangeOf(newRange, this.worksheet)
        : newRange;
    if (range.worksheet !== this.worksheet || range.area.row !== this.area.row) {
      throw invalidArgument('The header row must stay where it is and the ranges must overlap.');
    }
    this.worksheet.tables.assertFree(range.area, this);
    this.area = range.area;
    this.worksheet.tables.fillHeaders(range.area);
    this.worksheet.workbook.view.tablesChanged();
  }
  convertToRange(): Range {
    const range = this.getRange();
    this.worksheet.tables.remove(this);
    return range;
  }
  delete(): void {
    this.worksheet.assertWritable();
    this.getRange().clear('All');
    this.worksheet.tables.remove(this);
  }
  clearFilters(): void {
    this.filters.clear();
  }
  reapplyFilters(): void {}
  _RegisterDataChangedEvent(): void {
    this.worksheet.workbook.events.register(EventType.tableChanged, this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.worksheet.workbook.events.unregister(EventType.tableChanged, this.id);
  }
}

/** Table names follow the rules for defined names. */
function assertTableName(name: string): void {
  if (!/^[A-Za-zÀ-ÿ_\\][\wÀ-ÿ.\\]{0,254}$/.test(name))
    throw invalidArgument(`'${name}' is not a valid table name.`);
}

class TableColumn extends ModelObject {
  readonly apiName = 'TableColumn';
  readonly scalarProperties = ['id', 'index', 'name', 'values'];

  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }
  get id(): number {
    return this.index + 1;
  }
  override identity() {
    return { Id: this.id };
  }
  get name(): string {
    return this.table.headers[this.index] ?? '';
  }
  set name(name: string) {
    this.getHeaderRowRange().values = [[name]];
  }
  get values(): CellValue[][] | null {
    return this.getRange().values;
  }
  set values(values: CellValue[][]) {
    this.getRange().values = values;
  }
  get filter(): Filter {
    return new Filter(this.table, this.index);
  }
  getRange(): Range {
    return this.table.getRange().getColumn(this.index);
  }
  getHeaderRowRange(): Range {
    return this.table.getHeaderRowRange().getColumn(this.index);
  }
  getDataBodyRange(): Range {
    return this.table.getDataBodyRange().getColumn(this.index);
  }
  getTotalRowRange(): Range {
    return this.table.getTotalRowRange().getColumn(this.index);
  }
  delete(): void {
    this.getRange().delete('Left');
  }
}

/** `Excel.Filter`, by values only. It is remembered; the grid shows all rows. */
class Filter extends ModelObject {
  readonly apiName = 'Filter';
  readonly scalarProperties = [];

  constructor(
    private readonly table: Table,
    private readonly column: number,
  ) {
    super();
  }
  applyValuesFilter(values: readonly unknown[]): void {
    this.table.filters.set(this.column, values);
  }
  clear(): void {
    this.table.filters.delete(this.column);
  }
}

/** `Excel.AutoFilter` of a table: whether rows are hidden by what was chosen in its headers. */
class AutoFilter extends ModelObject {
  readonly apiName = 'AutoFilter';
  readonly scalarProperties = ['enabled', 'isDataFiltered'];

  constructor(private readonly table: Table) {
    super();
  }
  get enabled(): boolean {
    return this.table.showFilterButton;
  }
  get isDataFiltered(): boolean {
    return this.table.filters.size > 0;
  }
}

class TableColumns extends ModelCollection<TableColumn> {
  readonly apiName = 'TableColumnCollection';
  override readonly scalarProperties = ['count'];

  constructor(private readonly table: Table) {
    super();
  }
  get items(): TableColumn[] {
    return Array.from(
      { length: this.table.area.columns },
      (_column, index) => new TableColumn(this.table, index),
    );
  }
  protected keysOf(column: TableColumn): string[] {
    return [column.name, String(column.id)];
  }
  add(index?: number, values?: CellValue[][], name?: string): TableColumn {
    const at = index === undefined || index < 0 ? this.count : index;
    const { area, worksheet } = this.table;
    const added = { ...area, column: area.column + at, columns: 1 };
    const range = new Range(worksheet, checked(added));
    if (at < this.count) range.insert('Right');
    this.table.area = { ...area, columns: area.columns + 1 };
    if (values) range.values = values;
    if (name) range.getCell(0, 0).values = [[name]];
    worksheet.tables.fillHeaders(this.table.area);
    worksheet.workbook.view.tablesChanged();
    return new TableColumn(this.table, at);
  }
}

class TableRow extends ModelObject {
  readonly apiName = 'TableRow';
  readonly scalarProperties = ['index', 'values'];

  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }
  get values(): CellValue[][] | null {
    return this.getRange().values;
  }
  set values(values: CellValue[][]) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.table.getDataBodyRange().getRow(this.index);
  }
  delete(): void {
    this.table.rows.deleteRowsAt(this.index, 1);
  }
}

class TableRows extends ModelCollection<TableRow> {
  readonly apiName = 'TableRowCollection';
  override readonly scalarProperties = ['count'];

  constructor(private readonly table: Table) {
    super();
  }
  get items(): TableRow[] {
    return Array.from(
      { length: this.table.bodyArea.rows },
      (_row, index) => new TableRow(this.table, index),
    );
  }
  protected keysOf(row: TableRow): string[] {
    return [String(row.index)];
  }
  add(index?: number, values?: CellValue[][] | CellValue): TableRow {
    const { worksheet } = this.table;
    worksheet.assertWritable();
    const table = Array.isArray(values)
      ? values
      : [Array<CellValue>(this.table.area.columns).fill(values ?? '')];
    const body = this.table.bodyArea;
    const at = index === undefined || index < 0 ? body.rows : index;
    const blank =
      body.rows === 1 && worksheet.store.values(body)[0]?.every((value) => value === '');
    const first = blank ? 0 : at;
    const added = { ...body, row: body.row + first, rows: table.length };
    const inserted = blank ? { ...added, row: body.row + 1, rows: table.length - 1 } : added;
    const { area } = this.table;
    if (inserted.rows > 0) worksheet.shift(inserted, 'Down', this.table);
    this.table.area = { ...area, rows: area.rows + inserted.rows };
    new Range(worksheet, added).values = table;
    worksheet.workbook.view.tablesChanged();
    return new TableRow(this.table, first);
  }
  deleteRowsAt(index: number, count = 1): void {
    const { area, bodyArea, worksheet } = this.table;
    worksheet.shift({ ...bodyArea, row: bodyArea.row + index, rows: count }, 'Up', this.table);
    this.table.area = { ...area, rows: Math.max(2, area.rows - count) };
    worksheet.workbook.view.tablesChanged();
  }
  deleteRows(rows: (TableRow | number)[]): void {
    const indexes = rows.map((row) => (typeof row === 'number' ? row : row.index));
    for (const index of indexes.sort((a, b) => b - a)) this.deleteRowsAt(index);
  }
}

/** The tables of one sheet. */
export class Tables extends ModelCollection<Table> {
  readonly apiName = 'TableCollection';
  override readonly scalarProperties = ['count'];
  readonly items: Table[] = [];

  constructor(private readonly worksheet: TableSheet) {
    super();
  }
  protected keysOf(table: Table): string[] {
    return [table.name, table.id];
  }
  add(address: SheetArea | string, hasHeaders: boolean): Table {
    this.worksheet.assertWritable();
    const { workbook } = this.worksheet;
    const range = typeof address === 'string' ? workbook.rangeOf(address, this.worksheet) : address;
    if (range.worksheet !== this.worksheet)
      return workbook.worksheets.getItem(range.worksheet.name).tables.add(range, hasHeaders);
    const area = hasHeaders ? range.area : { ...range.area, rows: range.area.rows + 1 };
    this.assertFree(area);
    if (!hasHeaders) this.worksheet.shift({ ...area, rows: 1 }, 'Down');
    this.fillHeaders(area);
    const id = workbook.nextTableId();
    let number = id;
    while (workbook.nameTaken(`Tabel${number}`)) number++;
    const table = new Table(
      this.worksheet,
      area.rows > 1 ? area : { ...area, rows: 2 },
      id,
      `Tabel${number}`,
    );
    this.items.push(table);
    workbook.view.tablesChanged();
    return table;
  }
  /** The tables that share cells with an area, or lie wholly in it. */
  within(area: Area, fullyContained: boolean): TableScopedCollection {
    const tables = this.items.filter((table) => {
      const shared = intersection(table.area, area);
      return shared && (!fullyContained || formatCells(shared) === formatCells(table.area));
    });
    return new TableScopedCollection(tables);
  }
  assertFree(area: Area, except?: Table): void {
    const overlapping = this.items.find(
      (table) => table !== except && intersection(table.area, area),
    );
    if (overlapping) throw invalidArgument('Een tabel kan niet overlappen met een andere tabel.');
  }
  /** Excel turns headers into text, fills in missing ones and makes doubles unique. */
  fillHeaders(area: Area): void {
    const headerArea = { ...area, rows: 1 };
    const [headers = []] = this.worksheet.store.values(headerArea);
    const seen = new Set<string>();
    const texts = headers.map((header, index) => {
      const wanted = header === '' ? `Kolom${index + 1}` : String(header);
      let text = wanted;
      for (let n = 2; seen.has(text.toLowerCase()); n++) text = `${wanted}${n}`;
      seen.add(text.toLowerCase());
      return text;
    });
    if (texts.every((text, index) => text === headers[index])) return;
    this.worksheet.write(
      headerArea,
      gridOf(headerArea, (_row, column) => ({ value: texts[column - area.column] ?? '' })),
    );
  }
  remove(table: Table): void {
    const index = this.items.indexOf(table);
    if (index >= 0) this.items.splice(index, 1);
    this.worksheet.workbook.view.tablesChanged();
  }
}

/** All tables of the workbook, as `workbook.tables` gives them. */
export class WorkbookTables extends ModelCollection<Table> {
  readonly apiName = 'TableCollection';
  override readonly scalarProperties = ['count'];

  constructor(private readonly workbook: TableWorkbook) {
    super();
  }
  get items(): Table[] {
    return this.workbook.worksheets.items.flatMap((sheet) => sheet.tables.items);
  }
  protected keysOf(table: Table): string[] {
    return [table.name, table.id];
  }
  add(address: SheetArea | string, hasHeaders: boolean): Table {
    const sheet = this.workbook.worksheets.getActiveWorksheet();
    return sheet.tables.add(address, hasHeaders);
  }
}

/** The tables in a range. */
class TableScopedCollection extends ModelCollection<Table> {
  readonly apiName = 'TableScopedCollection';
  override readonly scalarProperties = ['count'];

  constructor(readonly items: Table[]) {
    super();
  }
  protected keysOf(table: Table): string[] {
    return [table.name, table.id];
  }
  getFirst(): Table {
    return this.getItemAt(0);
  }
}
