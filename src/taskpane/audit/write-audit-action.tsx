import type { ReactElement } from 'react';
import { overrideName } from '../../scenarios/assumptions/overrides';
import type { Forecast } from '../../scenarios/forecast/forecast';
import { AUDIT_SHEET_TEXTS } from '../../workbook/audit-sheet/audit-sheet-texts';
import { writeAuditSheets } from '../../workbook/audit-sheet/write-audit-sheets';
import { runInExcel } from '../../workbook/run-in-excel';
import { NewSheetAction } from '../controls/new-sheet-action';
import { usePane, useTexts } from '../pane-context';
import { AUDIT_TEXTS } from './audit-texts';

export interface WriteAuditActionProps {
  readonly forecast: Forecast;
  /** "Controleblad schrijven" unless given. */
  readonly label?: string;
  readonly appearance?: 'primary' | 'secondary';
}

/** Writes the Controleblad of a forecast, with progress and Cancel. */
export function WriteAuditAction(props: WriteAuditActionProps): ReactElement {
  const { forecast, label, appearance } = props;
  const texts = useTexts(AUDIT_TEXTS);
  const { service } = usePane();
  const sheetTexts = useTexts(AUDIT_SHEET_TEXTS);
  const { edition, scenario, overrides } = forecast;
  return (
    <NewSheetAction
      label={label ?? texts.write}
      running={texts.writing}
      content={JSON.stringify([
        edition.id,
        scenario,
        overrides.map((override) => [overrideName(override), override.value]),
      ])}
      {...(appearance ? { appearance } : {})}
      write={async ({ signal, progress }) => {
        const sheet = await runInExcel(
          (context) =>
            writeAuditSheets(context, forecast, sheetTexts, {
              signal,
              progress,
              realised: service.realised,
            }),
          { undoGroup: texts.writing },
        );
        return { sheet, text: texts.written(sheet) };
      }}
    />
  );
}
