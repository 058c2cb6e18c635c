import { parseRecord } from '../../src/workbook/loads/load-record';

/** Records of loaded sheets as someone writes them into a workbook who means harm. */

const good = {
  version: 2,
  id: 'a',
  edition: { id: 'kernprognose-2025', name: 'Kernprognose 2025' },
  scenarios: ['mediaan'],
  measures: ['occupancy'],
  from: '2026-01',
  until: '2027-01',
  step: 'maand',
  overrides: [['inwilligingspercentage', 40]],
  table: 'Tabel1',
  anchor: 'anker',
  chart: { name: 'g', measure: 'occupancy' },
  dateOffset: 0,
  heading: ['Kernprognose 2025'],
  texts: ['berekend'],
  rows: [['46053|coa-bezetting|mediaan', 1, 0, 0, 0]],
};
const read = (changes: object) => parseRecord(JSON.stringify({ ...good, ...changes }));

it('reads a record as the product writes it', () => {
  expect(read({})?.request.step).toBe('maand');
});

it.each([
  ['a step that is the name of an object member', { step: 'toString' }],
  ['a step that is its prototype', { step: '__proto__' }],
  ['100.000 scenarios', { scenarios: Array(100_000).fill('mediaan') }],
  ['a scenario twice', { scenarios: ['mediaan', 'Mediaan'] }],
  ['a measure twice', { measures: ['occupancy', 'bezetting'] }],
  ['100.000 rows', { rows: Array(100_000).fill(good.rows[0]) }],
  ['100.000 texts', { texts: Array(100_000).fill('x') }],
  ['no edition', { edition: null }],
  ['an edition that is a number', { edition: { id: 5, name: 'x' } }],
  ['a table name that is an object', { table: {} }],
  ['a heading that is a text', { heading: 'abc' }],
  ['a heading of numbers', { heading: [1] }],
  ['days that are a text', { dateOffset: 'x' }],
  ['an assumption that is no pair', { overrides: ['x'] }],
  ['an assumption without number', { overrides: [['x', null]] }],
  ['a row that is too short', { rows: [['a', 1]] }],
  ['a row that is null', { rows: [null] }],
  ['a chart that is null', { chart: null }],
])('refuses %s', (_name, changes) => {
  expect(read(changes)).toBeUndefined();
});

it.each(['null', '5', '"x"', '[]', '{}', '{'])('refuses the text %s', (text) => {
  expect(parseRecord(text)).toBeUndefined();
});
