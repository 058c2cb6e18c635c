import { singleCell } from './addresses';
import type { DataValidation } from './cell-extras';
import type { CellEntry } from './cell-values';
import type { Chart, Charts } from './charts';
import { propertiesOf } from './memento';
import { ModelCollection, ModelObject } from './model-object';
import type { NamedItems } from './names';
import type { PageBreaks } from './page-breaks';
import type { PageLayout } from './page-layout';
import { Range } from './range';
import type { WorksheetCustomProperties } from './custom-properties';
import type { WorksheetFreezePanes } from './freeze-panes';
import type { AreaSheet } from './sheet-area';
import type { Tables } from './tables';
import type { WorksheetProtection } from './worksheet-protection';

/** A sheet, as copying it knows it. */
interface CopiedSheet extends AreaSheet {
  readonly workbook: AreaSheet['workbook'] & {
    readonly names: NamedItems;
    nameTaken(name: string): boolean;
  };
  readonly tables: Tables;
  readonly charts: Charts;
  readonly names: NamedItems;
  readonly protection: WorksheetProtection;
  readonly freezePanes: WorksheetFreezePanes;
  readonly customProperties: WorksheetCustomProperties;
  readonly pageLayout: PageLayout;
  readonly horizontalPageBreaks: PageBreaks;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly validations: ReadonlyMap<string, DataValidation>;
  tabColor: string;
  showGridlines: boolean;
}

/**
 * Puts on a new sheet what Excel puts on the copy of one: its cells and looks, and its tables, charts
 * and names under the names that Excel gives them. Protection comes last: it would refuse the rest.
 */
export function copySheet(from: CopiedSheet, to: CopiedSheet): void {
  // Looks first: the grid may drop a formula that has no value yet when its look changes.
  copyLooks(from, to);
  copyCells(from, to);
  copyTables(from, to);
  copyNames(from, to);
  for (const chart of from.charts.items) copyChart(chart, from, to);
  for (const { key, value } of from.customProperties.items) to.customProperties.add(key, value);
  copyState(from.protection, to.protection);
}

/** @returns the name of a copy: `Prognose (2)`, of 31 characters at most. */
export function nameOfCopy(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const copy = name.slice(0, 31 - end.length) + end;
    if (!isTaken(copy)) return copy;
  }
}

function copyCells(from: CopiedSheet, to: CopiedSheet): void {
  const area = from.store.contentArea();
  if (!area) return;
  const values = from.store.values(area);
  const entries = from.store.formulas(area).map((row, i) =>
    row.map((formula, j): CellEntry => {
      const value = values[i]?.[j] ?? '';
      return formula === '' ? { value } : { value, formula };
    }),
  );
  // What a formula spilled into is no contents: the formula will spill again.
  entries.forEach((row, i) =>
    row.forEach(({ formula }, j) => {
      const spilled = formula && from.store.spillArea(area.row + i, area.column + j);
      if (!spilled) return;
      for (let r = i; r < i + spilled.rows; r++) {
        entries[r]?.fill({ value: '' }, j + (r === i ? 1 : 0), j + spilled.columns);
      }
    }),
  );
  to.store.write(area, entries);
}

function copyLooks(from: CopiedSheet, to: CopiedSheet): void {
  for (const { area, style } of from.styles.areas()) to.setStyle(area, style);
  for (const [column, width] of from.columnWidths) to.setColumnWidth(column, 1, width);
  for (const [row, height] of from.rowHeights) to.setRowHeight(row, 1, height);
  for (const [cells, validation] of from.validations) {
    copyState(validation, to.dataValidationAt(cells));
  }
  const frozen = from.freezePanes.getLocationOrNullObject();
  if (frozen) to.freezePanes.freezeAt(new Range(to, frozen.area));
  to.tabColor = from.tabColor;
  to.showGridlines = from.showGridlines;
  copyState(from.pageLayout, to.pageLayout);
  for (const { rowIndex } of from.horizontalPageBreaks.items) {
    to.horizontalPageBreaks.add(new Range(to, singleCell(rowIndex, 0)));
  }
}

function copyTables(from: CopiedSheet, to: CopiedSheet): void {
  for (const table of from.tables.items) {
    const { area, showTotals } = table;
    const withoutTotals = showTotals ? { ...area, rows: area.rows - 1 } : area;
    const copy = to.tables.add(new Range(to, withoutTotals), true);
    let number = 2;
    while (from.workbook.nameTaken(`${table.name}${number}`)) number++;
    copy.name = `${table.name}${number}`;
    copy.showTotals = showTotals;
    copy.style = table.style;
    copy.showBandedRows = table.showBandedRows;
    copy.showBandedColumns = table.showBandedColumns;
    copy.showFilterButton = table.showFilterButton;
    copy.highlightFirstColumn = table.highlightFirstColumn;
    copy.highlightLastColumn = table.highlightLastColumn;
    for (const [column, values] of table.filters) copy.filters.set(column, values);
  }
}

/** A name of the workbook for cells of the sheet, and one of the sheet, becomes one of the copy. */
function copyNames(from: CopiedSheet, to: CopiedSheet): void {
  for (const item of [...from.names.items, ...from.workbook.names.items]) {
    const range = item.getRangeOrNullObject();
    const isHere = range?.worksheet === from;
    if ((!isHere && !from.names.items.includes(item)) || to.names.getItemOrNullObject(item.name))
      continue;
    const copy = to.names.add(
      item.name,
      isHere ? new Range(to, range.area) : item.formula,
      item.comment,
    );
    copy.visible = item.visible;
  }
}

function copyChart(chart: Chart, from: CopiedSheet, to: CopiedSheet): void {
  const moved = (range: Range | null): Range | null =>
    range?.worksheet === from ? new Range(to, range.area) : range;
  const copy = to.charts.add(chart.chartType, new Range(to, singleCell(0, 0)));
  copy.series.items.length = 0;
  copyState(chart, copy);
  for (const series of chart.series.items) {
    const added = copy.series.add(series.name);
    copyState(series, added);
    added.values = moved(series.values);
    added.categories = moved(series.categories);
    added.nameCell = moved(series.nameCell);
  }
  copy.changed();
}

/**
 * Makes an object like another of its class, with its parts: what can be read and set, but not what
 * it belongs to, what it is a list of, nor what tells it from the other.
 */
function copyState(from: ModelObject, to: ModelObject): void {
  const owners = new Set(['worksheet', 'chart', 'table', 'id']);
  // Properties first: setting one may change fields, and those have the last word.
  for (const name of [...propertiesOf(from), ...Object.keys(from)]) {
    const value: unknown = Reflect.get(from, name);
    if (owners.has(name) || typeof value === 'function' || value instanceof Range) continue;
    if (value instanceof ModelCollection) continue;
    if (value instanceof ModelObject) copyState(value, Reflect.get(to, name) as ModelObject);
    else if (!Object.is(Reflect.get(to, name), value)) Reflect.set(to, name, value);
  }
}
