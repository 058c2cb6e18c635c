import { officeErrorMessage } from './office-error-messages';
import { WorkbookError } from './workbook-error';

export { WorkbookError };

export interface ExcelOptions {
  /**
   * What the work is, for the reader of the code: all its syncs become one step for Undo where
   * Excel supports that.
   */
  readonly undoGroup?: string;
}

/**
 * Runs work on the workbook. Waits while the user is typing in a cell, and turns Excel's refusals
 * into a {@link WorkbookError} that says what to do.
 */
export async function runInExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  options: ExcelOptions = {},
): Promise<T> {
  try {
    return await Excel.run(
      { delayForCellEdit: true, mergeUndoGroup: options.undoGroup !== undefined },
      work,
    );
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
