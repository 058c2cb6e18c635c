/**
 * What the functions ask of municipalities and provinces. They load this when a cell first asks for
 * a region, since it holds the figures of all municipalities.
 */
export { activeRegions } from './active-regions';
export { regionChange, regionFigure, type RegionQuestion } from './region-figures';
export { STATUTORY_CYCLE } from '../../editions/regions/statutory-cycle';
