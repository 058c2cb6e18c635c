import { formatMonth } from '../../domain/period';
import type { AuditSheetTexts } from './audit-sheet-texts';
import type { MonthColumnId } from './month-column-texts';
import type { Forecast } from '../../scenarios/forecast/forecast';
import { overrideName } from '../../scenarios/assumptions/overrides';
import { SEASON_PARAMETERS, type PeriodParameter } from './audit-parameters';
import type { CheckCells, InputReferences } from './audit-input-sheet';
import { absoluteCell, columnLetters, quotedSheet, relativeCell } from '../cell-reference';
import { MONTH_COLUMNS, type MonthColumn } from './month-columns';
import { SheetDraft } from './sheet-draft';

const GROUP_ROW = 1;
const HEADING_ROW = 2;
/** The row of the starting stocks; month 1 is the row below. */
const START_ROW = 3;

const TIME_COLUMNS = 2;

interface Place {
  readonly draft: SheetDraft;
  readonly column: number;
}

/**
 * Two sheets with a row for each month: the model, in formulas that follow engine/project.ts, and
 * beside it the check: the engine's values, the differences, and when changes hold. Apart, so that
 * the model stays narrow enough to read.
 */
export class AuditMonthsSheet implements CheckCells {
  readonly draft: SheetDraft;
  readonly checkDraft: SheetDraft;
  private readonly places = new Map<MonthColumnId, Place>();
  private readonly firstWeight: number;
  private readonly months: number;

  constructor(
    names: { readonly months: string; readonly check: string },
    private readonly forecast: Forecast,
    private readonly inputs: InputReferences,
    private readonly texts: AuditSheetTexts,
  ) {
    this.draft = new SheetDraft(names.months);
    this.checkDraft = new SheetDraft(names.check);
    this.months = forecast.projection.months;
    this.placeColumns();
    this.firstWeight =
      TIME_COLUMNS + MONTH_COLUMNS.filter(({ group }) => isCheckGroup(group)).length;
    this.putHeadings();
    for (let month = 0; month <= this.months; month++) this.putMonth(month);
    for (const draft of [this.draft, this.checkDraft]) finishLayout(draft);
  }

  get largestDifference(): string {
    return this.largest('difference');
  }

  get largestImbalance(): string {
    return this.largest('imbalance');
  }

  monthEnd(column: 'occupancy' | 'capacityNeed' | 'engineOccupancy', month: number): string {
    const { draft, column: at } = this.placeAt(column);
    return absoluteCell(draft.name, START_ROW + month, at);
  }

  sumOver(id: MonthColumnId, firstMonth: number, months: number): string {
    const { draft, column } = this.placeAt(id);
    const first = absoluteCell(draft.name, START_ROW + firstMonth + 1, column);
    return `SUM(${first}:$${columnLetters(column)}$${START_ROW + firstMonth + months + 1})`;
  }

  /** Sheet, row and column (from 0) of a quantity, for tests that compare cells with the engine. */
  placeOf(id: MonthColumnId, month: number): { sheet: string; row: number; column: number } {
    const { draft, column } = this.placeAt(id);
    return { sheet: draft.name, row: START_ROW + month, column };
  }

  private placeColumns(): void {
    let modelColumn = 0;
    let checkColumn = TIME_COLUMNS;
    for (const { id, group } of MONTH_COLUMNS) {
      this.places.set(
        id,
        isCheckGroup(group)
          ? { draft: this.checkDraft, column: checkColumn++ }
          : { draft: this.draft, column: modelColumn++ },
      );
    }
  }

  private largest(id: MonthColumnId): string {
    const { draft, column } = this.placeAt(id);
    const first = absoluteCell(draft.name, START_ROW, column);
    return `MAX(${first}:$${columnLetters(column)}$${START_ROW + this.months + 1})`;
  }

  private placeAt(id: MonthColumnId): Place {
    const place = this.places.get(id);
    if (!place) throw new RangeError(`No column ${id}`);
    return place;
  }

  private putHeadings(): void {
    const { draft, checkDraft, texts, forecast, inputs } = this;
    const { name } = forecast.edition;
    draft.put(0, 0, texts.monthsTitle(name, forecast.scenario));
    checkDraft.put(0, 0, texts.checkTitle(name, forecast.scenario));
    checkDraft.put(GROUP_ROW, 0, texts.groups.time);
    checkDraft.putRow(HEADING_ROW, 0, [texts.columns.month, texts.columns.label]);
    let group = '';
    for (const column of MONTH_COLUMNS) {
      const place = this.placeAt(column.id);
      if (column.group !== group) {
        place.draft.put(GROUP_ROW, place.column, texts.groups[column.group]);
      }
      group = column.group;
      place.draft.put(HEADING_ROW, place.column, texts.columns[column.id]);
    }
    inputs.changes.forEach(({ override }, i) => {
      if (i === 0) checkDraft.put(GROUP_ROW, this.firstWeight, texts.groups.weights);
      checkDraft.put(HEADING_ROW, this.firstWeight + i, overrideName(override));
    });
  }

  private putMonth(month: number): void {
    const { draft, checkDraft, forecast, inputs, texts } = this;
    const row = START_ROW + month;
    const label = month === 0 ? texts.start : formatMonth(forecast.start + month - 1);
    for (const sheet of [draft, checkDraft]) sheet.putRow(row, 0, [month, label]);
    for (const column of MONTH_COLUMNS) this.putQuantity(column, row, month);
    if (month === 0) return;
    inputs.changes.forEach(({ begin, end }, i) => {
      const n = relativeCell(row, 0);
      checkDraft.put(
        row,
        this.firstWeight + i,
        { formula: `MAX(0,MIN(1,MIN(${n},${end})-MAX(${n}-1,${begin})))` },
        '0.000',
      );
    });
  }

  private putQuantity(quantity: MonthColumn, row: number, month: number): void {
    const { forecast } = this;
    const { draft, column } = this.placeAt(quantity.id);
    if (quantity.engine) {
      const value = quantity.engine(forecast, month);
      if (value !== undefined) draft.put(row, column, value, quantity.format);
      return;
    }
    const cellIn = (at: number, id: MonthColumnId): string => {
      const place = this.placeAt(id);
      const cell = relativeCell(at, place.column);
      return place.draft === draft ? cell : `${quotedSheet(place.draft.name)}!${cell}`;
    };
    const formula = quantity.formula?.({
      month,
      here: (id) => cellIn(row, id),
      before: (id) => cellIn(row - 1, id),
      input: (id) => this.withChanges(id, row, month),
      fixed: (id) => this.inputs.fixed(id),
      earlier: (id) =>
        `${cellIn(START_ROW + 1, id)}:${relativeCell(row - 1, this.placeAt(id).column)}`,
      seasonShare: `${this.seasonWeight(month)}/SUM(${this.inputs.seasonRange})`,
    });
    if (formula !== undefined) draft.put(row, column, { formula }, quantity.format);
  }

  private seasonWeight(month: number): string {
    const calendarMonth = (this.forecast.start + Math.max(0, month - 1)) % 12;
    return this.inputs.fixed(SEASON_PARAMETERS[calendarMonth]);
  }

  /** A parameter's value in a month: the edition's, replaced for the part that a change covers. */
  private withChanges(id: PeriodParameter, row: number, month: number): string {
    const check = quotedSheet(this.checkDraft.name);
    let formula = this.inputs.perPeriod(id, month - 1);
    this.inputs.changes.forEach(({ override, value }, i) => {
      if (override.parameter !== id) return;
      const weight = `${check}!${relativeCell(row, this.firstWeight + i)}`;
      formula = `(${formula}*(1-${weight})+${value}*${weight})`;
    });
    return formula;
  }
}

function isCheckGroup(group: MonthColumn['group']): boolean {
  return group === 'engine' || group === 'check';
}

/** Headings in their style and always in view; the first columns say which month a row is. */
function finishLayout(draft: SheetDraft): void {
  draft.style('title', 0, 0);
  draft.style('group', GROUP_ROW, 0, 1, draft.columnCount);
  draft.style('heading', HEADING_ROW, 0, 1, draft.columnCount);
  draft.style('right', HEADING_ROW, TIME_COLUMNS, 1, draft.columnCount - TIME_COLUMNS);
  draft.frozenRows = HEADING_ROW + 1;
  draft.frozenColumns = TIME_COLUMNS;
  for (let column = 0; column < draft.columnCount; column++) {
    draft.columnWidths.set(column, column === 0 ? 50 : 85);
  }
}
