import { runInExcel } from './run-in-excel';
import { WorkbookError } from './workbook-error';

/** Whether the workbook has a sheet of this name now. */
export async function hasSheet(name: string): Promise<boolean> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    return !sheet.isNullObject;
  });
}

/**
 * Brings a sheet into view.
 *
 * @param address a cell to go to as well, such as `C12`.
 * @throws WorkbookError when the sheet is no longer there.
 */
export async function activateSheet(name: string, address?: string): Promise<void> {
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) throw sheetGone(name);
    sheet.activate();
    if (address !== undefined) sheet.getRange(address).select();
    await context.sync();
  });
}

function sheetGone(name: string): WorkbookError {
  return new WorkbookError('SheetGone', {
    nl: `Het blad "${name}" staat niet meer in de werkmap: het is verwijderd of heeft een andere naam gekregen.`,
    en: `The sheet "${name}" is no longer in the workbook: it was deleted or renamed.`,
  });
}
