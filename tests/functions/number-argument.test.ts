import {
  parseNumber,
  readNumber,
  readOptionalNumber,
  type Bounds,
} from '../../src/functions/arguments/number-argument';
import { refusalOf } from './refusal-of';

describe('a number in a text', () => {
  test.each<[string, number]>([
    ['5', 5],
    ['-5', -5],
    ['+5', 5],
    ['25000', 25000],
    ['0,38', 0.38],
    ['-0,38', -0.38],
    [',5', 0.5],
    [',55', 0.55],
    ['.55', 0.55],
    ['5,', 5],
    ['1.5', 1.5],
    ['1.50', 1.5],
    // Three digits after a full stop are thousands, unless the number cannot be one of thousands.
    ['1.234', 1234],
    ['12.345', 12345],
    ['123.456', 123456],
    ['1.234.567', 1234567],
    ['1.234,5', 1234.5],
    ['1.234,56', 1234.56],
    ['-1.234', -1234],
    ['+1.234', 1234],
    ['0.123', 0.123],
    ['1234.567', 1234.567],
    ['82 300', 82300],
    ['82\u00a0300', 82300],
    ['82\u202f300', 82300],
    ['1e3', 1000],
    ['1E3', 1000],
    ['1e-3', 0.001],
    ['1e+3', 1000],
    ['1,5e12', 1.5e12],
  ])('%j is %d', (text, number) => expect(parseNumber(text)).toBe(number));

  test.each<[string, number]>([
    ['38%', 0.38],
    ['38 %', 0.38],
    ['38,5  %', 0.385],
    ['-5%', -0.05],
    ['1.000%', 10],
  ])('%j is the fraction %d', (text, number) => expect(parseNumber(text)).toBeCloseTo(number, 12));

  test.each([
    '',
    '%',
    'x',
    'x5',
    '5x',
    '1,2,3',
    '1.234.5',
    '1.234,5,6',
    '1,234.5',
    '0x10',
    '1e',
    'e3',
    '1e999',
    '1e1000',
    '-',
    '--5',
    ',',
    '38%5',
    '38%%',
    '%38',
    '1\n38%',
    'Infinity',
    'NaN',
  ])('%j is no number', (text) => expect(parseNumber(text)).toBeUndefined());
});

describe('an argument that is a number', () => {
  test.each<[unknown, number]>([
    [0, 0],
    [12.5, 12.5],
    ['12,5', 12.5],
    [' 12,5 ', 12.5],
    [[[7]], 7],
    [[['7%']], 0.07],
  ])('of %j is %d', (raw, number) => expect(readNumber(raw, 'plekken')).toBe(number));

  test.each([null, undefined, '', ' ', [[null]]])('may be left out, as %j', (raw) => {
    expect(readOptionalNumber(raw, 'plekken', { min: 1 })).toBeUndefined();
  });

  test.each<[number, Bounds]>([
    [1, { min: 1 }],
    [10, { min: 1, max: 10 }],
    [1, { min: 1, max: 10 }],
    [5, { whole: true }],
    [-1e12, {}],
    [1e12, {}],
  ])('of %d lies within %j', (number, bounds) => {
    expect(readNumber(number, 'plekken', bounds)).toBe(number);
  });

  test.each<[Bounds, string]>([
    [{}, 'Geef argument plekken op: een getal.'],
    [{ whole: true }, 'Geef argument plekken op: een geheel getal.'],
    [{ min: 0 }, 'Geef argument plekken op: een getal vanaf 0.'],
    [{ min: 0.01, max: 1.5 }, 'Geef argument plekken op: een getal van 0,01 tot en met 1,5.'],
    [
      { min: 100, max: 5000, whole: true },
      'Geef argument plekken op: een geheel getal van 100 tot en met 5.000.',
    ],
  ])('within %j must be given', (bounds, message) => {
    expect(refusalOf(() => readNumber('', 'plekken', bounds))).toBe(message);
  });

  test.each<[unknown, Bounds, string]>([
    ['veel', {}, '"veel" is geen getal voor argument plekken: een getal.'],
    [true, { min: 1 }, 'WAAR is geen getal voor argument plekken: een getal vanaf 1.'],
    [0.5, { min: 1 }, 'Argument plekken is 0,5, maar moet een getal vanaf 1 zijn.'],
    [
      11,
      { min: 1, max: 10 },
      'Argument plekken is 11, maar moet een getal van 1 tot en met 10 zijn.',
    ],
    [
      '2,5',
      { min: 0, max: 9, whole: true },
      'Argument plekken is 2,5, maar moet een geheel getal van 0 tot en met 9 zijn.',
    ],
    [2.5, { whole: true }, 'Argument plekken is 2,5, maar moet een geheel getal zijn.'],
  ])('of %j within %j is refused', (raw, bounds, message) => {
    expect(refusalOf(() => readNumber(raw, 'plekken', bounds))).toBe(message);
  });

  // Without this, a number that is too large would be said not to be what it is: a number.
  test.each<[number, Bounds, string]>([
    [2e12, {}, 'een getal van -1.000.000.000.000 tot en met 1.000.000.000.000'],
    [-2e12, {}, 'een getal van -1.000.000.000.000 tot en met 1.000.000.000.000'],
    [2e12, { min: 1 }, 'een getal van 1 tot en met 1.000.000.000.000'],
    [2e12, { min: 1, whole: true }, 'een geheel getal van 1 tot en met 1.000.000.000.000'],
  ])('of %d within %j is refused with the largest that is possible', (raw, bounds, expected) => {
    expect(refusalOf(() => readNumber(raw, 'plekken', bounds))).toContain(
      `, maar moet ${expected} zijn.`,
    );
  });
});
