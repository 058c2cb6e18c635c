import type { MonthlyInputName } from '../../src/engine/monthly-inputs';
import { PARAMETER_IDS, parameterDefinition } from '../../src/scenarios/assumptions/parameters';

/** The monthly inputs between 0 and 1; the others are persons or cases. */
export const MONTHLY_SHARES: readonly MonthlyInputName[] = PARAMETER_IDS.flatMap((id) => {
  const { enters } = parameterDefinition(id);
  return enters.as === 'share' || enters.as === 'rate' ? [enters.input] : [];
});
