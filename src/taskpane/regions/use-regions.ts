import { useSyncExternalStore } from 'react';
import { activeRegions } from '../../scenarios/regions/active-regions';
import { onRegionListChange } from '../../scenarios/regions/region-list-in-force';
import type { RegionAllocation } from '../../scenarios/regions/allocation';

/** The allocation in force; renders again when another one is imported or it is removed. */
export function useRegions(): RegionAllocation {
  return useSyncExternalStore(onRegionListChange, activeRegions);
}
