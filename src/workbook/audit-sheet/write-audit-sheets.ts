import type { RealisedCatalog } from '../../realised/realised-catalog';
import type { AuditSheetTexts } from './audit-sheet-texts';
import type { Forecast } from '../../scenarios/forecast/forecast';
import { readTakenNames, withNewSheets } from '../new-sheets';
import { uniqueSheetName } from '../sheet-names';
import { planAuditSheets } from './plan-audit-sheets';
import { addDraftSheet, writeDraft } from './write-draft';

export interface WriteAuditOptions {
  /** What was counted, beside the outflow that the published occupancies require. */
  readonly realised?: RealisedCatalog;
  readonly signal?: AbortSignal;
  progress?(fraction: number): void;
}

/**
 * Adds the three sheets of a Controleblad and shows the first. When writing fails or is cancelled
 * half-way the new sheets are removed again.
 *
 * @returns the name of the sheet with the inputs.
 */
export async function writeAuditSheets(
  context: Excel.RequestContext,
  forecast: Forecast,
  texts: AuditSheetTexts,
  { signal, progress, realised }: WriteAuditOptions = {},
): Promise<string> {
  const { sheets: taken } = await readTakenNames(context);
  const inputs = uniqueSheetName(taken, texts.sheetName);
  const months = uniqueSheetName([...taken, inputs], texts.monthsSheetName);
  const check = uniqueSheetName([...taken, inputs, months], texts.checkSheetName);
  const plan = planAuditSheets(forecast, { inputs, months, check }, texts, realised);
  progress?.(0.2);
  signal?.throwIfAborted();
  return withNewSheets({ sheets: [inputs, months, check] }, async () => {
    // All sheets must exist before formulas on one can refer to another.
    const [inputSheet, monthsSheet, checkSheet] = [
      plan.inputs.draft,
      plan.months.draft,
      plan.months.checkDraft,
    ].map((draft) => addDraftSheet(context, draft));
    await writeDraft(context, inputSheet, plan.inputs.draft);
    await context.sync();
    progress?.(0.4);
    signal?.throwIfAborted();
    await writeDraft(context, monthsSheet, plan.months.draft);
    await writeDraft(context, checkSheet, plan.months.checkDraft);
    inputSheet.activate();
    await context.sync();
    progress?.(1);
    return inputs;
  });
}
