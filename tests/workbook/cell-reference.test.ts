import fc from 'fast-check';
import { columnLetters, placeOf, relativeCell } from '../../src/workbook/cell-reference';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('names column %i %s, as Excel does', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it('finds the place back of any cell it named', () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(placeOf(relativeCell(row, column))).toEqual({ row, column });
    }),
  );
});

it.each([
  ['$B$7', { row: 6, column: 1 }],
  ['aa10:AC12', { row: 9, column: 26 }],
])('reads where %s begins', (reference, place) => {
  expect(placeOf(reference)).toEqual(place);
});
