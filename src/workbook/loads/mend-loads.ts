import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import { runInExcel } from '../run-in-excel';
import { deletePart } from '../stored-parts';
import { LOAD_KEY_PREFIX, type DamagedRecord, type LoadRecord } from './load-record';
import { loadRows } from './load-request';
import type { SheetRefresh } from './plan-refresh';
import { writeLoadSheet, type WrittenLoad } from './write-load-sheet';

/** What can be done with a load that cannot be refreshed. */

/**
 * Writes a load anew on a sheet of its own, when its table was deleted or cannot be told apart any
 * more. Formulas that use the names of its key figures find them again.
 */
export async function reloadSheet(
  { sheet: { record }, request }: SheetRefresh,
  sheetName: string,
  service: ForecastService,
  signal?: AbortSignal,
): Promise<WrittenLoad> {
  const rows = loadRows(service, request);
  const { chartMeasure } = record;
  return writeLoadSheet({ request, rows, chartMeasure, sheetName, replaces: record }, signal);
}

/** Stops following a load whose table is gone. */
export async function forgetLoad(record: LoadRecord, signal?: AbortSignal): Promise<void> {
  await runInExcel((context) => deletePart(context, LOAD_KEY_PREFIX + record.id, signal));
}

/** Removes a record that cannot be read. What is on its sheet stays. */
export async function removeDamagedRecord(
  { key }: DamagedRecord,
  signal?: AbortSignal,
): Promise<void> {
  await runInExcel((context) => deletePart(context, key, signal));
}
