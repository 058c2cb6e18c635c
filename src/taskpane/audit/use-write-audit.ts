import { useCallback } from 'react';
import { AUDIT_TEXTS } from '../../i18n/audit';
import type { Forecast } from '../../scenarios/forecast/forecast';
import { writeAuditSheets } from '../../workbook/audit-sheet/write-audit-sheets';
import { runInExcel } from '../../workbook/run-in-excel';
import { useMessages, usePane } from '../pane-context';

/** @returns a function that writes the Controleblad of a forecast, with progress and Cancel. */
export function useWriteAudit(): (forecast: Forecast) => void {
  const texts = useMessages(AUDIT_TEXTS);
  const { runTask } = usePane();
  return useCallback(
    (forecast) =>
      void runTask({
        label: texts.writing,
        work: ({ signal, progress }) =>
          runInExcel(
            (context) => writeAuditSheets(context, forecast, texts.sheet, { signal, progress }),
            { undoGroup: texts.writing },
          ),
        done: (sheet) => texts.written(sheet),
      }),
    [texts, runTask],
  );
}
