import { functionName } from '../../domain/product';
import { toSerial } from '../../domain/calendar';
import { PLACE_KINDS, type PlaceKind } from '../../scenarios/budget/place-kinds';
import { SheetDraft } from '../audit-sheet/sheet-draft';
import { absoluteCell, columnLetters } from '../cell-reference';
import type { BudgetInputSheet } from './budget-input-sheet';
import { MONTH_COLUMNS, type MonthColumn } from './budget-month-columns';
import type { BudgetNames } from './budget-names';
import { yearsOf, type BudgetRequest } from './budget-request';
import type { BudgetSheetTexts } from './budget-sheet-texts';

const AVERAGE = functionName('CAPACITEIT.GEMIDDELD');
const OCCUPANCY = functionName('PROGNOSE.BEZETTING');

const WHOLE = '#,##0';
const ONE_DECIMAL = '#,##0.0';
const EURO = '€ #,##0;-€ #,##0';

/** Rows above the first month. */
const HEADING_ROW = 3;
const FIRST_ROW = HEADING_ROW + 1;

/** The sheet where persons are put in places, month by month, all in native formulas. */
export class BudgetMonthsSheet {
  readonly draft: SheetDraft;
  private readonly count: number;

  constructor(
    sheetName: string,
    private readonly request: BudgetRequest,
    private readonly names: BudgetNames,
    private readonly inputs: BudgetInputSheet,
    private readonly texts: BudgetSheetTexts,
    /** The occupancies that the edition publishes at the end of a year and of all later ones. */
    private readonly publishedFrom: (yearIndex: number) => string,
  ) {
    this.draft = new SheetDraft(sheetName);
    this.count = yearsOf(request).length * 12;
    const { draft } = this;
    draft.put(0, 0, texts.monthsTitle);
    draft.style('title', 0, 0);
    draft.put(1, 0, texts.monthsNote);
    draft.style('note', 1, 0);
    draft.putRow(
      HEADING_ROW,
      0,
      MONTH_COLUMNS.map((column) => texts.monthColumns(column)),
    );
    draft.style('heading', HEADING_ROW, 0, 1, MONTH_COLUMNS.length);
    // Above numbers, so that a heading does not seem to belong to the column before.
    const origin = MONTH_COLUMNS.indexOf('origin');
    draft.style('right', HEADING_ROW, 0, 1, origin);
    draft.style('right', HEADING_ROW, origin + 1, 1, MONTH_COLUMNS.length - origin - 1);
    draft.style('afterNumbers', HEADING_ROW, origin, FIRST_ROW - HEADING_ROW + this.count, 1);
    for (let i = 0; i < this.count; i++) this.putMonth(i);
    draft.style('input', FIRST_ROW, MONTH_COLUMNS.indexOf('own'), this.count, 1);
    MONTH_COLUMNS.forEach((column, i) =>
      draft.columnWidths.set(i, column === 'cost' ? 100 : column === 'origin' ? 112 : 66),
    );
    draft.frozenRows = FIRST_ROW;
    draft.frozenColumns = 1;
  }

  /** A whole column as a range for formulas on another sheet. */
  range(column: MonthColumn): string {
    const at = MONTH_COLUMNS.indexOf(column);
    const last = `$${columnLetters(at)}$${FIRST_ROW + this.count}`;
    return `${absoluteCell(this.draft.name, FIRST_ROW, at)}:${last}`;
  }

  private putMonth(i: number): void {
    const { draft, names, request, texts } = this;
    const row = FIRST_ROW + i;
    const cell = (column: MonthColumn, at = row): string =>
      `${columnLetters(MONTH_COLUMNS.indexOf(column))}${at + 1}`;
    const put = (column: MonthColumn, formula: string, format: string): void =>
      draft.put(row, MONTH_COLUMNS.indexOf(column), { formula }, format);
    const month = cell('month');
    put(
      'month',
      i === 0
        ? `DATE(${request.firstYear},1,1)`
        : `DATE(YEAR(${cell('month', row - 1)}),MONTH(${cell('month', row - 1)})+1,1)`,
      'mmm yyyy',
    );
    put('year', `YEAR(${month})`, '0');
    put('days', `DAY(DATE(YEAR(${month}),MONTH(${month})+1,0))`, '0');
    put(
      'share',
      `${cell('days')}/(DATE(${cell('year')}+1,1,1)-DATE(${cell('year')},1,1))`,
      '0.0000',
    );
    const average = `${AVERAGE}(${names.scenario},${month},,${names.editie})`;
    const start = `${OCCUPANCY}(${names.scenario},${month},,${names.editie})`;
    // The first month shows what is wrong with an edition or scenario; later ones may lie after its end.
    put('model', i === 0 ? average : `IFERROR(${average},"")`, ONE_DECIMAL);
    put('start', i === 0 ? start : `IFERROR(${start},"")`, ONE_DECIMAL);
    const own = request.ownPath?.get(
      toSerial({ year: request.firstYear + Math.floor(i / 12), month: (i % 12) + 1, day: 1 }),
    );
    draft.put(row, MONTH_COLUMNS.indexOf('own'), own ?? '', WHOLE);
    const held =
      i === 0
        ? cell('model')
        : `IF(ISNUMBER(${cell('start')}),${cell('start')},${cell('persons', row - 1)})`;
    put(
      'persons',
      `IF(${cell('own')}<>"",${cell('own')},IF(ISNUMBER(${cell('model')}),${cell('model')},${held}))`,
      ONE_DECIMAL,
    );
    put(
      'origin',
      `IF(${cell('own')}<>"","${texts.ownValue}",IF(ISNUMBER(${cell('model')}),${this.modelOrigin(i)},"${texts.held}"))`,
      'General',
    );
    PLACE_KINDS.forEach((kind, k) => this.putKind(kind, k as 0 | 1 | 2, cell, put));
    const usable = `(${this.allPlaces(cell)})*${names.bezettingsgraad}`;
    put('shortage', `MAX(0,${cell('persons')}-${usable})`, ONE_DECIMAL);
    put(
      'check',
      `ROUND(${cell('persons')}-${cell('occupied0')}-${cell('occupied1')}-${cell('occupied2')}-${cell('shortage')},6)`,
      '0',
    );
    const year = request.firstYear + Math.floor(i / 12);
    const priced = PLACE_KINDS.map((kind, k) => {
      const price = this.inputs.price(kind, year);
      return `IF(${cell(`places${k}` as MonthColumn)}=0,0,(${cell(`occupied${k}` as MonthColumn)}+${cell(`empty${k}` as MonthColumn)}*${names.leegstand})*${price})`;
    });
    put(
      'cost',
      `(${priced.join('+')}+${this.shortageCost(cell('shortage'), year)})*${cell('share')}`,
      EURO,
    );
  }

  /** What a shortage costs: at the price of the kind that the inputs name. */
  shortageCost(shortage: string, year: number): string {
    return `IF(${shortage}=0,0,${shortage}*${this.shortagePrice(year)})`;
  }

  shortagePrice(year: number): string {
    const { names, inputs } = this;
    const [first, second, third] = PLACE_KINDS;
    return `IF(${names.tekort_als}="${first}",${inputs.price(first, year)},IF(${names.tekort_als}="${second}",${inputs.price(second, year)},IF(${names.tekort_als}="${third}",${inputs.price(third, year)},NA())))`;
  }

  /** The model between published figures, or after the last of them. */
  private modelOrigin(i: number): string {
    const { texts } = this;
    const published = this.publishedFrom(Math.floor(i / 12));
    return `IF(COUNT(${published})>0,"${texts.computed}","${texts.afterPublication}")`;
  }

  private allPlaces(cell: (column: MonthColumn) => string): string {
    return `${cell('places0')}+${cell('places1')}+${cell('places2')}`;
  }

  private putKind(
    kind: PlaceKind,
    k: 0 | 1 | 2,
    cell: (column: MonthColumn) => string,
    put: (column: MonthColumn, formula: string, format: string) => void,
  ): void {
    const { inputs, names } = this;
    const [plan, places, from, until] = (['kind', 'places', 'from', 'until'] as const).map(
      (column) => inputs.plan(column),
    );
    const [first, days] = [cell('month'), cell('days')];
    const last = `(${first}+${days}-1)`;
    // Days that places were there: whole months, less the days before they open and after they close.
    const there = `(${from}<=${first})*${days}+(${from}>${first})*(${from}<=${last})*(${last}-${from}+1)`;
    const gone = `(${until}>0)*((${until}<${first})*${days}+(${until}>=${first})*(${until}<${last})*(${last}-${until}))`;
    const own = cell(`places${k}`);
    put(
      `places${k}`,
      `SUMPRODUCT((${plan}="${kind}")*${places}*(${there}-${gone}))/${days}`,
      WHOLE,
    );
    const rate = names.bezettingsgraad;
    const rank = inputs.rank(kind);
    // Of kinds with the same rank the one that is named first on the sheet goes first.
    const before = PLACE_KINDS.flatMap((other, j) =>
      j === k
        ? []
        : [
            `(${inputs.rank(other)}${j < k ? '<=' : '<'}${rank})*${cell(`places${j}` as MonthColumn)}`,
          ],
    ).join('+');
    const all = this.allPlaces(cell);
    const share = `IF(${all}=0,0,MIN(1,${cell('persons')}/((${all})*${rate}))*${own}*${rate})`;
    const inOrder = `MIN(${own}*${rate},MAX(0,${cell('persons')}-(${before})*${rate}))`;
    put(
      `occupied${k}`,
      `IF(LOWER(TRIM(${names.vulregel}))="naar rato",${share},${inOrder})`,
      ONE_DECIMAL,
    );
    // Rounded, since what floating point leaves below zero would be shown as -0,0.
    put(`empty${k}`, `ROUND(${own}*${rate}-${cell(`occupied${k}`)},9)`, ONE_DECIMAL);
  }
}
