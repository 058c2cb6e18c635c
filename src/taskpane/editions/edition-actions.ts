import type { Edition } from '../../editions/edition';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import { recalculate } from '../../workbook/restore-workbook-state';
import { runInExcel } from '../../workbook/run-in-excel';
import {
  deleteStoredEdition,
  storeActiveEdition,
  storeEdition,
} from '../../workbook/stored-editions';

/**
 * What a user does with editions. The workbook comes first: when it cannot be written, the cells
 * keep calculating as before. Each tells whether the cells were recalculated too: what was stored
 * stays when Excel refuses that.
 */

/** Stores an imported edition in the workbook and makes it known to the functions. */
export async function importEdition(
  service: ForecastService,
  edition: Edition,
  signal: AbortSignal,
): Promise<boolean> {
  await runInExcel((context) => storeEdition(context, edition, signal));
  service.catalog.add(edition);
  return recalculated();
}

/** Makes an edition the one that functions without an edition use. */
export async function activateEdition(
  service: ForecastService,
  edition: Edition,
  signal: AbortSignal,
): Promise<boolean> {
  await runInExcel((context) => storeActiveEdition(context, edition.id, signal));
  service.catalog.activate(edition.id);
  return recalculated();
}

/** Removes an imported edition from the workbook. */
export async function removeEdition(
  service: ForecastService,
  edition: Edition,
  signal: AbortSignal,
): Promise<boolean> {
  await runInExcel((context) => deleteStoredEdition(context, edition.id, signal));
  service.catalog.remove(edition.id);
  return recalculated();
}

async function recalculated(): Promise<boolean> {
  try {
    await recalculate();
    return true;
  } catch {
    return false;
  }
}
