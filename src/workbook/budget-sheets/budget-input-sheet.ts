import { fromSerial } from '../../domain/calendar';
import { PLACE_KINDS, type PlaceKind } from '../../scenarios/budget/place-kinds';
import { SheetDraft, type DraftArea, type DraftCell } from '../audit-sheet/sheet-draft';
import { absoluteCell } from '../cell-reference';
import type { BudgetInputName, BudgetNames } from './budget-names';
import { firstComparableYear, ruleText, yearsOf, type BudgetRequest } from './budget-request';
import type { BudgetSheetTexts } from './budget-sheet-texts';

const EURO = '€ #,##0';
const EURO_CENTS = '€ #,##0.00';
const WHOLE = '#,##0';
const SHARE = '0.0%';
const DATE = 'dd-mm-yyyy';
/** Rows of the plan: what the pane filled in, and empty ones to add to. */
const LEAST_PLAN_ROWS = 30;
const SPARE_PLAN_ROWS = 10;
const STATUS_COLUMN = 4;
/** Of years as much as of the prices and places in the same columns. */
const YEAR_WIDTH = 96;
const NOTE_WIDTH = 420;

/** What a budget had of each kind, on which the comparison rests. */
export type PreviousPart = 'occupied' | 'price' | 'emptyCost';

/** The sheet with all that a controller may change, in yellow, each with a name or a place. */
export class BudgetInputSheet {
  readonly draft: SheetDraft;
  readonly named: ReadonlyMap<BudgetInputName, DraftArea>;
  private readonly areas = new Map<BudgetInputName, DraftArea>();
  private readonly rankRows = new Map<PlaceKind, number>();
  private readonly priceRows = new Map<string, number>();
  private readonly previousRows = new Map<string, number>();
  private readonly totalsRow: number;
  /** Explanations stand to the right of all years, so that no year has their width. */
  private readonly noteColumn: number;
  private planRow = 0;
  private planRows = 0;

  constructor(
    sheetName: string,
    private readonly request: BudgetRequest,
    private readonly names: BudgetNames,
    private readonly texts: BudgetSheetTexts,
  ) {
    this.noteColumn = Math.max(STATUS_COLUMN + 1, 1 + yearsOf(request).length);
    this.draft = new SheetDraft(sheetName);
    this.draft.put(0, 0, texts.inputTitle);
    this.draft.style('title', 0, 0);
    texts.inputNotes.forEach((note, i) => {
      this.draft.put(1 + i, 0, note);
      this.draft.style('note', 1 + i, 0);
    });
    let row = texts.inputNotes.length + 2;
    row = this.putChoices(row) + 1;
    row = this.putKinds(row) + 1;
    row = this.putPrices(row) + 1;
    row = this.putPrevious(row) + 1;
    this.totalsRow = row;
    row = this.putRealised(row) + 1;
    this.putPlan(row);
    for (let i = 1; i < this.noteColumn; i++) this.draft.columnWidths.set(i, YEAR_WIDTH);
    [230, 110].forEach((width, i) => this.draft.columnWidths.set(i, width));
    this.draft.columnWidths.set(STATUS_COLUMN, 132);
    this.draft.columnWidths.set(this.noteColumn, NOTE_WIDTH);
    this.named = this.areas;
  }

  /** The price of a kind in a year; an empty text when there is none. */
  price(kind: PlaceKind, year: number): string {
    return this.at(this.priceRows.get(`${kind} ${year}`), 2);
  }

  /** The place of a kind in the order of filling; less comes first. */
  rank(kind: PlaceKind): string {
    return this.at(this.rankRows.get(kind), 2);
  }

  /** A number of the previous budget; `kind` is a kind of places or the shortage. */
  previous(kind: PlaceKind | 'shortage', part: PreviousPart, yearIndex: number): string {
    return this.at(this.previousRows.get(`${kind} ${part}`), 1 + yearIndex);
  }

  /** What the previous budget is, as the user may describe it. */
  get previousDescription(): string {
    return this.at(this.previousRows.get('description'), 1);
  }

  /** The total of the year before last and of last year, in thousands of euros. */
  total(of: 'realised' | 'adopted'): string {
    return this.at(this.totalsRow + (of === 'realised' ? 1 : 2), 1);
  }

  /** One column of the plan as a range. */
  plan(column: 'kind' | 'places' | 'from' | 'until'): string {
    const index = ['kind', 'places', 'from', 'until'].indexOf(column);
    const last = absoluteCell('', this.planRow + this.planRows - 1, index).replace("''!", '');
    return `${this.at(this.planRow, index)}:${last}`;
  }

  private at(row: number | undefined, column: number): string {
    if (row === undefined) throw new RangeError('Input without a row on the budget sheet');
    return absoluteCell(this.draft.name, row, column);
  }

  /** The names of the first columns, and of the one with explanations. */
  private heading(row: number, cells: readonly DraftCell[], explanation: DraftCell = ''): void {
    this.draft.partStarts.push(row);
    this.draft.putRow(row, 0, cells);
    this.draft.put(row, this.noteColumn, explanation);
    this.draft.style('heading', row, 0, 1, this.width);
  }

  private get width(): number {
    return this.noteColumn + 1;
  }

  /** The status stands right of a year, a price or a day: with some room between them. */
  private setStatusApart(headingRow: number, rows: number): void {
    this.draft.style('afterNumbers', headingRow, STATUS_COLUMN, 1 + rows, 1);
  }

  private note(row: number, text: DraftCell): void {
    this.draft.put(row, this.noteColumn, text);
    this.draft.style('wrapped', row, this.noteColumn);
  }

  /**
   * A text that holds as long as cells have what was filled in, and gives way to another when the
   * user changes them: a number of one's own has no source.
   */
  private whileUnchanged(
    cells: readonly (readonly [address: string, value: number])[],
    text: string,
    otherwise: string,
  ): DraftCell {
    const same = cells.map(([address, value]) => `${address}=${value}`).join(',');
    return { formula: `IF(AND(${same}),${quotedText(text)},${otherwise})` };
  }

  private name(name: BudgetInputName, row: number, column: number, rows = 1, columns = 1): void {
    this.areas.set(name, { row, column, rows, columns });
  }

  private putChoices(row: number): number {
    const { draft, texts, request } = this;
    this.heading(row, [texts.choice, texts.value, '', '', texts.status], texts.remark);
    const choices: readonly (readonly [BudgetInputName, string | number, string?])[] = [
      ['editie', request.edition],
      ['scenario', request.scenario],
      ['index', request.index, SHARE],
      ['bezettingsgraad', request.occupancyRate, SHARE],
      ['leegstand', request.emptyPlaceCost, SHARE],
      ['vulregel', ruleText(request.rule)],
      ['tekort_als', request.shortageKind],
      ['brugjaar', firstComparableYear(request), '0'],
    ];
    choices.forEach(([name, value, format], i) => {
      const at = row + 1 + i;
      draft.put(at, 0, texts.choices[name as keyof typeof texts.choices].label);
      draft.put(at, 1, value, format);
      draft.put(at, STATUS_COLUMN, texts.ownValue);
      const { remark } = texts.choices[name as keyof typeof texts.choices];
      const isImported = name === 'editie' && request.origin !== undefined;
      this.note(at, isImported ? `${request.edition}: ${request.origin}. ${remark}` : remark);
      draft.style('input', at, 1);
      this.name(name, at, 1);
    });
    this.setStatusApart(row, choices.length);
    return row + 1 + choices.length;
  }

  /** Known prices with their source, and the order of filling as the rule says it. */
  private putKinds(row: number): number {
    const { draft, texts, request, names } = this;
    this.heading(
      row,
      [texts.knownPrice, texts.price, texts.order, texts.priceYear, texts.status],
      texts.source,
    );
    PLACE_KINDS.forEach((kind, i) => {
      const at = row + 1 + i;
      const price = request.prices[kind];
      this.rankRows.set(kind, at);
      draft.put(at, 0, kind);
      draft.put(at, 1, price?.amount ?? '', EURO);
      draft.put(at, 2, { formula: `IFERROR(SEARCH("${kind}",${names.vulregel}),${900 + i})` }, '0');
      draft.put(at, 3, price?.year ?? '', '0');
      const [amountCell, yearCell] = [`B${at + 1}`, `D${at + 1}`];
      const isEmpty = `${amountCell}=""`;
      if (price === undefined) {
        draft.put(at, STATUS_COLUMN, { formula: `IF(${isEmpty},"","${texts.ownValue}")` });
        this.note(at, { formula: `IF(${isEmpty},${quotedText(texts.noPrice)},"")` });
      } else {
        const origin = `${price.status}${price.certainty ? `, ${price.certainty}` : ''}`;
        const filled = [
          [amountCell, price.amount],
          [yearCell, price.year],
        ] as const;
        draft.put(
          at,
          STATUS_COLUMN,
          this.whileUnchanged(filled, origin, `IF(${isEmpty},"","${texts.ownValue}")`),
        );
        const missing = `IF(${isEmpty},${quotedText(texts.noPrice)},"")`;
        this.note(at, this.whileUnchanged(filled, price.source, missing));
      }
      draft.style('input', at, 1);
      draft.style('input', at, 3);
    });
    this.setStatusApart(row, PLACE_KINDS.length);
    return row + 1 + PLACE_KINDS.length;
  }

  /** The prices with which the budget reckons: one's own, or the year before with the index. */
  private putPrices(row: number): number {
    const { draft, texts, request, names } = this;
    const years = yearsOf(request);
    this.heading(
      row,
      [texts.kind, texts.year, texts.price, texts.ownPrice, texts.status],
      texts.usedPrice,
    );
    let at = row + 1;
    for (const kind of PLACE_KINDS) {
      const rankCell = `$B$${(this.rankRows.get(kind) ?? 0) + 1}`;
      const knownYear = `$D$${(this.rankRows.get(kind) ?? 0) + 1}`;
      years.forEach((year, i) => {
        const [own, before] = [`D${at + 1}`, `C${at}`];
        const grown =
          i === 0
            ? `IF(OR(${rankCell}="",${knownYear}>B${at + 1}),"",${rankCell}*(1+${names.index})^(B${at + 1}-${knownYear}))`
            : `IF(AND(${rankCell}<>"",${knownYear}=B${at + 1}),${rankCell},IF(${before}="","",${before}*(1+${names.index})))`;
        draft.putRow(at, 0, [kind]);
        draft.put(at, 1, year, '0');
        draft.put(at, 2, { formula: `IF(${own}<>"",${own},${grown})` }, EURO_CENTS);
        draft.put(at, 3, '', EURO);
        draft.put(at, STATUS_COLUMN, {
          formula: `IF(${own}<>"","${texts.ownValue}",IF(C${at + 1}="","${texts.missing}",IF(${knownYear}=B${at + 1},"${texts.asKnown}","${texts.indexed}")))`,
        });
        draft.style('input', at, 3);
        this.priceRows.set(`${kind} ${year}`, at);
        at++;
      });
    }
    this.setStatusApart(row, at - row - 1);
    this.name('prijzen', row + 1, 0, at - row - 1, 3);
    return at;
  }

  private putPrevious(row: number): number {
    const { draft, texts, request } = this;
    const years = yearsOf(request);
    this.heading(row, [texts.previous]);
    draft.put(row, 1, request.previous?.description ?? texts.noPrevious);
    draft.put(row + 1, 0, texts.previousHint);
    draft.style('note', row + 1, 0);
    this.previousRows.set('description', row);
    draft.putRow(row + 2, 0, [texts.part, ...years], '0');
    draft.style('group', row + 2, 0, 1, this.width);
    draft.style('right', row + 2, 1, 1, years.length);
    let at = row + 3;
    const put = (
      key: string,
      label: string,
      values: readonly DraftCell[],
      format: string,
    ): void => {
      draft.put(at, 0, label);
      values.forEach((value, i) => draft.put(at, 1 + i, value, format));
      draft.style('input', at, 1, 1, years.length);
      this.previousRows.set(key, at);
      at++;
    };
    const old = years.map((year) => request.previous?.years.find((one) => one.year === year));
    for (const kind of PLACE_KINDS) {
      put(
        `${kind} occupied`,
        texts.line(kind, 'occupied'),
        old.map((one) => one?.kinds[kind].occupied ?? ''),
        WHOLE,
      );
      put(
        `${kind} price`,
        texts.line(kind, 'price'),
        old.map((one) => one?.kinds[kind].price ?? ''),
        EURO,
      );
      put(
        `${kind} emptyCost`,
        texts.line(kind, 'emptyCost'),
        old.map((one) => one?.kinds[kind].emptyCost ?? ''),
        EURO,
      );
    }
    put(
      'shortage occupied',
      texts.shortagePersons,
      old.map((one) => one?.shortage ?? ''),
      WHOLE,
    );
    put(
      'shortage price',
      texts.shortagePrice,
      old.map((one) => one?.shortagePrice ?? ''),
      EURO,
    );
    return at;
  }

  /** The totals that stand before the years of a budget in the Rijksbegroting. */
  private putRealised(row: number): number {
    const { draft, texts, request } = this;
    const realisedTexts = texts.realised(request.firstYear);
    this.heading(row, [texts.totals, texts.thousands, '', '', texts.status], texts.source);
    realisedTexts.forEach(({ label, thousands, status, source }, i) => {
      const at = row + 1 + i;
      draft.put(at, 0, label);
      draft.put(at, 1, thousands ?? '', WHOLE);
      const isEmpty = `B${at + 1}=""`;
      const own = `IF(${isEmpty},"","${texts.ownValue}")`;
      if (thousands === undefined) {
        draft.put(at, STATUS_COLUMN, { formula: own });
        this.note(at, { formula: `IF(${isEmpty},${quotedText(source)},"")` });
      } else {
        const filled = [[`B${at + 1}`, thousands]] as const;
        draft.put(at, STATUS_COLUMN, this.whileUnchanged(filled, status, own));
        this.note(at, this.whileUnchanged(filled, source, '""'));
      }
      draft.style('input', at, 1);
    });
    this.setStatusApart(row, realisedTexts.length);
    return row + 1 + realisedTexts.length;
  }

  private putPlan(row: number): void {
    const { draft, texts, request } = this;
    this.heading(
      row,
      [texts.kind, texts.places, texts.from, texts.until, texts.status],
      texts.description,
    );
    this.planRow = row + 1;
    this.planRows = Math.max(LEAST_PLAN_ROWS, request.plan.length + SPARE_PLAN_ROWS);
    for (let i = 0; i < this.planRows; i++) {
      const at = this.planRow + i;
      const planned = request.plan.at(i);
      const day = (serial: number | undefined): DraftCell => {
        const date = serial === undefined ? undefined : fromSerial(serial);
        // A formula, so that it is the same day in a workbook that counts from 1904.
        return date ? { formula: `DATE(${date.year},${date.month},${date.day})` } : '';
      };
      draft.put(at, 0, planned?.kind ?? '');
      draft.put(at, 1, planned?.places ?? '', WHOLE);
      draft.put(at, 2, day(planned?.firstDay), DATE);
      draft.put(at, 3, day(planned?.lastDay), DATE);
      // Nothing in spare rows: a formula there would print as a page without a word.
      draft.put(at, STATUS_COLUMN, planned ? texts.ownValue : '');
      this.note(at, planned?.description ?? '');
    }
    draft.style('input', this.planRow, 0, this.planRows, 4);
    this.setStatusApart(row, this.planRows);
    this.name('plan', this.planRow, 0, this.planRows, 4);
  }
}

/** What Excel takes for one text in a formula. */
const LONGEST_TEXT = 255;

/** A text in a formula: parts of a length that Excel takes, joined. */
function quotedText(text: string): string {
  const parts = text.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, 'g')) ?? [''];
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
}
