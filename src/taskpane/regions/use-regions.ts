import { useSyncExternalStore } from 'react';
import { activeRegions, onRegionListChange } from '../../scenarios/regions/active-regions';
import type { RegionAllocation } from '../../scenarios/regions/allocation';

/** The distribution in force; renders again when another one is imported or it is removed. */
export function useRegions(): RegionAllocation {
  return useSyncExternalStore(onRegionListChange, activeRegions);
}
