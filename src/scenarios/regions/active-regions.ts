import { BUNDLED_REGION_LIST } from '../../editions/regions/region-list';
import { RegionAllocation } from './allocation';
import { importedRegionList } from './region-list-in-force';

let active = new RegionAllocation(BUNDLED_REGION_LIST);

/** @returns the allocation in force. */
export function activeRegions(): RegionAllocation {
  const list = importedRegionList() ?? BUNDLED_REGION_LIST;
  if (list !== active.list) active = new RegionAllocation(list);
  return active;
}
