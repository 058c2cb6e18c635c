import fc from 'fast-check';
import {
  MONTHLY_INPUTS,
  MonthlyInputs,
  type MonthlyInputName,
} from '../../src/engine/monthly-inputs';
import {
  createProjection,
  flowOver,
  project,
  stockAt,
  stocksAt,
  type Projection,
} from '../../src/engine/project';
import {
  monthlyDepartureFraction,
  type ProjectionInputs,
} from '../../src/engine/projection-inputs';
import { projectionInputs } from './random-inputs';

const STOCKS = [
  'occupancy',
  'inProcedure',
  'inPactProcedure',
  'statusHolders',
  'departing',
] as const;
const FLOWS = [
  'entered',
  'decisions',
  'pactDecisions',
  'granted',
  'housed',
  'housedDirectly',
  'departed',
  'returned',
] as const;

function inputs(
  months: number,
  values: Partial<Record<MonthlyInputName, number>>,
  start: Partial<ProjectionInputs['start']> = {},
): ProjectionInputs {
  const monthly = MonthlyInputs.empty(months);
  for (const id of MONTHLY_INPUTS) {
    const value = values[id];
    if (value !== undefined) monthly[id].fill(value);
  }
  return {
    months,
    start: { inProcedure: 0, inPactProcedure: 0, statusHolders: 0, departing: 0, ...start },
    monthly,
  };
}

describe('one month, worked out by hand', () => {
  test('people move from procedure to status holders and those awaiting departure', () => {
    const run = project(
      inputs(
        1,
        {
          firstApplications: 90,
          repeatApplications: 10,
          resettled: 5,
          familyMembers: 20,
          decisionCapacity: 50,
          grantRate: 0.4,
          housingPace: 30,
          departureFraction: 0.1,
        },
        { inProcedure: 1000, statusHolders: 200, departing: 300 },
      ),
    );
    expect(run.entered[0]).toBe(125);
    expect(run.decisions[0]).toBe(50);
    expect(run.granted[0]).toBe(20);
    expect(run.housed[0]).toBe(30);
    expect(run.departed[0]).toBe(30);
    expect(run.inProcedure[1]).toBe(1050);
    expect(run.statusHolders[1]).toBe(215);
    expect(run.departing[1]).toBe(300);
    expect(run.occupancy[1]).toBe(1565);
  });

  test('family members who skip reception use the housing pace first', () => {
    const run = project(
      inputs(
        1,
        { familyMembers: 40, familyReceptionShare: 0.25, housingPace: 35 },
        { statusHolders: 100 },
      ),
    );
    expect(run.entered[0]).toBe(10);
    expect(run.housedDirectly[0]).toBe(30);
    expect(run.housed[0]).toBe(5);
    expect(run.statusHolders[1]).toBe(105);
  });

  test('nobody is housed from COA when direct family takes the whole pace', () => {
    const run = project(
      inputs(
        1,
        { familyMembers: 40, familyReceptionShare: 0, housingPace: 30 },
        { statusHolders: 100 },
      ),
    );
    expect(run.housed[0]).toBe(0);
    expect(run.housedDirectly[0]).toBe(40);
  });

  test('only the share of an inflow that enters COA is counted', () => {
    const run = project(
      inputs(1, {
        firstApplications: 100,
        firstReceptionShare: 0.9,
        repeatApplications: 10,
        repeatReceptionShare: 0.5,
        resettled: 8,
        resettledReceptionShare: 0.25,
      }),
    );
    expect(run.entered[0]).toBe(97);
    expect(run.inProcedure[1]).toBe(95);
    expect(run.statusHolders[1]).toBe(2);
  });

  test('a moratorium bars decisions and departures for its share', () => {
    const run = project(
      inputs(
        1,
        { decisionCapacity: 1000, frozenShare: 0.25, departureFraction: 0.5 },
        { inProcedure: 100, departing: 80 },
      ),
    );
    expect(run.decisions[0]).toBe(75);
    expect(run.departed[0]).toBe(30);
  });

  test('extra returns leave from all stocks in proportion', () => {
    const run = project(
      inputs(
        1,
        { extraReturns: 10 },
        { inProcedure: 50, inPactProcedure: 20, statusHolders: 30, departing: 20 },
      ),
    );
    expect(run.returned[0]).toBe(10);
    expect(run.inProcedure[1]).toBeCloseTo(45, 10);
    expect(run.inPactProcedure[1]).toBeCloseTo(18, 10);
    expect(run.statusHolders[1]).toBeCloseTo(27, 10);
    expect(run.departing[1]).toBeCloseTo(18, 10);
  });

  test('no more can return than there are', () => {
    const run = project(
      inputs(
        2,
        { extraReturns: 100 },
        { inProcedure: 20, inPactProcedure: 5, statusHolders: 30, departing: 10 },
      ),
    );
    expect([...run.returned]).toEqual([60, 0]);
    expect(run.occupancy[1]).toBe(0);
    expect(run.inPactProcedure[1]).toBe(0);
  });
});

describe('the two tracks of the IND under the Migration Pact', () => {
  const start = { inProcedure: 100, inPactProcedure: 40 };

  test('share the capacity as chosen', () => {
    const run = project(inputs(1, { decisionCapacity: 50, legacyCapacityShare: 0.6 }, start));
    expect(run.decisions[0]).toBe(50);
    expect(run.pactDecisions[0]).toBe(20);
    expect(run.inPactProcedure[1]).toBe(20);
    expect(run.inProcedure[1]).toBe(50);
  });

  test('what the old stock leaves goes to Pact cases', () => {
    const run = project(inputs(1, { decisionCapacity: 90, legacyCapacityShare: 1 }, start));
    expect(run.pactDecisions[0]).toBe(30);
    expect(run.decisions[0]).toBe(90);
  });

  test('what Pact cases leave goes to the old stock', () => {
    const run = project(inputs(1, { decisionCapacity: 70, legacyCapacityShare: 0 }, start));
    expect(run.pactDecisions[0]).toBe(40);
    expect(run.decisions[0]).toBe(70);
  });

  test('new applications enter the Pact track by their share', () => {
    const run = project(
      inputs(1, { firstApplications: 100, pactShare: 0.75 }, { inProcedure: 10 }),
    );
    expect(run.inPactProcedure[1]).toBe(75);
    expect(run.inProcedure[1]).toBe(110);
  });

  test('a moratorium holds in both tracks', () => {
    const run = project(inputs(1, { decisionCapacity: 1000, frozenShare: 0.5 }, start));
    expect(run.pactDecisions[0]).toBe(20);
    expect(run.decisions[0]).toBe(50);
  });
});

describe('on any inputs', () => {
  test('people are conserved in every step', () => {
    fc.assert(
      fc.property(projectionInputs, (given) => {
        const run = project(given);
        for (let m = 0; m < given.months; m++) {
          const left = run.housed[m] + run.departed[m] + run.returned[m];
          const expected = run.occupancy[m] + run.entered[m] - left;
          const tolerance = 1e-6 * Math.max(1, expected / 1e6);
          expect(Math.abs(run.occupancy[m + 1] - expected)).toBeLessThanOrEqual(tolerance);
        }
      }),
    );
  });

  test('no stock and no flow is ever below zero', () => {
    fc.assert(
      fc.property(projectionInputs, (given) => {
        const run = project(given);
        for (const id of [...STOCKS, ...FLOWS])
          expect(Math.min(...run[id])).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('more inflow never lowers the occupancy', () => {
    const KINDS = [
      'firstApplications',
      'repeatApplications',
      'resettled',
      'familyMembers',
    ] as const;
    fc.assert(
      fc.property(
        projectionInputs,
        fc.constantFrom(...KINDS),
        fc.double({ min: 0, max: 10_000, noNaN: true }),
        (given, kind, extra) => {
          const more = given.monthly[kind].map((value, m) => value + (m % 2 === 0 ? extra : 0));
          const base = project(given);
          const raised = project({ ...given, monthly: given.monthly.with({ [kind]: more }) });
          for (let m = 0; m <= given.months; m++) {
            const slack = 1e-9 * Math.max(1, base.occupancy[m]);
            expect(raised.occupancy[m]).toBeGreaterThanOrEqual(base.occupancy[m] - slack);
          }
        },
      ),
    );
  });

  test('a run cut in two gives the same as one run', () => {
    fc.assert(
      fc.property(projectionInputs, fc.nat(), (given, seed) => {
        const cut = seed % (given.months + 1);
        const whole = project(given);
        const second = project({
          months: given.months - cut,
          start: stocksAt(whole, cut),
          monthly: given.monthly.after(cut),
        });
        for (const id of STOCKS) {
          second[id].forEach((value, m) => {
            expect(Math.abs(value - whole[id][cut + m])).toBeLessThanOrEqual(
              1e-6 * Math.max(1, whole.occupancy[cut + m] / 1e6),
            );
          });
        }
      }),
    );
  });

  test('a reused result holds nothing of the run before', () => {
    fc.assert(
      fc.property(projectionInputs, projectionInputs, (one, other) => {
        const into = createProjection(one.months);
        project(
          {
            ...other,
            months: one.months,
            monthly: MonthlyInputs.from(one.months, (id) =>
              Float64Array.from(
                { length: one.months },
                (_, m) => other.monthly[id][m % other.months],
              ),
            ),
          },
          into,
        );
        expect(project(one, into).values).toEqual(project(one).values);
      }),
    );
  });
});

describe('a projection', () => {
  const run: Projection = project(inputs(3, { firstApplications: 30 }, { inProcedure: 10 }));

  test('holds stocks at month boundaries and flows in months', () => {
    for (const id of STOCKS) expect(run[id]).toHaveLength(4);
    for (const id of FLOWS) expect(run[id]).toHaveLength(3);
    expect([...run.occupancy]).toEqual([10, 40, 70, 100]);
  });

  test('refuses a result of another length', () => {
    expect(() => project(inputs(3, {}), createProjection(4))).toThrow(
      new RangeError('No room for 3 months in this result'),
    );
  });

  test('is linear within a month', () => {
    expect(stockAt(run.occupancy, 0)).toBe(10);
    expect(stockAt(run.occupancy, 1.5)).toBe(55);
    expect(stockAt(run.occupancy, 3)).toBe(100);
  });

  test('sums flows over months', () => {
    expect(flowOver(run.entered, 1, 2)).toBe(60);
    expect(flowOver(run.entered, 1, 0)).toBe(0);
  });

  test('refuses a moment outside it', () => {
    expect(() => stockAt(run.occupancy, -1)).toThrow('Month -1 lies outside the projection');
    expect(() => stockAt(run.occupancy, 3.5)).toThrow(RangeError);
    expect(() => flowOver(run.entered, 2, 2)).toThrow(RangeError);
  });
});

test('the monthly departure fraction empties a stock at the yearly rate', () => {
  expect((1 - monthlyDepartureFraction(1.307)) ** 12).toBeCloseTo(Math.exp(-1.307), 14);
  expect(monthlyDepartureFraction(0)).toBe(0);
});
