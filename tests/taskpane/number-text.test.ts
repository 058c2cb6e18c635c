import { signedPercentText, signedText } from '../../src/taskpane/controls/number-text';

it.each([
  [1250, 0, '+1.250'],
  [-830, 0, '−830'],
  [0, 0, '0'],
  [-0.4, 0, '0'],
  [0.4, 0, '0'],
  [-0.5, 0, '−1'],
  [-0.04, 1, '0'],
])(
  'writes the difference %d in %d decimals as %s: nothing has no sign',
  (value, decimals, text) => {
    expect(signedText(value, 'nl', decimals)).toBe(text);
  },
);

it.each([
  [0.0662, '+6,6%'],
  [-0.0041, '−0,4%'],
  [-0.0004, '0%'],
  [0.0004, '0%'],
])('writes the difference %d as the percentage %s', (fraction, text) => {
  expect(signedPercentText(fraction, 'nl')).toBe(text);
});
