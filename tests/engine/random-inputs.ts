import fc from 'fast-check';
import { MONTHLY_INPUTS, MonthlyInputs } from '../../src/engine/monthly-inputs';
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
export const projectionInputs: fc.Arbitrary<ProjectionInputs> = fc
  .integer({ min: 1, max: 36 })
  .chain((months) =>
    fc
      .tuple(
        fc.tuple(amount, share, amount, amount),
        ...MONTHLY_INPUTS.map((id) =>
          fc.array(MONTHLY_SHARES.includes(id) ? share : amount, {
            minLength: months,
            maxLength: months,
          }),
        ),
      )
      .map(([[inProcedure, pact, statusHolders, departing], ...series]) => ({
        months,
        start: { inProcedure, inPactProcedure: inProcedure * pact, statusHolders, departing },
        monthly: MonthlyInputs.from(months, (id) =>
          Float64Array.from(series[MONTHLY_INPUTS.indexOf(id)]),
        ),
      })),
  );
