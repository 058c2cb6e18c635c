import { SCENARIO_NAMES } from '../../src/domain/scenario-name';
import { argumentKind } from '../../src/taskpane/functions/argument-kinds';
import {
  formulaText,
  toDutchFormula,
  type Argument,
} from '../../src/taskpane/functions/formula-text';
import {
  searchFunctions,
  type FunctionDescription,
} from '../../src/taskpane/functions/function-catalog';

const choice = (text: string): Argument => ({ kind: 'choice', text });
const typed = (text: string): Argument => ({ kind: 'typed', text });
const cells = (address: string): Argument => ({ kind: 'cells', address });

describe('the formula of a function with its arguments', () => {
  it.each<[string, (Argument | undefined)[], string, string]>([
    [
      'a scenario and a year',
      [choice('mediaan'), typed('2026')],
      '"mediaan",2026',
      '"mediaan";2026',
    ],
    [
      'a date',
      [choice('mediaan'), typed('31-12-2026')],
      '"mediaan",DATE(2026,12,31)',
      '"mediaan";DATUM(2026;12;31)',
    ],
    ['a half year', [choice('min'), typed('2026-II')], '"min","2026-II"', '"min";"2026-II"'],
    ['a month, which is text and no subtraction', [typed('2026-07')], '"2026-07"', '"2026-07"'],
    ['decimals', [typed('91,4')], '91.4', '91,4'],
    ['thousands', [typed('82.300')], '82300', '82300'],
    ['a percentage', [typed('91,4%')], '91.4%', '91,4%'],
    ['cells', [cells("'Mijn blad'!A1:B3")], "'Mijn blad'!A1:B3", "'Mijn blad'!A1:B3"],
    ['a blank in the middle', [choice('a'), undefined, choice('b')], '"a",,"b"', '"a";;"b"'],
    ['blanks at the end', [choice('a'), typed(' '), undefined], '"a"', '"a"'],
    ['quotation marks', [choice('ed. "nieuw"')], '"ed. ""nieuw"""', '"ed. ""nieuw"""'],
    ['a choice that looks like a number', [choice('2026')], '"2026"', '"2026"'],
    ['nothing', [], '', ''],
  ])('%s', (_name, args, invariant, dutch) => {
    expect(formulaText('F', args)).toEqual({
      invariant: `=F(${invariant})`,
      dutch: `=F(${dutch})`,
    });
  });

  it('shows a formula in Dutch and leaves text alone', () => {
    expect(toDutchFormula('=SUM(A1:A3)+AVERAGE(B1,B2)&"SUM(a,b)"')).toBe(
      '=SOM(A1:A3)+GEMIDDELDE(B1;B2)&"SUM(a,b)"',
    );
  });
});

describe('the control of an argument', () => {
  const kind = (name: string, more: object = {}) => argumentKind({ name, ...more }, ['KP', 'MPP']);
  it('is a list where only some texts are right', () => {
    expect(kind('scenario')).toMatchObject({ options: [...SCENARIO_NAMES] });
    expect(kind('editie')).toMatchObject({ options: ['KP', 'MPP'] });
    expect(kind('maat')).toMatchObject({ control: 'choice' });
  });
  it('takes cells for a range, and a date or a period by name', () => {
    expect(kind('aannames', { dimensionality: 'matrix' })).toEqual({ control: 'range' });
    expect(kind('peildatum')).toEqual({ control: 'moment' });
    expect(kind('jaar')).toEqual({ control: 'period' });
    expect(kind('drempel')).toEqual({ control: 'free' });
  });
});

describe('searching functions', () => {
  const one = (name: string, description: string, parameter = 'x'): FunctionDescription => ({
    id: name,
    name,
    description,
    parameters: [{ name: parameter }],
  });
  const functions = [
    one('CAPACITEIT.TEKORT', 'Plekken die ontbreken'),
    one('PROGNOSE.BEZETTING', 'Bezetting van het COA'),
    one('CAPACITEIT.BEHOEFTE', 'Bezetting gedeeld door bezettingsgraad', 'peildatum'),
  ];
  const search = (text: string) => searchFunctions(functions, text).map(({ name }) => name);
  it('finds all without a word, and nothing for nonsense', () => {
    expect(search('')).toHaveLength(3);
    expect(search('xyz')).toEqual([]);
  });
  it('puts the name before the description and the arguments', () => {
    expect(search('bezetting')).toEqual(['PROGNOSE.BEZETTING', 'CAPACITEIT.BEHOEFTE']);
    expect(search('peildatum')).toEqual(['CAPACITEIT.BEHOEFTE']);
  });
  it('wants every word', () => {
    // The first for the word by which people ask for it; the second has the word itself.
    expect(search('capaciteit plekken')).toEqual(['CAPACITEIT.BEHOEFTE', 'CAPACITEIT.TEKORT']);
    expect(search('capaciteit bezetting')).toEqual(['CAPACITEIT.BEHOEFTE']);
  });
});
