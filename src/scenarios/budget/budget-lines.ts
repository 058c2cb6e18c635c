import type { BudgetYear, KindOfYear } from './multi-year-budget';
import { PLACE_KINDS, type PlaceKind } from './place-kinds';

/**
 * The lines of a budget of several years, in the order in which they are shown and by the names by
 * which they are read back: what a cell spills is what another cell compares.
 */
export interface BudgetLine {
  readonly name: string;
  readonly value: (year: BudgetYear) => number;
}

const OF_KIND: readonly (readonly [name: string, part: keyof KindOfYear])[] = [
  ['plekken', 'places'],
  ['bezet', 'occupied'],
  ['leeg', 'empty'],
  ['prijs', 'price'],
  ['kosten', 'cost'],
  ['kosten lege plekken', 'emptyCost'],
];

/** The name of a line of one kind, such as `regulier: kosten`. */
export function kindLine(kind: PlaceKind, part: keyof KindOfYear): string {
  const [name] = OF_KIND.find(([, own]) => own === part) ?? [part];
  return `${kind}: ${name}`;
}

export const PERSONS_LINE = 'personen';
export const SHORTAGE_LINE = 'tekort: personen';
export const SHORTAGE_PRICE_LINE = 'tekort: prijs';
export const SHORTAGE_COST_LINE = 'tekort: kosten';
export const TOTAL_LINE = 'totaal';
/** The line that says what the persons of each year rest on; it holds texts. */
export const ORIGIN_LINE = 'personen zijn';

export const BUDGET_LINES: readonly BudgetLine[] = [
  { name: PERSONS_LINE, value: ({ persons }) => persons },
  ...PLACE_KINDS.flatMap((kind) =>
    OF_KIND.map(([, part]) => ({
      name: kindLine(kind, part),
      value: ({ kinds }: BudgetYear) => kinds[kind][part],
    })),
  ),
  { name: SHORTAGE_LINE, value: ({ shortage }) => shortage },
  { name: SHORTAGE_PRICE_LINE, value: ({ shortagePrice }) => shortagePrice },
  { name: SHORTAGE_COST_LINE, value: ({ shortageCost }) => shortageCost },
  { name: TOTAL_LINE, value: ({ total }) => total },
];
