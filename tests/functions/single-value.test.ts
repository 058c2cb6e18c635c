import {
  isBlank,
  excerptOf,
  singleNonZero,
  singleValue,
  type Given,
} from '../../src/functions/arguments/single-value';
import { refusalOf } from './refusal-of';

describe('one value', () => {
  test.each<[unknown, Given]>([
    ['tekst', 'tekst'],
    [' tekst met  ruimte\t', 'tekst met  ruimte'],
    [0, 0],
    [-1.5, -1.5],
    [true, true],
    [false, false],
    [['los'], 'los'],
    [[['cel']], 'cel'],
    [[[false]], false],
  ])('of %j is %j', (raw, value) => expect(singleValue(raw, 'maat')).toBe(value));

  test.each([null, undefined, '', '  ', [[null]], [[undefined]], [['']], [null]])(
    'of %j was left out',
    (raw) => expect(singleValue(raw, 'maat')).toBeUndefined(),
  );

  test('may be a text of 255 characters and no more', () => {
    const longest = 'x'.repeat(255);
    expect(singleValue(longest, 'maat')).toBe(longest);
    expect(refusalOf(() => singleValue(`${longest}x`, 'maat'))).toBe(
      'Argument maat is een tekst van 256 tekens; dat is te lang.',
    );
  });

  test.each<[string, unknown, string]>([
    ['NaN', NaN, 'Argument maat is geen getal.'],
    ['infinity', -Infinity, 'Argument maat is geen getal.'],
    ['an object', {}, 'Argument maat is geen tekst en geen getal.'],
    ['an object in a cell', [[{}]], 'Argument maat is geen tekst en geen getal.'],
    [
      'a column',
      [[1], [2]],
      'Argument maat vraagt één waarde, maar kreeg een bereik van 2 rijen en 1 kolom.',
    ],
    [
      'a row',
      [[1, 2]],
      'Argument maat vraagt één waarde, maar kreeg een bereik van 1 rij en 2 kolommen.',
    ],
    [
      'a list',
      [1, 2, 3],
      'Argument maat vraagt één waarde, maar kreeg een bereik van 3 rijen en 1 kolom.',
    ],
  ])('is not %s', (_, raw, message) => {
    expect(refusalOf(() => singleValue(raw, 'maat'))).toBe(message);
  });

  test('that cannot be 0 was left out when it is 0, and no other value', () => {
    expect(singleNonZero(0, 'maat')).toBeUndefined();
    expect(singleNonZero([[0]], 'maat')).toBeUndefined();
    // An argument with a list of values arrives as text.
    expect(singleNonZero('0', 'maat')).toBeUndefined();
    expect([1, '1', false].map((raw) => singleNonZero(raw, 'maat'))).toEqual([1, '1', false]);
  });
});

describe('a blank', () => {
  test.each([null, undefined, ''])('is %j', (raw) => expect(isBlank(raw)).toBe(true));
  test.each([0, false, ' ', 'x'])('is not %j', (raw) => expect(isBlank(raw)).toBe(false));
});

describe('a value in a message', () => {
  test.each<[Given, string]>([
    [true, 'WAAR'],
    [false, 'ONWAAR'],
    [1234.56789, '1.234,5679'],
    ['tekst', '"tekst"'],
    ['x'.repeat(40), `"${'x'.repeat(40)}"`],
    ['x'.repeat(41), `"${'x'.repeat(40)}…"`],
  ])('is for %j: %s', (value, text) => expect(String(excerptOf(value))).toBe(text));
});
