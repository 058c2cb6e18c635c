import { simulatePaths, type Disturbances } from '../../src/engine/monte-carlo';
import { project } from '../../src/engine/project';
import { MonthlyInputs } from '../../src/engine/monthly-inputs';
import type { ProjectionInputs } from '../../src/engine/projection-inputs';

const MONTHS = 24;
const PATHS = 4000;

function model(): ProjectionInputs {
  const monthly = MonthlyInputs.empty(MONTHS);
  monthly.firstApplications.fill(1000);
  monthly.repeatApplications.fill(10);
  monthly.resettled.fill(5);
  monthly.familyMembers.fill(100);
  monthly.decisionCapacity.fill(800);
  monthly.grantRate.fill(0.4);
  monthly.housingPace.fill(300);
  monthly.departureFraction.fill(0.1);
  monthly.procedureExitFraction.fill(0.002);
  return {
    months: MONTHS,
    start: {
      openApplications: 24_000,
      openPactApplications: 0,
      inProcedure: 20_000,
      statusHolders: 9_000,
      withoutStatus: 5_000,
    },
    monthly,
  };
}

const NONE: Disturbances = {
  firstApplications: [
    { from: 0, until: 12, variesFrom: 0, spreadBelow: 0, spreadAbove: 0 },
    { from: 12, until: 24, variesFrom: 12, spreadBelow: 0, spreadAbove: 0 },
  ],
  yearCorrelation: 0,
  othersFrom: 0,
  grantRateSpread: 0,
  housingPaceSpread: 0,
  familySpread: 0,
  familyFollowsYears: false,
  startSpread: 0,
  capacitySpread: 0,
  departureSpread: 0,
  driftSpread: 0,
};
const yearsWith = (spreadBelow: number, spreadAbove: number): Disturbances => ({
  ...NONE,
  firstApplications: NONE.firstApplications.map((year) => ({ ...year, spreadBelow, spreadAbove })),
});
const settings = { pathCount: PATHS, seed: 1, latinHypercube: true };

function column(values: Float64Array, index: number, pathCount = PATHS): number[] {
  return [...values.subarray(index * pathCount, (index + 1) * pathCount)].sort((a, b) => a - b);
}
const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;
const deviation = (values: readonly number[]): number => {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
};

test('without spread every path is the projection', () => {
  const paths = simulatePaths(model(), NONE, { ...settings, pathCount: 3 });
  const { occupancy } = project(model());
  for (let m = 0; m <= MONTHS; m++) {
    expect([...paths.occupancy.subarray(m * 3, m * 3 + 3)]).toEqual(Array(3).fill(occupancy[m]));
  }
  expect(paths.totalInflow).toHaveLength(6);
  for (const total of paths.totalInflow) expect(total).toBeCloseTo(13_380, 8);
});

test('what was counted does not vary, and what comes after it does', () => {
  const all: Disturbances = {
    ...NONE,
    firstApplications: [
      { from: 0, until: 12, variesFrom: 6, spreadBelow: 0.2, spreadAbove: 0.2 },
      { from: 12, until: 24, variesFrom: 12, spreadBelow: 0.2, spreadAbove: 0.2 },
    ],
    familyFollowsYears: true,
    othersFrom: 6,
    grantRateSpread: 0.1,
    housingPaceSpread: 0.1,
    familySpread: 0.1,
    startSpread: 0.1,
    capacitySpread: 0.1,
    departureSpread: 0.1,
    driftSpread: 50,
  };
  const paths = simulatePaths(model(), all, settings);
  const { occupancy } = project(model());
  for (let m = 0; m <= 6; m++) {
    const values = column(paths.occupancy, m);
    expect([values[0], values[PATHS - 1]]).toEqual([occupancy[m], occupancy[m]]);
  }
  expect(deviation(column(paths.occupancy, 8))).toBeGreaterThan(50);
  // Half of the first year varies, all of the second one.
  const [first, second] = [0, 1].map((year) => deviation(column(paths.totalInflow, year)));
  expect(first / second).toBeCloseTo(0.5, 1);
});

test('every path is shown to who wants to see it', () => {
  const ends: number[] = [];
  const seen = { ...settings, pathCount: 5 };
  const paths = simulatePaths(model(), yearsWith(0.1, 0.1), seen, 12, (inputs, projection) => {
    expect(inputs.months).toBe(12);
    ends.push(projection.occupancy[12]);
  });
  expect(ends).toEqual([...paths.occupancy.subarray(60, 65)]);
});

test('the same seed gives the same digits, another seed others', () => {
  const bytes = (seed: number): Buffer =>
    Buffer.from(
      simulatePaths(model(), yearsWith(0.1, 0.2), { ...settings, seed }).occupancy.buffer,
    );
  expect(bytes(1).equals(bytes(1))).toBe(true);
  expect(bytes(2).equals(bytes(1))).toBe(false);
});

test('leaves its inputs as they were', () => {
  const inputs = model();
  simulatePaths(
    inputs,
    { ...yearsWith(0.1, 0.2), grantRateSpread: 0.1, housingPaceSpread: 0.1, familySpread: 0.1 },
    settings,
  );
  expect(inputs).toEqual(model());
});

test.each([true, false])(
  'first applications have the quantiles asked for (hypercube %s)',
  (latinHypercube) => {
    const paths = simulatePaths(model(), yearsWith(0.1, 0.2), { ...settings, latinHypercube });
    const sorted = column(paths.totalInflow, 0);
    const at = (z: number, spread: number): number => 12_000 * (1 + spread * z) + 1380;
    const tolerance = latinHypercube ? 5 : 250;
    expect(Math.abs(sorted[PATHS * 0.05] - at(-1.64485, 0.1))).toBeLessThan(tolerance);
    expect(Math.abs(sorted[PATHS * 0.5] - at(0, 0))).toBeLessThan(tolerance);
    expect(Math.abs(sorted[PATHS * 0.95] - at(1.64485, 0.2))).toBeLessThan(tolerance);
  },
);

test('a full correlation makes the years move as one, none leaves them apart', () => {
  const correlation = (yearCorrelation: number): number => {
    const { totalInflow } = simulatePaths(
      model(),
      { ...yearsWith(0.1, 0.1), yearCorrelation },
      settings,
    );
    const a = [...totalInflow.subarray(0, PATHS)];
    const b = [...totalInflow.subarray(PATHS)];
    const [ma, mb] = [mean(a), mean(b)];
    return mean(a.map((x, i) => (x - ma) * (b[i] - mb))) / (deviation(a) * deviation(b));
  };
  expect(correlation(1)).toBeCloseTo(1, 9);
  expect(Math.abs(correlation(0))).toBeLessThan(0.05);
  expect(Math.abs(correlation(0.7) - 0.7)).toBeLessThan(0.05);
});

test('the granted share, the housing pace and family members each spread the occupancy', () => {
  const spreadOf = (change: Partial<Disturbances>): number =>
    deviation(column(simulatePaths(model(), { ...NONE, ...change }, settings).occupancy, MONTHS));
  // Pace: 24 months of 300, a tenth up or down; family members: 24 months of 100.
  expect(spreadOf({ housingPaceSpread: 0.1 })).toBeCloseTo(720, -2);
  expect(spreadOf({ familySpread: 0.1 })).toBeCloseTo(240, -1);
  // A higher share moves people from those who depart to those who wait for a house.
  const withShare = (share: number): number => {
    const inputs = model();
    inputs.monthly.grantRate.fill(share);
    return project(inputs).occupancy[MONTHS];
  };
  const perPoint = (withShare(0.41) - withShare(0.39)) / 2;
  expect(perPoint).toBeGreaterThan(0);
  expect(Math.abs(spreadOf({ grantRateSpread: 0.02 }) / (2 * perPoint) - 1)).toBeLessThan(0.02);
});

test('an uncertain start gives the band width from the first day on', () => {
  const paths = simulatePaths(model(), { ...NONE, startSpread: 0.02 }, settings);
  expect(deviation(column(paths.occupancy, 0))).toBeCloseTo(680, -1);
});

test('capacity, departures and the drift of the model each spread the occupancy', () => {
  const spreadOf = (change: Partial<Disturbances>): number =>
    deviation(column(simulatePaths(model(), { ...NONE, ...change }, settings).occupancy, MONTHS));
  // 24 months of 50 persons more or fewer who leave.
  expect(spreadOf({ driftSpread: 50 })).toBeCloseTo(1200, -1);
  for (const change of [{ capacitySpread: 0.1 }, { departureSpread: 0.1 }]) {
    expect(spreadOf(change)).toBeGreaterThan(100);
  }
});

test('family members can vary with the year as first applications do', () => {
  const both = { ...yearsWith(0.1, 0.1), familyFollowsYears: true };
  const { totalInflow } = simulatePaths(model(), both, settings);
  expect(deviation(column(totalInflow, 0))).toBeCloseTo(1320, -1);
});

test('family members who follow grants vary with the granted share', () => {
  const inputs = { ...model(), family: { perGrant: 1, delay: 6 } };
  inputs.monthly.referenceGrants.set(project(model()).granted);
  const { totalInflow } = simulatePaths(inputs, { ...NONE, grantRateSpread: 0.02 }, settings);
  // Six months of the first year follow 800 closings, two points up or down.
  expect(deviation(column(totalInflow, 0))).toBeCloseTo(96, 0);
});

test('never draws a negative inflow or a share outside 0 to 1', () => {
  const wild = simulatePaths(
    model(),
    {
      ...yearsWith(5, 5),
      grantRateSpread: 3,
      housingPaceSpread: 5,
      familySpread: 5,
      startSpread: 5,
      capacitySpread: 5,
      departureSpread: 50,
      driftSpread: 1e6,
    },
    settings,
  );
  expect(Math.min(...wild.occupancy)).toBeGreaterThanOrEqual(0);
  expect(Math.min(...wild.totalInflow)).toBeGreaterThanOrEqual(180);
});

test('family members vary the total inflow as well', () => {
  const { totalInflow } = simulatePaths(model(), { ...NONE, familySpread: 0.1 }, settings);
  // Twelve months of 100, a tenth up or down.
  expect(deviation(column(totalInflow, 0))).toBeCloseTo(120, 0);
  expect(mean(column(totalInflow, 1))).toBeCloseTo(13_380, 0);
});

test('each quantity has draws of its own', () => {
  const rank = (change: Partial<Disturbances>): Float64Array =>
    simulatePaths(model(), { ...NONE, ...change }, settings).occupancy.subarray(MONTHS * PATHS);
  const correlation = (a: Float64Array, b: Float64Array): number => {
    const [x, y] = [[...a], [...b]];
    const [mx, my] = [mean(x), mean(y)];
    return mean(x.map((value, i) => (value - mx) * (y[i] - my))) / (deviation(x) * deviation(y));
  };
  const pace = rank({ housingPaceSpread: 0.1 });
  const family = rank({ familySpread: 0.1 });
  const granted = rank({ grantRateSpread: 0.02 });
  const inflow = rank({
    firstApplications: [{ from: 0, until: 12, variesFrom: 0, spreadBelow: 0.1, spreadAbove: 0.1 }],
  });
  for (const [one, other] of [
    [pace, family],
    [pace, granted],
    [family, granted],
    [inflow, pace],
    [inflow, family],
    [inflow, granted],
  ]) {
    expect(Math.abs(correlation(one, other))).toBeLessThan(0.06);
  }
  expect(correlation(pace, pace)).toBeCloseTo(1, 9);
});

test('a Latin hypercube spreads its draws more evenly than chance', () => {
  const missBy = (latinHypercube: boolean): number => {
    const paths = simulatePaths(model(), yearsWith(0.1, 0.1), { ...settings, latinHypercube });
    return Math.abs(mean(column(paths.totalInflow, 0)) - 13_380);
  };
  expect(missBy(true)).toBeLessThan(0.5);
  expect(missBy(false)).toBeGreaterThan(missBy(true));
});
