import { BUNDLED_REGION_LIST, type RegionList } from '../../editions/regions/region-list';
import { RegionAllocation } from './allocation';

/**
 * The distribution that the workbook counts with: the bundled one, or a newer one that was imported
 * and is stored in the workbook. One for the shared runtime, so that cells and pane agree.
 */
let active = new RegionAllocation(BUNDLED_REGION_LIST);
const listeners = new Set<() => void>();

/** @returns the distribution in force. */
export function activeRegions(): RegionAllocation {
  return active;
}

/** Takes another distribution, or the bundled one again, and tells who depends on it. */
export function useRegionList(list: RegionList = BUNDLED_REGION_LIST): void {
  if (list === active.list) return;
  active = new RegionAllocation(list);
  for (const listener of listeners) listener();
}

/**
 * Calls back each time another distribution comes into force.
 *
 * @returns a function that stops it.
 */
export function onRegionListChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
