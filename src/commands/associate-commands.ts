import { repairFormulas, type RepairResult } from '../workbook/repair-formulas';
import { runInExcel } from '../workbook/run-in-excel';

/** Where the ribbon's buttons tell how they ended: they have no place of their own to say it. */
export interface CommandReport {
  repaired(result: RepairResult): void;
  failed(error: unknown): void;
}

/** Connects the ribbon's buttons with what they do; the names stand in the manifest. */
export function associateCommands(report: CommandReport): void {
  Office.actions.associate('repairFormulas', async (event: Office.AddinCommands.Event) => {
    try {
      report.repaired(await runInExcel(repairFormulas, { undoGroup: 'repair formulas' }));
    } catch (error) {
      report.failed(error);
    } finally {
      // Without this the ribbon button stays grey.
      event.completed();
    }
  });
}
