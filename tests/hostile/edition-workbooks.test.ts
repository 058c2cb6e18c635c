import { readFile, reasonsOf, templateRows, xlsx, type XlsxCell } from './edition-files';

/** Workbooks as other programs write them, and as someone writes them who means harm. */

const valueOf = async (
  bytes: Uint8Array,
  id: { measure: string; period?: string },
  sheet?: string,
) => {
  const report = await readFile('editie.xlsx', bytes, sheet);
  expect(reasonsOf(report)).toEqual([]);
  return report.edition?.values.find(
    ({ measure, period }) =>
      measure === id.measure && (id.period === undefined || period === id.period),
  );
};
const need = '1-1-2027';
/** The template, with the cell of a day or a value in one row replaced. */
const withCell = (measure: string, day: string, column: number, cell: XlsxCell) =>
  templateRows((row) =>
    row[0] === measure && row[2] === day ? row.map((old, c) => (c === column ? cell : old)) : row,
  );
const dateCell = (serial: number) => (reference: string) =>
  `<c r="${reference}" s="2"><v>${serial}</v></c>`;

it.each([
  ['no word of it', '', 46387],
  ['date1904="1"', 'date1904="1"', 46387 - 1462],
  ['date1904="true", as LibreOffice writes', 'date1904="true"', 46387 - 1462],
  ['date1904="false"', 'date1904="false"', 46387],
  ['date1904="0"', 'date1904="0"', 46387],
])('counts days by %s', async (_name, properties, serial) => {
  const rows = await withCell('COA-bezetting', '31-12-2026', 2, dateCell(serial));
  const bytes = xlsx([{ name: 'Editie', rows }], properties);
  expect(await valueOf(bytes, { measure: 'occupancy', period: '2026-12-31' })).toMatchObject({
    value: 82300,
  });
});

it.each(['Europe/Amsterdam', 'America/New_York', 'Pacific/Kiritimati', 'UTC'])(
  'reads a day that is written as text as that day in %s',
  async (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      const rows = await withCell(
        'COA-bezetting',
        '31-12-2026',
        2,
        (reference) => `<c r="${reference}" t="d"><v>2026-12-31T00:00:00</v></c>`,
      );
      const bytes = xlsx([{ name: 'Editie', rows }]);
      expect(await valueOf(bytes, { measure: 'occupancy', period: '2026-12-31' })).toBeDefined();
    } finally {
      process.env.TZ = before;
    }
  },
);

it.each([
  ['1 shown as 100%', '<c r="$" s="1"><v>1</v></c>', 100],
  ['0,914 shown as a percentage', '<c r="$" s="1"><v>0.914</v></c>', 91.4],
  ['91,4 shown with the word %', '<c r="$" s="3"><v>91.4</v></c>', 91.4],
  ['91,4 without format', '<c r="$"><v>91.4</v></c>', 91.4],
])('reads a percentage as it is shown: %s', async (_name, xml, value) => {
  const rows = await withCell('bezettingsgraad', need, 3, (reference) =>
    xml.replace('$', reference),
  );
  const bytes = xlsx([{ name: 'Editie', rows }]);
  expect(await valueOf(bytes, { measure: 'occupancyRate' })).toMatchObject({ value });
});

describe('more than one sheet with a table', () => {
  const older = () => withCell('COA-bezetting', '31-12-2026', 3, 80_500);

  it.each(['hidden', 'veryHidden'] as const)(
    'reads the sheet in sight, not a %s one',
    async (state) => {
      const bytes = xlsx([
        { name: 'Oud', state, rows: await older() },
        { name: 'Editie', rows: await templateRows() },
      ]);
      expect(await valueOf(bytes, { measure: 'occupancy' })).toMatchObject({ value: 82_300 });
    },
  );

  it('asks which, and reads that one', async () => {
    const bytes = xlsx([
      { name: 'Oud', rows: await older() },
      { name: 'Editie', rows: await templateRows() },
    ]);
    expect(await readFile('editie.xlsx', bytes)).toEqual({ choice: ['Oud', 'Editie'], faults: [] });
    expect(await valueOf(bytes, { measure: 'occupancy' }, 'Oud')).toMatchObject({ value: 80_500 });
    expect(await valueOf(bytes, { measure: 'occupancy' }, 'Editie')).toMatchObject({
      value: 82_300,
    });
  });

  it('does not read a table that nobody sees', async () => {
    const bytes = xlsx([
      { name: 'Voorblad', rows: [['Kernprognose']] },
      { name: 'Oud', state: 'hidden', rows: await templateRows() },
    ]);
    expect(reasonsOf(await readFile('editie.xlsx', bytes))).toEqual([
      expect.stringContaining('verborgen blad "Oud"'),
    ]);
  });
});

describe('a cell far away', () => {
  const far = (reference: string) => `<row><c r="${reference}" t="str"><v>x</v></c></row>`;

  it.each(['XFD1048576', 'ZZ200000', 'A25001', 'CW1', 'XFD1'])(
    'at %s is refused by its address, without room being made for what lies before it',
    async (reference) => {
      const row = /\d+/.exec(reference)?.[0];
      const extra = far(reference).replace('<row>', `<row r="${row}">`);
      const bytes = xlsx([{ name: 'Editie', rows: await templateRows(), extra }]);
      const before = process.memoryUsage().heapUsed;
      const reasons = reasonsOf(await readFile('ver.xlsx', bytes));
      expect(reasons).toEqual([expect.stringContaining(`cel ${reference}`)]);
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(100e6);
    },
  );

  it('on a sheet without a table does not matter', async () => {
    const bytes = xlsx([
      {
        name: 'Kladblad',
        rows: [],
        extra: far('XFD1048576').replace('<row>', '<row r="1048576">'),
      },
      { name: 'Editie', rows: await templateRows() },
    ]);
    expect(await valueOf(bytes, { measure: 'occupancy' })).toMatchObject({ value: 82_300 });
  });

  it('that is empty, as a format for a whole column leaves it, does not matter', async () => {
    const extra = '<row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576" s="2"/></row>';
    const bytes = xlsx([{ name: 'Editie', rows: await templateRows(), extra }]);
    expect(await valueOf(bytes, { measure: 'occupancy' })).toMatchObject({ value: 82_300 });
  });

  it('by a row number that is no number is read in order', async () => {
    const rows = await templateRows();
    const extra = '<row r="1e9"><c r="!"><v>1</v></c></row><row r="-5"/><row r="NaN"/>';
    const report = await readFile('raar.xlsx', xlsx([{ name: 'Editie', rows, extra }]));
    expect(report.faults.length).toBeGreaterThan(0);
  });
});

it('refuses a document type with entities that grow, and files that are no workbook', async () => {
  const rows = await templateRows();
  const bomb = `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(100)}">]><row r="90"><c t="str"><v>&a;</v></c></row>`;
  for (const bytes of [xlsx([{ name: 'Editie', rows, extra: bomb }]), xlsx([])]) {
    const report = await readFile('raar.xlsx', bytes);
    expect(report.faults.length).toBeGreaterThan(0);
  }
});
