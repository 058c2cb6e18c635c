import fc from 'fast-check';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import { csvCell, parseCsv } from '../../src/editions/import/csv';
import { readEditionFile, type ImportReport } from '../../src/editions/import/read-edition-file';
import { writeEditionFile } from '../../src/editions/import/write-edition-file';
import { readWrittenNumber } from '../../src/editions/import/written-number';
import { calibrateEdition } from '../../src/scenarios/forecast/baseline-calibration';
import { formatDutchNumber } from '../../src/domain/number-format';

const edition = BUNDLED_EDITIONS[0];
const names = fc.constantFrom('x.csv', 'x.json', 'x.xlsx', 'x.txt', 'x.pdf', '');

/** An edition without faults, or faults that all say something in both languages. */
function expectReport(report: ImportReport): void {
  if (report.edition) expect(report.faults).toEqual([]);
  else expect(report.faults.length).toBeGreaterThan(0);
  for (const { reason } of report.faults) {
    expect(reason.nl.length).toBeGreaterThan(5);
    expect(reason.en.length).toBeGreaterThan(5);
    expect(reason.nl).not.toMatch(/undefined|NaN|\[object/);
  }
}

it('reports on any bytes at all', async () => {
  await fc.assert(
    fc.asyncProperty(names, fc.uint8Array({ maxLength: 400 }), async (name, bytes) => {
      expectReport(await readEditionFile({ name, bytes }, calibrateEdition));
    }),
    { numRuns: 300 },
  );
});

it('reports on any JSON', async () => {
  const anyField = fc.record(
    {
      schemaVersion: fc.oneof(fc.constant(1), fc.jsonValue()),
      name: fc.oneof(fc.constant('A'), fc.jsonValue()),
      published: fc.jsonValue(),
      start: fc.oneof(fc.constant('2026-01'), fc.jsonValue()),
      horizonMonths: fc.oneof(fc.integer(), fc.jsonValue()),
      documents: fc.oneof(fc.constant([]), fc.jsonValue()),
      values: fc.oneof(fc.constant([]), fc.array(fc.jsonValue()), fc.jsonValue()),
      facts: fc.oneof(fc.constant([]), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyField, fc.jsonValue()), async (json) => {
      const bytes = new TextEncoder().encode(JSON.stringify(json));
      expectReport(await readEditionFile({ name: 'x.json', bytes }, calibrateEdition));
    }),
    { numRuns: 300 },
  );
});

it('reports on an edition in which one value was changed to anything', async () => {
  const field = fc.constantFrom(
    'measure',
    'scenario',
    'period',
    'value',
    'unit',
    'status',
    'reason',
  );
  const content = fc.oneof(
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.constantFrom('2026', '2026-II', '2026-12-31', 'minimum', 'aanname', '%', 'grantRate', '', 0),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.nat(edition.values.length - 1),
      field,
      content,
      async (i, name, changed) => {
        const values = edition.values.map((value, k) =>
          k === i ? { ...value, [name]: changed } : value,
        );
        const bytes = new TextEncoder().encode(JSON.stringify({ ...edition, values }));
        expectReport(await readEditionFile({ name: 'x.json', bytes }, calibrateEdition));
      },
    ),
    { numRuns: 400 },
  );
});

it('reports on a damaged template', async () => {
  const csv = String((await writeEditionFile(edition, 'csv')).content);
  const xlsx = (await writeEditionFile(edition, 'xlsx')).content as Uint8Array;
  await fc.assert(
    fc.asyncProperty(fc.nat(csv.length), fc.nat(40), fc.string(), async (at, cut, put) => {
      const bytes = new TextEncoder().encode(csv.slice(0, at) + put + csv.slice(at + cut));
      expectReport(await readEditionFile({ name: 'x.csv', bytes }, calibrateEdition));
    }),
    { numRuns: 200 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.nat(xlsx.length - 1),
      fc.uint8Array({ minLength: 1, maxLength: 8 }),
      async (at, put) => {
        const bytes = new Uint8Array(xlsx);
        bytes.set(put.subarray(0, xlsx.length - at), at);
        expectReport(await readEditionFile({ name: 'x.xlsx', bytes }, calibrateEdition));
      },
    ),
    { numRuns: 60 },
  );
});

it('reads back any cell that was written to CSV', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), {
        minLength: 1,
        maxLength: 6,
      }),
      (cells) => {
        const rows = [['maat', 'waarde'], ...cells];
        const text = rows.map((row) => row.map(csvCell).join(';')).join('\n');
        expect(parseCsv(text).rows).toEqual(rows);
      },
    ),
  );
});

it('reads every number as the product writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(3), (whole, decimals) => {
      const value = whole / 10 ** decimals;
      expect(readWrittenNumber(formatDutchNumber(value, 4), 'dutch')).toBe(value);
    }),
  );
});
