import type { AuditSheetTexts } from '../../i18n/audit';
import type { MonthColumnId } from '../../i18n/audit-columns';
import type { Forecast } from '../../scenarios/forecast';
import { overrideName } from '../../scenarios/overrides';
import { SEASON_PARAMETERS, monthLabel, type PeriodParameter } from './audit-inputs';
import type { CheckCells, InputReferences } from './audit-input-sheet';
import { absoluteCell, columnLetters, relativeCell } from './cell-reference';
import { MONTH_COLUMNS, type MonthColumn } from './month-columns';
import { SheetDraft } from './sheet-draft';

const GROUP_ROW = 1;
const HEADING_ROW = 2;
/** The row of the starting stocks; month 1 is the row below. */
const START_ROW = 3;

/** The sheet with a row for each month, in formulas that follow engine/project.ts. */
export class AuditMonthsSheet implements CheckCells {
  readonly draft: SheetDraft;
  private readonly columns = new Map<MonthColumnId, number>();
  private readonly months: number;

  constructor(
    name: string,
    private readonly forecast: Forecast,
    private readonly inputs: InputReferences,
    private readonly texts: AuditSheetTexts,
  ) {
    this.draft = new SheetDraft(name);
    this.months = forecast.projection.months;
    MONTH_COLUMNS.forEach(({ id }, column) => this.columns.set(id, column));
    this.putHeadings();
    for (let month = 0; month <= this.months; month++) this.putMonth(month);
    this.draft.frozenRows = HEADING_ROW + 1;
    this.draft.frozenColumns = 2;
    for (let column = 0; column < this.draft.columnCount; column++) {
      this.draft.columnWidths.set(column, column === 0 ? 50 : 85);
    }
  }

  get largestDifference(): string {
    return this.largest('difference');
  }

  get largestImbalance(): string {
    return this.largest('imbalance');
  }

  monthEnd(column: 'occupancy' | 'capacityNeed' | 'engineOccupancy', month: number): string {
    return absoluteCell(this.draft.name, START_ROW + month, this.columnOf(column));
  }

  /** Row (from 0) and column of a quantity, for tests that compare the cells with the engine. */
  placeOf(id: MonthColumnId, month: number): { row: number; column: number } {
    return { row: START_ROW + month, column: this.columnOf(id) };
  }

  private largest(id: MonthColumnId): string {
    const column = this.columnOf(id);
    const first = absoluteCell(this.draft.name, START_ROW, column);
    return `MAX(${first}:$${columnLetters(column)}$${START_ROW + this.months + 1})`;
  }

  private columnOf(id: MonthColumnId): number {
    const column = this.columns.get(id);
    if (column === undefined) throw new RangeError(`No column ${id}`);
    return column;
  }

  private putHeadings(): void {
    const { draft, texts, forecast, inputs } = this;
    draft.put(0, 0, texts.monthsTitle(forecast.edition.name, forecast.scenario));
    draft.style('title', 0, 0);
    let group = '';
    MONTH_COLUMNS.forEach((column, at) => {
      if (column.group !== group) draft.put(GROUP_ROW, at, texts.groups[column.group]);
      group = column.group;
      draft.put(HEADING_ROW, at, texts.columns[column.id]);
    });
    inputs.changes.forEach(({ override }, i) => {
      const at = MONTH_COLUMNS.length + i;
      if (i === 0) draft.put(GROUP_ROW, at, texts.groups.weights);
      draft.put(HEADING_ROW, at, overrideName(override));
    });
    const width = MONTH_COLUMNS.length + inputs.changes.length;
    draft.style('group', GROUP_ROW, 0, 1, width);
    draft.style('heading', HEADING_ROW, 0, 1, width);
  }

  private putMonth(month: number): void {
    const { draft, forecast, inputs, texts } = this;
    const row = START_ROW + month;
    MONTH_COLUMNS.forEach((column, at) => {
      if (column.id === 'month') draft.put(row, at, month);
      else if (column.id === 'label') {
        draft.put(row, at, month === 0 ? texts.start : monthLabel(forecast.start + month - 1));
      } else this.putQuantity(column, row, at, month);
    });
    if (month === 0) return;
    inputs.changes.forEach(({ begin, end }, i) => {
      const n = relativeCell(row, 0);
      draft.put(
        row,
        MONTH_COLUMNS.length + i,
        { formula: `MAX(0,MIN(1,MIN(${n},${end})-MAX(${n}-1,${begin})))` },
        '0.000',
      );
    });
  }

  private putQuantity(column: MonthColumn, row: number, at: number, month: number): void {
    const { draft, forecast } = this;
    if (column.engine) {
      const value = column.engine(forecast, month);
      if (value !== undefined) draft.put(row, at, value, column.format);
      return;
    }
    const formula = column.formula?.({
      month,
      here: (id) => relativeCell(row, this.columnOf(id)),
      before: (id) => relativeCell(row - 1, this.columnOf(id)),
      input: (id) => this.withChanges(id, row, month),
      fixed: (id) => this.inputs.fixed(id),
      seasonShare: `${this.seasonWeight(month)}/SUM(${this.inputs.seasonRange})`,
    });
    if (formula !== undefined) draft.put(row, at, { formula }, column.format);
  }

  private seasonWeight(month: number): string {
    const calendarMonth = (this.forecast.start + Math.max(0, month - 1)) % 12;
    return this.inputs.fixed(SEASON_PARAMETERS[calendarMonth]);
  }

  /** A parameter's value in a month: the edition's, replaced for the part that a change covers. */
  private withChanges(id: PeriodParameter, row: number, month: number): string {
    let formula = this.inputs.perPeriod(id, month - 1);
    this.inputs.changes.forEach(({ override, value }, i) => {
      if (override.parameter !== id) return;
      const weight = relativeCell(row, MONTH_COLUMNS.length + i);
      formula = `(${formula}*(1-${weight})+${value}*${weight})`;
    });
    return formula;
  }
}
