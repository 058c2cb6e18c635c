import type { AuditSheetTexts } from './audit-sheet-texts';
import type { Forecast } from '../../scenarios/forecast/forecast';
import { RealisedCatalog } from '../../realised/realised-catalog';
import { forecastOutflowChecks } from '../../scenarios/analysis/outflow-check';
import { auditInputs } from './audit-inputs';
import { AuditInputSheet } from './audit-input-sheet';
import { AuditMonthsSheet } from './audit-months-sheet';

export interface AuditSheetNames {
  readonly inputs: string;
  readonly months: string;
  readonly check: string;
}

/** The three sheets of a Controleblad, complete and not yet in Excel. */
export interface AuditPlan {
  readonly inputs: AuditInputSheet;
  readonly months: AuditMonthsSheet;
}

/**
 * Puts a forecast's whole model into native formulas: inputs on one sheet, a row for each month
 * on the next, so that the month table keeps its heading in view, and the check on the third.
 */
export function planAuditSheets(
  forecast: Forecast,
  names: AuditSheetNames,
  texts: AuditSheetTexts,
  realised: RealisedCatalog = new RealisedCatalog(),
): AuditPlan {
  const inputs = new AuditInputSheet(
    names.inputs,
    forecast,
    auditInputs(forecast, texts.provenance),
    texts,
  );
  const months = new AuditMonthsSheet(names, forecast, inputs, texts);
  inputs.putCheck(months);
  inputs.putOutflow(months, forecastOutflowChecks(forecast, realised));
  return { inputs, months };
}
