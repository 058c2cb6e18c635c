import { boundingArea, cellKey, gridOf, singleCell, type Area } from './addresses';
import type { CellEntry, CellValue } from './cell-values';
import { shiftedCell } from './cell-shifts';
import { noView, type SheetStore, type ShiftDirection, type SheetView } from './sheet-store';

/** The cells of the sheet that a formula stands on, as they were entered. */
export type CellReader = (row: number, column: number) => CellEntry | undefined;

/** What a formula gives: one value, or a table of values that spills. */
export type FormulaEvaluator = (formula: string, cellAt: CellReader) => CellValue | CellValue[][];

/**
 * Cells in memory. It holds formulas but calculates none itself: their value is what the evaluator
 * says, which by default is 0. Formulas are not rewritten when cells move.
 */
export class MemorySheetStore implements SheetStore {
  readonly view: SheetView = noView;
  #cells = new Map<string, CellEntry>();

  constructor(private readonly evaluate: FormulaEvaluator = () => 0) {}

  values(area: Area): CellValue[][] {
    const spilled = this.#spilledValues();
    return gridOf(area, (row, column) => {
      const key = cellKey(row, column);
      return spilled.get(key) ?? this.#cells.get(key)?.value ?? '';
    });
  }

  formulas(area: Area): string[][] {
    return gridOf(area, (row, column) => this.#cells.get(cellKey(row, column))?.formula ?? '');
  }

  write(area: Area, entries: (CellEntry | null)[][]): void {
    entries.forEach((cells, i) =>
      cells.forEach((entry, j) => {
        const key = cellKey(area.row + i, area.column + j);
        if (entry === null) return;
        if (entry.value === '' && !entry.formula) this.#cells.delete(key);
        else this.#cells.set(key, entry);
      }),
    );
  }

  contentArea(): Area | null {
    let area: Area | null = null;
    for (const key of [...this.#cells.keys(), ...this.#spilledValues().keys()]) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const cell = singleCell(row, column);
      area = area ? boundingArea(area, cell) : cell;
    }
    return area;
  }

  spillArea(row: number, column: number): Area | null {
    const formula = this.#cells.get(cellKey(row, column))?.formula;
    const result = formula ? this.#evaluate(formula) : '';
    if (!Array.isArray(result)) return null;
    const columns = result[0]?.length ?? 0;
    return result.length * columns > 1 ? { row, column, rows: result.length, columns } : null;
  }

  shift(area: Area, direction: ShiftDirection): void {
    const moved = new Map<string, CellEntry>();
    for (const [key, entry] of this.#cells) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const target = shiftedCell(area, direction, row, column);
      if (target) moved.set(cellKey(...target), entry);
    }
    this.#cells = moved;
  }

  memento(): () => Area | null {
    const cells = new Map(this.#cells);
    return () => {
      let difference: Area | null = null;
      for (const key of new Set([...cells.keys(), ...this.#cells.keys()])) {
        if (cells.get(key) === this.#cells.get(key)) continue;
        const [row = 0, column = 0] = key.split(',').map(Number);
        const cell = singleCell(row, column);
        difference = difference ? boundingArea(difference, cell) : cell;
      }
      this.#cells = new Map(cells);
      return difference;
    };
  }

  #evaluate(formula: string): CellValue | CellValue[][] {
    return this.evaluate(formula, (row, column) => this.#cells.get(cellKey(row, column)));
  }

  #spilledValues(): Map<string, CellValue> {
    const values = new Map<string, CellValue>();
    for (const [key, { formula }] of this.#cells) {
      if (!formula) continue;
      const [row = 0, column = 0] = key.split(',').map(Number);
      const result = this.#evaluate(formula);
      if (!Array.isArray(result)) values.set(key, result);
      else
        result.forEach((cells, i) =>
          cells.forEach((value, j) => values.set(cellKey(row + i, column + j), value)),
        );
    }
    return values;
  }
}
