import { useCallback } from 'react';
import { AUDIT_TEXTS } from './audit-texts';
import type { Forecast } from '../../scenarios/forecast/forecast';
import { AUDIT_SHEET_TEXTS } from '../../workbook/audit-sheet/audit-sheet-texts';
import { writeAuditSheets } from '../../workbook/audit-sheet/write-audit-sheets';
import { runInExcel } from '../../workbook/run-in-excel';
import { useTexts, usePane } from '../pane-context';

/** @returns a function that writes the Controleblad of a forecast, with progress and Cancel. */
export function useWriteAudit(): (forecast: Forecast) => void {
  const texts = useTexts(AUDIT_TEXTS);
  const sheetTexts = useTexts(AUDIT_SHEET_TEXTS);
  const { runTask } = usePane();
  return useCallback(
    (forecast) =>
      void runTask({
        label: texts.writing,
        work: ({ signal, progress }) =>
          runInExcel(
            (context) => writeAuditSheets(context, forecast, sheetTexts, { signal, progress }),
            { undoGroup: texts.writing },
          ),
        done: (sheet) => texts.written(sheet),
      }),
    [texts, sheetTexts, runTask],
  );
}
