import { FUNCTION_PREFIX } from '../domain/product';

/** What a repair found and did. */
export interface RepairResult {
  /** Cells with a formula of ours that failed and was entered again. */
  readonly repaired: number;
  /** Sheets left alone because they are protected. */
  readonly protectedSheets: readonly string[];
}

/** Only these mean that Excel did not know the function yet, or still waits for it. */
const FAILED = new Set(['#NAME?', '#BUSY!', '#GETTING_DATA', '#CONNECT!']);
const OURS = /\b(?:PROGNOSE|CAPACITEIT)\.[A-Z_]+\(/i;
/**
 * How Excel writes a function of ours that it did not know when the formula was entered, with the
 * namespace of this build or without one.
 */
const UNKNOWN = new RegExp(
  `_xldudf_(?:${FUNCTION_PREFIX.replaceAll('.', '_')})?(PROGNOSE|CAPACITEIT)_(?=[A-Z])`,
  'gi',
);

/**
 * Enters our own failing formulas again: after a late load Excel keeps showing #NAAM? until a
 * formula is entered anew. No other cell is touched; formulas of an array are left to Excel.
 */
export async function repairFormulas(context: Excel.RequestContext): Promise<RepairResult> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('formulas,values,rowIndex,columnIndex');
    return { sheet, range };
  });
  await context.sync();
  let repaired = 0;
  const protectedSheets: string[] = [];
  for (const { sheet, range } of used) {
    if (range.isNullObject) continue;
    const failing = findFailing(range.formulas, range.values);
    if (failing.length === 0) continue;
    if (sheet.protection.protected) {
      protectedSheets.push(sheet.name);
      continue;
    }
    for (const { row, column, formula } of failing) {
      const cell = sheet.getCell(range.rowIndex + row, range.columnIndex + column);
      cell.formulas = [[formula]];
      repaired++;
    }
  }
  await context.sync();
  return { repaired, protectedSheets };
}

interface FailingCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function findFailing(
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): readonly FailingCell[] {
  return formulas.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (typeof cell !== 'string' || !cell.startsWith('=')) return [];
      const formula = cell.replace(UNKNOWN, `${FUNCTION_PREFIX}$1.`);
      const failing = OURS.test(formula) && FAILED.has(String(values[row][column]));
      return failing ? [{ row, column, formula }] : [];
    }),
  );
}
