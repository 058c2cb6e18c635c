import fc from 'fast-check';
import {
  MONTHLY_INPUTS,
  MonthlyInputs,
  type MonthlyInputName,
} from '../../src/engine/monthly-inputs';
import {
  createProjection,
  flowOver,
  inputsFrom,
  project,
  stockAt,
  type Projection,
} from '../../src/engine/project';
import {
  monthlyDepartureFraction,
  type ProjectionInputs,
} from '../../src/engine/projection-inputs';
import { projectionInputs, receivedInputs } from './random-inputs';

const STOCKS = [
  'occupancy',
  'inProcedure',
  'statusHolders',
  'withoutStatus',
  'openApplications',
  'openPactApplications',
] as const;
const FLOWS = [
  'familyMembers',
  'entered',
  'decisions',
  'pactDecisions',
  'granted',
  'housed',
  'extraOutflow',
  'housedDirectly',
  'departed',
  'departedInProcedure',
  'returned',
] as const;

const NOBODY: ProjectionInputs['start'] = {
  openApplications: 0,
  openPactApplications: 0,
  inProcedure: 0,
  statusHolders: 0,
  withoutStatus: 0,
};

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
  return { months, start: { ...NOBODY, ...start }, monthly };
}

describe('one month, worked out by hand', () => {
  test('closings fall on the people at COA by their share in the open files', () => {
    const projection = project(
      inputs(
        1,
        {
          firstApplications: 90,
          repeatApplications: 10,
          resettled: 5,
          familyMembers: 20,
          decisionCapacity: 50,
          grantRate: 0.4,
          otherStatusHolders: 4,
          otherWithoutStatus: 3,
          housingPace: 30,
          departureFraction: 0.1,
          procedureExitFraction: 0.01,
        },
        { openApplications: 900, inProcedure: 700, statusHolders: 200, withoutStatus: 300 },
      ),
    );
    expect(projection.entered[0]).toBe(132);
    expect(projection.decisions[0]).toBe(50);
    expect(projection.openApplications[1]).toBe(950);
    expect(projection.granted[0]).toBe(20);
    expect(projection.housed[0]).toBe(30);
    // 800 of the 1.000 files are of people at COA: 40 of the 50 closings, of which 20 granted.
    expect(projection.departedInProcedure[0]).toBeCloseTo(7.6, 12);
    expect(projection.departed[0]).toBeCloseTo(37.6, 12);
    expect(projection.inProcedure[1]).toBeCloseTo(752.4, 12);
    expect(projection.statusHolders[1]).toBe(219);
    expect(projection.withoutStatus[1]).toBe(293);
    expect(projection.occupancy[1]).toBeCloseTo(1264.4, 12);
  });

  test('no more are granted than files of people at COA are closed', () => {
    const projection = project(
      inputs(
        1,
        { decisionCapacity: 50, grantRate: 0.9 },
        { openApplications: 100, inProcedure: 60 },
      ),
    );
    expect(projection.granted[0]).toBe(30);
    expect(projection.withoutStatus[1]).toBe(0);
  });

  test('family members who skip reception leave the housing pace alone', () => {
    const projection = project(
      inputs(
        1,
        { familyMembers: 40, familyReceptionShare: 0.25, housingPace: 35 },
        { statusHolders: 100 },
      ),
    );
    expect(projection.familyMembers[0]).toBe(40);
    expect(projection.entered[0]).toBe(10);
    expect(projection.housedDirectly[0]).toBe(30);
    expect(projection.housed[0]).toBe(35);
    expect(projection.statusHolders[1]).toBe(75);
  });

  test('outflow beyond the pace is shown apart, and less than the pace houses fewer', () => {
    const start = { statusHolders: 100 };
    const more = project(inputs(1, { housingPace: 30, extraOutflow: 10 }, start));
    expect([more.housed[0], more.extraOutflow[0], more.statusHolders[1]]).toEqual([30, 10, 60]);
    const fewer = project(inputs(1, { housingPace: 30, extraOutflow: -10 }, start));
    expect([fewer.housed[0], fewer.extraOutflow[0], fewer.statusHolders[1]]).toEqual([20, 0, 80]);
    const none = project(inputs(1, { housingPace: 30, extraOutflow: -50 }, start));
    expect([none.housed[0], none.statusHolders[1]]).toEqual([0, 100]);
    const all = project(inputs(1, { housingPace: 30, extraOutflow: 90 }, start));
    expect([all.housed[0], all.extraOutflow[0], all.statusHolders[1]]).toEqual([30, 70, 0]);
  });

  test('only the share of an inflow that enters COA is counted; each applicant has a file', () => {
    const projection = project(
      inputs(1, {
        firstApplications: 100,
        firstReceptionShare: 0.9,
        repeatApplications: 10,
        repeatReceptionShare: 0.5,
        resettled: 8,
        resettledReceptionShare: 0.25,
      }),
    );
    expect(projection.entered[0]).toBe(97);
    expect(projection.inProcedure[1]).toBe(95);
    expect(projection.openApplications[1]).toBe(110);
    expect(projection.statusHolders[1]).toBe(2);
  });

  test('a moratorium bars decisions and departures for its share', () => {
    const projection = project(
      inputs(
        1,
        {
          decisionCapacity: 1000,
          frozenShare: 0.25,
          departureFraction: 0.5,
          procedureExitFraction: 0.1,
        },
        { openApplications: 100, inProcedure: 100, withoutStatus: 80 },
      ),
    );
    expect(projection.decisions[0]).toBe(75);
    expect(projection.departedInProcedure[0]).toBeCloseTo(1.875, 12);
    expect(projection.departed[0]).toBeCloseTo(31.875, 12);
  });

  test('extra returns leave from all stocks in proportion, and their files are closed', () => {
    const projection = project(
      inputs(
        1,
        { extraReturns: 10 },
        {
          openApplications: 80,
          openPactApplications: 20,
          inProcedure: 50,
          statusHolders: 30,
          withoutStatus: 20,
        },
      ),
    );
    expect(projection.returned[0]).toBe(10);
    expect(projection.inProcedure[1]).toBeCloseTo(45, 10);
    expect(projection.openApplications[1]).toBeCloseTo(75, 10);
    expect(projection.openPactApplications[1]).toBeCloseTo(18.75, 10);
    expect(projection.statusHolders[1]).toBeCloseTo(27, 10);
    expect(projection.withoutStatus[1]).toBeCloseTo(18, 10);
  });

  test('no more can return than there are', () => {
    const projection = project(
      inputs(
        2,
        { extraReturns: 100 },
        { openApplications: 25, inProcedure: 20, statusHolders: 30, withoutStatus: 10 },
      ),
    );
    expect([...projection.returned]).toEqual([60, 0]);
    expect(projection.occupancy[1]).toBe(0);
    expect(projection.openApplications[1]).toBeCloseTo(5, 12);
  });
});

describe('family members', () => {
  const months = 5;
  const base = {
    ...inputs(
      months,
      { decisionCapacity: 10, grantRate: 0.5, familyMembers: 3 },
      { openApplications: 100, inProcedure: 100 },
    ),
    family: { perGrant: 1.2, delay: 2 },
  };
  const reference = (grants: number): ProjectionInputs => ({
    ...base,
    monthly: base.monthly.with({ referenceGrants: new Float64Array(months).fill(grants) }),
  });

  test('follow what is granted beyond the reference, so many months later', () => {
    expect([...project(reference(4)).familyMembers]).toEqual([3, 3, 4.2, 4.2, 4.2]);
    expect([...project(reference(6)).familyMembers].map((n) => Math.round(n * 1e9) / 1e9)).toEqual([
      3, 3, 1.8, 1.8, 1.8,
    ]);
  });

  test('are those given when as many are granted, and never fewer than none', () => {
    expect([...project(reference(5)).familyMembers]).toEqual([3, 3, 3, 3, 3]);
    expect([...project(reference(9)).familyMembers]).toEqual([3, 3, 0, 0, 0]);
  });

  test('who follow what was granted before a cut come after it', () => {
    const given = reference(4);
    const whole = project(given);
    for (const cut of [1, 2, 3, 4]) {
      const rest = project(inputsFrom(given, whole, cut));
      expect([...rest.familyMembers]).toEqual([...whole.familyMembers.subarray(cut)]);
    }
  });

  test('do not follow unless asked', () => {
    const { months: all, start, monthly } = reference(0);
    expect([...project({ months: all, start, monthly }).familyMembers]).toEqual([3, 3, 3, 3, 3]);
  });
});

describe('the two tracks of the IND under the Migration Pact', () => {
  const start = { openApplications: 100, openPactApplications: 40, inProcedure: 100 };

  test('share the capacity as chosen', () => {
    const projection = project(
      inputs(1, { decisionCapacity: 50, prePactCapacityShare: 0.6 }, start),
    );
    expect(projection.decisions[0]).toBe(50);
    expect(projection.pactDecisions[0]).toBe(20);
    expect(projection.openPactApplications[1]).toBe(20);
    expect(projection.openApplications[1]).toBe(50);
  });

  test('Pact cases go first and the old stock gets what is left, unless chosen otherwise', () => {
    const projection = project(inputs(1, { decisionCapacity: 50 }, start));
    expect(projection.pactDecisions[0]).toBe(40);
    expect(projection.decisions[0]).toBe(50);
  });

  test('what the old stock leaves goes to Pact cases', () => {
    const projection = project(inputs(1, { decisionCapacity: 90, prePactCapacityShare: 1 }, start));
    expect(projection.pactDecisions[0]).toBe(30);
    expect(projection.decisions[0]).toBe(90);
  });

  test('new applications enter the Pact track by their share', () => {
    const projection = project(
      inputs(1, { firstApplications: 100, pactShare: 0.75 }, { openApplications: 10 }),
    );
    expect(projection.openPactApplications[1]).toBe(75);
    expect(projection.openApplications[1]).toBe(110);
  });

  test('closings fall on the people at COA by their share in the files of both tracks', () => {
    const projection = project(inputs(1, { decisionCapacity: 50 }, { ...start, inProcedure: 60 }));
    // 60 of the 100 files are of people at COA: 30 of the 50 closings.
    expect(projection.inProcedure[1]).toBe(30);
    expect(projection.withoutStatus[1]).toBe(30);
  });

  test('the files of all who return are closed in both tracks', () => {
    const projection = project(inputs(1, { extraReturns: 500 }, { ...start, inProcedure: 50 }));
    // 50 of the 100 files are of people at COA.
    expect(projection.openApplications[1]).toBe(50);
    expect(projection.openPactApplications[1]).toBe(20);
  });

  test('a moratorium holds in both tracks', () => {
    const projection = project(inputs(1, { decisionCapacity: 1000, frozenShare: 0.5 }, start));
    expect(projection.pactDecisions[0]).toBe(20);
    expect(projection.decisions[0]).toBe(50);
  });
});

describe('on any inputs', () => {
  test('people are conserved in every step', () => {
    fc.assert(
      fc.property(projectionInputs, (given) => {
        const projection = project(given);
        for (let m = 0; m < given.months; m++) {
          const left =
            projection.housed[m] +
            projection.extraOutflow[m] +
            projection.departed[m] +
            projection.returned[m];
          const expected = projection.occupancy[m] + projection.entered[m] - left;
          const tolerance = 1e-6 * Math.max(1, expected / 1e6);
          expect(Math.abs(projection.occupancy[m + 1] - expected)).toBeLessThanOrEqual(tolerance);
        }
      }),
    );
  });

  test('no stock and no flow is ever below zero', () => {
    fc.assert(
      fc.property(projectionInputs, (given) => {
        const projection = project(given);
        for (const id of [...STOCKS, ...FLOWS])
          expect(Math.min(...projection[id])).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('files are conserved in every step in which nobody returns', () => {
    fc.assert(
      fc.property(projectionInputs, (given) => {
        const { months, monthly } = given;
        const nobody = monthly.with({ extraReturns: new Float64Array(months) });
        const projection = project({ ...given, monthly: nobody });
        for (let m = 0; m < months; m++) {
          const filed = monthly.firstApplications[m] + monthly.repeatApplications[m];
          const expected = projection.openApplications[m] + filed - projection.decisions[m];
          const tolerance = 1e-6 * Math.max(1, projection.openApplications[m] / 1e6, filed / 1e6);
          expect(Math.abs(projection.openApplications[m + 1] - expected)).toBeLessThanOrEqual(
            tolerance,
          );
        }
      }),
    );
  });

  test('a higher granted share never lowers the occupancy while status holders wait', () => {
    fc.assert(
      fc.property(receivedInputs, fc.double({ min: 0, max: 0.2, noNaN: true }), (given, more) => {
        const monthly = given.monthly.with({ extraReturns: new Float64Array(given.months) });
        const waiting = { ...given.start, statusHolders: given.start.statusHolders + 1e8 };
        const base = project({ ...given, start: waiting, monthly });
        const raised = project({
          ...given,
          start: waiting,
          monthly: monthly.with({ grantRate: monthly.grantRate.map((rate) => rate + more) }),
        });
        for (let m = 0; m <= given.months; m++) {
          expect(raised.occupancy[m]).toBeGreaterThanOrEqual(base.occupancy[m] - 1e-5);
        }
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
        receivedInputs,
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

  /** Whatever the inputs may be, the usual and the absurd. */
  const neverLower = (
    kinds: readonly ('firstApplications' | 'repeatApplications' | 'resettled' | 'familyMembers')[],
    from: (given: ProjectionInputs) => ProjectionInputs,
  ): void =>
    fc.assert(
      fc.property(
        projectionInputs.map(from),
        fc.constantFrom(...kinds),
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

  test('more resettled or family members never lower the occupancy, whatever the inputs', () => {
    neverLower(['resettled', 'familyMembers'], (given) => given);
  });

  // Elsewhere it need not hold: applicants who live outside COA make the share of its people in the
  // closed files smaller, and those without an open file wait until somebody else files one.
  test('nor do more applications, where all in procedure live at COA until their decision', () => {
    const nobodyLeaves = (given: ProjectionInputs): ProjectionInputs => {
      const everyone = new Float64Array(given.months).fill(1);
      const nobody = new Float64Array(given.months);
      return {
        ...given,
        start: { ...given.start, inProcedure: given.start.openApplications },
        monthly: given.monthly.with({
          firstReceptionShare: everyone,
          repeatReceptionShare: everyone,
          extraReturns: nobody,
          procedureExitFraction: nobody,
        }),
      };
    };
    neverLower(['firstApplications', 'repeatApplications'], nobodyLeaves);
  });

  test('a run cut in two gives the same as one run', () => {
    fc.assert(
      fc.property(projectionInputs, fc.nat(), (given, seed) => {
        const cut = seed % (given.months + 1);
        const whole = project(given);
        const second = project(inputsFrom(given, whole, cut));
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
  const projection: Projection = project(inputs(3, { firstApplications: 30 }, { inProcedure: 10 }));

  test('holds stocks at month boundaries and flows in months', () => {
    for (const id of STOCKS) expect(projection[id]).toHaveLength(4);
    for (const id of FLOWS) expect(projection[id]).toHaveLength(3);
    expect([...projection.occupancy]).toEqual([10, 40, 70, 100]);
  });

  test('refuses a result of another length', () => {
    expect(() => project(inputs(3, {}), createProjection(4))).toThrow(
      new RangeError('No room for 3 months in this result'),
    );
  });

  test('is linear within a month', () => {
    expect(stockAt(projection.occupancy, 0)).toBe(10);
    expect(stockAt(projection.occupancy, 1.5)).toBe(55);
    expect(stockAt(projection.occupancy, 3)).toBe(100);
  });

  test('sums flows over months', () => {
    expect(flowOver(projection.entered, 1, 2)).toBe(60);
    expect(flowOver(projection.entered, 1, 0)).toBe(0);
  });

  test('refuses a moment outside it', () => {
    expect(() => stockAt(projection.occupancy, -1)).toThrow('Month -1 lies outside the projection');
    expect(() => stockAt(projection.occupancy, 3.5)).toThrow(RangeError);
    expect(() => flowOver(projection.entered, 2, 2)).toThrow(RangeError);
  });
});

test('the monthly departure fraction empties a stock at the yearly rate', () => {
  expect((1 - monthlyDepartureFraction(1.307)) ** 12).toBeCloseTo(Math.exp(-1.307), 14);
  expect(monthlyDepartureFraction(0)).toBe(0);
});
