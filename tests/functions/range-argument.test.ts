import { asRows, readNumbers, readRange } from '../../src/functions/arguments/range-argument';
import { refusalOf } from './refusal-of';

describe('a range', () => {
  test.each<[string, unknown, readonly unknown[], number]>([
    [
      'two rows',
      [
        [1, 'a'],
        [true, ' b '],
      ],
      [1, 'a', true, 'b'],
      2,
    ],
    ['a column', [[1], [2]], [1, 2], 1],
    ['blanks between values', [[null, 1, '', undefined]], [undefined, 1, undefined, undefined], 4],
    ['one value', 5, [5], 1],
    ['a list of values', [1, 2], [1, 2], 1],
    ['a list that mixes values and rows of one', [[1], 2], [1, 2], 1],
    ['a 0 alone', [[0]], [0], 1],
  ])('of %s has its cells in reading order', (_, raw, cells, columns) => {
    expect(readRange(raw, 'inwoners')).toEqual({ cells, columns });
  });

  test.each(
    [
      null,
      undefined,
      '',
      [[null]],
      [
        ['', null],
        [undefined, ''],
      ],
      [],
      [[]],
    ].map((raw) => [raw]),
  )('was left out when it is %j', (raw) => {
    expect(readRange(raw, 'inwoners')).toBeUndefined();
    expect(readNumbers(raw, 'inwoners', {}, 0)).toBeUndefined();
  });

  test('may have 20.000 cells, and more when they are all empty', () => {
    const row = (length: number, value: unknown): unknown[][] => [
      Array.from({ length }, () => value),
    ];
    expect(readRange(row(20_000, 1), 'inwoners')?.cells).toHaveLength(20_000);
    expect(readRange(row(20_001, null), 'inwoners')).toBeUndefined();
    expect(refusalOf(() => readRange(row(20_001, 1), 'inwoners'))).toBe(
      'Bereik inwoners heeft 20001 cellen; mogelijk is 20000.',
    );
  });

  test.each([[[[1, 2], [3]]], [[[1], [2, 3]]]])('of unequal rows %j is refused', (raw) => {
    expect(refusalOf(() => readRange(raw, 'inwoners'))).toBe('Bereik inwoners is geen rechthoek.');
  });

  test('with a cell that cannot be read names the cell', () => {
    const raw = [
      ['a', 'b'],
      ['x'.repeat(300), 'd'],
    ];
    expect(refusalOf(() => readRange(raw, 'inwoners'))).toBe(
      'Argument inwoners (cel 3) is een tekst van 300 tekens; dat is te lang.',
    );
  });
});

describe('a range of numbers', () => {
  test('has what was asked for in place of empty cells', () => {
    expect(
      readNumbers(
        [
          [1, '2,5'],
          [null, 0],
        ],
        'inwoners',
        {},
        7,
      ),
    ).toEqual({
      cells: [1, 2.5, 7, 0],
      columns: 2,
    });
  });

  test.each<[unknown, string]>([
    [[['1', 'veel']], '"veel" is geen getal voor argument inwoners (cel 2): een getal vanaf 0.'],
    [[[1], [2], [-3]], 'Argument inwoners (cel 3) is -3, maar moet een getal vanaf 0 zijn.'],
  ])('of %j names the cell that is wrong', (raw, message) => {
    expect(refusalOf(() => readNumbers(raw, 'inwoners', { min: 0 }, 0))).toBe(message);
  });
});

test.each<[number, readonly number[][]]>([
  [1, [[1], [2], [3], [4]]],
  [
    2,
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [4, [[1, 2, 3, 4]]],
])('a list laid out in %d columns fills row by row', (columns, rows) => {
  expect(asRows([1, 2, 3, 4], columns)).toEqual(rows);
});
