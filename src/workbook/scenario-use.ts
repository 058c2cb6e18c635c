import { normaliseName } from '../domain/measures';
import { relativeCell } from './cell-reference';

/** Cells shown by name; a workbook may have thousands. */
const MOST_LISTED = 20;
/** Formulas of this many cells fit in one answer of Excel on the web (5 MB). */
const CELLS_PER_REQUEST = 50_000;

/** Where a workbook names a scenario. */
export interface ScenarioUse {
  readonly cells: number;
  /** The first of them, as Blad1!B3. */
  readonly addresses: readonly string[];
}

/**
 * Finds the cells that name a scenario: in a formula, between quotes, or alone, where formulas refer
 * to the cell.
 */
export async function findScenarioUse(
  context: Excel.RequestContext,
  name: string,
): Promise<ScenarioUse> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet: sheet.name, range };
  });
  await context.sync();
  const wanted = normaliseName(name);
  const addresses: string[] = [];
  let cells = 0;
  for (const { sheet, range } of used) {
    if (range.isNullObject) continue;
    const rows = Math.max(1, Math.floor(CELLS_PER_REQUEST / range.columnCount));
    for (let first = 0; first < range.rowCount; first += rows) {
      const count = Math.min(rows, range.rowCount - first);
      const block = range.getCell(first, 0).getResizedRange(count - 1, range.columnCount - 1);
      block.load('formulas');
      // Block by block on purpose: all at once would pass the limit of one answer.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      block.formulas.forEach((row: unknown[], i) =>
        row.forEach((content, j) => {
          if (!names(content, wanted)) return;
          cells++;
          if (addresses.length < MOST_LISTED) {
            addresses.push(
              `${sheet}!${relativeCell(range.rowIndex + first + i, range.columnIndex + j)}`,
            );
          }
        }),
      );
    }
  }
  return { cells, addresses };
}

function names(content: unknown, wanted: string): boolean {
  if (typeof content !== 'string') return false;
  if (!content.startsWith('=')) return normaliseName(content) === wanted;
  return [...content.matchAll(/"((?:[^"]|"")*)"/g)].some(
    ([, text]) => normaliseName(text) === wanted,
  );
}
