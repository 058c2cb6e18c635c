import { countCoverage, coverage, type Coverage } from '../../scripts/coverage-run';
import { HISTORY_UNCERTAINTY } from '../../src/scenarios/analysis/uncertainty/uncertainty-settings';

const history: readonly Coverage[] = coverage();
const all = (pairs: readonly Coverage[]) => countCoverage(pairs, 0, 24);

test('the P5-P95 of historie holds at least nine times in ten, at every notice', () => {
  for (const [more, atMost, pairs] of [
    [0, 6.5, 22],
    [6.5, 12.5, 32],
    [12.5, 24, 38],
  ]) {
    const counted = countCoverage(history, more, atMost);
    expect(counted.pairs).toBe(pairs);
    expect(counted.wide / pairs).toBeGreaterThanOrEqual(0.9);
  }
});

test('its P25-P75 holds more than half of the time, so the band is wide rather than narrow', () => {
  const { narrow, pairs } = all(history);
  expect(narrow / pairs).toBeGreaterThan(0.5);
  expect(narrow / pairs).toBeLessThan(0.75);
});

test('without the error of the inflow it would hold half of the time', () => {
  const { wide, pairs } = all(coverage({ ...HISTORY_UNCERTAINTY, inflowError: 1e-9 }));
  expect(wide / pairs).toBeLessThan(0.6);
});

test('beyond a year no count lay between the published minimum and maximum', () => {
  expect(countCoverage(history, 12.5, 24)).toMatchObject({ published: 3, betweenPublished: 0 });
});
