import { naturalLog, normalQuantile } from '../../src/engine/normal-distribution';

test.each([
  [0.5, 0],
  [0.6, 0.2533471031357997],
  [0.7, 0.5244005127080407],
  [0.2, -0.8416212335729143],
  [0.9, 1.2815515655446004],
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
  const values = Array.from({ length: 4095 }, (_, i) => normalQuantile((i + 1) / 4096));
  expect(values.filter((value, i) => i > 0 && !(value > values[i - 1]))).toEqual([]);
  expect(values.filter((value, i) => !(Math.abs(value + values[4094 - i]) < 1e-12))).toEqual([]);
});

test('the logarithm is that of the library to its last digits', () => {
  for (const x of [1, 2, 0.5, 0.7071067811865475, 1.4142135623730951, 1e-10, 123456.789, 1e-300]) {
    expect(Math.abs(naturalLog(x) - Math.log(x))).toBeLessThanOrEqual(
      4e-16 * Math.max(1, Math.abs(Math.log(x))),
    );
  }
});
