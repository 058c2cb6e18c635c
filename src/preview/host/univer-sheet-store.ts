import {
  CellValueType,
  Dimension,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetColWidthMutationParams,
} from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import {
  boundingArea,
  gridOf,
  MAX_COLUMNS,
  MAX_ROWS,
  singleCell,
  type Area,
} from '../workbook-model/addresses';
import type { CellStyle } from '../workbook-model/cell-styles';
import { isErrorValue, type CellEntry, type CellValue } from '../workbook-model/cell-values';
import type { SheetStore, ShiftDirection, SheetView } from '../workbook-model/sheet-store';
import type { Grid } from './univer-grid';
import { areaOf, rangeOf } from './univer-range';
import { TallRows } from './tall-rows';

/** The grid counts in pixels, Office in points. */
const PIXELS_PER_POINT = 4 / 3;

export const pointsOf = (pixels: number): number => pixels / PIXELS_PER_POINT;

/** What a formula shows, given its value; the value itself in a host that breaks nothing. */
export type ShownValue = (formula: string, value: CellValue) => CellValue;

type CellTable = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The contents of one sheet as they stand in the Univer grid. */
export class UniverSheetStore implements SheetStore {
  readonly view: SheetView;
  /** True while the model writes, so that its own changes are not taken for the user's. */
  writing = false;
  /** The sheet as it was when it was removed. */
  #lastState: IWorksheetData | undefined;

  constructor(
    private readonly grid: Grid,
    /** Another object after the sheet was removed and put back. */
    public sheet: FWorksheet,
    private readonly written: (hasFormulas: boolean) => void,
    private readonly shownValue: ShownValue,
    /** Called before the sheet is deleted. */
    private readonly beforeRemoval: () => void = () => undefined,
  ) {
    this.view = new UniverSheetView(grid, this);
  }

  get sheetId(): string {
    return this.sheet.getSheetId();
  }

  values(area: Area): CellValue[][] {
    const spilled = this.#formulas().getArrayFormulaCellData()?.[this.#unitId]?.[this.sheetId];
    const matrix = this.sheet.getSheet().getCellMatrix();
    return gridOf(area, (row, column) => {
      const cell = matrix.getValue(row, column) ?? null;
      const value = plainValue(cell, spilled?.[row]?.[column] ?? null);
      return cell?.f ? this.shownValue(cell.f, value) : value;
    });
  }

  formulas(area: Area): string[][] {
    const matrix = this.sheet.getSheet().getCellMatrix();
    return gridOf(area, (row, column) => {
      const cell = matrix.getValue(row, column);
      if (cell?.f) return cell.f;
      // A formula filled down is stored once and shared by its id.
      return cell?.si ? this.sheet.getRange(row, column).getFormula() : '';
    });
  }

  write(area: Area, entries: (CellEntry | null)[][]): void {
    this.#makeRoom(area);
    const value: IObjectMatrixPrimitiveType<ICellData> = {};
    let hasFormulas = false;
    entries.forEach((cells, i) => {
      const row: Record<number, ICellData> = {};
      cells.forEach((entry, j) => {
        if (entry === null) return;
        hasFormulas ||= entry.formula !== undefined;
        row[area.column + j] = cellData(entry);
      });
      value[area.row + i] = row;
    });
    this.quietly(() => {
      this.grid.api.syncExecuteCommand(SetRangeValuesCommand.id, {
        unitId: this.#unitId,
        subUnitId: this.sheetId,
        range: rangeOf(area),
        value,
      });
    });
    this.written(hasFormulas);
  }

  contentArea(): Area | null {
    const matrix = this.sheet.getSheet().getCellMatrix();
    const spilled =
      this.#formulas().getArrayFormulaCellData()?.[this.#unitId]?.[this.sheetId] ?? {};
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const include = (row: number, column: number) => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    matrix.forValue((row, column, cell) => {
      if (cell && (cell.f || cell.si || (cell.v !== undefined && cell.v !== null && cell.v !== '')))
        include(row, column);
    });
    for (const [row, cells] of Object.entries(spilled)) {
      for (const column of Object.keys(cells ?? {})) include(Number(row), Number(column));
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  spillArea(row: number, column: number): Area | null {
    const range =
      this.#formulas().getArrayFormulaRange()?.[this.#unitId]?.[this.sheetId]?.[row]?.[column];
    if (!range) return null;
    const area = areaOf(range);
    return area.rows * area.columns > 1 ? area : null;
  }

  shift(area: Area, direction: ShiftDirection): void {
    const { row, column, rows, columns } = area;
    this.quietly(() => {
      if (columns === MAX_COLUMNS && direction === 'Down') this.sheet.insertRows(row, rows);
      else if (columns === MAX_COLUMNS && direction === 'Up') this.sheet.deleteRows(row, rows);
      else if (rows === MAX_ROWS && direction === 'Right')
        this.sheet.insertColumns(column, columns);
      else if (rows === MAX_ROWS && direction === 'Left') this.sheet.deleteColumns(column, columns);
      else {
        this.#makeRoom({ row: row + rows, column, rows, columns });
        const range = this.sheet.getRange(row, column, rows, columns);
        if (direction === 'Down') range.insertCells(Dimension.ROWS);
        else if (direction === 'Right') range.insertCells(Dimension.COLUMNS);
        else range.deleteCells(direction === 'Up' ? Dimension.ROWS : Dimension.COLUMNS);
      }
    });
    this.written(true);
  }

  memento(): () => Area | null {
    const cells = new Map<number, Map<number, ICellData>>();
    this.sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell) return;
        const ofRow = cells.get(row) ?? new Map<number, ICellData>();
        cells.set(row, ofRow.set(column, { ...cell }));
      });
    const { columnData, rowData, freeze } = this.sheet.getSheet().getConfig();
    const [columns, rows] = [structuredClone(columnData), structuredClone(rowData)];
    const { xSplit, ySplit } = freeze;
    return () => {
      const now = this.sheet.getSheet().getConfig();
      replaceEntries(now.columnData, columns);
      replaceEntries(now.rowData, rows);
      if (now.freeze.xSplit !== xSplit || now.freeze.ySplit !== ySplit)
        this.view.showFrozen(ySplit, xSplit);
      return this.#putBack(cells);
    };
  }

  /** Takes the sheet out of the grid, to be put back as it is now. */
  remove(): void {
    this.beforeRemoval();
    this.#lastState = structuredClone(this.sheet.getSheet().getConfig());
    this.quietly(() => this.grid.workbook.deleteSheet(this.sheet));
  }

  putBack(position: number): void {
    const sheet = this.#lastState;
    if (!sheet) return;
    this.quietly(() => {
      this.grid.api.syncExecuteCommand(InsertSheetMutation.id, {
        unitId: this.#unitId,
        index: position,
        sheet,
      });
    });
    this.sheet = this.grid.workbook.getSheetBySheetId(sheet.id) ?? this.sheet;
  }

  /** @returns the block with the cells that were not as they were. */
  #putBack(cells: ReadonlyMap<number, ReadonlyMap<number, ICellData>>): Area | null {
    const deletions: CellTable = {};
    const contents: CellTable = {};
    let difference: Area | null = null;
    const put = (row: number, column: number, cell: ICellData | undefined) => {
      // Emptied first in any case, since Univer adds the new look of a cell to its old one.
      (deletions[row] ??= {})[column] = null;
      if (cell) (contents[row] ??= {})[column] = { ...cell };
      const area = singleCell(row, column);
      difference = difference ? boundingArea(difference, area) : area;
    };
    const now = this.sheet.getSheet().getCellMatrix();
    now.forValue((row, column, cell) => {
      if (cell && !cells.get(row)?.has(column)) put(row, column, undefined);
    });
    for (const [row, ofRow] of cells) {
      for (const [column, cell] of ofRow) {
        if (!isSameCell(now.getValue(row, column), cell)) put(row, column, cell);
      }
    }
    if (!difference) return null;
    for (const cellValue of [deletions, contents]) {
      const params: ISetRangeValuesMutationParams = {
        unitId: this.#unitId,
        subUnitId: this.sheetId,
        cellValue,
      };
      this.quietly(() => this.grid.api.syncExecuteCommand(SetRangeValuesMutation.id, params));
    }
    this.written(true);
    return difference;
  }

  quietly(action: () => void): void {
    this.writing = true;
    try {
      action();
    } finally {
      this.writing = false;
    }
  }

  /** The part of an area that the grid has; it grows for all but whole rows and columns. */
  inGrid(area: Area): Area {
    this.#makeRoom({
      ...area,
      rows: area.rows === MAX_ROWS ? 1 : area.rows,
      columns: area.columns === MAX_COLUMNS ? 1 : area.columns,
    });
    return {
      ...area,
      rows: Math.min(area.rows, this.sheet.getMaxRows() - area.row),
      columns: Math.min(area.columns, this.sheet.getMaxColumns() - area.column),
    };
  }

  #makeRoom(area: Area): void {
    this.quietly(() => {
      const bottom = Math.min(area.row + area.rows, MAX_ROWS);
      const right = Math.min(area.column + area.columns, MAX_COLUMNS);
      if (bottom > this.sheet.getMaxRows()) this.sheet.setRowCount(bottom + 100);
      if (right > this.sheet.getMaxColumns()) this.sheet.setColumnCount(right + 10);
    });
  }

  get #unitId(): string {
    return this.grid.workbook.getId();
  }

  #formulas(): FormulaDataModel {
    return this.grid.univer.__getInjector().get(FormulaDataModel);
  }
}

const isSameCell = (now: Nullable<ICellData>, before: ICellData): boolean =>
  (['v', 't', 'f', 'si', 's', 'p', 'custom'] as const).every((key) => now?.[key] === before[key]);

function replaceEntries<T>(now: Record<number, T>, before: Readonly<Record<number, T>>): void {
  for (const key of Object.keys(now)) Reflect.deleteProperty(now, key);
  Object.assign(now, structuredClone(before));
}

function plainValue(cell: ICellData | null, spilled: ICellData | null): CellValue {
  const content = cell?.v !== undefined && cell.v !== null ? cell : spilled;
  const value = content?.v;
  if (value === undefined || value === null)
    return cell?.p ? (cell.p.body?.dataStream.trimEnd() ?? '') : '';
  if (content?.t === CellValueType.BOOLEAN) return Boolean(Number(value));
  if (content?.t === CellValueType.NUMBER) return Number(value);
  return value;
}

function cellData(entry: CellEntry): ICellData {
  if (entry.formula !== undefined) return { f: entry.formula, v: null, p: null, si: null };
  const { value } = entry;
  const base = { f: null, si: null, p: null };
  if (value === '') return { ...base, v: null, t: null };
  if (typeof value === 'number') return { ...base, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...base, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // Text that looks like a number must stay text.
  const looksNumeric = !isErrorValue(value) && value.trim() !== '' && !Number.isNaN(Number(value));
  return { ...base, v: value, t: looksNumeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

const DEFAULT_ROW_PIXELS = 24;
const HORIZONTAL: Readonly<Record<string, number>> = {
  Left: 1,
  Center: 2,
  Right: 3,
  CenterAcrossSelection: 2,
};
const VERTICAL: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const BORDER_SIDES = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
] as const;
const BORDER_STYLES: Readonly<Record<string, number>> = {
  Hairline: 2,
  Thin: 1,
  Medium: 8,
  Thick: 13,
};

/** Shows in the grid what the model remembers about formats, widths and panes. */
class UniverSheetView implements SheetView {
  readonly #tallRows: TallRows;

  constructor(
    private readonly grid: Grid,
    private readonly store: UniverSheetStore,
  ) {
    this.#tallRows = new TallRows(grid, store);
  }

  get #sheet(): FWorksheet {
    return this.store.sheet;
  }

  showStyle(area: Area, style: Partial<CellStyle>): void {
    const s = univerStyle(style);
    if (Object.keys(s).length === 0) return;
    const { row, column, rows, columns } = this.store.inGrid(area);
    // As a change of style, so that Univer neither drops formulas nor calculates again.
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let i = row; i < row + rows; i++) {
      const cells: Record<number, ICellData> = {};
      for (let j = column; j < column + columns; j++) cells[j] = { s };
      cellValue[i] = cells;
    }
    const params: ISetRangeValuesMutationParams = {
      unitId: this.grid.workbook.getId(),
      subUnitId: this.store.sheetId,
      cellValue,
      trigger: SetStyleCommand.id,
    };
    this.store.quietly(() => this.grid.api.syncExecuteCommand(SetRangeValuesMutation.id, params));
    if (style.wrapText || style.fontSize !== undefined) this.#tallRows.measureSoon();
  }
  clearStyle(area: Area): void {
    const { row, column, rows, columns } = this.store.inGrid(area);
    this.store.quietly(() => this.#sheet.getRange(row, column, rows, columns).clearFormat());
  }
  showColumnWidth(column: number, columns: number, points: number): void {
    const view = this.store.inGrid({ row: 0, column, rows: 1, columns });
    const params: ISetWorksheetColWidthMutationParams = {
      unitId: this.grid.workbook.getId(),
      subUnitId: this.store.sheetId,
      ranges: [rangeOf({ row: 0, column, rows: this.#sheet.getMaxRows(), columns: view.columns })],
      colWidth: Math.round(points * PIXELS_PER_POINT),
    };
    // As Univer's command would, but that it measures the rows again at every column.
    const { api } = this.grid;
    this.store.quietly(() => api.syncExecuteCommand(SetWorksheetColWidthMutation.id, params));
    this.#tallRows.measureSoon();
  }
  showRowHeight(row: number, rows: number, points: number): void {
    const view = this.store.inGrid({ row, column: 0, rows, columns: 1 });
    const pixels = Math.max(DEFAULT_ROW_PIXELS, Math.round(points * PIXELS_PER_POINT));
    this.store.quietly(() => this.#sheet.setRowHeightsForced(row, view.rows, pixels));
  }
  grownRowHeight(row: number): number | undefined {
    if (row >= this.#sheet.getMaxRows()) return undefined;
    this.#tallRows.measureNow();
    const pixels = this.#sheet.getRowHeight(row);
    return pixels > DEFAULT_ROW_PIXELS ? pointsOf(pixels) : undefined;
  }
  showFrozen(rows: number, columns: number): void {
    if (rows === 0 && columns === 0) this.#sheet.cancelFreeze();
    else {
      this.#sheet.setFreeze({
        xSplit: columns,
        ySplit: rows,
        startRow: rows === 0 ? -1 : rows,
        startColumn: columns === 0 ? -1 : columns,
      });
    }
  }
  showName(name: string): void {
    this.store.quietly(() => this.#sheet.setName(name));
  }
  showPosition(position: number): void {
    this.store.quietly(() => this.grid.workbook.moveSheet(this.#sheet, position));
  }
  showTabColor(color: string): void {
    this.#sheet.setTabColor(color);
  }
  showVisible(visible: boolean): void {
    if (visible) this.#sheet.showSheet();
    else this.#sheet.hideSheet();
  }
  showGridlines(visible: boolean): void {
    this.#sheet.setHiddenGridlines(!visible);
  }
  showActive(): void {
    this.store.quietly(() => this.grid.workbook.setActiveSheet(this.#sheet));
  }
  showSelection(area: Area): void {
    const { row, column, rows, columns } = this.store.inGrid(area);
    this.store.quietly(() => {
      this.#sheet.getRange(row, column, rows, columns).activate();
      if (!this.grid.isRendered()) return;
      const view = this.#sheet.getVisibleRange();
      const inSight =
        view &&
        row >= view.startRow &&
        row < view.endRow &&
        column >= view.startColumn &&
        column < view.endColumn;
      if (!inSight) this.#sheet.scrollToCell(Math.max(0, row - 2), Math.max(0, column - 1));
    });
  }
  showRemoved(): void {
    this.store.remove();
  }
  showPutBack(position: number): void {
    this.store.putBack(position);
  }
}

/** Left of a text in pixels, and what each step of indentation adds, as in Excel. */
const STANDARD_PADDING = 2;
const INDENT_WIDTH = 9;

function univerStyle(style: Partial<CellStyle>): IStyleData {
  const s: IStyleData = {};
  if (style.fillColor !== undefined) s.bg = style.fillColor ? { rgb: style.fillColor } : null;
  if (style.fontColor !== undefined) s.cl = { rgb: style.fontColor };
  if (style.bold !== undefined) s.bl = style.bold ? 1 : 0;
  if (style.italic !== undefined) s.it = style.italic ? 1 : 0;
  if (style.fontSize !== undefined) s.fs = style.fontSize;
  if (style.fontName !== undefined) s.ff = style.fontName;
  if (style.underline !== undefined) s.ul = { s: style.underline === 'None' ? 0 : 1 };
  if (style.strikethrough !== undefined) s.st = { s: style.strikethrough ? 1 : 0 };
  if (style.wrapText !== undefined) s.tb = style.wrapText ? 3 : 1;
  if (style.horizontalAlignment !== undefined) s.ht = HORIZONTAL[style.horizontalAlignment] ?? 0;
  if (style.indentLevel !== undefined)
    s.pd = { l: STANDARD_PADDING + style.indentLevel * INDENT_WIDTH };
  if (style.verticalAlignment !== undefined) s.vt = VERTICAL[style.verticalAlignment] ?? 3;
  if (style.numberFormat !== undefined) s.n = { pattern: style.numberFormat };
  if (style.borders !== undefined) {
    const bd: Record<string, unknown> = {};
    for (const [side, key] of BORDER_SIDES) {
      const border = style.borders[side];
      if (border && border.style !== 'None')
        bd[key] = { s: BORDER_STYLES[border.weight] ?? 1, cl: { rgb: border.color } };
    }
    s.bd = bd;
  }
  return s;
}
