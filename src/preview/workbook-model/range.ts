import { invalidArgument, itemNotFound, RichApiError } from '../rich-api/rich-api-error';
import { toDutchFormula } from '../dutch-formulas/dutch-formulas';
import {
  boundingArea,
  cellsOf,
  checked,
  formatAddress,
  formatCells,
  gridOf,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  singleCell,
  type Area,
} from './addresses';
import { type CellHyperlink, type DataValidation } from './cell-extras';
import { readEntry, valueTypeOf, type CellEntry, type CellValue } from './cell-values';
import { ModelObject, type ModelCollection } from './model-object';
import { displayText } from './number-display';
import { RangeFormat } from './range-format';
import type { ShiftDirection } from './sheet-store';
import type { CellStyle } from './cell-styles';
import type { AreaSheet } from './sheet-area';

/** A read of more cells than this is refused, as Excel answers null for unbounded ranges. */
const MAX_CELLS_READ = 5_000_000;

type CellInput = string | number | boolean | null;

/** `Excel.Range`: a block of cells on one sheet. */
export class Range extends ModelObject {
  readonly apiName = 'Range';
  override readonly keepsReference = true;
  readonly scalarProperties = [
    'address',
    'addressLocal',
    'cellCount',
    'columnCount',
    'columnIndex',
    'formulas',
    'formulasLocal',
    'hasSpill',
    'isEntireColumn',
    'isEntireRow',
    'numberFormat',
    'rowCount',
    'rowIndex',
    'text',
    'values',
    'valueTypes',
  ];

  constructor(
    readonly worksheet: AreaSheet,
    readonly area: Area,
  ) {
    super();
  }

  get address(): string {
    return formatAddress(this.worksheet.name, this.area);
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }
  get isEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }

  get values(): CellValue[][] | null {
    return this.#readable() ? this.worksheet.store.values(this.area) : null;
  }
  set values(values: CellInput[][] | CellInput) {
    this.#write(values);
  }

  get formulas(): CellValue[][] | null {
    if (!this.#readable()) return null;
    const values = this.worksheet.store.values(this.area);
    const formulas = this.worksheet.store.formulas(this.area);
    return formulas.map((row, i) => row.map((formula, j) => formula || (values[i]?.[j] ?? '')));
  }
  set formulas(formulas: CellInput[][] | CellInput) {
    this.#write(formulas);
  }

  get formulasLocal(): CellValue[][] | null {
    return (
      this.formulas?.map((row) =>
        row.map((cell) =>
          typeof cell === 'string' && cell.startsWith('=') ? toDutchFormula(cell) : cell,
        ),
      ) ?? null
    );
  }

  get text(): string[][] | null {
    const { styles } = this.worksheet;
    return (
      this.values?.map((row, i) =>
        row.map((value, j) =>
          displayText(
            value,
            styles.at(this.area.row + i, this.area.column + j).numberFormat,
            this.worksheet.workbook.date1904,
          ),
        ),
      ) ?? null
    );
  }

  get valueTypes(): string[][] | null {
    return this.values?.map((row) => row.map(valueTypeOf)) ?? null;
  }

  get numberFormat(): string[][] | null {
    if (!this.#readable()) return null;
    return gridOf(this.area, (row, column) => this.worksheet.styles.at(row, column).numberFormat);
  }
  set numberFormat(formats: (string | null)[][] | string) {
    this.worksheet.assertFormattable();
    if (typeof formats === 'string') {
      this.setStyle({ numberFormat: formats });
      return;
    }
    const single = formats.length === 1 && formats[0]?.length === 1 ? formats[0][0] : undefined;
    if (single != null) {
      this.setStyle({ numberFormat: single });
      return;
    }
    this.#assertShape(formats);
    for (const { area, value } of runsOfEqual(this.area, formats)) {
      if (value !== null) this.worksheet.setStyle(area, { numberFormat: value });
    }
  }
  get numberFormatLocal(): string[][] | null {
    return this.numberFormat;
  }
  set numberFormatLocal(_formats: unknown) {
    throw new RichApiError(
      'InvalidArgument',
      'Write numberFormat: a local format differs by user.',
    );
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get dataValidation(): DataValidation {
    return this.worksheet.dataValidationAt(formatCells(this.area));
  }
  get hyperlink(): CellHyperlink['data'] {
    return this.worksheet.styles.at(this.area.row, this.area.column).hyperlink;
  }
  set hyperlink(link: CellHyperlink['data']) {
    this.worksheet.assertWritable();
    this.setStyle({
      hyperlink: link,
      ...(link ? { fontColor: '#0563C1', underline: 'Single' } : {}),
    });
    if (link?.textToDisplay !== undefined) this.#write(link.textToDisplay);
  }

  get hasSpill(): boolean | null {
    if (this.area.rows * this.area.columns !== 1) return null;
    return this.worksheet.store.spillArea(this.area.row, this.area.column) !== null;
  }
  getSpillingToRange(): Range {
    const range = this.getSpillingToRangeOrNullObject();
    if (!range) throw itemNotFound(`${this.address} does not spill`);
    return range;
  }
  getSpillingToRangeOrNullObject(): Range | null {
    const area = this.worksheet.store.spillArea(this.area.row, this.area.column);
    return area && new Range(this.worksheet, area);
  }

  getCell(row: number, column: number): Range {
    return this.#at(singleCell(this.area.row + row, this.area.column + column));
  }
  getOffsetRange(rows: number, columns: number): Range {
    return this.#at({
      ...this.area,
      row: this.area.row + rows,
      column: this.area.column + columns,
    });
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.#at({
      ...this.area,
      rows: this.area.rows + rows,
      columns: this.area.columns + columns,
    });
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.#at({ ...this.area, rows, columns });
  }
  getRow(row: number): Range {
    return this.#at({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  getColumn(column: number): Range {
    return this.#at({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getRowsBelow(count = 1): Range {
    return this.#at({ ...this.area, row: this.area.row + this.area.rows, rows: count });
  }
  getColumnsAfter(count = 1): Range {
    return this.#at({ ...this.area, column: this.area.column + this.area.columns, columns: count });
  }
  getEntireRow(): Range {
    return this.#at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  getEntireColumn(): Range {
    return this.#at({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  getIntersection(other: Range | string): Range {
    const range = this.getIntersectionOrNullObject(other);
    if (!range) throw itemNotFound('The ranges do not intersect.');
    return range;
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const second = this.#rangeOf(other);
    if (second.worksheet !== this.worksheet) return null;
    const area = intersection(this.area, second.area);
    return area && this.#at(area);
  }
  getBoundingRect(other: Range | string): Range {
    return this.#at(boundingArea(this.area, this.#rangeOf(other).area));
  }
  getUsedRange(valuesOnly = false): Range {
    const range = this.getUsedRangeOrNullObject(valuesOnly);
    return range ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.worksheet.usedArea(valuesOnly);
    const area = used && intersection(used, this.area);
    return area && this.#at(area);
  }
  getSurroundingRegion(): Range {
    let area: Area = this.area;
    for (;;) {
      const around = this.#grown(area);
      const content = around && this.#contentWithin(around);
      const next = content ? boundingArea(area, content) : area;
      if (formatCells(next) === formatCells(area)) return this.#at(area);
      area = next;
    }
  }
  getTables(fullyContained = false): ModelCollection<ModelObject> {
    return this.worksheet.tablesIn(this.area, fullyContained);
  }

  clear(applyTo: string = 'All'): void {
    this.worksheet.assertWritable();
    const everything = applyTo === 'All' || applyTo === 'ResetContents';
    if (everything || applyTo === 'Contents') this.#clearContents();
    if (everything || applyTo === 'Formats') this.worksheet.clearStyle(this.area);
    if (everything || applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks')
      this.setStyle({ hyperlink: null });
  }

  insert(shift: ShiftDirection): Range {
    this.worksheet.shift(this.area, shift);
    return this.#at(this.area);
  }
  delete(shift: ShiftDirection): void {
    this.worksheet.shift(this.area, shift);
  }

  copyFrom(source: Range | string, copyType = 'All', skipBlanks = false, transpose = false): void {
    this.worksheet.assertWritable();
    const from = this.#rangeOf(source);
    const formulas = copyType === 'All' || copyType === 'Formulas' ? from.formulas : from.values;
    const cells = transpose ? transposed(formulas ?? []) : (formulas ?? []);
    const rows = Math.max(this.area.rows, cells.length);
    const columns = Math.max(this.area.columns, cells[0]?.length ?? 0);
    const target = this.getAbsoluteResizedRange(rows, columns);
    const sourceAt = (row: number, column: number) =>
      cells[row % cells.length]?.[column % (cells[0]?.length ?? 1)] ?? '';
    if (copyType !== 'Formats') {
      target.#write(
        Array.from({ length: rows }, (_row, i) =>
          Array.from({ length: columns }, (_cell, j) => {
            const cell = sourceAt(i, j);
            return cell === '' && skipBlanks ? null : cell;
          }),
        ),
      );
    }
    if (copyType === 'All' || copyType === 'Formats') {
      for (const [row, column] of cellsOf(target.area)) {
        const i = (row - target.area.row) % from.area.rows;
        const j = (column - target.area.column) % from.area.columns;
        const style = from.worksheet.styles.ownAt(from.area.row + i, from.area.column + j);
        if (style) this.worksheet.setStyle(singleCell(row, column), style);
      }
    }
  }

  merge(): void {
    throw new RichApiError('ApiNotFound', 'The preview host does not implement Range.merge.');
  }

  select(): void {
    this.worksheet.activate();
    this.worksheet.select(this.area);
  }
  calculate(): void {}
  track(): void {}
  untrack(): void {}
  _ValidateArraySize(): void {}

  setStyle(patch: Partial<CellStyle>): void {
    this.worksheet.setStyle(this.area, patch);
  }

  #at(area: Area): Range {
    return new Range(this.worksheet, checked(area));
  }

  #rangeOf(other: Range | string): Range {
    if (typeof other !== 'string') return other;
    const { worksheet, area } = this.worksheet.workbook.rangeOf(other, this.worksheet);
    return new Range(worksheet, area);
  }

  #readable(): boolean {
    return this.area.rows * this.area.columns <= MAX_CELLS_READ;
  }

  #clearContents(): void {
    const content = this.worksheet.store.contentArea();
    const area = content && intersection(content, this.area);
    if (area)
      this.worksheet.write(
        area,
        gridOf(area, () => ({ value: '' })),
      );
  }

  #write(input: CellInput[][] | CellInput): void {
    this.worksheet.assertWritable();
    const { date1904 } = this.worksheet.workbook;
    if (!Array.isArray(input)) {
      if (!this.#readable()) throw invalidArgument('The range is too large to fill.');
      const { styles } = this.worksheet;
      const format = styles.at(this.area.row, this.area.column).numberFormat;
      this.#writeEntries(
        gridOf(this.area, () => (input === null ? null : readEntry(input, format, date1904))),
      );
      return;
    }
    const single = input.length === 1 && input[0]?.length === 1 ? (input[0][0] ?? null) : undefined;
    if (single !== undefined && this.area.rows * this.area.columns > 1) {
      this.#write(single);
      return;
    }
    this.#assertShape(input);
    this.#writeEntries(
      input.map((row, i) =>
        row.map((cell, j) => {
          if (cell === null) return null;
          const { numberFormat } = this.worksheet.styles.at(
            this.area.row + i,
            this.area.column + j,
          );
          return readEntry(cell, numberFormat, date1904);
        }),
      ),
    );
  }

  #writeEntries(entries: (CellEntry | null)[][]): void {
    entries.forEach((cells, i) =>
      cells.forEach((entry, j) => {
        const cell = singleCell(this.area.row + i, this.area.column + j);
        const { styles } = this.worksheet;
        if (entry?.numberFormat && styles.at(cell.row, cell.column).numberFormat === 'General') {
          this.worksheet.setStyle(cell, { numberFormat: entry.numberFormat });
        }
      }),
    );
    this.worksheet.write(this.area, entries);
  }

  #assertShape(table: unknown[][]): void {
    const fits =
      table.length === this.area.rows &&
      table.every((row) => Array.isArray(row) && row.length === this.area.columns);
    if (!fits) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  }

  #grown(area: Area): Area {
    const row = Math.max(0, area.row - 1);
    const column = Math.max(0, area.column - 1);
    return {
      row,
      column,
      rows: Math.min(MAX_ROWS, area.row + area.rows + 1) - row,
      columns: Math.min(MAX_COLUMNS, area.column + area.columns + 1) - column,
    };
  }

  #contentWithin(area: Area): Area | null {
    let content: Area | null = null;
    this.worksheet.store.values(area).forEach((cells, i) =>
      cells.forEach((value, j) => {
        if (value === '') return;
        const cell = singleCell(area.row + i, area.column + j);
        content = content ? boundingArea(content, cell) : cell;
      }),
    );
    return content;
  }
}

const transposed = <T>(table: T[][]): T[][] =>
  (table[0] ?? []).map((_cell, column) => table.map((row) => row[column] as T));

/** Groups equal neighbours in each column, so that a long column costs one format, not thousands. */
function runsOfEqual<T>(area: Area, table: T[][]): { area: Area; value: T }[] {
  const runs: { area: Area; value: T }[] = [];
  for (let j = 0; j < area.columns; j++) {
    let start = 0;
    for (let i = 1; i <= area.rows; i++) {
      const value = table[start]?.[j] as T;
      if (i < area.rows && table[i]?.[j] === value) continue;
      runs.push({
        area: { row: area.row + start, column: area.column + j, rows: i - start, columns: 1 },
        value,
      });
      start = i;
    }
  }
  return runs;
}
