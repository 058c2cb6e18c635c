import type { BudgetInputName } from './budget-sheets/budget-names';
import { WorkbookError } from './workbook-error';

/** A budget on sheets of this workbook. */
export interface BudgetOnSheets {
  /** What its names begin with: `begroting_`. */
  readonly prefix: string;
  /** The sheet with its inputs. */
  readonly inputSheet: string;
}

/** What cells say of themselves once their values are fixed. */
export interface FixedTexts {
  /** Of edition and scenario, which drive nothing then. */
  readonly fixed: string;
  /** Of chances and of the check against the function, which follow nothing then. */
  readonly fixedOutcome: string;
}

const OUR_FUNCTION = /\b(?:PROGNOSE|CAPACITEIT)\.[A-Z_]+\(/i;
const EDITION_NAME = /^(begroting\d*_)editie$/;
/** The inputs that drive nothing once the values are fixed. */
const DRIVERS: readonly BudgetInputName[] = ['editie', 'scenario'];
/** The status stands this many columns after the input. */
const STATUS_OFFSET = 3;
/** Outcomes that would have to follow prices and plan, as those go on calculating. */
const OUTCOME = /\bCAPACITEIT\.(?:MEERJAREN|OVERSCHRIJDING)\(/i;
/** Where the row of an outcome has its status, counted from the first column. */
const OUTCOME_STATUS_COLUMN = 2;

/** Finds the budgets of this workbook by the names of their inputs. */
export async function findBudgets(
  context: Excel.RequestContext,
): Promise<readonly BudgetOnSheets[]> {
  const { names } = context.workbook;
  names.load('items/name,items/type');
  await context.sync();
  const budgets = names.items.flatMap((item) => {
    const prefix = EDITION_NAME.exec(item.name)?.[1];
    return prefix === undefined ? [] : [{ prefix, range: item.getRangeOrNullObject() }];
  });
  for (const { range } of budgets) range.load('worksheet/name');
  await context.sync();
  return budgets.flatMap(({ prefix, range }) =>
    range.isNullObject ? [] : [{ prefix, inputSheet: range.worksheet.name }],
  );
}

interface FunctionCell {
  readonly cell: Excel.Range;
  readonly formula: string;
  readonly value: unknown;
  /** The status in its row, when the value would have to follow what still calculates. */
  readonly status?: { readonly cell: Excel.Range; readonly value: unknown };
}

/**
 * Puts in the place of every formula of a budget that uses our functions its value, so that the
 * budget works without the add-in; what is reckoned from those cells stays a formula. The status of
 * edition and scenario then says that they no longer drive the budget, and that of a chance or a check
 * that it is of the moment of fixing.
 *
 * @returns how many cells became values.
 * @throws WorkbookError when a cell is still being calculated, or holds an error: that would be fixed
 * too. The workbook is then as it was.
 */
export async function fixBudgetValues(
  context: Excel.RequestContext,
  { prefix }: BudgetOnSheets,
  texts: FixedTexts,
  signal?: AbortSignal,
): Promise<number> {
  const cells = await functionCells(context, prefix);
  const broken = cells.find(({ value }) => typeof value === 'string' && value.startsWith('#'));
  if (broken) {
    broken.cell.load('address');
    await context.sync();
    throw new WorkbookError('BudgetCellError', {
      nl: `${broken.cell.address} geeft ${String(broken.value)}; los dat eerst op. Er is niets vastgezet.`,
      en: `${broken.cell.address} gives ${String(broken.value)}; solve that first. Nothing was fixed.`,
    });
  }
  signal?.throwIfAborted();
  if (cells.length === 0) return 0;
  const status = DRIVERS.map((name) => {
    const cell = context.workbook.names
      .getItem(prefix + name)
      .getRange()
      .getOffsetRange(0, STATUS_OFFSET);
    cell.load('values');
    return cell;
  });
  await context.sync();
  const statuses = [
    ...status.map((cell) => ({ cell, value: cell.values[0][0] as unknown, text: texts.fixed })),
    ...cells.flatMap((one) => (one.status ? [{ ...one.status, text: texts.fixedOutcome }] : [])),
  ];
  try {
    for (const { cell, value } of cells) cell.values = [[value]];
    for (const { cell, text } of statuses) cell.values = [[text]];
    await context.sync();
  } catch (error) {
    await putBack(context, cells, statuses);
    throw error;
  }
  return cells.length;
}

/** The cells whose formulas use our functions and the names of this budget, on whichever sheet. */
async function functionCells(
  context: Excel.RequestContext,
  prefix: string,
): Promise<readonly FunctionCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject();
    range.load('formulas,values');
    return range;
  });
  await context.sync();
  return used.flatMap((range) =>
    range.isNullObject
      ? []
      : range.formulas.flatMap((row: unknown[], i) =>
          row.flatMap((formula, j): FunctionCell[] => {
            const isOurs =
              typeof formula === 'string' && OUR_FUNCTION.test(formula) && formula.includes(prefix);
            if (!isOurs) return [];
            const value: unknown = range.values[i][j];
            const cell = range.getCell(i, j);
            const isFirst = !row.slice(0, j).some((one) => OUTCOME.test(String(one)));
            if (!isFirst || !OUTCOME.test(formula)) return [{ cell, formula, value }];
            const status = {
              cell: range.getCell(i, OUTCOME_STATUS_COLUMN),
              value: range.values[i][OUTCOME_STATUS_COLUMN] as unknown,
            };
            return [{ cell, formula, value, status }];
          }),
        ),
  );
}

async function putBack(
  context: Excel.RequestContext,
  cells: readonly FunctionCell[],
  statuses: readonly { readonly cell: Excel.Range; readonly value: unknown }[],
): Promise<void> {
  try {
    for (const { cell, formula } of cells) cell.formulas = [[formula]];
    for (const { cell, value } of statuses) cell.values = [[value]];
    await context.sync();
  } catch {
    // Excel refuses everything now; what made the work fail is what the user must hear.
  }
}
