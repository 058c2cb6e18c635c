import { monthOf } from '../../../domain/calendar';
import { invalid, notAvailable } from '../../../domain/forecast-error';
import { dutch, quantity } from '../../../domain/message';
import { roundToMicro } from '../../../domain/number-format';
import type { SimulatedPaths, UncertainYear } from '../../../engine/monte-carlo';
import { quantiles } from '../../../engine/quantiles';
import type { Forecast } from '../../forecast/forecast';
import { forgetOldest } from '../../forecast/forget-oldest';
import type { UncertaintySettings } from './uncertainty-settings';

/** Moments of one simulation kept sorted for single questions. */
const MAX_SORTED_MOMENTS = 64;

/** What a simulation says: quantiles and chances from whole paths. */
export class OccupancyDistribution {
  private readonly sortedMoments = new Map<number, Float64Array>();
  private readonly sortedYears = new Map<number, Float64Array>();
  private readonly knownBands = new Map<string, readonly Float64Array[]>();

  private simulated: SimulatedPaths | undefined;

  /** @param simulateUntil simulates a number of months from the start. */
  constructor(
    readonly forecast: Forecast,
    readonly settings: UncertaintySettings,
    private readonly simulateUntil: (months: number) => SimulatedPaths,
    private readonly years: readonly UncertainYear[],
  ) {}

  /** The paths over the whole projection. */
  get paths(): SimulatedPaths {
    return this.pathsUntil(this.forecast.projection.months);
  }

  /**
   * Paths of at least so many months: a question about the first years need not wait for the last.
   * Further questions at least double what there is, so that many cost no more than twice the whole.
   */
  private pathsUntil(months: number): SimulatedPaths {
    const earlier = this.simulated;
    if (earlier && earlier.months >= months) return earlier;
    const wanted = Math.max(Math.ceil(months / 12) * 12, 2 * (earlier?.months ?? 0));
    const paths = this.simulateUntil(Math.min(wanted, this.forecast.projection.months));
    this.simulated = paths;
    return paths;
  }

  /**
   * Occupancy in persons that is not exceeded with this probability, at a moment in months since
   * year 0. Between month ends each path is interpolated, not the quantile.
   *
   * @throws ForecastError when the moment lies outside the projection, or the probability is not
   * between 0 and 1.
   */
  quantile(position: number, probability: number): number {
    checkProbability(probability);
    return sortedQuantile(this.sortedAt(position), probability);
  }

  /** The chance, 0 to 1, that occupancy is higher than a threshold in persons at a moment. */
  exceedance(position: number, threshold: number): number {
    const sorted = this.sortedAt(position);
    return (sorted.length - countUpTo(sorted, threshold)) / sorted.length;
  }

  /** The mean occupancy over the paths at a moment, in persons. */
  mean(position: number): number {
    const sorted = this.sortedAt(position);
    return roundToMicro(sorted.reduce((a, b) => a + b, 0) / sorted.length);
  }

  /**
   * Quantiles at every month boundary: one series per probability, in the order given, each with
   * `months + 1` values of which the first is the start.
   */
  bands(probabilities: readonly number[]): readonly Float64Array[] {
    const key = probabilities.join(' ');
    const bands = this.knownBands.get(key);
    if (bands) return bands;
    probabilities.forEach(checkProbability);
    const { pathCount, months, occupancy } = this.paths;
    const series = probabilities.map(() => new Float64Array(months + 1));
    for (let m = 0; m <= months; m++) {
      const column = occupancy.subarray(m * pathCount, (m + 1) * pathCount);
      quantiles(column, probabilities).forEach((value, i) => {
        series[i][m] = roundToMicro(value);
      });
    }
    this.knownBands.set(key, series);
    return series;
  }

  /**
   * Total inflow of a calendar year in persons that is not exceeded with this probability.
   *
   * @throws ForecastError (#N/B) for a year that the projection does not wholly cover.
   */
  inflowQuantile(year: number, probability: number): number {
    checkProbability(probability);
    let sorted = this.sortedYears.get(year);
    if (!sorted) {
      const index = this.years.findIndex(
        ({ from, until }) =>
          until - from === 12 && monthOf(this.forecast.start + from).year === year,
      );
      if (index < 0) {
        throw notAvailable(
          dutch`Het jaar ${year} valt niet geheel binnen editie "${this.forecast.edition.name}".`,
        );
      }
      const { pathCount, totalInflow } = this.pathsUntil(this.years[index].until);
      sorted = totalInflow.slice(index * pathCount, (index + 1) * pathCount).sort();
      this.sortedYears.set(year, sorted);
    }
    return sortedQuantile(sorted, probability);
  }

  private sortedAt(position: number): Float64Array {
    const sorted = this.sortedMoments.get(position);
    if (sorted) return sorted;
    // Also refuses a moment outside the projection.
    this.forecast.stock('occupancy', position);
    const month = position - this.forecast.start;
    const { pathCount, occupancy } = this.pathsUntil(Math.ceil(month));
    const below = Math.floor(month);
    const fraction = month - below;
    const column = occupancy.slice(below * pathCount, (below + 1) * pathCount);
    if (fraction > 0) {
      const next = occupancy.subarray((below + 1) * pathCount, (below + 2) * pathCount);
      for (let path = 0; path < pathCount; path++)
        column[path] += (next[path] - column[path]) * fraction;
    }
    column.sort();
    forgetOldest(this.sortedMoments, MAX_SORTED_MOMENTS);
    this.sortedMoments.set(position, column);
    return column;
  }
}

function checkProbability(probability: number): void {
  if (probability >= 0 && probability <= 1) return;
  throw invalid(
    dutch`Een kans ligt tussen 0 en 1 (0% en 100%); gegeven is ${quantity(probability, 4)}.`,
  );
}

/** As PERCENTIEL in Excel: position (n - 1) x probability, interpolated. */
function sortedQuantile(sorted: Float64Array, probability: number): number {
  const at = (sorted.length - 1) * probability;
  const below = Math.floor(at);
  const fraction = at - below;
  const value = sorted[below];
  return roundToMicro(fraction === 0 ? value : value + (sorted[below + 1] - value) * fraction);
}

function countUpTo(sorted: Float64Array, threshold: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= threshold) low = middle + 1;
    else high = middle;
  }
  return low;
}
