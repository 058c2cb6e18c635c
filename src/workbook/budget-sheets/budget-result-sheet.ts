import { functionName } from '../../domain/product';
import {
  BUDGET_LINES,
  kindLine,
  PERSONS_LINE,
  SHORTAGE_COST_LINE,
  SHORTAGE_LINE,
  SHORTAGE_PRICE_LINE,
  TOTAL_LINE,
} from '../../scenarios/budget/budget-lines';
import { PLACE_KINDS, type PlaceKind } from '../../scenarios/budget/place-kinds';
import { SheetDraft } from '../audit-sheet/sheet-draft';
import type { SheetStyle } from '../sheet-style';
import { absoluteCell, columnLetters } from '../cell-reference';
import { differenceFormula } from '../difference-formula';
import type { BudgetInputSheet, PreviousPart } from './budget-input-sheet';
import type { MonthColumn } from './budget-month-columns';
import type { BudgetMonthsSheet } from './budget-months-sheet';
import type { BudgetNames } from './budget-names';
import { yearsOf, type BudgetRequest } from './budget-request';
import type { BudgetSheetTexts } from './budget-sheet-texts';

const MULTI_YEAR = functionName('CAPACITEIT.MEERJAREN');
const OVERRUN = functionName('CAPACITEIT.OVERSCHRIJDING');
const PUBLISHED = functionName('PROGNOSE.GEPUBLICEERD');

const WHOLE = '#,##0';
const EURO = '€ #,##0;-€ #,##0;€ 0';
const SIGNED_EURO = '+€ #,##0;-€ #,##0;€ 0';
const SIGNED_WHOLE = '+#,##0;-#,##0;0';
const PERCENT = '0%';
const SIGNED_PERCENT = '+0.0%;-0.0%;0.0%';

/** Rows count from 0; the years have the columns from D. */
const HEADING_ROW = 4;
const PUBLISHED_ROW = 5;
const ORIGIN_ROW = 6;
const FIRST_LINE_ROW = 7;
const FIRST_YEAR_COLUMN = 3;
const CHART_ROWS = 18;
const BRIDGE_STEPS = 6;

type Part = 'volume' | 'mix' | 'price' | 'empty';
const PARTS: readonly Part[] = ['volume', 'mix', 'price', 'empty'];

/** Where the chart stands and what it shows; rows count from 0. */
export interface BridgeChartPlace {
  readonly dataRow: number;
  readonly steps: number;
  readonly chartRow: number;
  readonly chartRows: number;
  readonly columns: number;
}

/** @returns the range of the published occupancies from a year on, for the sheet with the months. */
export function publishedRange(sheet: string, request: BudgetRequest, yearIndex: number): string {
  const last = FIRST_YEAR_COLUMN + yearsOf(request).length - 1;
  const first = absoluteCell(sheet, PUBLISHED_ROW, FIRST_YEAR_COLUMN + yearIndex);
  return `${first}:$${columnLetters(last)}$${PUBLISHED_ROW + 1}`;
}

/** The sheet that is read: the budget by year, what changed, the Rijksbegroting's table and a bridge. */
export class BudgetResultSheet {
  readonly draft: SheetDraft;
  readonly bridge: BridgeChartPlace;
  private readonly rows = new Map<string, number>();
  private readonly years: readonly number[];

  constructor(
    sheetName: string,
    private readonly request: BudgetRequest,
    private readonly names: BudgetNames,
    private readonly inputs: BudgetInputSheet,
    private readonly months: BudgetMonthsSheet,
    private readonly texts: BudgetSheetTexts,
  ) {
    this.draft = new SheetDraft(sheetName);
    this.years = yearsOf(request);
    this.putHeading();
    let row = this.putLines();
    row = this.putChecks(row + 1);
    row = this.putDifference(row + 1);
    row = this.putChances(row + 1);
    row = this.putStateBudget(row + 1);
    this.bridge = this.putBridge(row + 1);
    this.draft.columnWidths.set(0, 275);
    this.draft.columnWidths.set(1, 78);
    this.draft.columnWidths.set(2, 84);
    this.years.forEach((_, i) => this.draft.columnWidths.set(FIRST_YEAR_COLUMN + i, 104));
    this.draft.frozenRows = HEADING_ROW + 1;
    this.draft.frozenColumns = 1;
  }

  private get width(): number {
    return FIRST_YEAR_COLUMN + this.years.length;
  }

  private putHeading(): void {
    const { draft, names, texts } = this;
    draft.put(0, 0, texts.resultTitle(this.request.firstYear, this.request.lastYear));
    draft.style('title', 0, 0);
    const { edition, origin } = this.request;
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const imported =
      origin === undefined
        ? ''
        : `&IF(${names.editie}=${quoted(edition)},${quoted(` (${origin})`)},"")`;
    draft.put(1, 0, {
      formula: `"${texts.edition} "&${names.editie}${imported}&", ${texts.scenario} "&${names.scenario}`,
    });
    draft.put(2, 0, texts.resultNote);
    draft.style('note', 2, 0);
    draft.putRow(HEADING_ROW, 0, [texts.part, texts.unit, texts.status, ...this.years], '0');
    draft.style('heading', HEADING_ROW, 0, 1, this.width);
    draft.style('right', HEADING_ROW, FIRST_YEAR_COLUMN, 1, this.years.length);
    this.line(
      PUBLISHED_ROW,
      texts.publishedOccupancy,
      texts.persons,
      texts.published,
      WHOLE,
      (i) =>
        `IFERROR(${PUBLISHED}("bezetting","mediaan",DATE(${this.year(i)},12,31),${names.editie}),"–")`,
    );
    const count = (i: number, origin: string): string =>
      `SUMPRODUCT((${this.months.range('year')}=${this.year(i)})*(${this.months.range('origin')}="${origin}"))>0`;
    this.line(
      ORIGIN_ROW,
      texts.personsAre,
      '',
      '',
      'General',
      (i) =>
        `IF(${count(i, texts.ownValue)},"${texts.ownValue}",IF(${count(i, texts.held)},"${texts.held}",IF(${count(i, texts.afterPublication)},"${texts.afterPublication}","${texts.computed}")))`,
    );
    for (const row of [PUBLISHED_ROW, ORIGIN_ROW]) {
      draft.style('right', row, FIRST_YEAR_COLUMN, 1, this.years.length);
    }
  }

  /** The lines by the names by which CAPACITEIT.BEGROTINGSVERSCHIL reads them. */
  private putLines(): number {
    BUDGET_LINES.forEach(({ name }, i) => this.rows.set(name, FIRST_LINE_ROW + i));
    const { texts, months, inputs } = this;
    const put = (
      name: string,
      unit: string,
      format: string,
      formula: (i: number) => string,
      style?: SheetStyle,
    ): void => this.line(this.row(name), name, unit, texts.computed, format, formula, style);
    put(PERSONS_LINE, texts.persons, WHOLE, (i) => this.averageOf('persons', i));
    PLACE_KINDS.forEach((kind, k) => {
      const at = (part: Parameters<typeof kindLine>[1], i: number): string =>
        this.cell(kindLine(kind, part), i);
      const average = (column: string) => (i: number) =>
        this.averageOf(`${column}${k}` as MonthColumn, i);
      put(kindLine(kind, 'places'), texts.placesUnit, WHOLE, average('places'));
      put(kindLine(kind, 'occupied'), texts.persons, WHOLE, average('occupied'));
      put(kindLine(kind, 'empty'), texts.placesUnit, WHOLE, average('empty'));
      put(kindLine(kind, 'price'), texts.euro, EURO, (i) => {
        const price = inputs.price(kind, this.years[i]);
        return `IF(${at('places', i)}=0,0,IF(${price}="",NA(),${price}))`;
      });
      put(
        kindLine(kind, 'cost'),
        texts.euro,
        EURO,
        (i) => `${at('occupied', i)}*${at('price', i)}`,
      );
      put(
        kindLine(kind, 'emptyCost'),
        texts.euro,
        EURO,
        (i) => `${at('empty', i)}*${at('price', i)}*${this.names.leegstand}`,
      );
    });
    put(SHORTAGE_LINE, texts.persons, WHOLE, (i) => this.averageOf('shortage', i));
    put(
      SHORTAGE_PRICE_LINE,
      texts.euro,
      EURO,
      (i) => `IF(${this.cell(SHORTAGE_LINE, i)}=0,0,${months.shortagePrice(this.years[i])})`,
    );
    put(
      SHORTAGE_COST_LINE,
      texts.euro,
      EURO,
      (i) => `${this.cell(SHORTAGE_LINE, i)}*${this.cell(SHORTAGE_PRICE_LINE, i)}`,
    );
    put(TOTAL_LINE, texts.euro, EURO, (i) => this.costs(i, true), 'result');
    return FIRST_LINE_ROW + BUDGET_LINES.length;
  }

  /** All costs of a year, or those of people alone. */
  private costs(i: number, withEmpty: boolean): string {
    return [
      ...PLACE_KINDS.map((kind) => this.cell(kindLine(kind, 'cost'), i)),
      this.cell(SHORTAGE_COST_LINE, i),
      ...(withEmpty ? PLACE_KINDS.map((kind) => this.cell(kindLine(kind, 'emptyCost'), i)) : []),
    ].join('+');
  }

  private putChecks(row: number): number {
    const { texts, months, names } = this;
    this.section(row, texts.check);
    const year = (i: number): string => `(${months.range('year')}=${this.year(i)})`;
    this.line(
      row + 1,
      texts.checkMonths,
      texts.euro,
      texts.mustBeZero,
      '0.00',
      (i) => `ROUND(${this.cell(TOTAL_LINE, i)}-SUMPRODUCT(${year(i)}*${months.range('cost')}),2)`,
    );
    this.line(
      row + 2,
      texts.checkPersons,
      texts.persons,
      texts.mustBeZero,
      '0.00',
      (i) => `SUMPRODUCT(${year(i)}*ABS(${months.range('check')}))`,
    );
    const total = BUDGET_LINES.findIndex(({ name }) => name === TOTAL_LINE) + 2;
    const { plan, prijzen, leegstand, index, vulregel, tekort_als, bezettingsgraad } = names;
    this.line(row + 3, texts.checkFunction, texts.euro, texts.mustBeZero, '0.00', (i) => {
      const call = `${MULTI_YEAR}(${names.scenario},${this.year(i)},${this.year(i)},${plan},${prijzen},${leegstand},${index},${vulregel},${tekort_als},${bezettingsgraad},${names.editie})`;
      return `IF(COUNT(${months.range('own')})>0,"${texts.ownPath}",ROUND(${this.cell(TOTAL_LINE, i)}-INDEX(${call},${total},2),2))`;
    });
    this.rows.set('check', row + 1);
    return row + 4;
  }

  /** This budget against the last one, taken apart as CAPACITEIT.BEGROTINGSVERSCHIL does. */
  private putDifference(row: number): number {
    const { texts, inputs, draft } = this;
    this.section(row, texts.difference);
    draft.put(row, 1, { formula: inputs.previousDescription });
    const old = (kind: PlaceKind | 'shortage', part: PreviousPart, i: number): string =>
      inputs.previous(kind, part, i);
    const groups = [...PLACE_KINDS, 'shortage'] as const;
    const oldPersons = (i: number): string =>
      groups.map((kind) => old(kind, 'occupied', i)).join('+');
    const oldCost = (i: number): string =>
      groups.map((kind) => `${old(kind, 'occupied', i)}*${old(kind, 'price', i)}`).join('+');
    const oldEmpty = (i: number): string =>
      PLACE_KINDS.map((kind) => old(kind, 'emptyCost', i)).join('+');
    const isKnown = (i: number): string =>
      `COUNT(${groups.map((kind) => old(kind, 'occupied', i)).join(',')})>0`;
    const whenKnown = (formula: (i: number) => string) => (i: number) =>
      `IF(${isKnown(i)},${formula(i)},"")`;
    ['previous', 'against', 'fraction', 'persons', 'atOldPrices', ...PARTS, 'sum', 'parts'].forEach(
      (name, i) => this.rows.set(name, row + 1 + i),
    );
    const put = (
      name: string,
      label: string,
      unit: string,
      format: string,
      formula: (i: number) => string,
      style?: SheetStyle,
    ): void =>
      this.line(this.row(name), label, unit, texts.computed, format, whenKnown(formula), style);
    const at = (name: string, i: number): string => this.cell(name, i);
    const peopleCost = (i: number): string => this.costs(i, false);
    const volume = (i: number): string =>
      `(${at(PERSONS_LINE, i)}-(${oldPersons(i)}))*(${oldCost(i)})/(${oldPersons(i)})`;
    put('previous', texts.previousTotal, texts.euro, EURO, (i) => `${oldCost(i)}+${oldEmpty(i)}`);
    put(
      'against',
      texts.against,
      texts.euro,
      SIGNED_EURO,
      (i) => differenceFormula(at(TOTAL_LINE, i), at('previous', i)),
      'result',
    );
    put(
      'fraction',
      texts.fraction,
      '%',
      SIGNED_PERCENT,
      (i) => `IF(${at('previous', i)}=0,0,ROUND(${at('against', i)}/${at('previous', i)},3))`,
    );
    put('persons', texts.morePersons, texts.persons, SIGNED_WHOLE, (i) =>
      differenceFormula(at(PERSONS_LINE, i), oldPersons(i)),
    );
    put('atOldPrices', texts.atOldPrices, texts.euro, EURO, (i) =>
      [
        ...PLACE_KINDS.map((kind) => {
          const price = `IF(${old(kind, 'occupied', i)}>0,${old(kind, 'price', i)},${at(kindLine(kind, 'price'), i)})`;
          return `${at(kindLine(kind, 'occupied'), i)}*${price}`;
        }),
        `${at(SHORTAGE_LINE, i)}*IF(${old('shortage', 'occupied', i)}>0,${old('shortage', 'price', i)},${at(SHORTAGE_PRICE_LINE, i)})`,
      ].join('+'),
    );
    // Each part is the step between two amounts in whole euros, from the last budget to this one:
    // so the parts agree with the totals as they are shown, and add up to their difference.
    const withoutOld = (i: number, otherwise: string): string =>
      `IF((${oldPersons(i)})=0,${peopleCost(i)},${otherwise})+${oldEmpty(i)}`;
    const afterVolume = (i: number): string => withoutOld(i, `${oldCost(i)}+${volume(i)}`);
    const afterMix = (i: number): string => withoutOld(i, at('atOldPrices', i));
    const afterPrice = (i: number): string => `${peopleCost(i)}+${oldEmpty(i)}`;
    const step = (part: Part, from: (i: number) => string, to: (i: number) => string): void =>
      put(part, texts.parts[part], texts.euro, SIGNED_EURO, (i) =>
        differenceFormula(to(i), from(i)),
      );
    step('volume', (i) => at('previous', i), afterVolume);
    step('mix', afterVolume, afterMix);
    step('price', afterMix, afterPrice);
    step('empty', afterPrice, (i) => at(TOTAL_LINE, i));
    put(
      'sum',
      texts.sum,
      texts.euro,
      SIGNED_EURO,
      (i) => PARTS.map((part) => at(part, i)).join('+'),
      'result',
    );
    this.line(
      this.row('parts'),
      texts.checkParts,
      texts.euro,
      texts.mustBeZero,
      '0.00',
      whenKnown((i) => `ROUND(${at('sum', i)}-${at('against', i)},2)`),
    );
    return this.row('parts') + 1;
  }

  /** The chance that the costs come out above a budget, by both bands. */
  private putChances(row: number): number {
    const { texts, names, draft } = this;
    this.section(row, texts.chance);
    draft.put(row + 1, 0, texts.chanceNote);
    draft.style('note', row + 1, 0);
    const { plan, prijzen, leegstand, index, vulregel, tekort_als, bezettingsgraad } = names;
    const chance = (amount: string, band: string, i: number): string =>
      `${OVERRUN}(${amount},${this.year(i)},${plan},${prijzen},${leegstand},${index},${vulregel},${tekort_als},${bezettingsgraad},"${band}",${names.editie})`;
    let at = row + 2;
    for (const band of ['historie', 'brief'] as const) {
      this.line(at++, texts.chanceOfThis(band), '%', texts.computed, PERCENT, (i) =>
        chance(this.cell(TOTAL_LINE, i), band, i),
      );
    }
    for (const band of ['historie', 'brief'] as const) {
      this.line(
        at++,
        texts.chanceOfPrevious(band),
        '%',
        texts.computed,
        PERCENT,
        (i) =>
          `IF(ISNUMBER(${this.cell('previous', i)}),${chance(this.cell('previous', i), band, i)},"")`,
      );
    }
    return at;
  }

  /** As the Rijksbegroting lays out its years: realised, adopted, this budget and what follows. */
  private putStateBudget(row: number): number {
    const { draft, texts, inputs, years } = this;
    this.section(row, texts.stateBudget);
    const first = years[0];
    draft.putRow(row + 1, 0, [texts.thousandsOfEuros, first - 2, first - 1, ...years], '0');
    draft.style('group', row + 1, 0, 1, this.width);
    draft.putRow(row + 2, 1, [texts.realisation, texts.adopted, texts.draftBudget]);
    draft.style('group', row + 2, 0, 1, this.width);
    draft.style('right', row + 1, 1, 2, this.width - 1);
    const names = ['state previous', ...PARTS.map((part) => `state ${part}`), 'state total'];
    names.forEach((name, i) => this.rows.set(name, row + 3 + i));
    const thousands = (name: string, i: number): string => {
      const cell = this.cell(name, i);
      return `IF(ISNUMBER(${cell}),ROUND(${cell}/1000,0),"")`;
    };
    const put = (
      name: string,
      label: string,
      format: string,
      formula: (i: number) => string,
      style?: SheetStyle,
    ): void => this.line(this.row(name), label, '', '', format, formula, style);
    put('state previous', texts.statePrevious, WHOLE, (i) => thousands('previous', i));
    // What rounding leaves goes to the volume, so that the column adds up.
    put(
      'state volume',
      texts.parts.volume,
      SIGNED_WHOLE,
      (i) =>
        `IF(ISNUMBER(${this.cell('state previous', i)}),${this.cell('state total', i)}-${['state previous', 'state mix', 'state price', 'state empty'].map((name) => this.cell(name, i)).join('-')},"")`,
    );
    for (const part of ['mix', 'price', 'empty'] as const) {
      put(`state ${part}`, texts.parts[part], SIGNED_WHOLE, (i) => thousands(part, i));
    }
    put('state total', texts.stateTotal, WHOLE, (i) => thousands(TOTAL_LINE, i), 'result');
    const total = this.row('state total');
    for (const [column, which] of [
      [1, 'realised'],
      [2, 'adopted'],
    ] as const) {
      const cell = inputs.total(which);
      draft.put(total, column, { formula: `IF(${cell}="","–",${cell})` }, WHOLE);
    }
    draft.style('right', total, 1, 1, 2);
    return total + 1;
  }

  private putBridge(row: number): BridgeChartPlace {
    const { draft, texts, names } = this;
    const [from, to] = [FIRST_YEAR_COLUMN, FIRST_YEAR_COLUMN + this.years.length - 1].map(
      columnLetters,
    );
    const inYear = (name: string): string => {
      const line = this.row(name) + 1;
      return `INDEX($${from}$${line}:$${to}$${line},MATCH(${names.brugjaar},$${from}$${HEADING_ROW + 1}:$${to}$${HEADING_ROW + 1},0))/1000000`;
    };
    this.section(row, texts.bridge);
    const data = row + 2;
    draft.putRow(row + 1, 0, [texts.millions, texts.below, texts.level, texts.more, texts.less]);
    draft.style('group', row + 1, 0, 1, 5);
    draft.style('right', row + 1, 1, 1, 4);
    const steps: readonly (readonly [label: string, name: string, isTotal: boolean])[] = [
      [texts.previousTotal, 'previous', true],
      ...PARTS.map((part) => [texts.parts[part], part, false] as const),
      [texts.thisTotal, TOTAL_LINE, true],
    ];
    steps.forEach(([label, name, isTotal], i) => {
      const at = data + i;
      const line = at + 1;
      draft.put(at, 0, label);
      const value = `IF(ISNUMBER(${inYear(name)}),${inYear(name)},0)`;
      const cells = isTotal
        ? ['0', value, '0', '0']
        : [`MIN(F${line - 1},F${line})`, '0', `MAX(0,${value})`, `MAX(0,-(${value}))`];
      cells.forEach((formula, column) => draft.put(at, 1 + column, { formula }, '#,##0.0'));
      // The level after the step, on which the next one stands.
      draft.put(at, 5, { formula: isTotal ? value : `F${line - 1}+${value}` }, '#,##0.0');
    });
    draft.put(row + 1, 5, texts.after);
    draft.style('group', row + 1, 5);
    draft.style('right', row + 1, 5);
    const chartRow = data + BRIDGE_STEPS + 1;
    draft.put(chartRow + CHART_ROWS, 0, {
      formula: `"${texts.sourceLine} "&${names.editie}&" ("&${names.scenario}&"); ${texts.sourceRest}"`,
    });
    draft.style('note', chartRow + CHART_ROWS, 0);
    return {
      dataRow: data,
      steps: BRIDGE_STEPS,
      chartRow,
      chartRows: CHART_ROWS,
      columns: this.width,
    };
  }

  private section(row: number, text: string): void {
    this.draft.partStarts.push(row);
    this.draft.put(row, 0, text);
    this.draft.style('group', row, 0, 1, this.width);
  }

  private line(
    row: number,
    label: string,
    unit: string,
    status: string,
    format: string,
    formula: (yearIndex: number) => string,
    style?: SheetStyle,
  ): void {
    const { draft } = this;
    draft.putRow(row, 0, unit === '' && status === '' ? [label] : [label, unit, status]);
    this.years.forEach((_, i) =>
      draft.put(row, FIRST_YEAR_COLUMN + i, { formula: formula(i) }, format),
    );
    if (style === 'result') draft.style('result', row, 0, 1, this.width);
  }

  private averageOf(column: MonthColumn, i: number): string {
    const { months } = this;
    return `SUMPRODUCT((${months.range('year')}=${this.year(i)})*${months.range('share')}*${months.range(column)})`;
  }

  private row(name: string): number {
    const row = this.rows.get(name);
    if (row === undefined) throw new RangeError(`No line ${name} on the budget sheet`);
    return row;
  }

  private year(i: number): string {
    return `${columnLetters(FIRST_YEAR_COLUMN + i)}$${HEADING_ROW + 1}`;
  }

  private cell(name: string, i: number): string {
    return `${columnLetters(FIRST_YEAR_COLUMN + i)}${this.row(name) + 1}`;
  }
}
