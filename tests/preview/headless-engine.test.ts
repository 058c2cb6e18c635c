import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { FunctionResult } from '../../src/preview/custom-functions/results';

/** The formula engine is an ES module, which jest does not load, so node evaluates in one go. */
function evaluateAll(formulas: readonly string[]): Map<string, FunctionResult> {
  const script = join(__dirname, 'evaluate-formulas.ts');
  const output = execFileSync('node', ['--import', 'tsx', script], {
    input: JSON.stringify(formulas),
    encoding: 'utf8',
  });
  const results = JSON.parse(output) as FunctionResult[];
  return new Map(formulas.map((formula, index) => [formula, results[index] as FunctionResult]));
}

const values: [formula: string, cells: unknown[][]][] = [
  ['=TEST.PLUS(1;2)', [[3]]],
  ['=TEST.PLUS(1)', [[11]]],
  ['=TEST.PLUS(1;)', [[11]]],
  ['=TEST.PLUS("1,5";1)', [[2.5]]],
  [
    '=TEST.REEKS(2)',
    [
      [1, '2026-01'],
      [2, '2026-02'],
    ],
  ],
  ['=SOM(TEST.REEKS(3))', [[6]]],
  ['=ALS.FOUT(TEST.FOUT("nb");-1)', [[-1]]],
  ['=TEST.TABEL({1\\2;3\\4})', [['4 cellen, 0 leeg']]],
  ['=TEST.TABEL(A1:B2)', [['4 cellen, 4 leeg']]],
  ['=TEST.HERHAAL(1;2;3,5)', [[6.5]]],
  ['=TEST.SOORT()', [['null']]],
  ['=TEST.SOORT(DATUM(2026;12;31))', [['number 46387']]],
  ['=TEST.SOORT("12-6-2026")', [['string 12-6-2026']]],
  ['=TEST.SOORT("2026-07")', [['string 2026-07']]],
  ['=TEST.SOORT("91,4%")', [['string 91,4%']]],
  ['={"12-6-2026"\\1}', [['12-6-2026', 1]]],
  [
    '={"a;b"\\"c,d";WAAR\\-1,5}',
    [
      ['a;b', 'c,d'],
      [true, -1.5],
    ],
  ],
  ['=ISTEKST(INDEX({"2026-07"\\1};1;1))', [[true]]],
  ['=SOM({1,5\\2;3\\4})', [[10.5]]],
  ['=DATUM(2027;1;1)-DATUM(2026;12;31)', [[1]]],
  ['TEST.PLUS(1, 2)', [[3]]],
];

const errors: [formula: string, error: string, message: string][] = [
  ['=TEST.FOUT("nb")', '#N/A', 'Dit getal is niet gepubliceerd.'],
  ['=TEST.FOUT("x")+1', '#VALUE!', 'Onbekend scenario "x".'],
  ['=TEST.PLUS("x")', '#VALUE!', 'eerste moet een getal zijn.'],
  ['=TEST.PLUS(A1:B2)', '#VALUE!', 'Voor eerste is één waarde nodig, geen bereik.'],
  ['=1/0', '#DIV/0!', ''],
];

describe('the headless engine', () => {
  const results = evaluateAll([...values, ...errors].map(([formula]) => formula));

  it.each(values)('evaluates %s', (formula, cells) => {
    expect(results.get(formula)).toEqual({ kind: 'cells', cells });
  });

  it.each(errors)('gives %s as an error with its message', (formula, error, message) => {
    expect(results.get(formula)).toEqual({ kind: 'error', error, message });
  });
});
