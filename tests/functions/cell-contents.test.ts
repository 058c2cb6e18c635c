import {
  basicValueOf,
  cellContents,
  PassedOnError,
} from '../../src/functions/arguments/cell-contents';
import { refusalOf } from './refusal-of';

describe('what a data type counts as', () => {
  test.each<[string, object, unknown]>([
    ['a number', { type: 'Double', basicType: 'Double', basicValue: 82_300 }, 82_300],
    ['a number of 0', { type: 'FormattedNumber', basicType: 'Double', basicValue: 0 }, 0],
    ['a text', { type: 'String', basicType: 'String', basicValue: 'mediaan' }, 'mediaan'],
    ['a truth value', { type: 'Boolean', basicType: 'Boolean', basicValue: false }, false],
    // An entity without a value of its own counts as empty, whatever it holds besides.
    ['an empty entity', { type: 'Entity', basicType: 'Empty', basicValue: 7 }, ''],
    ['an empty cell', { type: 'Empty', basicType: 'Double', basicValue: 7 }, ''],
  ])('%s', (_what, cell, value) => {
    expect(basicValueOf(cell)).toBe(value);
    expect(cellContents(cell, 'maat')).toBe(value);
  });

  test.each<[string, object]>([
    [
      'an entity that counts as an error',
      { type: 'Entity', basicType: 'Error', basicValue: '#VALUE!' },
    ],
    ['an error without a name', { type: 'Error', basicType: 'String', basicValue: undefined }],
    ['a list', { type: 'Array', basicType: 'Array', basicValue: [[1]] }],
    ['nothing', { type: 'WebImage', basicType: 'Double' }],
  ])('%s has no value of its own', (_what, cell) => {
    expect(basicValueOf(cell)).toBeUndefined();
    expect(refusalOf(() => cellContents(cell, 'maat'))).toBe(
      'Argument maat is een gegevenstype zonder eigen getal of tekst. Verwijs naar een veld ervan, zoals A1.Waarde.',
    );
  });
});

test('an error has no value of its own, whatever it holds', () => {
  expect(basicValueOf({ type: 'Error', basicType: 'String', basicValue: '#REF!' })).toBeUndefined();
});

test('an error in a cell is passed on under its own name', () => {
  const error = { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' };
  expect(() => cellContents(error, 'maat')).toThrow(new PassedOnError('#DIV/0!'));
});

test.each([[82_300], ['mediaan'], [true], [null], [undefined], [[[1]]], [{ value: 1 }]])(
  '%j is no data type and stays as it is',
  (cell) => expect(cellContents(cell, 'maat')).toBe(cell),
);
