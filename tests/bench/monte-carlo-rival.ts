import type { Disturbances } from '../../src/engine/monte-carlo';
import { bareLoop } from './bare-loop';
import { MONTHS, type BenchCase } from './bench-case';

/**
 * A simulation as one writes it first: Math.random, Box-Muller, an array per month and a full sort.
 * It draws the same inputs as ours does.
 */
export function monteCarloRival(
  given: BenchCase,
  disturbances: Disturbances,
  pathCount: number,
  probabilities: readonly number[],
): () => void {
  const { inputs, project, occupancy } = bareLoop(given);
  const copy = (series: Float64Array): Float64Array => series.slice();
  const first = copy(inputs.firstApplications);
  const family = copy(inputs.familyMembers);
  const rate = copy(inputs.grantRate);
  const pace = copy(inputs.housingPace);
  const capacity = copy(inputs.decisionCapacity);
  const fraction = copy(inputs.departureFraction);
  const exitFraction = copy(inputs.procedureExitFraction);
  const extra = copy(inputs.extraOutflow);
  const years = disturbances.firstApplications;
  const { yearCorrelation } = disturbances;
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
  return () => {
    const months = Array.from({ length: MONTHS + 1 }, () => new Float64Array(pathCount));
    for (let path = 0; path < pathCount; path++) {
      const ofRate = disturbances.grantRateSpread * normal();
      const ofPace = Math.max(0, 1 + disturbances.housingPaceSpread * normal());
      const ofFamily = Math.max(0, 1 + disturbances.familySpread * normal());
      const ofStart = Math.max(0, 1 + disturbances.startSpread * normal());
      const ofCapacity = Math.max(0, 1 + disturbances.capacitySpread * normal());
      const ofDeparture = Math.max(0, 1 + disturbances.departureSpread * normal());
      const drift = disturbances.driftSpread * normal();
      let z = 0;
      years.forEach(({ from, until, spreadBelow, spreadAbove }, y) => {
        const fresh = normal();
        z =
          y === 0
            ? fresh
            : yearCorrelation * z + Math.sqrt(1 - yearCorrelation * yearCorrelation) * fresh;
        const factor = Math.max(0, 1 + (z < 0 ? spreadBelow : spreadAbove) * z);
        const both = disturbances.familyFollowsYears ? factor * ofFamily : ofFamily;
        for (let m = from; m < until; m++) {
          inputs.firstApplications[m] = first[m] * factor;
          inputs.familyMembers[m] = family[m] * both;
        }
      });
      for (let m = 0; m < MONTHS; m++) {
        inputs.grantRate[m] = Math.min(1, Math.max(0, rate[m] + ofRate));
        inputs.housingPace[m] = pace[m] * ofPace;
        inputs.decisionCapacity[m] = capacity[m] * ofCapacity;
        inputs.departureFraction[m] = Math.min(1, fraction[m] * ofDeparture);
        inputs.procedureExitFraction[m] = Math.min(1, exitFraction[m] * ofDeparture);
        inputs.extraOutflow[m] = extra[m] + drift;
      }
      project(ofStart);
      const course = occupancy();
      for (let m = 0; m <= MONTHS; m++) months[m][path] = course[m];
    }
    for (const month of months) {
      month.sort();
      probabilities.map((probability) => month[Math.floor(probability * (pathCount - 1))]);
    }
  };
}
