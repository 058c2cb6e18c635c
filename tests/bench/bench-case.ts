import { MonthlyInputs, type MonthlyInputName } from '../../src/engine/monthly-inputs';
import type { ProjectionInputs, StartStocks } from '../../src/engine/projection-inputs';
import { MONTHLY_SHARES } from '../engine/monthly-shares';

export const MONTHS = 24;

/** What every rival projects: two years, with one value a year for each monthly input. */
export interface BenchCase {
  readonly name: string;
  /** Year totals of flows in persons; shares and fractions as they hold in each month. */
  readonly years: Readonly<Record<MonthlyInputName, readonly [number, number]>>;
  readonly start: StartStocks;
}

/** @returns what a year's value is in one month: a twelfth of a flow, a share as it is. */
export function inAMonth(id: MonthlyInputName, value: number): number {
  return MONTHLY_SHARES.includes(id) ? value : value / 12;
}

export function yearOf(month: number): 0 | 1 {
  return month < 12 ? 0 : 1;
}

export function projectionInputs({ years, start }: BenchCase): ProjectionInputs {
  return {
    months: MONTHS,
    start,
    monthly: MonthlyInputs.from(MONTHS, (id) =>
      Float64Array.from({ length: MONTHS }, (_, m) => inAMonth(id, years[id][yearOf(m)])),
    ),
  };
}

/** The letter's mediaan: everyone is received by COA, nothing that came into being later. */
export function letterCase(startDeparting: number, departureFraction: number): BenchCase {
  return {
    name: "the letter's mediaan",
    years: {
      firstApplications: [25_000, 25_000],
      firstReceptionShare: [1, 1],
      repeatApplications: [1_500, 1_500],
      repeatReceptionShare: [1, 1],
      resettled: [700, 700],
      resettledReceptionShare: [1, 1],
      familyMembers: [23_000, 22_800],
      familyReceptionShare: [1, 1],
      pactShare: [0, 0],
      frozenShare: [0, 0],
      decisionCapacity: [26_500, 26_500],
      legacyCapacityShare: [1, 1],
      grantRate: [0.38, 0.38],
      housingPace: [32_600, 32_600],
      departureFraction: [departureFraction, departureFraction],
      extraReturns: [0, 0],
    },
    start: {
      inProcedure: 50_000,
      inPactProcedure: 0,
      statusHolders: 19_000,
      departing: startDeparting,
    },
  };
}

/** The same with every part of the model in use, so that nothing can be skipped. */
export function everythingCase(letter: BenchCase): BenchCase {
  return {
    ...letter,
    name: 'every part of the model in use',
    years: {
      ...letter.years,
      firstReceptionShare: [0.95, 0.93],
      repeatReceptionShare: [0.6, 0.55],
      resettledReceptionShare: [0.5, 0.4],
      familyReceptionShare: [0.8, 0.7],
      pactShare: [0.5, 1],
      frozenShare: [0.04, 0.02],
      legacyCapacityShare: [0.6, 0.4],
      extraReturns: [600, 1_200],
    },
    start: { ...letter.start, inPactProcedure: 1_000 },
  };
}
