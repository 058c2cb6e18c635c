import type { BenchCase, Rival } from './rival';

/**
 * The limit: the letter's model and nothing else, in one function on typed arrays. No reception
 * shares, Pact tracks, moratorium or returns, which the engine does have.
 */
export function bareLoop(given: BenchCase): Rival & { readonly occupancy: Float64Array } {
  const { months } = given;
  const flow = (value: (month: number) => number): Float64Array =>
    Float64Array.from({ length: months }, (_, m) => value(m) / 12);
  const first = flow((m) => given.firstApplications[m < 12 ? 0 : 1]);
  const repeat = flow(() => given.repeatApplications);
  const resettled = flow(() => given.resettled);
  const family = flow((m) => given.familyMembers[m < 12 ? 0 : 1]);
  const capacity = flow(() => given.decisionCapacity);
  const pace = flow(() => given.housingPace);
  const fraction = new Float64Array(months).fill(given.departureFraction);
  const rates = new Float64Array(months).fill(given.grantRate);
  const occupancy = new Float64Array(months + 1);
  const inProcedure = new Float64Array(months + 1);
  const statusHolders = new Float64Array(months + 1);
  const departing = new Float64Array(months + 1);
  const entered = new Float64Array(months);
  const decisions = new Float64Array(months);
  const granted = new Float64Array(months);
  const housed = new Float64Array(months);
  const departed = new Float64Array(months);

  return {
    name: 'bare hand-written loop',
    run(firstApplications) {
      first.fill(firstApplications / 12, 0, 12);
      let p = given.inProcedure;
      let s = given.statusHolders;
      let v = given.departing;
      inProcedure[0] = p;
      statusHolders[0] = s;
      departing[0] = v;
      occupancy[0] = p + s + v;
      for (let m = 0; m < months; m++) {
        const applications = first[m] + repeat[m];
        p += applications;
        const decided = Math.min(p, capacity[m]);
        p -= decided;
        const grants = decided * rates[m];
        s += grants + resettled[m] + family[m];
        const moved = Math.min(s, pace[m]);
        s -= moved;
        const left = v * fraction[m];
        v += decided - grants - left;
        entered[m] = applications + resettled[m] + family[m];
        decisions[m] = decided;
        granted[m] = grants;
        housed[m] = moved;
        departed[m] = left;
        inProcedure[m + 1] = p;
        statusHolders[m + 1] = s;
        departing[m + 1] = v;
        occupancy[m + 1] = p + s + v;
      }
    },
    occupancy,
    lastOccupancy: () => occupancy[months],
  };
}
