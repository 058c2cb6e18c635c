import { absoluteAddress, MAX_COLUMNS, MAX_ROWS, type Area } from './addresses';
import { shiftedArea, shiftedCell } from './cell-shifts';
import type { Charts } from './charts';
import type { NamedItem } from './names';
import { Range } from './range';
import type { AreaSheet } from './sheet-area';
import type { ShiftDirection } from './sheet-store';

/** What on a sheet goes along when cells are inserted or deleted, as it does in Excel. */

/** A sheet, as what moves on it knows it. */
interface ShiftedSheet extends AreaSheet {
  readonly charts: Charts;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
}

/** Charts go along with the cells under them, and go on to show the cells that they showed. */
export function shiftCharts(sheet: ShiftedSheet, area: Area, direction: ShiftDirection): void {
  const moved = (range: Range | null): Range | null => {
    if (range?.worksheet !== sheet) return range;
    const now = shiftedArea(range.area, area, direction);
    return now && new Range(sheet, now);
  };
  for (const chart of sheet.charts.items) {
    if (chart.position) {
      // One whose cells are all gone stays where it was: it would else lie on no cell.
      chart.position = shiftedArea(chart.position, area, direction) ?? chart.position;
    }
    for (const series of chart.series.items) {
      series.values = moved(series.values);
      series.categories = moved(series.categories);
      series.nameCell = moved(series.nameCell);
    }
    chart.changed();
  }
}

/** Names of cells stay those of the same cells; of cells that are gone nothing is left but #REF!. */
export function shiftNames(
  sheet: ShiftedSheet,
  items: readonly NamedItem[],
  area: Area,
  direction: ShiftDirection,
): void {
  for (const item of items) {
    const range = item.getRangeOrNullObject();
    if (range?.worksheet !== sheet) continue;
    const now = shiftedArea(range.area, area, direction);
    const formula = now ? `=${absoluteAddress(sheet.name, now)}` : '=#REF!';
    if (formula !== item.formula) item.formula = formula;
  }
}

/** Whole rows take their heights along, and whole columns their widths. */
export function shiftSizes(sheet: ShiftedSheet, area: Area, direction: ShiftDirection): void {
  if (area.columns === MAX_COLUMNS) {
    remap(sheet.rowHeights, (row) => shiftedCell(area, direction, row, area.column)?.[0]);
  }
  if (area.rows === MAX_ROWS) {
    remap(sheet.columnWidths, (column) => shiftedCell(area, direction, area.row, column)?.[1]);
  }
}

function remap(sizes: Map<number, number>, move: (at: number) => number | undefined): void {
  const before = [...sizes];
  sizes.clear();
  for (const [at, size] of before) {
    const now = move(at);
    if (now !== undefined) sizes.set(now, size);
  }
}
