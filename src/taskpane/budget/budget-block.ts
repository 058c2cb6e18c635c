import { asPlainText } from '../../domain/plain-text';
import { functionName } from '../../domain/product';
import type { BudgetLine, BudgetLineFormat } from '../../workbook/budget-sheet';
import { placeOf, relativeCell } from '../../workbook/cell-reference';
import type { Language } from '../../i18n/language';
import { BUDGET_TEXTS } from './budget-texts';
import type { FundedPlaces } from './funded-places';

const AVERAGE = functionName('CAPACITEIT.GEMIDDELD');
const BUDGET = functionName('CAPACITEIT.BEGROTING');
const COVERAGE = functionName('CAPACITEIT.DEKKING');

/** What the user chose: cells for prices and places, and what to forecast. */
export interface BudgetChoices {
  /** Of the edition, or one that the workbook keeps by that name. */
  readonly scenario: string;
  /** Name of the edition; its cell drives the formulas. */
  readonly edition: string;
  /** Where the edition of now came from, when it was imported. */
  readonly origin?: string;
  /** A year, or the address of the cell that holds it. */
  readonly year: number | { readonly address: string };
  readonly regularPrice: string;
  readonly emergencyPrice: string;
  readonly regularPlaces: string;
  readonly variant: BudgetVariant;
  /** The places with funding to check against; left out when no edition gives them. */
  readonly funding?: FundedPlaces;
}

/** One amount for the year, or one for each month with the year's total. */
export const BUDGET_VARIANTS = ['year', 'months'] as const;
export type BudgetVariant = (typeof BUDGET_VARIANTS)[number];

/** Gives the address of a line's value, by the key of the line. */
type AddressOf = (key: string, column?: number) => string;

interface DraftLine {
  readonly key: string;
  readonly label: string;
  /** The cells after the label. */
  readonly cells: readonly ((at: AddressOf) => string | number)[];
  readonly format: BudgetLineFormat;
  readonly emphasis?: 'title' | 'heading' | 'total';
}

/** The block that is written: texts and formulas, row by row. */
export interface BudgetBlock {
  readonly lines: readonly BudgetLine[];
  readonly columns: number;
}

/**
 * The budget as formulas that refer to the chosen cells and to each other, for a block whose first
 * cell is given. No price is built in: change a cell and the budget follows.
 *
 * @param target address of the first cell, such as Blad1!B3.
 */
export function budgetBlock(
  choices: BudgetChoices,
  target: string,
  language: Language,
): BudgetBlock {
  const draft =
    choices.variant === 'year' ? yearLines(choices, language) : monthLines(choices, language);
  const columns = Math.max(...draft.map(({ cells }) => cells.length)) + 1;
  const start = placeOf(target.slice(target.lastIndexOf('!') + 1));
  const rows = new Map(draft.map(({ key }, index) => [key, index]));
  const at: AddressOf = (key, column = 1) =>
    relativeCell(start.row + (rows.get(key) ?? 0), start.column + column);
  const lines = draft.map(({ label, cells, format, emphasis }) => ({
    cells: [label, ...cells.map((cell) => cell(at))],
    format,
    ...(emphasis ? { emphasis } : {}),
  }));
  return { lines, columns };
}

const formula = (text: string) => (): string => text;

function assumptionLines(choices: BudgetChoices, language: Language): DraftLine[] {
  const { lines: names } = BUDGET_TEXTS[language];
  const { year } = choices;
  return [
    {
      key: 'title',
      label: names.title,
      cells: [],
      format: 'text',
      emphasis: 'title',
    },
    {
      key: 'scenario',
      label: names.scenario,
      cells: [() => choices.scenario],
      format: 'text',
    },
    {
      key: 'edition',
      label: names.edition,
      cells: [() => asPlainText(choices.edition)],
      format: 'text',
    },
    ...(choices.origin === undefined
      ? []
      : [
          {
            key: 'origin',
            label: names.origin,
            cells: [() => asPlainText(choices.origin ?? '')],
            format: 'text' as const,
          },
        ]),
    {
      key: 'year',
      label: names.year,
      cells: [typeof year === 'number' ? () => year : formula(`=${year.address}`)],
      format: 'year',
    },
    {
      key: 'regularPrice',
      label: names.regularPrice,
      cells: [formula(`=${choices.regularPrice}`)],
      format: 'euro',
    },
    {
      key: 'emergencyPrice',
      label: names.emergencyPrice,
      cells: [formula(`=${choices.emergencyPrice}`)],
      format: 'euro',
    },
    {
      key: 'places',
      label: names.regularPlaces,
      cells: [formula(`=${choices.regularPlaces}`)],
      format: 'whole',
    },
  ];
}

/** GEMIDDELD over a period; the third argument, the group, is left out. */
function averageFormula(at: AddressOf, period: string): string {
  return `=${AVERAGE}(${at('scenario')},${period},,${at('edition')})`;
}

/** BEGROTING over a period: the whole, or what is regular or emergency reception of it. */
function budgetFormula(
  at: AddressOf,
  period: string,
  part: '' | 'regulier' | 'noodopvang' = '',
): string {
  const cells = ['regularPrice', 'emergencyPrice', 'places'].map((key) => at(key)).join(',');
  // The occupancy rate of regular places comes before the part, and is left out.
  const rest = ['', part === '' ? '' : `"${part}"`, at('edition')].join(',');
  return `=${BUDGET}(${at('scenario')},${period},${cells},${rest})`;
}

function yearLines(choices: BudgetChoices, language: Language): DraftLine[] {
  const { lines: names } = BUDGET_TEXTS[language];
  const amount = (part: '' | 'regulier' | 'noodopvang') => (at: AddressOf) =>
    budgetFormula(at, at('year'), part);
  return [
    ...assumptionLines(choices, language),
    {
      key: 'average',
      label: names.average,
      cells: [(at) => averageFormula(at, at('year'))],
      format: 'whole',
    },
    { key: 'regular', label: names.regularCost, cells: [amount('regulier')], format: 'euro' },
    {
      key: 'emergency',
      label: names.emergencyCost,
      cells: [amount('noodopvang')],
      format: 'euro',
    },
    { key: 'total', label: names.total, cells: [amount('')], format: 'euro', emphasis: 'total' },
    { key: 'check', label: names.check, cells: [], format: 'text', emphasis: 'heading' },
    {
      key: 'difference',
      label: names.differenceParts,
      cells: [(at) => `=ROUND(${at('total')}-${at('regular')}-${at('emergency')},2)`],
      format: 'euro',
    },
    ...coverageLines(choices, language, 'average'),
  ];
}

function monthLines(choices: BudgetChoices, language: Language): DraftLine[] {
  const { lines: names } = BUDGET_TEXTS[language];
  const monthLine = (label: string, index: number): DraftLine => {
    const key = `month${index + 1}`;
    const period = (at: AddressOf): string =>
      `${at('year')}&"-${String(index + 1).padStart(2, '0')}"`;
    return {
      key,
      label,
      cells: [
        (at) => averageFormula(at, period(at)),
        (at) => budgetFormula(at, period(at), 'regulier'),
        (at) => budgetFormula(at, period(at), 'noodopvang'),
        (at) => `=${at(key, 2)}+${at(key, 3)}`,
      ],
      format: 'month',
    };
  };
  const sumOf = (column: number) => (at: AddressOf) =>
    `=SUM(${at('month1', column)}:${at('month12', column)})`;
  return [
    ...assumptionLines(choices, language),
    {
      key: 'head',
      label: names.month,
      cells: [names.average, names.regularCost, names.emergencyCost, names.cost].map(
        (text) => () => text,
      ),
      format: 'text',
      emphasis: 'heading',
    },
    ...names.months.map(monthLine),
    {
      key: 'total',
      label: names.total,
      cells: [(at) => averageFormula(at, at('year')), sumOf(2), sumOf(3), sumOf(4)],
      format: 'month',
      emphasis: 'total',
    },
    { key: 'check', label: names.check, cells: [], format: 'text', emphasis: 'heading' },
    {
      key: 'difference',
      label: names.differenceYear,
      cells: [(at) => `=ROUND(${at('total', 4)}-${budgetFormula(at, at('year')).slice(1)},2)`],
      format: 'euro',
    },
    ...coverageLines(choices, language, 'total'),
  ];
}

/**
 * The check against the places with stable and with multi-year funding. The edition that gives them
 * is named in the formula: its numbers stand in the labels, so another active edition must not
 * change what is meant.
 */
function coverageLines(
  { funding }: BudgetChoices,
  language: Language,
  averageKey: string,
): DraftLine[] {
  if (!funding) return [];
  const { lines: names } = BUDGET_TEXTS[language];
  const edition = funding.edition.replaceAll('"', '""');
  const part = (key: string, label: string, row: number): DraftLine => ({
    key,
    label,
    // The function spills three rows with their names; each line takes its number.
    cells: [(at) => `=INDEX(${COVERAGE}(${at(averageKey)},"${edition}"),${row},2)`],
    format: 'whole',
  });
  return [
    part('stable', names.stable(funding.stable), 1),
    part('multiYear', names.multiYear(funding.multiYear), 2),
    part('uncovered', names.uncovered, 3),
  ];
}
