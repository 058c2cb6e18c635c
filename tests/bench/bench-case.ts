import {
  MONTHLY_INPUTS,
  MonthlyInputs,
  type MonthlyInputName,
} from '../../src/engine/monthly-inputs';
import type {
  FamilyResponse,
  ProjectionInputs,
  StartStocks,
} from '../../src/engine/projection-inputs';
import { MONTHLY_SHARES } from '../engine/monthly-shares';

export const MONTHS = 24;

/** What every rival projects: two years, with one value a year for each monthly input. */
export interface BenchCase {
  readonly name: string;
  /** Year totals of flows in persons; shares and fractions as they hold in each month. */
  readonly years: Readonly<Record<MonthlyInputName, readonly [number, number]>>;
  readonly start: StartStocks;
  readonly family: FamilyResponse;
}

/** @returns what a year's value is in one month: a twelfth of a flow, a share as it is. */
export function inAMonth(id: MonthlyInputName, value: number): number {
  return MONTHLY_SHARES.includes(id) ? value : value / 12;
}

export function yearOf(month: number): 0 | 1 {
  return month < 12 ? 0 : 1;
}

export function projectionInputs({ years, start, family }: BenchCase): ProjectionInputs {
  return {
    months: MONTHS,
    start,
    family,
    monthly: MonthlyInputs.from(MONTHS, (id) =>
      Float64Array.from({ length: MONTHS }, (_, m) => inAMonth(id, years[id][yearOf(m)])),
    ),
  };
}

/** The letter's mediaan: everyone is received by COA, no lever is used. */
export function letterCase(inputs: ProjectionInputs): BenchCase {
  const { monthly, start, family = { perGrant: 0, delay: 1 } } = inputs;
  const inYear = (id: MonthlyInputName, year: number): number => {
    const values = monthly[id].subarray(12 * year, 12 * year + 12);
    return MONTHLY_SHARES.includes(id) ? values[0] : values.reduce((a, b) => a + b, 0);
  };
  return {
    name: "the letter's mediaan",
    years: Object.fromEntries(
      MONTHLY_INPUTS.map((id) => [id, [inYear(id, 0), inYear(id, 1)]]),
    ) as unknown as BenchCase['years'],
    start,
    family,
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
      prePactCapacityShare: [0.6, 0.4],
      extraReturns: [600, 1_200],
      referenceGrants: [9_000, 11_000],
    },
    start: { ...letter.start, openPactApplications: 1_000 },
    family: { perGrant: 1.1, delay: 6 },
  };
}
