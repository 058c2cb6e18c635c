import { withoutEnding, withoutEnds } from '../../src/domain/text-ends';

it.each([
  ['1.500', '0', '1.5'],
  ['000', '0', ''],
  ['', '0', ''],
  ['a-_', '_-', 'a'],
  ['0a', '0', '0a'],
])('leaves of %j without %j at its end %j', (text, unwanted, left) => {
  expect(withoutEnding(text, unwanted)).toBe(left);
});

it.each([
  ['--a-b--', '-', 'a-b'],
  ['_-a', '_-', 'a'],
  ['a', '-', 'a'],
  ['---', '-', ''],
  ['', '-', ''],
])('leaves of %j without %j at both ends %j', (text, unwanted, left) => {
  expect(withoutEnds(text, unwanted)).toBe(left);
});
