import type { RegionList } from '../../editions/regions/region-list';
import {
  BUNDLED_REGION_SOURCE,
  type RegionListSource,
} from '../../editions/regions/region-list-source';

/**
 * The allocation that the workbook counts with: the bundled one, or a newer one that was imported
 * and is stored in the workbook. One for the shared runtime, so that cells and pane agree. The
 * bundled figures are not read here: few workbooks ask for a municipality.
 */
let imported: RegionList | undefined;
const listeners = new Set<() => void>();

/** Takes an imported allocation, or the bundled one again, and tells who depends on it. */
export function useRegionList(list?: RegionList): void {
  if (list === imported) return;
  imported = list;
  for (const listener of listeners) listener();
}

/** @returns the imported allocation in force; undefined for the bundled one. */
export function importedRegionList(): RegionList | undefined {
  return imported;
}

/** @returns where the allocation in force comes from. */
export function regionListSource(): RegionListSource {
  return imported ?? BUNDLED_REGION_SOURCE;
}

/**
 * Calls back each time another allocation comes into force.
 *
 * @returns a function that stops it.
 */
export function onRegionListChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
