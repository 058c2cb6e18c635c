/** What a workbook has already, so that nothing is overwritten. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Of tables and named items, which share one list. */
  readonly names: readonly string[];
}

/**
 * Reads the names of all sheets, tables and named items, in one sync.
 *
 * @param signal whether the user cancelled meanwhile: Excel may have waited for them to leave a cell.
 */
export async function readTakenNames(
  context: Excel.RequestContext,
  signal?: AbortSignal,
): Promise<TakenNames> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  signal?.throwIfAborted();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: [...tables.items, ...names.items].map(({ name }) => name),
  };
}

/**
 * Runs work that fills new sheets. Excel keeps what a request did before it failed, so when the work
 * fails or is cancelled these sheets are removed again, and the workbook is as it was.
 *
 * @param sheetNames of the sheets that the work adds; none of them may exist before it.
 */
export async function withNewSheets<T>(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await removeSheets(context, sheetNames);
    throw error;
  }
}

/** By name, since a failed request may not have added them. */
async function removeSheets(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
): Promise<void> {
  try {
    const sheets = sheetNames.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  } catch {
    // Excel refuses everything now; what made the work fail is what the user must hear.
  }
}
