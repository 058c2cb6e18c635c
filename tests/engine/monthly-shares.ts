import type { MonthlyInputName } from '../../src/engine/monthly-inputs';

/** The monthly inputs between 0 and 1; the others are persons or cases. */
export const MONTHLY_SHARES: readonly MonthlyInputName[] = [
  'firstReceptionShare',
  'repeatReceptionShare',
  'resettledReceptionShare',
  'familyReceptionShare',
  'pactShare',
  'frozenShare',
  'prePactCapacityShare',
  'grantRate',
  'departureFraction',
  'procedureExitFraction',
];
