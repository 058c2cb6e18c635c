import { readAssumptions } from '../../src/functions/arguments/assumptions-argument';
import { refusalOf } from './refusal-of';

/** The names and values that a range stands for. */
const read = (raw: unknown): readonly (readonly [string, number])[] =>
  readAssumptions(raw).map(({ parameter, value }) => [parameter, value]);
const refusal = (raw: unknown): string => refusalOf(() => readAssumptions(raw));

const TWO_COLUMNS = 'Argument aannames is een bereik van twee kolommen: naam en waarde';
const noNumber = (row: number, name: string): string =>
  `Rij ${row} van aannames: "${name}" heeft geen getal als waarde. Mogelijk: 0,38, 38% of 25000.`;

describe('a range of assumptions', () => {
  test('skips empty rows, of spaces too, and a third column that is empty', () => {
    expect(
      read([
        ['  ', ' '],
        ['nareizigers', 1, null],
        [0, ''],
        ['hervestigers', '2', ''],
      ]),
    ).toEqual([
      ['familyMembers', 1],
      ['resettled', 2],
    ]);
  });

  test('may be a whole column as long as it is empty', () => {
    expect(read(Array.from({ length: 5001 }, () => [null, '']))).toEqual([]);
  });

  test('may have 5000 rows and no more', () => {
    const rows = (count: number): unknown[][] => [
      ...Array.from({ length: count - 1 }, () => [null, null]),
      ['nareizigers', 1],
    ];
    expect(read(rows(5000))).toEqual([['familyMembers', 1]]);
    expect(refusal(rows(5001))).toBe(`${TWO_COLUMNS}; dit bereik heeft 5001 rijen.`);
  });

  test.each<[string, unknown, string]>([
    ['one value', 38, `${TWO_COLUMNS}.`],
    ['a list', ['nareizigers', 1], `${TWO_COLUMNS}; rij 1 heeft 1 kolom.`],
    [
      'a third column in a later row',
      [
        ['nareizigers', 1],
        ['hervestigers', 2, 3],
      ],
      `${TWO_COLUMNS}; rij 2 heeft 3 kolommen.`,
    ],
  ])('is not %s', (_, raw, message) => expect(refusal(raw)).toBe(message));

  test.each<[string, unknown]>([
    ['a number', 5],
    ['spaces', '  '],
    ['nothing', null],
  ])('has no name that is %s', (_, name) => {
    expect(refusal([[name, 3]])).toBe('Rij 1 van aannames: er staat een waarde zonder naam.');
  });

  test('names the row of a fault in an assumption', () => {
    expect(
      refusal([
        ['nareizigers', 1],
        ['inwilligingspercentage', 38],
      ]),
    ).toBe(
      'Rij 2 van aannames: Aanname "inwilligingspercentage" is 38, maar moet tussen 0 en 1 liggen (%). Bedoelde u 38%?',
    );
  });
});

describe('a header above assumptions', () => {
  const header = ['aanname', 'waarde'];

  test('is skipped once, in the first row that is not empty', () => {
    expect(read([[null, null], header, ['nareizigers', 1]])).toEqual([['familyMembers', 1]]);
    expect(refusal([header, header])).toBe(noNumber(2, 'aanname'));
    expect(refusal([['nareizigers', 1], header])).toBe(noNumber(2, 'aanname'));
  });

  test('is no row with the name of an assumption, nor one with something else than a text', () => {
    expect(refusal([['nareizigers', 'veel']])).toBe(noNumber(1, 'nareizigers'));
    expect(refusal([['aanname', true]])).toBe(noNumber(1, 'aanname'));
  });
});

describe('the value of an assumption', () => {
  test.each<[unknown, number]>([
    [0.4, 0.4],
    ['0,4', 0.4],
    [' 40% ', 0.4],
    ['1'.padStart(39), 1],
  ])('may be written as %j', (value, expected) => {
    expect(read([['inwilligingspercentage', value]])).toEqual([['grantRate', expected]]);
  });

  test.each<[string, unknown]>([
    ['a text of forty characters', '1'.padStart(40)],
    ['a text without a number', 'veel'],
    ['a boolean', true],
    ['NaN', NaN],
    ['a list', [1]],
    ['an object', {}],
  ])('is not %s', (_, value) => {
    expect(refusal([['inwilligingspercentage', value]])).toBe(
      noNumber(1, 'inwilligingspercentage'),
    );
  });
});

describe('a name that is very long', () => {
  test('is cut in a message', () => {
    const rows = [
      ['nareizigers', 1],
      ['x'.repeat(61), 'veel'],
    ];
    expect(refusal(rows)).toBe(noNumber(2, 'x'.repeat(60)));
  });

  // Finding a name in a text takes time; two hundred characters is more than any name has.
  test('is looked at for two hundred characters', () => {
    const name = `${'nareizigers'.padEnd(200)}x`;
    expect(read([[name, 1]])).toEqual([['familyMembers', 1]]);
    expect(refusal([[name, 'veel']])).toBe(noNumber(1, name.slice(0, 60)));
    expect(refusal([[`${'nareizigers'.padEnd(199)}x`, 1]])).toMatch(/^Rij 1 .*Onbekende aanname/);
  });
});
