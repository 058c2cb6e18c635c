import fc from 'fast-check';
import { calibrate, type CalibrationProblem } from '../../src/engine/calibrate';
import { MonthlyInputs } from '../../src/engine/monthly-inputs';
import { project } from '../../src/engine/project';
import {
  monthlyDepartureFraction,
  type ProjectionInputs,
} from '../../src/engine/projection-inputs';

const MONTHS = 36;

/** The letter's mediaan, with V0 and v left open. */
function model(departing: number, rate: number): ProjectionInputs {
  const monthly = MonthlyInputs.empty(MONTHS);
  monthly.firstApplications.fill(25_000 / 12);
  monthly.repeatApplications.fill(1_500 / 12);
  monthly.resettled.fill(700 / 12);
  monthly.familyMembers.fill(22_800 / 12).fill(23_000 / 12, 0, 12);
  monthly.decisionCapacity.fill(26_500 / 12);
  monthly.grantRate.fill(0.38);
  monthly.housingPace.fill(32_600 / 12);
  monthly.departureFraction.fill(monthlyDepartureFraction(rate));
  return {
    months: MONTHS,
    start: { inProcedure: 50_000, inPactProcedure: 0, statusHolders: 19_000, departing },
    monthly,
  };
}

function problem(
  anchors: CalibrationProblem['anchors'],
  known: CalibrationProblem['known'] = {},
): CalibrationProblem {
  return {
    inputs: model,
    anchors,
    rate: { lower: 0.02, upper: 24, assumed: 1.3 },
    assumedStartDeparting: 9_000,
    known,
  };
}

const LETTER = [
  { month: 12, occupancy: 82_300 },
  { month: 24, occupancy: 84_100 },
];

test('two published occupancies give the starting stock and the rate', () => {
  const found = calibrate(problem(LETTER));
  expect(found.startDeparting).toBeCloseTo(9063.153392, 5);
  expect(found.rate).toBeCloseTo(1.306979448, 8);
  expect(found.outcome).toBe('exact');
  expect(found.solved).toBe(2);
  expect(found.solvedStart).toBe(true);
  expect(found.solvedRate).toBe(true);
  for (const residual of found.residuals) expect(Math.abs(residual)).toBeLessThan(1e-6);
});

test('finds back any stock and rate that produced the occupancies', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 60_000, noNaN: true }),
      fc.double({ min: 0.05, max: 6, noNaN: true }),
      (departing, rate) => {
        const { occupancy } = project(model(departing, rate));
        const anchors = LETTER.map(({ month }) => ({ month, occupancy: occupancy[month] }));
        const found = calibrate(problem(anchors));
        // Several pairs may fit two numbers; each must meet them with people that exist.
        expect(found.outcome).toBe('exact');
        for (const residual of found.residuals) expect(Math.abs(residual)).toBeLessThan(1e-6);
        expect(found.startDeparting).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('one published occupancy gives the starting stock, with the rate assumed', () => {
  const found = calibrate(problem([LETTER[1]]));
  expect(found.rate).toBe(1.3);
  expect(found.solved).toBe(1);
  expect(found.solvedStart).toBe(true);
  expect(found.solvedRate).toBe(false);
  expect(Math.abs(found.residuals[0])).toBeLessThan(1e-6);
});

test('without published occupancies both are assumed', () => {
  const found = calibrate(problem([]));
  expect(found).toEqual({
    outcome: 'exact',
    startDeparting: 9_000,
    rate: 1.3,
    residuals: [],
    solved: 0,
    solvedStart: false,
    solvedRate: false,
  });
});

test('a known starting stock leaves the first later occupancy to the rate', () => {
  const found = calibrate(problem(LETTER, { startDeparting: 9_500 }));
  expect(found.startDeparting).toBe(9_500);
  expect(found.solved).toBe(1);
  expect(found.solvedStart).toBe(false);
  expect(found.solvedRate).toBe(true);
  expect(Math.abs(found.residuals[0])).toBeLessThan(1e-6);
  expect(Math.abs(found.residuals[1])).toBeGreaterThan(1);
});

test('a known rate leaves the first occupancy to the starting stock', () => {
  const found = calibrate(problem(LETTER, { rate: 1 }));
  expect(found.rate).toBe(1);
  expect(found.solved).toBe(1);
  expect(found.solvedStart).toBe(true);
  expect(found.solvedRate).toBe(false);
  expect(Math.abs(found.residuals[0])).toBeLessThan(1e-6);
});

test('when both are known nothing is solved and the residuals tell', () => {
  const found = calibrate(problem(LETTER, { startDeparting: 0, rate: 1 }));
  expect(found.solved).toBe(0);
  expect(found.startDeparting).toBe(0);
  expect(found.residuals).toHaveLength(2);
  expect(found.residuals[0]).toBeLessThan(-1_000);
});

test('an occupancy at the start itself gives the starting stock directly', () => {
  const found = calibrate(problem([{ month: 0, occupancy: 78_000 }, LETTER[0]]));
  expect(found.startDeparting).toBeCloseTo(9_000, 9);
  expect(found.solved).toBe(2);
  expect(Math.abs(found.residuals[1])).toBeLessThan(1e-6);
});

test('with the starting stock known, an occupancy at the start says nothing of the rate', () => {
  const found = calibrate(problem([{ month: 0, occupancy: 78_000 }], { startDeparting: 9_000 }));
  expect(found.solvedRate).toBe(false);
  expect(found.rate).toBe(1.3);
});

test('an occupancy between month ends is met as well', () => {
  const found = calibrate(problem([{ month: 6.5, occupancy: 80_000 }, LETTER[1]]));
  for (const residual of found.residuals) expect(Math.abs(residual)).toBeLessThan(1e-6);
});

test('a third occupancy is not met but its residual is reported', () => {
  const found = calibrate(problem([...LETTER, { month: 36, occupancy: 80_000 }]));
  expect(found.residuals).toHaveLength(3);
  expect(Math.abs(found.residuals[2])).toBeGreaterThan(100);
});

test('a fall that no rate explains ends on a bound, and says so', () => {
  const found = calibrate(problem([LETTER[0], { month: 24, occupancy: 60_000 }]));
  expect(found.outcome).toBe('bound');
  expect(found.rate).toBe(24);
  expect(found.startDeparting).toBeGreaterThanOrEqual(0);
  expect(Math.abs(found.residuals[0])).toBeLessThan(1e-3);
  expect(found.residuals[1]).toBeGreaterThan(1_000);
});

test('an occupancy below what is already there is infeasible', () => {
  const found = calibrate(problem([{ month: 12, occupancy: 40_000 }]));
  expect(found.outcome).toBe('infeasible');
  expect(found.startDeparting).toBeLessThan(0);
});

test('with the stock known, the bound is the one that comes nearest', () => {
  const known = { startDeparting: 9_000 };
  const tooHigh = calibrate(problem([{ month: 12, occupancy: 120_000 }], known));
  expect(tooHigh).toMatchObject({ outcome: 'bound', rate: 0.02 });
  expect(tooHigh.residuals[0]).toBeLessThan(-10_000);
  const tooLow = calibrate(problem([{ month: 12, occupancy: 60_000 }], known));
  expect(tooLow).toMatchObject({ outcome: 'bound', rate: 24 });
  expect(tooLow.residuals[0]).toBeGreaterThan(10_000);
});

test('a rate on a bound that meets the occupancy is exact', () => {
  for (const rate of [0.02, 24]) {
    const occupancy = project(model(9_000, rate)).occupancy[12];
    const found = calibrate(problem([{ month: 12, occupancy }], { startDeparting: 9_000 }));
    expect(found.outcome).toBe('exact');
    expect(found.rate).toBeCloseTo(rate, 9);
  }
});

test('departures that a moratorium bars count neither in the stock nor in the rate', () => {
  const frozen = (departing: number, rate: number): ProjectionInputs => {
    const inputs = model(departing, rate);
    inputs.monthly.frozenShare.fill(0.4, 3);
    return inputs;
  };
  const { occupancy } = project(frozen(8_000, 1.5));
  const anchors = LETTER.map(({ month }) => ({ month, occupancy: occupancy[month] }));
  const found = calibrate({ ...problem(anchors), inputs: frozen });
  expect(found.startDeparting).toBeCloseTo(8_000, 4);
  expect(found.rate).toBeCloseTo(1.5, 7);
  const last = { month: MONTHS, occupancy: occupancy[MONTHS] };
  const atTheEnd = calibrate({ ...problem([last], { rate: 1.5 }), inputs: frozen });
  expect(atTheEnd.startDeparting).toBeCloseTo(8_000, 6);
});
