import type { Edition } from '../../editions/edition';
import type { ForecastService } from '../../scenarios/forecast-service';
import { recalculate } from '../../workbook/restore-workbook-state';
import { runInExcel } from '../../workbook/run-in-excel';
import {
  deleteStoredEdition,
  storeActiveEdition,
  storeEdition,
} from '../../workbook/stored-editions';

/**
 * What a user does with editions. The workbook comes first: when it cannot be written, the cells
 * keep calculating as before.
 */

/** Stores an imported edition in the workbook and makes it known to the functions. */
export async function importEdition(service: ForecastService, edition: Edition): Promise<void> {
  await runInExcel((context) => storeEdition(context, edition));
  service.catalog.add(edition);
  await recalculate();
}

/** Makes an edition the one that functions without an edition use. */
export async function activateEdition(service: ForecastService, edition: Edition): Promise<void> {
  await runInExcel((context) => storeActiveEdition(context, edition.id));
  service.catalog.activate(edition.id);
  await recalculate();
}

/** Removes an imported edition from the workbook. */
export async function removeEdition(service: ForecastService, edition: Edition): Promise<void> {
  await runInExcel((context) => deleteStoredEdition(context, edition.id));
  service.catalog.remove(edition.id);
  await recalculate();
}
