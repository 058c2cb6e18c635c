import {
  compareOutflow,
  compareStocks,
  CONSTANTS,
  fitted,
  largestError,
  meanError,
  projectPast,
  START_2022,
  START_2023,
  trials,
} from '../../scripts/back-test-run';

const run = projectPast(START_2023, CONSTANTS);

test('the occupancy of 2023-2025 is met to 1,5 % at the mean and 3,5 % at the most', () => {
  const rows = compareStocks(run, 'occupancy');
  expect(rows).toHaveLength(9);
  expect(meanError(rows)).toBeLessThanOrEqual(0.015);
  expect(largestError(rows)).toBeLessThanOrEqual(0.035);
});

test('status holders at COA are met within 6 %', () => {
  const rows = compareStocks(run, 'statusHolders');
  expect(rows).toHaveLength(6);
  expect(largestError(rows)).toBeLessThanOrEqual(0.06);
});

test('what left COA in 2024 is met within 5 % as a total', () => {
  const total = compareOutflow(run).find(({ what }) => what === 'total');
  expect(total?.realised).toBe(44_280);
  expect(Math.abs((total?.modelled ?? 0) / 44_280 - 1)).toBeLessThan(0.05);
});

test('fitted to 2023 alone and with the prior, 2024 and 2025 are missed by 3 to 4 %', () => {
  const constants = fitted(CONSTANTS, '2024-01-01', { v: [3], w: trials(0, 0.3, 0.01) });
  const rows = compareStocks(projectPast(START_2023, constants), 'occupancy', {
    after: '2024-01-01',
  });
  expect(rows).toHaveLength(3);
  expect(largestError(rows)).toBeGreaterThan(0.02);
  expect(largestError(rows)).toBeLessThan(0.04);
});

test('the rate of leaving during the procedure is the one with the smallest largest error', () => {
  const rates = trials(0, 0.2, 0.01);
  const largest = (procedureExitRate: number): number =>
    largestError(
      compareStocks(projectPast(START_2023, { ...CONSTANTS, procedureExitRate }), 'occupancy'),
    );
  const least = Math.min(...rates.map(largest));
  expect(rates.find((rate) => largest(rate) === least)).toBeCloseTo(CONSTANTS.procedureExitRate, 9);
  // As docs/model.md says: twice that on 2023 alone, and a hair more by the mean over all counts.
  const chosenOn = (until: string): number =>
    fitted(CONSTANTS, until, { v: [CONSTANTS.departureRate], w: rates }).procedureExitRate;
  expect(chosenOn('2024-01-01')).toBeCloseTo(0.08, 9);
  expect(chosenOn('2026-01-01')).toBeCloseTo(0.05, 9);
});

test('2022 is a hold-out that the model misses by 1 to 5 %', () => {
  const rows = compareStocks(projectPast(START_2022, CONSTANTS), 'occupancy', {
    until: '2023-01-02',
  });
  expect(rows).toHaveLength(5);
  expect(meanError(rows)).toBeGreaterThan(0.01);
  expect(largestError(rows)).toBeLessThan(0.05);
});
