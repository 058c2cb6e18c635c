import { parseRecord } from '../../src/workbook/loads/load-record';

/** Records of loaded sheets as someone writes them into a workbook who means harm. */

const good = {
  version: 1,
  id: 'a',
  editie: { id: 'kernprognose-2025', naam: 'Kernprognose 2025' },
  scenarios: ['mediaan'],
  maten: ['occupancy'],
  van: '2026-01',
  tot: '2027-01',
  stap: 'maand',
  aannames: [['inwilligingspercentage', 40]],
  tabel: 'Tabel1',
  anker: 'anker',
  grafiek: { naam: 'g', maat: 'occupancy' },
  dagen: 0,
  kop: ['Kernprognose 2025'],
  teksten: ['berekend'],
  rijen: [['46053|coa-bezetting|mediaan', 1, 0, 0, 0]],
};
const read = (changes: object) => parseRecord(JSON.stringify({ ...good, ...changes }));

it('reads a record as the product writes it', () => {
  expect(read({})?.request.step).toBe('maand');
});

it.each([
  ['a step that is the name of an object member', { stap: 'toString' }],
  ['a step that is its prototype', { stap: '__proto__' }],
  ['100.000 scenarios', { scenarios: Array(100_000).fill('mediaan') }],
  ['a scenario twice', { scenarios: ['mediaan', 'Mediaan'] }],
  ['a measure twice', { maten: ['occupancy', 'bezetting'] }],
  ['100.000 rows', { rijen: Array(100_000).fill(good.rijen[0]) }],
  ['100.000 texts', { teksten: Array(100_000).fill('x') }],
  ['no edition', { editie: null }],
  ['an edition that is a number', { editie: { id: 5, naam: 'x' } }],
  ['a table name that is an object', { tabel: {} }],
  ['a heading that is a text', { kop: 'abc' }],
  ['a heading of numbers', { kop: [1] }],
  ['days that are a text', { dagen: 'x' }],
  ['an assumption that is no pair', { aannames: ['x'] }],
  ['an assumption without number', { aannames: [['x', null]] }],
  ['a row that is too short', { rijen: [['a', 1]] }],
  ['a row that is null', { rijen: [null] }],
  ['a chart that is null', { grafiek: null }],
])('refuses %s', (_name, changes) => {
  expect(read(changes)).toBeUndefined();
});

it.each(['null', '5', '"x"', '[]', '{}', '{'])('refuses the text %s', (text) => {
  expect(parseRecord(text)).toBeUndefined();
});
