import type * as regions from '../../scenarios/regions/regions';

export type Regions = typeof regions;

/** Municipalities and provinces, fetched when a cell first asks for one. */
export const loadRegions = (): Promise<Regions> => import('../../scenarios/regions/regions');
