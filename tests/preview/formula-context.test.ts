import { contextOf } from '../../src/preview/dutch-formulas/formula-context';

it.each([
  ['=PROGNOSE.BEZETTING(', 'PROGNOSE.BEZETTING', 0, ''],
  ['=PROGNOSE.BEZETTING("med', 'PROGNOSE.BEZETTING', 0, '"med'],
  ['=PROGNOSE.BEZETTING("mediaan"; ', 'PROGNOSE.BEZETTING', 1, ''],
  ['=PROGNOSE.BEZETTING("a;b";2026;', 'PROGNOSE.BEZETTING', 2, ''],
  ['=SOM(1;PROGNOSE.BEZETTING("mediaan";20', 'PROGNOSE.BEZETTING', 1, '20'],
  ['=SOM(PROGNOSE.BEZETTING("mediaan";2026);', 'SOM', 1, ''],
  ['=SOM({1;2;3};A1', 'SOM', 1, 'A1'],
  ['=SOM((1+2)*', 'SOM', 0, '*'],
])('in %s it is the turn of %s, argument %i', (formula, functionName, argument, typed) => {
  expect(contextOf(formula)).toMatchObject({ functionName, argument, typed: expect.any(String) });
  expect(contextOf(formula)?.typed.endsWith(typed)).toBe(true);
});

it.each(['PROGNOSE.BEZETTING(', '=PROGNOSE.BEZETTING', '=SOM(1;2)', '=1+(2', ''])(
  'in %j no function waits for an argument',
  (text) => {
    expect(contextOf(text)).toBeUndefined();
  },
);
