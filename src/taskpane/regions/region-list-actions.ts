import { toIsoDate } from '../../domain/calendar';
import type { RegionFileReport } from '../../editions/regions/import/read-region-list';
import type { RegionList } from '../../editions/regions/region-list';
import type { ReadRegionList } from '../../editions/regions/import/read-region-list';
import { useRegionList } from '../../scenarios/regions/region-list-in-force';
import { today } from '../../workbook/realised/today';
import { deleteStoredRegionList, storeRegionList } from '../../workbook/regions/stored-region-list';
import { recalculate } from '../../workbook/restore-workbook-state';
import { runInExcel } from '../../workbook/run-in-excel';

/** Reads a list of places by municipality out of a file, without taking it. */
export async function openRegionFile(file: File): Promise<RegionFileReport> {
  const { readRegionFile, refuseRegionFile } =
    await import('../../editions/regions/import/read-region-list');
  // Before reading: a huge file must not fill the memory of Excel.
  const refusal = refuseRegionFile(file.name, file.size);
  if (refusal) return { faults: [refusal] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return readRegionFile({ name: file.name, bytes }, toIsoDate(today()));
}

/**
 * Stores a list in the workbook and divides by it. The workbook comes first: when it cannot be
 * written, the cells keep calculating as before.
 *
 * @returns whether the cells were recalculated too: what was stored stays when Excel refuses that.
 */
export async function importRegionList(
  list: RegionList,
  read: ReadRegionList,
  signal: AbortSignal,
): Promise<boolean> {
  await runInExcel((context) => storeRegionList(context, read, signal));
  useRegionList(list);
  return recalculated();
}

/** Removes the imported list from the workbook; the bundled one holds again. */
export async function removeRegionList(signal: AbortSignal): Promise<boolean> {
  await runInExcel((context) => deleteStoredRegionList(context, signal));
  useRegionList();
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
