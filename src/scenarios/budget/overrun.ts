import { monthIndex } from '../../domain/calendar';
import { notAvailable } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import type { OccupancyDistribution } from '../analysis/uncertainty/occupancy-distribution';
import { preparedYear, type MultiYearRequest } from './multi-year-budget';

/** What the costs of a year rest on, but for the persons: those differ from path to path. */
export type PlacesAndPrices = Omit<MultiYearRequest, 'firstYear' | 'lastYear' | 'persons'>;

/** A sheet asks the same costs against several budgets. */
const remembered = new WeakMap<OccupancyDistribution, Map<string, Float64Array>>();
const MAX_REMEMBERED = 50;

/**
 * The costs of a year on each simulated path, in euros, ascending. Each path is put in the places
 * month by month: a shortage is dear and an empty place costs part of its price, so the costs of the
 * average path are not the average of the costs.
 *
 * After the last month of the projection a path stays what it is at its end, as a budget does.
 *
 * @throws ForecastError (#N/B) for a year before the projection, or when a price is missing.
 */
export function costsOnPaths(
  distribution: OccupancyDistribution,
  request: PlacesAndPrices,
  year: number,
): Float64Array {
  let entry = remembered.get(distribution);
  if (!entry || entry.size >= MAX_REMEMBERED) remembered.set(distribution, (entry = new Map()));
  const key = JSON.stringify([year, request]);
  const costs = entry.get(key) ?? sortedCosts(distribution, request, year);
  entry.set(key, costs);
  return costs;
}

function sortedCosts(
  { forecast, paths }: OccupancyDistribution,
  request: PlacesAndPrices,
  year: number,
): Float64Array {
  const first = monthIndex(year, 1) - forecast.start;
  if (first < 0) {
    throw notAvailable(
      dutch`Editie "${forecast.edition.name}" begint later dan ${year}; eerder is er geen prognose.`,
    );
  }
  const { pathCount, months, occupancy } = paths;
  const costOf = preparedYear(request, year);
  const persons = new Float64Array(12);
  const costs = new Float64Array(pathCount);
  const at = (month: number, path: number): number =>
    occupancy[Math.min(month, months) * pathCount + path];
  for (let path = 0; path < pathCount; path++) {
    for (let m = 0; m < 12; m++) {
      persons[m] = (at(first + m, path) + at(first + m + 1, path)) / 2;
    }
    costs[path] = costOf(persons).total;
  }
  return costs.sort();
}

/**
 * The chance that the costs of a year come out above a budget.
 *
 * @param costs as {@link costsOnPaths} gives them.
 * @example chanceAbove(new Float64Array([1, 2, 3, 4]), 3) // 0.25
 */
export function chanceAbove(costs: Float64Array, budget: number): number {
  const above = costs.findIndex((cost) => cost > budget);
  return above < 0 ? 0 : (costs.length - above) / costs.length;
}
