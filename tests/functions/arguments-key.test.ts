import { argumentsKey } from '../../src/functions/arguments/arguments-key';

describe('the key of arguments', () => {
  test.each<[string, unknown[][]]>([
    ['a blank, whichever way Excel writes it', [[null], [undefined], ['']]],
    ['a blank in a range', [[[[null, 1]]], [[[undefined, 1]]], [[['', 1]]]]],
    ['a list and the same list as a column', [[['a', 'b']], [[['a'], ['b']]]]],
    ['other objects with the same contents', [[[[1, 'a', true]]], [[[1, 'a', true]]]]],
  ])('is the same for %s', (_, [first, ...others]) => {
    const key = argumentsKey(first);
    expect(key).toBeDefined();
    for (const other of others) expect(argumentsKey(other)).toBe(key);
  });

  test('differs for arguments that mean something else', () => {
    const questions: unknown[][] = [
      [],
      [null],
      [null, null],
      [1],
      [2],
      ['1'],
      ['2'],
      [true],
      [false],
      ['T'],
      ['F'],
      [1, 2],
      [12],
      ['a', 'b'],
      // Texts that hold the separators of a key.
      ['a;b'],
      ['a;"1:b'],
      [[['a', 'b']]],
      [[['a,b']]],
      [[['a'], ['b']]],
      [[['a/b']]],
      [[[1]]],
      [[[1, 2]]],
      [[[1], [2]]],
      [[[null, 1]]],
      [[[1, null]]],
      [[[1]], [[2]]],
      [[1, 3]],
      [[]],
      [[[]]],
      [[[], []]],
    ];
    const keys = questions.map((args) => argumentsKey(args));
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(questions.length);
  });

  test.each<[string, unknown]>([
    ['an object', {}],
    ['a function', () => 1],
    ['an object in a range', [[1, {}]]],
    ['a range in a cell of a range', [[1, [2]]]],
  ])('is none for %s, which Excel never passes', (_, arg) => {
    expect(argumentsKey([arg])).toBeUndefined();
    expect(argumentsKey([1, arg, 2])).toBeUndefined();
  });
});

describe('arguments that are too large to remember', () => {
  const filled = (rows: number, columns: number): number[][] =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1));

  test.each([
    [4000, 1],
    [1, 4000],
    [2, 2000],
    [4000, 0],
  ])('do not begin with %d rows of %d cells', (rows, columns) => {
    expect(argumentsKey([filled(rows, columns)])).toBeDefined();
  });

  test.each([
    [4001, 1],
    [1, 4001],
    [3, 2000],
    [4001, 0],
  ])('begin before %d rows of %d cells', (rows, columns) => {
    expect(argumentsKey([filled(rows, columns)])).toBeUndefined();
  });

  // What a key adds to a text: its length between a quote and a colon, and the closing signs.
  test.each<[string, number, (text: string) => unknown]>([
    ['a text', 39_992, (text) => text],
    ['a range', 39_988, (text) => [[text]]],
  ])('have a key of more than 40.000 characters, as %s', (_, longest, argument) => {
    expect(argumentsKey([argument('x'.repeat(longest))])).toHaveLength(40_000);
    expect(argumentsKey([argument('x'.repeat(longest + 1))])).toBeUndefined();
  });
});
