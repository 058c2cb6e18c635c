import { describeOrigin, type ImportOrigin } from '../../editions/import-origin';
import { placeOf, type CellPlace } from '../../workbook/cell-reference';
import type { BudgetChoices, BudgetVariant } from './budget-block';
import type { FundedPlaces } from './funded-places';

/** A chosen cell: its address and how many cells the selection held. */
export interface ChosenCell {
  readonly address: string;
  readonly isSingle: boolean;
}

/** What the form holds, complete or not. */
export interface BudgetForm {
  readonly scenario: string;
  /** Name of the edition; empty while none was chosen. */
  readonly edition: string;
  readonly year: string;
  readonly yearCell?: ChosenCell;
  readonly regularPrice?: ChosenCell;
  readonly emergencyPrice?: ChosenCell;
  readonly regularPlaces?: ChosenCell;
  readonly variant: BudgetVariant;
  readonly target?: ChosenCell;
}

/** The fields that hold a cell. */
export const CELL_FIELDS = ['regularPrice', 'emergencyPrice', 'regularPlaces'] as const;
export type CellField = (typeof CELL_FIELDS)[number];

/** @returns the form with a cell chosen, or forgotten. */
export function withCell(
  form: BudgetForm,
  field: CellField | 'yearCell' | 'target',
  cell: ChosenCell | undefined,
): BudgetForm {
  const changed: { -readonly [K in keyof BudgetForm]: BudgetForm[K] } = { ...form };
  if (cell) changed[field] = cell;
  else Reflect.deleteProperty(changed, field);
  return changed;
}

/** @returns what a budget needs, or undefined while something is missing or wrong. */
export function completeChoices(
  form: BudgetForm,
  funding?: FundedPlaces,
  imported?: ImportOrigin,
): BudgetChoices | undefined {
  const { regularPrice, emergencyPrice, regularPlaces, yearCell } = form;
  const year = yearCell ? { address: yearCell.address } : Number(form.year);
  const cells = [regularPrice, emergencyPrice, regularPlaces];
  if (!regularPrice || !emergencyPrice || !regularPlaces) return undefined;
  if ([...cells, yearCell].some((cell) => cell?.isSingle === false)) return undefined;
  if (typeof year === 'number' && !isYear(form.year)) return undefined;
  return {
    scenario: form.scenario,
    edition: form.edition,
    year,
    regularPrice: regularPrice.address,
    emergencyPrice: emergencyPrice.address,
    regularPlaces: regularPlaces.address,
    variant: form.variant,
    ...(funding ? { funding } : {}),
    ...(imported ? { origin: describeOrigin(imported) } : {}),
  };
}

/** @returns true for text that is a year as people write it. */
export function isYear(text: string): boolean {
  return /^(?:19|20|21)\d{2}$/.test(text.trim());
}

/**
 * A chosen cell to which the block refers and that the block would cover: a circular reference.
 *
 * @param target the first cell, with its sheet.
 */
export function coveredCell(
  choices: BudgetChoices,
  target: string,
  rows: number,
  columns: number,
): string | undefined {
  const first = split(target);
  const year = typeof choices.year === 'number' ? [] : [choices.year.address];
  return [choices.regularPrice, choices.emergencyPrice, choices.regularPlaces, ...year].find(
    (address) => {
      const cell = split(address);
      return (
        cell.sheet === first.sheet &&
        cell.row >= first.row &&
        cell.row < first.row + rows &&
        cell.column >= first.column &&
        cell.column < first.column + columns
      );
    },
  );
}

function split(address: string): CellPlace & { readonly sheet: string } {
  const at = address.lastIndexOf('!');
  return { sheet: address.slice(0, at), ...placeOf(address.slice(at + 1)) };
}

/** The first cell of a range, with its sheet: Blad1!E2:F9 gives Blad1!E2. */
export function firstCellOf(address: string): string {
  const cells = address.lastIndexOf('!') + 1;
  return address.slice(0, cells) + address.slice(cells).split(':')[0];
}
