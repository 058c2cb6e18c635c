import { monthIndex } from '../../src/domain/calendar';
import { parseRecord, serializeRecord } from '../../src/workbook/loads/load-record';

/** What the first version of the product wrote in workbooks, as it stands in them. */
const FIRST = {
  version: 1,
  id: 'k3f9',
  editie: { id: 'kernprognose-2025', naam: 'Kernprognose 2025' },
  scenarios: ['mediaan', 'minimum'],
  maten: ['occupancy', 'departed'],
  van: '2026-01',
  tot: '2027-01',
  stap: 'kwartaal',
  aannames: [['inwilligingspercentage vanaf 2027', 40]],
  tabel: 'Prognose_2025',
  anker: 'kernprognose_k3f9',
  grafiek: { naam: 'Grafiek 1', maat: 'occupancy' },
  dagen: 1462,
  kop: ['Kernprognose 2025', 'mediaan, minimum'],
  teksten: ['gepubliceerd', 'Brief, paragraaf 2', '', 'berekend'],
  rijen: [
    ['46112|COA-bezetting|mediaan', 82300, 0, 1, 2],
    ['46112|COA-bezetting|minimum', 71234.5, 3, 2, 2],
  ],
};

const RECORD = {
  id: 'k3f9',
  modelVersion: 1,
  request: {
    edition: 'kernprognose-2025',
    scenarios: ['mediaan', 'minimum'],
    measures: ['occupancy', 'departed'],
    from: monthIndex(2026, 1),
    until: monthIndex(2027, 1),
    step: 'kwartaal',
    overrides: [{ name: 'inwilligingspercentage vanaf 2027', value: 40 }],
  },
  editionName: 'Kernprognose 2025',
  tableName: 'Prognose_2025',
  anchorName: 'kernprognose_k3f9',
  chartName: 'Grafiek 1',
  chartMeasure: 'occupancy',
  // The first version gave them no names.
  keyFigureNames: [],
  dateOffset: 1462,
  heading: ['Kernprognose 2025', 'mediaan, minimum'],
  written: new Map([
    [
      '46112|occupancy|mediaan',
      { value: 82300, status: 'gepubliceerd', source: 'Brief, paragraaf 2', reason: '' },
    ],
    ['46112|occupancy|minimum', { value: 71234.5, status: 'berekend', source: '', reason: '' }],
  ]),
};

it('reads the record of a sheet that the first version loaded, whose keys were Dutch', () => {
  expect(parseRecord(JSON.stringify(FIRST))).toEqual(RECORD);
});

it('stores it again with English keys, and reads that as the same', () => {
  const text = serializeRecord(parseRecord(JSON.stringify(FIRST))!);
  expect(Object.keys(JSON.parse(text) as object)).toEqual([
    'version',
    'model',
    'id',
    'edition',
    'scenarios',
    'measures',
    'from',
    'until',
    'step',
    'overrides',
    'table',
    'anchor',
    'chart',
    'keyFigures',
    'dateOffset',
    'heading',
    'texts',
    'rows',
  ]);
  expect(parseRecord(text)).toEqual(RECORD);
});

it.each([
  ['its edition', { editie: undefined }],
  ['its chart', { grafiek: null }],
  ['its rows', { rijen: [['a', 1]] }],
])('refuses a record of the first version without %s', (_what, change) => {
  expect(parseRecord(JSON.stringify({ ...FIRST, ...change }))).toBeUndefined();
});

it('refuses a record of a version that it does not know', () => {
  expect(parseRecord(JSON.stringify({ ...FIRST, version: 3 }))).toBeUndefined();
});

it.each([
  ['distributionEstimate', 'dispersalEstimate'],
  ['distributionShortage', 'dispersalShortage'],
  ['legacyStock', 'prePactStock'],
  ['departing', 'withoutStatus'],
] as const)('reads a sheet that was loaded when a measure was called %s', (earlier, measure) => {
  const rows = [[`46112|${earlier}|mediaan`, 1, 0, 1, 2]];
  const record = parseRecord(JSON.stringify({ ...FIRST, maten: [earlier], rijen: rows }));
  expect(record?.request.measures).toEqual([measure]);
  expect([...record!.written.keys()]).toEqual([`46112|${measure}|mediaan`]);
});
