import type { ScenarioName } from '../../domain/scenario-name';
import type { BudgetLine, BudgetLineFormat } from '../../workbook/budget-sheet';
import type { Language } from '../../i18n/language';
import { BUDGET_MESSAGES } from '../../i18n/budget';
import { parseCell } from './budget-form';

/** What the user chose: cells for prices and places, and what to forecast. */
export interface BudgetChoices {
  readonly scenario: ScenarioName;
  /** Left out: the active edition, also when another one becomes active. */
  readonly edition?: string;
  /** A year, or the address of the cell that holds it. */
  readonly year: number | { readonly address: string };
  readonly regularPrice: string;
  readonly emergencyPrice: string;
  readonly regularPlaces: string;
  readonly variant: BudgetVariant;
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
  const start = parseCell(target.slice(target.lastIndexOf('!') + 1));
  const rows = new Map(draft.map(({ key }, index) => [key, index]));
  const at: AddressOf = (key, column = 1) =>
    cellName(start.row + (rows.get(key) ?? 0), start.column + column);
  const lines = draft.map(({ label, cells, format, emphasis }) => ({
    cells: [label, ...cells.map((cell) => cell(at))],
    format,
    ...(emphasis ? { emphasis } : {}),
  }));
  return { lines, columns };
}

const formula = (text: string) => (): string => text;

function assumptionLines(choices: BudgetChoices, language: Language): DraftLine[] {
  const { lines: names } = BUDGET_MESSAGES[language];
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
      cells: [() => choices.edition ?? names.activeEdition],
      format: 'text',
    },
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

/** The last argument of our functions: the cell with the edition, or nothing for the active one. */
function editionArgument(choices: BudgetChoices, at: AddressOf): string {
  return choices.edition === undefined ? '' : `,${at('edition')}`;
}

function yearLines(choices: BudgetChoices, language: Language): DraftLine[] {
  const { lines: names } = BUDGET_MESSAGES[language];
  return [
    ...assumptionLines(choices, language),
    {
      key: 'average',
      label: names.average,
      cells: [
        (at) =>
          `=CAPACITEIT.GEMIDDELD(${at('scenario')},${at('year')}${editionArgument(choices, at)})`,
      ],
      format: 'whole',
    },
    {
      key: 'total',
      label: names.total,
      cells: [
        (at) =>
          `=CAPACITEIT.BEGROTING(${at('scenario')},${at('year')},${at('regularPrice')},${at('emergencyPrice')},${at('places')}${editionArgument(choices, at)})`,
      ],
      format: 'euro',
      emphasis: 'total',
    },
    ...coverageLines(language),
  ];
}

function monthLines(choices: BudgetChoices, language: Language): DraftLine[] {
  const { lines: names } = BUDGET_MESSAGES[language];
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const monthLine = (month: number): DraftLine => {
    const key = `month${month}`;
    const first = (at: AddressOf): string => `DATE(${at('year')},${month},1)`;
    const last = (at: AddressOf): string => `DATE(${at('year')},${month + 1},0)`;
    const period = (at: AddressOf): string => `${at('year')}&"-${String(month).padStart(2, '0')}"`;
    return {
      key,
      label: names.months[month - 1],
      cells: [
        (at) =>
          `=CAPACITEIT.GEMIDDELD(${at('scenario')},${period(at)}${editionArgument(choices, at)})`,
        (at) => `=MIN(${at(key, 1)},${at('places')})`,
        (at) => `=${at(key, 1)}-${at(key, 2)}`,
        (at) =>
          `=CAPACITEIT.KOSTEN(${at(key, 2)},${at('regularPrice')},${first(at)},${last(at)})+CAPACITEIT.KOSTEN(${at(key, 3)},${at('emergencyPrice')},${first(at)},${last(at)})`,
      ],
      format: 'month',
    };
  };
  const sumOf =
    (column: number) =>
    (at: AddressOf): string =>
      `=SUM(${at('month1', column)}:${at('month12', column)})`;
  return [
    ...assumptionLines(choices, language),
    {
      key: 'head',
      label: names.month,
      cells: [names.average, names.regularPersons, names.emergencyPersons, names.cost].map(
        (text) => () => text,
      ),
      format: 'text',
      emphasis: 'heading',
    },
    ...months.map(monthLine),
    {
      key: 'sum',
      label: names.total,
      cells: [
        (at) => `=AVERAGE(${at('month1', 1)}:${at('month12', 1)})`,
        (at) => `=AVERAGE(${at('month1', 2)}:${at('month12', 2)})`,
        (at) => `=AVERAGE(${at('month1', 3)}:${at('month12', 3)})`,
        sumOf(4),
      ],
      format: 'month',
      emphasis: 'total',
    },
    ...coverageLines(language, 'sum'),
  ];
}

/** The check against the places with stable and with multi-year funding. */
function coverageLines(language: Language, averageKey = 'average'): DraftLine[] {
  const { lines: names } = BUDGET_MESSAGES[language];
  const part = (key: string, label: string, index: number): DraftLine => ({
    key,
    label,
    cells: [(at) => `=INDEX(CAPACITEIT.DEKKING(${at(averageKey)}),${index})`],
    format: 'whole',
  });
  return [
    { key: 'check', label: names.check, cells: [], format: 'text', emphasis: 'heading' },
    part('stable', names.stable, 1),
    part('multiYear', names.multiYear, 2),
    part('uncovered', names.uncovered, 3),
  ];
}

function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
