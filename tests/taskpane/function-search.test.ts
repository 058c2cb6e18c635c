import {
  defaultOf,
  searchFunctions,
  type FunctionDescription,
} from '../../src/taskpane/functions/function-catalog';
import { lookOf } from '../../src/taskpane/functions/result-look';

const fn = (name: string, description: string): FunctionDescription => ({
  id: name.replace('.', '_'),
  name,
  description,
  parameters: [],
});
const FUNCTIONS = [
  fn('CAPACITEIT.AMV', 'Plekken voor alleenstaande minderjarigen in een totaal.'),
  fn('CAPACITEIT.BEHOEFTE', 'Capaciteitsbehoefte: hoeveel plekken nodig zijn.'),
  fn('PROGNOSE.AANNAMES', 'Alle aannames die u kunt wijzigen.'),
  fn('PROGNOSE.BEZETTING', 'Bezetting van het COA op een peildatum.'),
  fn('PROGNOSE.WACHTTIJD', 'Maanden die de IND nodig heeft om de werkvoorraad weg te werken.'),
];
const found = (text: string): string[] => searchFunctions(FUNCTIONS, text).map(({ name }) => name);

test('without a search the most used functions come first', () => {
  expect(found('').slice(0, 2)).toEqual(['PROGNOSE.BEZETTING', 'CAPACITEIT.BEHOEFTE']);
  expect(found('')).toHaveLength(FUNCTIONS.length);
});

test.each([
  ['bezetting', 'PROGNOSE.BEZETTING'],
  ['bezeting', 'PROGNOSE.BEZETTING'],
  ['bezzetting', 'PROGNOSE.BEZETTING'],
  ['hoeveel plekken', 'CAPACITEIT.BEHOEFTE'],
  ['bewoners', 'PROGNOSE.BEZETTING'],
  ['wachten', 'PROGNOSE.WACHTTIJD'],
  ['anames', 'PROGNOSE.AANNAMES'],
])('"%s" finds %s first', (text, name) => {
  expect(found(text)[0]).toBe(name);
});

test('what is nothing of ours finds nothing', () => {
  expect(found('xylofoonconcert')).toEqual([]);
});

test.each([
  ['verdeling (standaard): het gepubliceerde aandeel; inwoners: naar inwonertal', 'verdeling'],
  ['Aantal gesimuleerde paden, 100 tot 5000; standaard 2000', '2000'],
  ['Maat die het doel moet bereiken; standaard de bezetting', 'de bezetting'],
  ['Naam van de editie; weggelaten: de actieve editie', 'de actieve editie'],
  ['Bereik van twee kolommen: naam en waarde', undefined],
])('the default in "%s" is %s', (description, expected) => {
  expect(defaultOf({ name: 'x', optional: true, description })).toBe(expected);
  expect(defaultOf({ name: 'x', description })).toBeUndefined();
});

describe('what a function fills looks as it should', () => {
  test('a number of people, a share, months', () => {
    expect(lookOf('PROGNOSE_BEZETTING', { kind: 'value', value: 82_300.4 })?.formats).toEqual([
      '#,##0',
    ]);
    expect(lookOf('PROGNOSE_INWILLIGING', { kind: 'value', value: 0.38 })?.formats).toEqual(['0%']);
    expect(lookOf('CAPACITEIT_BEZETTINGSGRAAD', { kind: 'value', value: 0.914 })?.formats).toEqual([
      '0.0%',
    ]);
    expect(lookOf('PROGNOSE_WACHTTIJD', { kind: 'value', value: 22.61 })?.formats).toEqual([
      '#,##0.0',
    ]);
    expect(lookOf('PROGNOSE_BRON', { kind: 'value', value: 'berekend' })?.formats).toEqual([
      'General',
    ]);
  });

  test('a series has dates under headings; a table of mixed numbers keeps Excel’s own format', () => {
    const rows = [
      [46_112, 77_291.9],
      [46_203, 77_432.8],
    ];
    expect(lookOf('PROGNOSE_REEKS', { kind: 'table', rows })).toEqual({
      rows: 2,
      formats: ['dd-mm-yyyy', '#,##0'],
      headings: ['datum', 'waarde'],
    });
    const mixed = [
      ['aanname', 'waarde'],
      ['a', 0.38],
      ['b', 25_000],
    ];
    expect(lookOf('PROGNOSE_AANNAMES', { kind: 'table', rows: mixed })?.formats).toEqual([
      'General',
      'General',
    ]);
    const years = [
      ['jaar', 'afwijking'],
      [2026, -0.2],
      [2027, 0.1],
    ];
    expect(lookOf('X', { kind: 'table', rows: years })?.formats).toEqual(['0', '0.0%']);
  });

  test('nothing is said of a formula whose arguments are cells, or that is wrong', () => {
    expect(lookOf('PROGNOSE_BEZETTING', undefined)).toBeUndefined();
    expect(lookOf('PROGNOSE_BEZETTING', { kind: 'error', message: 'x' })).toBeUndefined();
  });
});
