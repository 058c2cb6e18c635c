import { bareLoop } from './bare-loop';
import { MONTHS, type BenchCase } from './bench-case';

/**
 * A simulation as one writes it first: Math.random, Box-Muller, an array per month and a full sort.
 * It disturbs the inflow of the first year only, so it does less than ours.
 */
export function monteCarloRival(
  given: BenchCase,
  runs: number,
  probabilities: readonly number[],
): () => void {
  const loop = bareLoop(given);
  return () => {
    const months = Array.from({ length: MONTHS + 1 }, () => new Float64Array(runs));
    for (let run = 0; run < runs; run++) {
      const z = Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
      loop.run(Math.max(0, given.years.firstApplications[0] * (1 + 0.1 * z)));
      const occupancy = loop.occupancy();
      for (let m = 0; m <= MONTHS; m++) months[m][run] = occupancy[m];
    }
    for (const month of months) {
      month.sort();
      probabilities.map((probability) => month[Math.floor(probability * (runs - 1))]);
    }
  };
}
