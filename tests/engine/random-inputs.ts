import fc from 'fast-check';
import {
  MONTHLY_INPUTS,
  MonthlyInputs,
  type MonthlyInputName,
} from '../../src/engine/monthly-inputs';
import type { ProjectionInputs } from '../../src/engine/projection-inputs';
import { MONTHLY_SHARES } from './monthly-shares';

/** Persons or cases: nothing, a fraction of a person, what is usual, far more than ever was. */
const amount = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 5_000, noNaN: true }),
  fc.double({ min: 0, max: 1_000_000, noNaN: true }),
);
const share = fc.oneof(fc.constant(0), fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));

/** Inputs of the engine, extreme ones included. */
export const projectionInputs: fc.Arbitrary<ProjectionInputs> = inputsWith(amount, share, share);

/**
 * Inputs as they can be while most people live at COA during their procedure: everyone who applies
 * is received, few leave before their file is closed, and of the closed files fewer are granted
 * than concern people at COA.
 */
export const receivedInputs: fc.Arbitrary<ProjectionInputs> = inputsWith(
  amount,
  share,
  fc.double({ min: 0, max: 0.7, noNaN: true }),
).map((given) => ({
  ...given,
  start: { ...given.start, inProcedure: given.start.openApplications * 0.85 },
  monthly: given.monthly.with({
    firstReceptionShare: new Float64Array(given.months).fill(1),
    repeatReceptionShare: new Float64Array(given.months).fill(1),
    procedureExitFraction: given.monthly.procedureExitFraction.map((fraction) => fraction * 0.004),
  }),
}));

function inputsWith(
  amounts: fc.Arbitrary<number>,
  shares: fc.Arbitrary<number>,
  grantRates: fc.Arbitrary<number>,
): fc.Arbitrary<ProjectionInputs> {
  const valueOf = (id: MonthlyInputName): fc.Arbitrary<number> => {
    if (id === 'grantRate') return grantRates;
    if (id === 'extraOutflow') return fc.tuple(amounts, amounts).map(([a, b]) => a - b);
    return MONTHLY_SHARES.includes(id) ? shares : amounts;
  };
  return fc.integer({ min: 1, max: 36 }).chain((months) =>
    fc
      .tuple(
        fc.tuple(amounts, shares, amounts, amounts, amounts),
        fc.tuple(fc.double({ min: 0, max: 3, noNaN: true }), fc.integer({ min: 1, max: 40 })),
        ...MONTHLY_INPUTS.map((id) =>
          fc.array(valueOf(id), { minLength: months, maxLength: months }),
        ),
      )
      .map(([[open, pact, inProcedure, holders, without], [perGrant, delay], ...series]) => ({
        months,
        start: {
          openApplications: open,
          openPactApplications: open * pact,
          inProcedure,
          statusHolders: holders,
          withoutStatus: without,
        },
        monthly: MonthlyInputs.from(months, (id) =>
          Float64Array.from(series[MONTHLY_INPUTS.indexOf(id)]),
        ),
        family: { perGrant, delay },
      })),
  );
}
