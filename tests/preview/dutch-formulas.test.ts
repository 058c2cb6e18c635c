import { dutchArgumentName } from '../../src/preview/dutch-formulas/argument-names';
import {
  notationOf,
  toDutchFormula,
  toEnglishFormula,
} from '../../src/preview/dutch-formulas/dutch-formulas';
import {
  dutchFunctionNames,
  englishFunctionName,
} from '../../src/preview/dutch-formulas/function-names';

describe('Dutch formulas', () => {
  it.each([
    ['=SOM(A1:A3;1,5)', '=SUM(A1:A3,1.5)'],
    [
      '=ALS.FOUT(PROGNOSE.BEZETTING("mediaan";2026);0)',
      '=IFERROR(PROGNOSE.BEZETTING("mediaan",2026),0)',
    ],
    [
      '=CAPACITEIT.BEHOEFTE("mediaan";DATUM(2027;1;1))',
      '=CAPACITEIT.BEHOEFTE("mediaan",DATE(2027,1,1))',
    ],
    ['=VERT.ZOEKEN(B2;Blad2!A:C;3;ONWAAR)', '=VLOOKUP(B2,Blad2!A:C,3,FALSE)'],
    [`=ALS('Som;blad'!A1>0;"a;b,5";WAAR)`, `=IF('Som;blad'!A1>0,"a;b,5",TRUE)`],
    ['=SOM({1,5\\2;3\\4})', '=SUM({1.5,2;3,4})'],
    ['=ALS(A1=#N/B;1;2)', '=IF(A1=#N/A,1,2)'],
    ['=AFRONDEN(A1*0,25;2)+REEKS(3)', '=ROUND(A1*0.25,2)+SEQUENCE(3)'],
    ['=1,5', '=1.5'],
    ['=MAX(1,5)', '=MAX(1.5)'],
    ['=GEMIDDELDE(Tabel1[Kolom;1])', '=AVERAGE(Tabel1[Kolom;1])'],
  ])('translates %s and back', (dutch, english) => {
    expect(toEnglishFormula(dutch)).toBe(english);
    expect(toDutchFormula(english)).toBe(dutch);
  });

  it.each([
    '=SUM(1,5)',
    '=IF(A1>0,"ja","nee")',
    '=PROGNOSE.BEZETTING("mediaan",2026)',
    '=ROUND(1.25,1)',
    '=SUM({1,2;3,4})',
  ])('accepts English notation where it cannot be Dutch: %s', (formula) => {
    expect(notationOf(formula)).toBe('en');
    expect(toEnglishFormula(formula)).toBe(formula);
  });

  it('leaves texts that look like formulas alone', () => {
    expect(toEnglishFormula('="SOM(1;2) en ""ALS(1;2)"""')).toBe('="SOM(1;2) en ""ALS(1;2)"""');
  });

  it('knows at least sixty Dutch functions, each under one English name', () => {
    const names = dutchFunctionNames();
    expect(names.length).toBeGreaterThan(60);
    expect(new Set(names.map(englishFunctionName)).size).toBe(names.length);
  });

  it('keeps the prefix of newer functions out of sight', () => {
    expect(toDutchFormula('=_xlfn.XLOOKUP(A1,B:B,C:C)')).toBe('=X.ZOEKEN(A1;B:B;C:C)');
  });
});

describe('the arguments of built-in functions', () => {
  it.each([
    ['Number 1', 'getal1'],
    ['number2', 'getal2'],
    ['lookup_value', 'zoekwaarde'],
    ["known_y's", 'y_bekend'],
    ['k', 'k'],
  ])('have the names of a Dutch Excel: %s is %s', (english, dutch) => {
    expect(dutchArgumentName(english)).toBe(dutch);
  });
});
