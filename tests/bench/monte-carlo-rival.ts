import { bareLoop } from './bare-loop';
import type { BenchCase } from './rival';

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
    const months = Array.from({ length: given.months + 1 }, () => new Float64Array(runs));
    for (let run = 0; run < runs; run++) {
      const z = Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
      loop.run(Math.max(0, given.firstApplications[0] * (1 + 0.1 * z)));
      for (let m = 0; m <= given.months; m++) months[m][run] = loop.occupancy[m];
    }
    for (const month of months) {
      month.sort();
      probabilities.map((probability) => month[Math.floor(probability * (runs - 1))]);
    }
  };
}
