import { officeErrorMessage } from './office-error-messages';
import { WorkbookError } from './workbook-error';

export { WorkbookError };

export interface ExcelOptions {
  /**
   * What the work is, for the reader of the code: all its syncs become one step for Undo where
   * Excel supports that. Such work must leave nothing behind when it fails: it is done again
   * without a group when Excel cannot undo a part of it.
   */
  readonly undoGroup?: string;
}

/** What Excel answers to a request in a group that has something it cannot undo. */
const UNDO_NOT_SUPPORTED = 'UndoNotSupported';
let groupWasRefused = false;
let ungrouped = 0;

/** How often Excel took something that is one step for the user as several, or none, for Undo. */
export const ungroupedChanges = (): number => ungrouped;

/**
 * Whether Excel undoes what the pane does at once in one step. When it does not, the pane says so
 * after every change.
 */
function undoesInOneStep(): boolean {
  if (groupWasRefused) return false;
  return isGroupedByHost() || Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}

/** The preview host groups by itself and says so in the page's address, as no real Excel does. */
function isGroupedByHost(): boolean {
  return new URLSearchParams(globalThis.location?.search).get('ongedaan') === 'in-een-stap';
}

/**
 * Runs work on the workbook. Waits while the user is typing in a cell, and turns Excel's refusals
 * into a {@link WorkbookError} that says what to do.
 */
export async function runInExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  options: ExcelOptions = {},
): Promise<T> {
  const run = (mergeUndoGroup: boolean): Promise<T> =>
    Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) }, work);
  try {
    if (options.undoGroup === undefined) return await run(false);
    if (undoesInOneStep()) {
      try {
        return await run(true);
      } catch (error) {
        if (!isOfficeError(error) || error.code !== UNDO_NOT_SUPPORTED) throw error;
        groupWasRefused = true;
      }
    }
    const result = await run(false);
    ungrouped++;
    return result;
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** An Office error as a WorkbookError; any other error unchanged. */
export function asWorkbookError(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  return new WorkbookError(error.code, officeErrorMessage(error.code, error.message), {
    cause: error,
  });
}

/** By its shape: the library may live in another window than the code, as it does in tests. */
function isOfficeError(error: unknown): error is { code: string; message: string } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'debugInfo' in error
  );
}
