import fc from 'fast-check';
import { calibrate, type Anchor, type CalibrationProblem } from '../../src/engine/calibrate';
import { MonthlyInputs } from '../../src/engine/monthly-inputs';
import { project, stockAt } from '../../src/engine/project';
import {
  monthlyDepartureFraction,
  type ProjectionInputs,
} from '../../src/engine/projection-inputs';

const MONTHS = 36;
const INTERVALS = [12, 24, 36];

/** The letter's mediaan, with people in procedure at the start and extra outflow left open. */
function model([inProcedure, ...extra]: readonly number[]): ProjectionInputs {
  const monthly = MonthlyInputs.empty(MONTHS);
  monthly.firstApplications.fill(25_000 / 12);
  monthly.repeatApplications.fill(1_500 / 12);
  monthly.resettled.fill(700 / 12);
  monthly.familyMembers.fill(22_800 / 12).fill(23_000 / 12, 0, 12);
  monthly.decisionCapacity.fill(26_500 / 12);
  monthly.grantRate.fill(0.38);
  monthly.otherStatusHolders.fill(4_888 / 12);
  monthly.otherWithoutStatus.fill(1_187 / 12);
  monthly.housingPace.fill(32_600 / 12).fill(31_300 / 12, 0, 12);
  monthly.departureFraction.fill(monthlyDepartureFraction(3));
  monthly.procedureExitFraction.fill(0.04 / 12);
  extra.forEach((persons, i) => monthly.extraOutflow.fill(persons / 12, INTERVALS[i]));
  return {
    months: MONTHS,
    start: {
      openApplications: 50_000,
      openPactApplications: 0,
      inProcedure,
      statusHolders: 18_800,
      withoutStatus: 6_600,
    },
    monthly,
  };
}

function problem(anchors: readonly Anchor[]): CalibrationProblem {
  return {
    inputs: model,
    unknowns: anchors.map((anchor, i) =>
      i === 0
        ? { lower: 0, upper: 500_000, assumed: 48_000, anchor }
        : { lower: -40_000, upper: 40_000, assumed: 0, anchor },
    ),
  };
}

const LETTER = [
  { month: 12, occupancy: 82_300 },
  { month: 24, occupancy: 84_100 },
];

test('each published occupancy is met exactly, however many there are', () => {
  for (const anchors of [
    [],
    LETTER.slice(0, 1),
    LETTER,
    [...LETTER, { month: 36, occupancy: 90_000 }],
  ]) {
    const found = calibrate(problem(anchors));
    expect(found.values).toHaveLength(anchors.length);
    expect(found.met).toEqual(anchors.map(() => true));
    for (const residual of found.residuals) expect(Math.abs(residual)).toBeLessThan(1e-6);
    const { occupancy } = project(model([...found.values]));
    anchors.forEach((anchor) =>
      expect(stockAt(occupancy, anchor.month)).toBeCloseTo(anchor.occupancy, 6),
    );
  }
});

test('finds back what produced the occupancies', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 10_000, max: 90_000, noNaN: true }),
      fc.double({ min: -20_000, max: 10_000, noNaN: true }),
      fc.double({ min: -20_000, max: 10_000, noNaN: true }),
      (start, second, third) => {
        const { occupancy } = project(model([start, second, third]));
        const found = calibrate(
          problem(INTERVALS.map((month) => ({ month, occupancy: occupancy[month] }))),
        );
        expect(found.values[0]).toBeCloseTo(start, 4);
        expect(found.values[1]).toBeCloseTo(second, 4);
        expect(found.values[2]).toBeCloseTo(third, 4);
      },
    ),
  );
});

test('an occupancy at the start itself gives the start directly', () => {
  const found = calibrate(problem([{ month: 0, occupancy: 75_400 }]));
  expect(found.values[0]).toBeCloseTo(50_000, 8);
});

test('an occupancy between month ends is met as well', () => {
  const found = calibrate(problem([{ month: 6.5, occupancy: 80_000 }, LETTER[1]]));
  for (const residual of found.residuals) expect(Math.abs(residual)).toBeLessThan(1e-6);
});

test('an occupancy out of reach leaves its unknown on the nearer bound, and says so', () => {
  const low = calibrate(problem([{ month: 12, occupancy: 1_000 }, LETTER[1]]));
  expect(low.met).toEqual([false, true]);
  expect(low.values[0]).toBe(0);
  expect(low.residuals[0]).toBeGreaterThan(1_000);
  const high = calibrate(problem([LETTER[0], { month: 24, occupancy: 300_000 }]));
  expect(high.met).toEqual([true, false]);
  expect(high.values[1]).toBe(-40_000);
  expect(high.residuals[1]).toBeLessThan(-1_000);
});
