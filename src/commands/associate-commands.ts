import { repairFormulas } from '../workbook/repair-formulas';
import { runInExcel } from '../workbook/run-in-excel';

/** Connects the ribbon's buttons with what they do; the names stand in the manifest. */
export function associateCommands(): void {
  Office.actions.associate('repairFormulas', async (event: Office.AddinCommands.Event) => {
    try {
      await runInExcel(repairFormulas, { undoGroup: 'repair formulas' });
    } finally {
      // Without this the ribbon button stays grey.
      event.completed();
    }
  });
}
