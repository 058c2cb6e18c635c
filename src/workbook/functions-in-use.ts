/** Our functions in the formulas of a workbook. */
export interface FunctionsInUse {
  /** How many cells use at least one. */
  readonly cells: number;
  /** Names in capitals, each once: PROGNOSE.BEZETTING. */
  readonly names: readonly string[];
}

/** Formulas of this many cells fit in one answer of Excel on the web (5 MB). */
const CELLS_PER_REQUEST = 50_000;
const OUR_FUNCTION = /\b(?:PROGNOSE|CAPACITEIT)\.[A-Z_]+(?=\()/gi;

/** Finds the cells that use our functions, on all sheets. */
export async function findFunctionsInUse(context: Excel.RequestContext): Promise<FunctionsInUse> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('rowCount,columnCount');
    return range;
  });
  await context.sync();
  const names = new Set<string>();
  let cells = 0;
  for (const range of used) {
    if (range.isNullObject) continue;
    const rows = Math.max(1, Math.floor(CELLS_PER_REQUEST / range.columnCount));
    for (let first = 0; first < range.rowCount; first += rows) {
      const count = Math.min(rows, range.rowCount - first);
      const block = range.getCell(first, 0).getResizedRange(count - 1, range.columnCount - 1);
      block.load('formulas');
      // Block by block on purpose: all at once would pass the limit of one answer.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (const formula of block.formulas.flat()) {
        const calls =
          typeof formula === 'string' && formula.startsWith('=')
            ? formula.match(OUR_FUNCTION)
            : null;
        if (!calls) continue;
        cells++;
        for (const name of calls) names.add(name.toUpperCase());
      }
    }
  }
  return { cells, names: [...names] };
}
