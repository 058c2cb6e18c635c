import { toDutchDate, lastDayOf } from '../../domain/calendar';
import type { Provenance } from '../../domain/provenance';
import { formatPeriod } from '../../domain/period';
import { calibrationFindingText } from '../../i18n/calibration-finding-text';
import {
  outflowExplanation,
  realisedYear,
  type OutflowCheck,
} from '../../scenarios/analysis/outflow-check';
import type { MonthColumnId } from './month-column-texts';
import type { AuditSheetTexts } from './audit-sheet-texts';
import { editionTitle } from '../../editions/imported-edition';
import type { Forecast } from '../../scenarios/forecast/forecast';
import { overrideName, type Override } from '../../scenarios/assumptions/overrides';
import { parameterDefinition, type ParameterId } from '../../scenarios/assumptions/parameters';
import type { AuditInputs, AuditValue } from './audit-inputs';
import {
  FIXED_PARAMETERS,
  PERIOD_PARAMETERS,
  SEASON_PARAMETERS,
  type PeriodParameter,
} from './audit-parameters';
import { absoluteCell } from '../cell-reference';
import { OWN_STATUS } from '../own-status';
import { differenceFormula } from '../difference-formula';
import { SheetDraft } from './sheet-draft';

/** Where the inputs stand on the sheet, as absolute references for the monthly formulas. */
export interface InputReferences {
  /** The cell that holds a parameter's value in a month, counted from the start. */
  perPeriod(id: PeriodParameter, month: number): string;
  fixed(id: ParameterId): string;
  /** The twelve seasonal weights as one range. */
  readonly seasonRange: string;
  readonly changes: readonly ChangeReference[];
}

/** A changed assumption with the cells that hold its value, begin and end. */
export interface ChangeReference {
  readonly override: Override;
  readonly value: string;
  readonly begin: string;
  readonly end: string;
}

/** Cells of the sheet that show the outcome of the check, filled in once the months are placed. */
export interface CheckCells {
  readonly largestDifference: string;
  readonly largestImbalance: string;
  /** Month-end cell of a column on the months sheet. */
  monthEnd(column: 'occupancy' | 'capacityNeed' | 'engineOccupancy', month: number): string;
  /** The sum of a flow over months, of which the first of the projection is 0. */
  sumOver(column: MonthColumnId, firstMonth: number, months: number): string;
}

/** What leaves COA in a month, as the months sheet has it. */
const OUTFLOW_COLUMNS = ['housed', 'extraOutflow', 'departed', 'returned'] as const;

const NAME_COLUMN = 0;
const UNIT_COLUMN = 1;
const VALUE_COLUMN = 2;
const TOLERANCE = 1e-6;
/** Excel keeps 15 digits of a number in a formula. */
const SAME_VALUE = 1e-9;
/** Excel takes no longer text in a formula. */
const MAX_QUOTED = 250;

/** The sheet with the explanation, the outcome of the check and every input. */
export class AuditInputSheet implements InputReferences {
  readonly draft: SheetDraft;
  readonly changes: readonly ChangeReference[];
  readonly seasonRange: string;
  private readonly periodRows = new Map<PeriodParameter, number>();
  private readonly fixedRows = new Map<ParameterId, number>();
  private readonly checkRow: number;

  constructor(
    name: string,
    private readonly forecast: Forecast,
    private readonly inputs: AuditInputs,
    private readonly texts: AuditSheetTexts,
  ) {
    this.draft = new SheetDraft(name);
    this.checkRow = this.putExplanation();
    let row = this.checkRow + 9;
    row = this.putPeriodInputs(row) + 1;
    row = this.putFixedInputs(row) + 1;
    this.seasonRange = this.rangeOfSeason();
    this.changes = this.putChanges(row);
    this.setWidths();
  }

  perPeriod(id: PeriodParameter, month: number): string {
    const at = this.forecast.start + month;
    const column = this.inputs.periods.findIndex(({ first, end }) => at >= first && at < end);
    return this.cell(this.periodRows.get(id), VALUE_COLUMN + column);
  }

  fixed(id: ParameterId): string {
    return this.cell(this.fixedRows.get(id), VALUE_COLUMN);
  }

  /** Fills in the check, once it is known where the months stand. */
  putCheck(cells: CheckCells): void {
    const { draft, texts, checkRow } = this;
    draft.putRow(checkRow, 0, [texts.check]);
    draft.style('heading', checkRow, 0, 1, this.lastColumn + 1);
    const judge = (row: number, good: string, bad: string): string =>
      `IF(${this.local(row, VALUE_COLUMN)}<=${TOLERANCE},"${good}","${bad}")`;
    const lines = [
      [texts.largestDifference, cells.largestDifference, texts.agrees, texts.differs],
      [texts.largestImbalance, cells.largestImbalance, texts.balanced, texts.unbalanced],
    ] as const;
    lines.forEach(([label, source, good, bad], i) => {
      const row = checkRow + 1 + i;
      draft.putRow(row, 0, [label, texts.persons]);
      draft.put(row, VALUE_COLUMN, { formula: source }, '0.000000');
      draft.put(row, VALUE_COLUMN + 1, { formula: judge(row, good, bad) });
      draft.style('result', row, VALUE_COLUMN, 1, 2);
    });
    this.putOutcomes(checkRow + 3, cells);
  }

  private putOutcomes(row: number, cells: CheckCells): void {
    const { draft, texts, forecast, inputs } = this;
    draft.putRow(row, 0, [texts.atEndOf, '', ...inputs.periods.map(({ label }) => label)]);
    draft.style('group', row, 0, 1, this.lastColumn + 1);
    draft.style('right', row, VALUE_COLUMN, 1, inputs.periods.length);
    inputs.periods.forEach(({ end }, i) => {
      const month = end - forecast.start;
      const column = VALUE_COLUMN + i;
      const put = (at: number, formula: string): void =>
        draft.put(row + at, column, { formula }, '#,##0.0');
      put(1, cells.monthEnd('occupancy', month));
      put(2, cells.monthEnd('engineOccupancy', month));
      put(3, differenceFormula(this.local(row + 1, column), this.local(row + 2, column), 1));
      put(4, cells.monthEnd('capacityNeed', month));
    });
    [texts.occupancyOnSheet, texts.occupancyOfEngine, texts.difference].forEach((label, i) =>
      draft.putRow(row + 1 + i, 0, [label, texts.persons]),
    );
    draft.putRow(row + 4, 0, [texts.capacityNeed, texts.places]);
  }

  /**
   * What the published occupancies ask of the outflow, below the inputs: each year's outflow as a sum
   * over the months sheet, beside what was counted.
   */
  putOutflow(cells: CheckCells, checks: readonly OutflowCheck[]): void {
    if (checks.length === 0) return;
    const { draft, texts, forecast } = this;
    const top = draft.rowCount + 1;
    draft.putRow(top, 0, [
      texts.outflowHeading,
      texts.unit,
      texts.outflowRequired,
      texts.outflowExtra,
      texts.outflowCounted,
      texts.difference,
    ]);
    draft.put(top, this.lastColumn - 1, texts.source);
    draft.put(top, this.lastColumn, texts.remark);
    draft.style('heading', top, 0, 1, this.lastColumn + 1);
    draft.style('right', top, VALUE_COLUMN, 1, 4);
    checks.forEach(({ period, realised, ...check }, i) => {
      const row = top + 1 + i;
      const sum = (column: MonthColumnId): string =>
        cells.sumOver(column, period.first - forecast.start, period.months);
      draft.putRow(row, 0, [formatPeriod(period), texts.persons]);
      const required = OUTFLOW_COLUMNS.map(sum).join('+');
      draft.put(row, VALUE_COLUMN, { formula: required }, '#,##0.0');
      draft.put(row, VALUE_COLUMN + 1, { formula: sum('extraOutflow') }, '#,##0.0');
      if (realised) {
        draft.put(row, VALUE_COLUMN + 2, realised.value, '#,##0');
        const [left, right] = [VALUE_COLUMN, VALUE_COLUMN + 2].map((at) => this.local(row, at));
        draft.put(row, VALUE_COLUMN + 3, { formula: differenceFormula(left, right, 1) }, '#,##0.0');
        const { figure } = realised;
        draft.put(
          row,
          this.lastColumn - 1,
          `${figure.source.document}, ${realisedYear(realised, period)} (${figure.status})`,
        );
      }
      draft.put(row, this.lastColumn, outflowExplanation({ ...check, period, realised }));
    });
    forecast.calibration.findings.forEach((finding, i) => {
      const row = top + 1 + checks.length + i;
      draft.put(row, 0, calibrationFindingText(finding, texts.language));
      draft.style('note', row, 0);
    });
  }

  private get lastColumn(): number {
    return VALUE_COLUMN + 2 * this.inputs.periods.length + 1;
  }

  private get statusColumn(): number {
    return VALUE_COLUMN + this.inputs.periods.length;
  }

  private cell(row: number | undefined, column: number): string {
    if (row === undefined) throw new RangeError('Input without a row on the audit sheet');
    return absoluteCell(this.draft.name, row, column);
  }

  private local(row: number, column: number): string {
    return this.cell(row, column).slice(this.cell(row, column).lastIndexOf('!') + 1);
  }

  private putExplanation(): number {
    const { draft, forecast, texts } = this;
    draft.put(0, 0, texts.title(editionTitle(forecast.edition), forecast.scenario));
    draft.style('title', 0, 0);
    const last = toDutchDate(lastDayOf(forecast.end - 1));
    texts.explanation(last).forEach((line, i) => {
      draft.put(1 + i, 0, line);
      draft.style('note', 1 + i, 0);
    });
    return texts.explanation(last).length + 2;
  }

  private putPeriodInputs(row: number): number {
    const { draft, texts, inputs } = this;
    const labels = inputs.periods.map(({ label }) => label);
    draft.putRow(row, 0, [
      texts.inputsPerPeriod,
      texts.unit,
      ...labels,
      ...labels.map((label) => `${texts.status} ${label}`),
      texts.source,
      texts.remark,
    ]);
    draft.style('heading', row, 0, 1, this.lastColumn + 1);
    draft.style('right', row, VALUE_COLUMN, 1, labels.length);
    PERIOD_PARAMETERS.forEach((id, i) => {
      const at = row + 1 + i;
      const values = inputs.perPeriod.get(id) ?? [];
      this.periodRows.set(id, at);
      this.putLabel(at, id);
      draft.putRow(
        at,
        VALUE_COLUMN,
        values.map(({ value }) => value),
        formatFor(id),
      );
      values.forEach((value, j) =>
        this.putStatus(at, this.statusColumn + j, VALUE_COLUMN + j, value),
      );
      this.putSources(at, values);
      this.nameInput(id, at, values.length);
    });
    return row + 1 + PERIOD_PARAMETERS.length;
  }

  private putFixedInputs(row: number): number {
    const { draft, texts, inputs } = this;
    draft.putRow(row, 0, [texts.inputsFixed, texts.unit, texts.value]);
    draft.putRow(row, this.statusColumn, [texts.status]);
    draft.putRow(row, this.lastColumn - 1, [texts.source, texts.remark]);
    draft.style('heading', row, 0, 1, this.lastColumn + 1);
    draft.style('right', row, VALUE_COLUMN);
    const ids: readonly ParameterId[] = [...FIXED_PARAMETERS, ...SEASON_PARAMETERS];
    ids.forEach((id, i) => {
      const at = row + 1 + i;
      const value = inputs.fixed.get(id);
      if (!value) return;
      this.fixedRows.set(id, at);
      this.putLabel(at, id);
      draft.put(at, VALUE_COLUMN, value.value, formatFor(id));
      this.putStatus(at, this.statusColumn, VALUE_COLUMN, value);
      this.putSources(at, [value]);
      this.nameInput(id, at, 1);
    });
    return row + 1 + ids.length;
  }

  private putChanges(row: number): readonly ChangeReference[] {
    const { draft, texts, inputs, forecast } = this;
    draft.putRow(row, 0, [texts.changes, texts.unit, texts.value, texts.begin, texts.end]);
    draft.style('heading', row, 0, 1, this.lastColumn + 1);
    draft.style('right', row, VALUE_COLUMN, 1, 3);
    if (inputs.changes.length === 0) draft.put(row + 1, 0, texts.noChanges);
    return inputs.changes.map((override, i) => {
      const at = row + 1 + i;
      const months = forecast.projection.months;
      draft.putRow(at, NAME_COLUMN, [
        overrideName(override),
        parameterDefinition(override.parameter).unit,
      ]);
      draft.put(at, VALUE_COLUMN, override.value, formatFor(override.parameter));
      const position = (moment: number | undefined, otherwise: number): number =>
        moment === undefined ? otherwise : moment - forecast.start;
      draft.put(at, VALUE_COLUMN + 1, position(override.from, 0), '0.000');
      draft.put(at, VALUE_COLUMN + 2, position(override.until, months), '0.000');
      draft.put(at, VALUE_COLUMN + 3, 'aanname');
      draft.style('input', at, VALUE_COLUMN, 1, 3);
      return {
        override,
        value: this.cell(at, VALUE_COLUMN),
        begin: this.cell(at, VALUE_COLUMN + 1),
        end: this.cell(at, VALUE_COLUMN + 2),
      };
    });
  }

  private putLabel(row: number, id: ParameterId): void {
    const { name, unit } = parameterDefinition(id);
    this.draft.putRow(row, NAME_COLUMN, [name, unit]);
  }

  private putSources(row: number, values: readonly AuditValue[]): void {
    const distinct = (text: (value: Provenance) => string): string =>
      [...new Set(values.map(text).filter(Boolean))].join('; ');
    const source = distinct(({ source: { document, section } }) => `${document}, ${section}`);
    const statuses = `${this.local(row, this.statusColumn)}:${this.local(row, this.statusColumn + values.length - 1)}`;
    this.draft.put(row, this.lastColumn - 1, {
      formula: `IF(COUNTIF(${statuses},"${OWN_STATUS}")>0,"${this.texts.ownSource}; ","")&${quotedText(source)}`,
    });
    this.draft.put(
      row,
      this.lastColumn,
      distinct(({ reason }) => reason),
    );
  }

  /** A status as a formula: who types over an input sees at once that it is no longer the letter's. */
  private putStatus(
    row: number,
    column: number,
    valueColumn: number,
    { value, status }: Pick<AuditValue, 'value' | 'status'>,
  ): void {
    const margin = SAME_VALUE * Math.max(1, Math.abs(value));
    this.draft.put(row, column, {
      formula: `IF(IFERROR(ABS(${this.local(row, valueColumn)}-(${value})),1)<=${margin.toFixed(12)},"${status}","${OWN_STATUS}")`,
    });
  }

  private nameInput(id: ParameterId, row: number, columns: number): void {
    const { name, unit } = parameterDefinition(id);
    this.draft.style('input', row, VALUE_COLUMN, 1, columns);
    this.draft.names.push({
      name: name.normalize('NFD').replace(/[^A-Za-z0-9]+/g, '_'),
      area: { row, column: VALUE_COLUMN, rows: 1, columns },
      comment: unit,
    });
  }

  private rangeOfSeason(): string {
    const first = this.fixed(SEASON_PARAMETERS[0]);
    const last = this.fixed(SEASON_PARAMETERS[SEASON_PARAMETERS.length - 1]);
    return `${first}:${last.slice(last.lastIndexOf('!') + 1)}`;
  }

  private setWidths(): void {
    const { columnWidths } = this.draft;
    columnWidths.set(NAME_COLUMN, 230);
    columnWidths.set(UNIT_COLUMN, 110);
    for (let column = VALUE_COLUMN; column < this.lastColumn - 1; column++) {
      columnWidths.set(column, 80);
    }
    columnWidths.set(this.lastColumn - 1, 330);
    columnWidths.set(this.lastColumn, 420);
  }
}

function formatFor(id: ParameterId): string {
  const { unit, kind } = parameterDefinition(id);
  if (unit === '%' || unit === 'aandeel') return '0.00%';
  if (kind === 'yearlyFlow' || unit === 'personen' || unit === 'aanvragen') return '#,##0';
  return '0.0000';
}

/** A text as a formula writes it, in pieces that Excel takes. */
function quotedText(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${MAX_QUOTED}}`, 'g')) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}
