import type { Area } from './addresses';
import type { CellStyle } from './cell-styles';
import type { CellEntry, CellValue } from './cell-values';

export type ShiftDirection = 'Down' | 'Right' | 'Up' | 'Left';

/**
 * Where the contents of one sheet live. Two implementations: in memory (jest) and in the Univer
 * grid (the preview page), so that one workbook model serves both.
 */
export interface SheetStore {
  values(area: Area): CellValue[][];
  /** Invariant formulas with their `=`, empty where a cell has none. */
  formulas(area: Area): string[][];
  /** Null leaves a cell as it is, as a null in `range.values` does. */
  write(area: Area, entries: (CellEntry | null)[][]): void;
  /** The smallest block that holds everything, or null for an empty sheet. */
  contentArea(): Area | null;
  /** The block that the formula in this cell spills to, itself included; null when it does not. */
  spillArea(row: number, column: number): Area | null;
  shift(area: Area, direction: ShiftDirection): void;
  /**
   * @returns what puts the contents back as they are now, with the widths, heights and frozen panes
   *   that the view shows, and tells which cells it changed.
   */
  memento(): () => Area | null;
  readonly view: SheetView;
}

/** What a screen shows of a sheet besides its contents. The model remembers; the view only shows. */
export interface SheetView {
  showStyle(area: Area, style: Partial<CellStyle>): void;
  clearStyle(area: Area): void;
  showColumnWidth(column: number, columns: number, points: number): void;
  showRowHeight(row: number, rows: number, points: number): void;
  /** The height of a row that its contents made higher than one line, in points. */
  grownRowHeight(row: number): number | undefined;
  showFrozen(rows: number, columns: number): void;
  showName(name: string): void;
  /** Its place among the sheets, from 0. */
  showPosition(position: number): void;
  showTabColor(color: string): void;
  showVisible(visible: boolean): void;
  showGridlines(visible: boolean): void;
  showActive(): void;
  showSelection(area: Area): void;
  showRemoved(): void;
  /** Shows a sheet again that was removed. */
  showPutBack(position: number): void;
}

export const noView: SheetView = {
  showStyle: () => {},
  clearStyle: () => {},
  showColumnWidth: () => {},
  showRowHeight: () => {},
  grownRowHeight: () => undefined,
  showFrozen: () => {},
  showName: () => {},
  showPosition: () => {},
  showTabColor: () => {},
  showVisible: () => {},
  showGridlines: () => {},
  showActive: () => {},
  showSelection: () => {},
  showRemoved: () => {},
  showPutBack: () => {},
};

/** Makes the store of a new sheet. */
export type SheetStoreFactory = (id: string, name: string) => SheetStore;
