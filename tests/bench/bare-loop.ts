import type { MonthlyInputName } from '../../src/engine/monthly-inputs';
import { inAMonth, MONTHS, yearOf, type BenchCase } from './bench-case';
import { inflowOfRun, type Rival } from './rival';

/**
 * The limit: the letter's model and nothing else, in one function on typed arrays. No reception
 * shares, Pact tracks, moratorium or returns, which the engine does have.
 */
export function bareLoop({ years, start }: BenchCase): Rival {
  // Constants of its own: an import is looked up in each round of the loop.
  const months = MONTHS;
  const { inProcedure: startP, statusHolders: startS, departing: startV } = start;
  const monthly = (id: MonthlyInputName): Float64Array =>
    Float64Array.from({ length: MONTHS }, (_, m) => inAMonth(id, years[id][yearOf(m)]));
  const first = monthly('firstApplications');
  const repeat = monthly('repeatApplications');
  const resettled = monthly('resettled');
  const family = monthly('familyMembers');
  const capacity = monthly('decisionCapacity');
  const pace = monthly('housingPace');
  const fraction = monthly('departureFraction');
  const rates = monthly('grantRate');
  const occupancy = new Float64Array(MONTHS + 1);
  const inProcedure = new Float64Array(MONTHS + 1);
  const statusHolders = new Float64Array(MONTHS + 1);
  const departing = new Float64Array(MONTHS + 1);
  const entered = new Float64Array(MONTHS);
  const decisions = new Float64Array(MONTHS);
  const granted = new Float64Array(MONTHS);
  const housed = new Float64Array(MONTHS);
  const departed = new Float64Array(MONTHS);

  const run = (firstApplications: number): void => {
    first.fill(firstApplications / 12, 0, 12);
    let p = startP;
    let s = startS;
    let v = startV;
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
  };
  return {
    name: 'bare hand-written loop, plain model',
    run,
    repeat(count) {
      for (let i = 0; i < count; i++) run(inflowOfRun(i));
    },
    occupancy: () => occupancy,
  };
}
