import type { Area } from './addresses';
import type { DataValidation } from './cell-extras';
import type { CellStyle, CellStyles } from './cell-styles';
import type { CellEntry } from './cell-values';
import type { ModelCollection, ModelObject } from './model-object';
import type { SheetStore, ShiftDirection } from './sheet-store';

/**
 * The workbook has sheets, a sheet tables and charts, and those have cells; each imports what it has.
 * What the smaller asks of the larger stands here, and in each file for what only that asks.
 */

/** Cells of a sheet; every `Range` is that. */
export interface SheetArea {
  readonly worksheet: AreaSheet;
  readonly area: Area;
}

/** The workbook, as cells know it. */
export interface AreaWorkbook {
  readonly date1904: boolean;
  rangeOf(reference: string, sheet: AreaSheet): SheetArea;
}

/** A sheet, as its cells know it. */
export interface AreaSheet extends ModelObject {
  readonly workbook: AreaWorkbook;
  readonly id: string;
  readonly name: string;
  readonly store: SheetStore;
  readonly styles: CellStyles;
  assertWritable(): void;
  assertFormattable(): void;
  activate(): void;
  select(area: Area): void;
  usedArea(valuesOnly: boolean): Area | null;
  tablesIn(area: Area, fullyContained: boolean): ModelCollection<ModelObject>;
  write(area: Area, entries: (CellEntry | null)[][]): void;
  emitChanged(address: string, changeType: string, triggerSource: TriggerSource): void;
  shift(area: Area, direction: ShiftDirection): void;
  setStyle(area: Area, patch: Partial<CellStyle>): void;
  clearStyle(area: Area): void;
  columnWidthAt(column: number): number;
  setColumnWidth(column: number, columns: number, points: number): void;
  rowHeightAt(row: number): number;
  setRowHeight(row: number, rows: number, points: number): void;
  fitColumns(area: Area): void;
  dataValidationAt(cells: string): DataValidation;
}

/** Who changed a cell; an add-in must recognise the changes it made itself. */
export type TriggerSource = 'ThisLocalAddin' | 'Unknown';
