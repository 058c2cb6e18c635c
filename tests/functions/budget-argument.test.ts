import {
  readFillingRule,
  readOptionalKind,
  readPlan,
  readPrices,
} from '../../src/functions/arguments/budget-argument';
import { readYesNo } from '../../src/functions/arguments/word-argument';
import { refusalOf } from './refusal-of';

const PLAN = 'plan is een bereik met kolommen soort, plekken, vanaf en t/m';
const PRICES = 'prijzen is een bereik van drie kolommen: soort, jaar en prijs';

describe('a plan of places', () => {
  test('is its rows, without a header, empty rows and rows of zeros', () => {
    const plan = [
      ['soort', 'plekken', '', ''],
      ['regulier', 41_000, '', ''],
      [0, 0, 0, 0],
      ['', null, undefined, ''],
      ['noodopvang', 30_000, 46_023, 46_387],
    ];
    expect(readPlan(plan)).toEqual([
      { kind: 'regulier', places: 41_000, firstDay: undefined, lastDay: undefined },
      { kind: 'noodopvang', places: 30_000, firstDay: 46_023, lastDay: 46_387 },
    ]);
  });

  test('may have 5.000 rows and no more', () => {
    const rows = (count: number) => Array.from({ length: count }, () => ['regulier', 1]);
    expect(readPlan(rows(5_000))).toHaveLength(5_000);
    expect(refusalOf(() => readPlan(rows(5_001)))).toBe(
      `Argument ${PLAN}; dit bereik heeft 5001 rijen.`,
    );
  });

  test.each<[string, unknown, string]>([
    ['nothing', '', `Geef argument plan op: ${PLAN}.`],
    ['one value', 41_000, `Argument ${PLAN}.`],
    [
      'a row of one cell',
      [['regulier', 1], ['regulier']],
      `Argument ${PLAN}; rij 2 heeft 1 kolom.`,
    ],
    [
      'a row of five cells',
      [['regulier', 1, '', '', 'Ter Apel']],
      `Argument ${PLAN}; rij 1 heeft 5 kolommen.`,
    ],
    ['only empty rows', [['', '']], `Het bereik plan is leeg: ${PLAN}.`],
    [
      'days the wrong way round',
      [['regulier', 1, 46_387, 46_023]],
      'Rij 1 van plan: t/m ligt voor vanaf.',
    ],
  ])('is not %s', (_what, raw, message) => {
    expect(refusalOf(() => readPlan(raw))).toBe(message);
  });

  test('may have an empty fifth column', () => {
    expect(readPlan([['regulier', 1, '', '', '']])).toHaveLength(1);
  });
});

describe('prices', () => {
  test.each<[string, unknown, string]>([
    ['nothing', '', `Geef argument prijzen op: ${PRICES}. Een prijs wordt nooit geraden.`],
    [
      'only prices to come',
      [['regulier', 2026, '']],
      `Het bereik prijzen is leeg: ${PRICES}. Een prijs wordt nooit geraden.`,
    ],
    [
      'a year twice',
      [
        ['regulier', 2026, 30_000],
        ['Regulier', 2026, 31_000],
      ],
      'Rij 2 van prijzen: regulier 2026 staat ook al in rij 1.',
    ],
  ])('are not %s', (_what, raw, message) => {
    expect(refusalOf(() => readPrices(raw))).toBe(message);
  });
});

describe('a kind of places', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['noodopvang', 'noodopvang'],
    ['Buiten COA', 'buiten COA'],
  ])('%j is %s', (raw, kind) => expect(readOptionalKind(raw, 'tekort')).toBe(kind));

  test.each<[unknown, string]>([
    ['hotel', '"hotel"'],
    [5, '5'],
    [true, 'WAAR'],
  ])('is not %j', (raw, shown) => {
    expect(refusalOf(() => readOptionalKind(raw, 'tekort'))).toBe(
      `${shown} is geen soort voor argument tekort. Mogelijk: regulier, noodopvang, buiten COA.`,
    );
  });
});

test('a filling rule is a word or kinds in their order', () => {
  expect(readFillingRule(' Naar rato ')).toBe('naar rato');
  expect(readFillingRule('noodopvang; regulier')).toEqual(['noodopvang', 'regulier']);
  expect(refusalOf(() => readFillingRule(3))).toMatch(/^3 is geen vulregel\./);
});

describe('yes or no', () => {
  test.each<[unknown, boolean]>([
    [undefined, false],
    ['', false],
    [0, false],
    [1, true],
    [true, true],
    [false, false],
    ['ja', true],
    ['Nee', false],
  ])('%j is %s', (raw, value) => expect(readYesNo(raw, 'alles')).toBe(value));

  test.each<[unknown, string]>([
    [2, '2'],
    ['misschien', '"misschien"'],
  ])('%j is neither', (raw, shown) => {
    expect(refusalOf(() => readYesNo(raw, 'alles'))).toBe(
      `${shown} is geen alles. Mogelijk: nee, ja.`,
    );
  });
});
