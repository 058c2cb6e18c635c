import type { MonthlyInputName } from '../../src/engine/monthly-inputs';
import { inAMonth, MONTHS, yearOf, type BenchCase } from './bench-case';
import { inflowOfRun, type Rival } from './rival';

/**
 * The limit: the same model, all of it, in one function on typed arrays, as one writes it who needs
 * it once.
 */
export function bareLoop({ years, start, family }: BenchCase): Rival & {
  readonly inputs: Readonly<Record<MonthlyInputName, Float64Array>>;
  readonly project: (scale?: number) => void;
} {
  // Constants of its own: an import is looked up in each round of the loop.
  const months = MONTHS;
  const { perGrant, delay } = family;
  const monthly = (id: MonthlyInputName): Float64Array =>
    Float64Array.from({ length: MONTHS }, (_, m) => inAMonth(id, years[id][yearOf(m)]));
  const firstApplications = monthly('firstApplications');
  const firstReceptionShare = monthly('firstReceptionShare');
  const repeatApplications = monthly('repeatApplications');
  const repeatReceptionShare = monthly('repeatReceptionShare');
  const resettled = monthly('resettled');
  const resettledReceptionShare = monthly('resettledReceptionShare');
  const familyMembers = monthly('familyMembers');
  const familyReceptionShare = monthly('familyReceptionShare');
  const pactShare = monthly('pactShare');
  const frozenShare = monthly('frozenShare');
  const decisionCapacity = monthly('decisionCapacity');
  const prePactCapacityShare = monthly('prePactCapacityShare');
  const grantRate = monthly('grantRate');
  const otherStatusHolders = monthly('otherStatusHolders');
  const housingPace = monthly('housingPace');
  const extraOutflow = monthly('extraOutflow');
  const otherWithoutStatus = monthly('otherWithoutStatus');
  const departureFraction = monthly('departureFraction');
  const procedureExitFraction = monthly('procedureExitFraction');
  const extraReturns = monthly('extraReturns');
  const referenceGrants = monthly('referenceGrants');
  const occupancy = new Float64Array(MONTHS + 1);
  const inProcedure = new Float64Array(MONTHS + 1);
  const statusHolders = new Float64Array(MONTHS + 1);
  const withoutStatus = new Float64Array(MONTHS + 1);
  const openApplications = new Float64Array(MONTHS + 1);
  const openPactApplications = new Float64Array(MONTHS + 1);
  const familyArrived = new Float64Array(MONTHS);
  const entered = new Float64Array(MONTHS);
  const decisions = new Float64Array(MONTHS);
  const pactDecisions = new Float64Array(MONTHS);
  const granted = new Float64Array(MONTHS);
  const housed = new Float64Array(MONTHS);
  const extra = new Float64Array(MONTHS);
  const housedDirectly = new Float64Array(MONTHS);
  const departed = new Float64Array(MONTHS);
  const departedInProcedure = new Float64Array(MONTHS);
  const returned = new Float64Array(MONTHS);

  const project = (scale = 1): void => {
    let pact = start.openPactApplications;
    let prePact = start.openApplications - pact;
    let p = start.inProcedure * scale;
    let s = start.statusHolders * scale;
    let v = start.withoutStatus * scale;
    occupancy[0] = p + s + v;
    inProcedure[0] = p;
    statusHolders[0] = s;
    withoutStatus[0] = v;
    openApplications[0] = prePact + pact;
    openPactApplications[0] = pact;
    for (let m = 0; m < months; m++) {
      let n = familyMembers[m];
      if (m >= delay)
        n = Math.max(0, n + perGrant * (granted[m - delay] - referenceGrants[m - delay]));
      const applications = firstApplications[m] + repeatApplications[m];
      const arriving =
        firstApplications[m] * firstReceptionShare[m] +
        repeatApplications[m] * repeatReceptionShare[m];
      const received = n * familyReceptionShare[m];
      const joining = resettled[m] * resettledReceptionShare[m] + received;
      p += arriving;
      pact += applications * pactShare[m];
      prePact += applications * (1 - pactShare[m]);
      const decidable = 1 - frozenShare[m];
      const open = prePact + pact;
      const forPrePact = Math.min(
        prePact * decidable,
        decisionCapacity[m] * prePactCapacityShare[m],
      );
      const ofPact = Math.min(pact * decidable, decisionCapacity[m] - forPrePact);
      const ofPrePact = Math.min(prePact * decidable, decisionCapacity[m] - ofPact);
      const decided = ofPact + ofPrePact;
      prePact -= ofPrePact;
      pact -= ofPact;
      const closed = open > 0 ? p * Math.min(1, decided / open) : 0;
      const grants = Math.min(decided * grantRate[m], closed);
      p -= closed;
      s += joining + otherStatusHolders[m] + grants;
      const moved = Math.min(s, Math.max(0, housingPace[m] + Math.min(0, extraOutflow[m])));
      s -= moved;
      const beyond = Math.min(s, Math.max(0, extraOutflow[m]));
      s -= beyond;
      const left = v * decidable * departureFraction[m];
      const leftProcedure = p * decidable * procedureExitFraction[m];
      p -= leftProcedure;
      v += closed - grants + otherWithoutStatus[m] - left;
      const total = p + s + v;
      const returning = Math.min(extraReturns[m], total);
      if (returning > 0) {
        const files = prePact + pact;
        const going = returning / total;
        const closing = files > 0 ? going * Math.min(1, p / files) : 0;
        p -= p * going;
        s -= s * going;
        v -= v * going;
        prePact -= prePact * closing;
        pact -= pact * closing;
      }
      familyArrived[m] = n;
      entered[m] = arriving + joining + otherStatusHolders[m] + otherWithoutStatus[m];
      decisions[m] = decided;
      pactDecisions[m] = ofPact;
      granted[m] = grants;
      housed[m] = moved;
      extra[m] = beyond;
      housedDirectly[m] = n - received;
      departed[m] = left + leftProcedure;
      departedInProcedure[m] = leftProcedure;
      returned[m] = returning;
      occupancy[m + 1] = p + s + v;
      inProcedure[m + 1] = p;
      statusHolders[m + 1] = s;
      withoutStatus[m + 1] = v;
      openApplications[m + 1] = prePact + pact;
      openPactApplications[m + 1] = pact;
    }
  };
  const run = (first: number): void => {
    firstApplications.fill(first / 12, 0, 12);
    project();
  };
  return {
    name: 'bare hand-written loop, the same model',
    run,
    project,
    inputs: {
      firstApplications,
      firstReceptionShare,
      repeatApplications,
      repeatReceptionShare,
      resettled,
      resettledReceptionShare,
      familyMembers,
      familyReceptionShare,
      pactShare,
      frozenShare,
      decisionCapacity,
      prePactCapacityShare,
      grantRate,
      otherStatusHolders,
      housingPace,
      extraOutflow,
      otherWithoutStatus,
      departureFraction,
      procedureExitFraction,
      extraReturns,
      referenceGrants,
    },
    repeat(count) {
      for (let i = 0; i < count; i++) run(inflowOfRun(i));
    },
    occupancy: () => occupancy,
  };
}
