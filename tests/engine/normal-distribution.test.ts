import { naturalLog, normalQuantile } from '../../src/engine/normal-distribution';

test.each([
  [0.5, 0],
  [0.95, 1.6448536269514722],
  [0.05, -1.6448536269514722],
  [0.975, 1.959963984540054],
  [0.925, 1.4395314709384563],
  [0.99, 2.3263478740408408],
  [0.001, -3.090232306167813],
  [1e-10, -6.361340902404056],
  [1e-300, -37.0471],
])('the quantile at %f is %f', (probability, expected) => {
  expect(normalQuantile(probability)).toBeCloseTo(expected, probability === 1e-300 ? 4 : 13);
});

test('the quantile rises everywhere and mirrors around one half', () => {
  let before = -Infinity;
  for (let i = 1; i < 4096; i++) {
    const value = normalQuantile(i / 4096);
    expect(value).toBeGreaterThan(before);
    expect(value).toBeCloseTo(-normalQuantile(1 - i / 4096), 12);
    before = value;
  }
});

test('the logarithm is that of the library to its last digits', () => {
  for (const x of [1, 2, 0.5, 0.7071067811865475, 1.4142135623730951, 1e-10, 123456.789, 1e-300]) {
    expect(Math.abs(naturalLog(x) - Math.log(x))).toBeLessThanOrEqual(
      4e-16 * Math.max(1, Math.abs(Math.log(x))),
    );
  }
});
