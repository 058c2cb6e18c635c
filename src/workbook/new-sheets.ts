import { runInExcel } from './run-in-excel';
import { deletePart } from './stored-parts';

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

/** What a piece of work adds to the workbook; none of it may exist before. */
export interface Additions {
  readonly sheets: readonly string[];
  /** Named items; those on a new sheet outlive it when they belong to the workbook. */
  readonly names?: readonly string[];
  /** Key of a stored part. */
  readonly part?: string;
}

/**
 * Runs work that fills new sheets. Excel keeps what a request did before it failed, so when the work
 * fails or is cancelled everything it added is removed again, and the workbook is as it was.
 */
export async function withNewSheets<T>(additions: Additions, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await remove(additions);
    throw error;
  }
}

/**
 * By name, since a failed request may not have added them; and outside the undo group of the work,
 * since Excel deletes no sheet within one.
 */
async function remove({ sheets, names = [], part }: Additions): Promise<void> {
  try {
    await runInExcel(async (context) => {
      const { workbook } = context;
      const added = [
        ...names.map((name) => workbook.names.getItemOrNullObject(name)),
        ...sheets.map((name) => workbook.worksheets.getItemOrNullObject(name)),
      ];
      for (const item of added) item.load('name');
      await context.sync();
      for (const item of added) if (!item.isNullObject) item.delete();
      await context.sync();
      if (part !== undefined) await deletePart(context, part);
    });
  } catch {
    // Excel refuses everything now; what made the work fail is what the user must hear, and Undo
    // takes back what little may be left.
  }
}
