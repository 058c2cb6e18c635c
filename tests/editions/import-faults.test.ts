import { zipSync } from 'fflate';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import { parseCsv } from '../../src/editions/import/csv';
import { readEditionFile, refuseFile } from '../../src/editions/import/read-edition-file';
import { templateFrom, writeEditionFile } from '../../src/editions/import/write-edition-file';
import { calibrateEdition } from '../../src/scenarios/forecast/baseline-calibration';

import { notAvailable } from '../../src/domain/forecast-error';
import { dutch, quantity } from '../../src/domain/message';
import type { BilingualText } from '../../src/editions/import/import-fault';
import { loadEnglishMessages, reasonText } from '../../src/i18n/message-text';

const template = templateFrom(BUNDLED_EDITIONS[0]);
let csv = '';
beforeAll(async () => {
  csv = String((await writeEditionFile(template, 'csv')).content);
});

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, name = 'editie.csv') =>
  readEditionFile({ name, bytes: encode(text) }, calibrateEdition);

/** The report as row, column and the beginning of the Dutch reason. */
async function faultsOf(text: string, name?: string): Promise<string[]> {
  const { faults } = await read(text, name);
  return faults.map(
    ({ row, column, reason }) => `${row ?? '-'} ${column ?? '-'}: ${reason.nl.slice(0, 60)}`,
  );
}

const rowOf = (needle: string): number =>
  csv.split('\r\n').findIndex((line) => line.startsWith(needle)) + 1;
const change = (from: string, to: string): string => {
  expect(csv).toContain(from);
  return csv.replace(from, to);
};
const addRow = (row: string): string => `${csv}${row}\r\n`;
const added = (): number => csv.split('\r\n').length;

describe('a fault in a value is reported with its row and column', () => {
  const cases: [string, string, string][] = [
    [
      'an unknown measure, with the nearest name',
      'COA-bezeting;mediaan;31-12-2028;85000;personen;afgeleid;d;p;',
      'maat: Onbekende maat "COA-bezeting". Bedoelde u "COA-bezetting"?',
    ],
    [
      'an unknown scenario',
      'COA-bezetting;medi;31-12-2028;85000;personen;afgeleid;d;p;',
      'scenario: Onbekend scenario "medi".',
    ],
    [
      'an unknown status',
      'COA-bezetting;mediaan;31-12-2028;85000;personen;geraden;d;p;',
      'status: Onbekende status "geraden".',
    ],
    [
      'an unknown period',
      'eerste aanvragen;mediaan;2028-H1;25000;aanvragen;afgeleid;d;p;',
      'periode: "2028-H1" is geen periode of datum.',
    ],
    [
      'a day that does not exist',
      'COA-bezetting;mediaan;31-11-2028;85000;personen;afgeleid;d;p;',
      'periode: "31-11-2028" is geen periode of datum.',
    ],
    [
      'a flow on a day',
      'eerste aanvragen;mediaan;1-7-2028;25000;aanvragen;afgeleid;d;p;',
      'periode: "eerste aanvragen" geldt over een periode, geen dag.',
    ],
    [
      'a stock without a date',
      'COA-bezetting;mediaan;;85000;personen;afgeleid;d;p;',
      'periode: "COA-bezetting" is een stand: geef een datum',
    ],
    [
      'text for a number',
      'COA-bezetting;mediaan;31-12-2028;veel;personen;afgeleid;d;p;',
      'waarde: "veel" is geen getal.',
    ],
    [
      'no number',
      'COA-bezetting;mediaan;31-12-2028;;personen;afgeleid;d;p;',
      'waarde: Vul een getal in.',
    ],
    [
      'a negative number',
      'COA-bezetting;mediaan;31-12-2028;-5;personen;afgeleid;d;p;',
      'waarde: "COA-bezetting" is -5, maar kan niet negatief zijn.',
    ],
    [
      'a percentage above a hundred',
      'inwilligingspercentage;alle;2028;138;%;afgeleid;d;p;',
      'waarde: "inwilligingspercentage" is 138 (%), maar moet tussen 0 en',
    ],
    [
      'a fraction called a percentage',
      'inwilligingspercentage;alle;2028;0,38;%;afgeleid;d;p;',
      'waarde: 0,38 met eenheid % is minder dan één procent.',
    ],
    [
      'a unit of another kind',
      'COA-bezetting;mediaan;31-12-2028;85;%;afgeleid;d;p;',
      'eenheid: Eenheid "%" past niet bij "COA-bezetting"',
    ],
    [
      'thousands as a unit',
      'COA-bezetting;mediaan;31-12-2028;85;duizend personen;afgeleid;d;p;',
      'eenheid: Eenheid "duizend personen" past niet bij',
    ],
    [
      'a yearly number for half a year',
      'eerste aanvragen;mediaan;2028-II;25000;aanvragen/jaar;afgeleid;d;p;',
      'eenheid: Eenheid "aanvragen/jaar" past niet bij periode 2028-II',
    ],
    [
      'an assumption without reason',
      'COA-bezetting;mediaan;31-12-2028;85000;personen;aanname;d;p;',
      'toelichting: Een aanname heeft een toelichting nodig',
    ],
    [
      'published without document',
      'COA-bezetting;mediaan;31-12-2028;85000;personen;gepubliceerd;;p;',
      'document: Een gepubliceerd getal heeft een document nodig.',
    ],
    [
      'published without section',
      'COA-bezetting;mediaan;31-12-2028;85000;personen;gepubliceerd;d;;',
      'paragraaf: Een gepubliceerd getal heeft een paragraaf nodig.',
    ],
    [
      'a start stock on another day',
      'start overigen zonder status;alle;1-7-2026;9000;personen;aanname;;;x',
      'periode: "start overigen zonder status" hoort bij het begin van de e',
    ],
    [
      'the same number twice',
      'eerste aanvragen;mediaan;2026;1;aanvragen;aanname;;;x',
      'maat: "eerste aanvragen" voor mediaan en 2026 staat al in rij',
    ],
  ];
  it.each(cases)('%s', async (_name, row, expected) => {
    const faults = await faultsOf(addRow(row));
    expect(faults.map((fault) => fault.slice(0, `${added()} ${expected}`.length))).toContain(
      `${added()} ${expected}`.slice(0, `${added()} ${expected}`.length),
    );
  });
});

it('reports everything that is wrong at once', async () => {
  const faults = await faultsOf(
    `${csv}bezettting;medi;2028-H1;veel;;geraden;;;\r\nCOA-bezetting;mediaan;31-12-2028;-5;%;aanname;;;\r\n`,
  );
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([
    `${added()} maat`,
    `${added()} scenario`,
    `${added()} status`,
    `${added()} periode`,
    `${added()} waarde`,
    `${added() + 1} eenheid`,
    `${added() + 1} waarde`,
    `${added() + 1} toelichting`,
  ]);
});

it('reports a minimum above the maximum', async () => {
  const faults = await faultsOf(
    change('eerste aanvragen;minimum;2026;21000', 'eerste aanvragen;minimum;2026;41000'),
  );
  expect(faults).toEqual([
    expect.stringMatching(/waarde: "eerste aanvragen" in 2026: het minimum \(41\.000\) is groter/),
  ]);
});

it('reports a missing column once, not for every row', async () => {
  const lines = csv.split('\r\n').map((line) => line.split(';').slice(0, 8).join(';'));
  const faults = await faultsOf(lines.join('\r\n'));
  expect(faults.filter((fault) => fault.includes('toelichting'))).toHaveLength(1);
});

it.each([
  ['naam;Voorbeeldeditie', 'naam;', /naam: Boven de tabel ontbreekt "naam"/],
  ['naam;Voorbeeldeditie', 'naam;=cmd()', /naam: De naam van de editie/],
  ['start;2026-01', 'start;begin 2026', /start: "begin 2026" is geen maand/],
  ['horizon;60', 'horizon;5 jaar', /horizon: "5 jaar" is geen aantal maanden/],
  [
    'horizon;60',
    'horizn;60',
    /horizn: Onbekend gegeven boven de tabel "horizn"\. Bedoelde u "horizon"/,
  ],
  ['schemaversie;1', 'schemaversie;2', /schemaversie: Schemaversie "2" wordt niet gelezen/],
])('reports a fault above the table: %s -> %s', async (from, to, expected) => {
  const { faults } = await read(change(from, to));
  expect(faults.map(({ column, reason }) => `${column}: ${reason.nl}`)).toContainEqual(
    expect.stringMatching(expected),
  );
});

it.each([
  'eerste aanvragen;mediaan',
  'inwilligingspercentage',
  'huisvestingstempo',
  'beslissingscapaciteit',
  'start in procedure',
  'start statushouders',
])('reports that the projection lacks %s', async (measure) => {
  const without = csv.split('\r\n').filter((line) => !line.startsWith(measure));
  const faults = await faultsOf(without.join('\r\n'));
  expect(faults).toEqual([
    `- maat: ${`Voor de berekening ontbreekt "${measure.split(';')[0]}" voor scenario mediaan`.slice(0, 60)}`,
  ]);
});

it('reports published occupancies that the inputs cannot give', async () => {
  const faults = await faultsOf(change('31-12-2026;82300', '31-12-2026;12300'));
  expect(faults).toEqual([expect.stringContaining('kan niet worden berekend')]);
});

describe('numbers and text as Dutch and English programs write them', () => {
  const value = async (text: string) => (await read(text)).edition?.values[0].value;
  it('reads 25.000 as twenty-five thousand in a file with semicolons', async () => {
    expect(await value(change('2026;25000', '2026;25.000'))).toBe(25000);
  });
  it('reads decimal commas', async () => {
    expect(await value(change('2026;25000', '2026;25000,5'))).toBe(25000.5);
  });
  it('asks what 25.000 means in a file with commas', async () => {
    const commas = parseCsv(csv)
      .rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\r\n');
    expect((await read(commas)).faults).toEqual([]);
    const { faults } = await read(commas.replace('"25000"', '"25.000"'));
    expect(faults[0].reason.nl).toContain('kan duizendtallen of decimalen bedoelen');
  });
  it('reads Windows-1252, in which Excel saves CSV', async () => {
    const name = 'Editie België – één';
    const text = change('naam;Voorbeeldeditie', `naam;${name}`).slice(1);
    const bytes = Uint8Array.from([...text], (character) => {
      if (character === '–') return 0x96;
      const code = character.charCodeAt(0);
      return code < 256 ? code : 0x3f;
    });
    const report = await readEditionFile({ name: 'oud.csv', bytes }, calibrateEdition);
    expect(report.edition?.name).toBe(name);
  });
});

describe('files that are refused at once', () => {
  it('refuses 10 MB before reading it', () => {
    expect(refuseFile('groot.csv', 10 * 1024 * 1024 + 1)?.reason.nl).toContain('ten hoogste 10 MB');
    expect(refuseFile('groot.csv', 10 * 1024 * 1024)).toBeUndefined();
  });
  it('refuses other types and empty files', () => {
    expect(refuseFile('macro.xlsm', 10)?.reason.nl).toContain('Gebruik .json, .csv of .xlsx');
    expect(refuseFile('leeg.csv', 0)?.reason.nl).toContain('leeg');
  });
  it('refuses a zip bomb by the sizes in its directory, without unpacking it', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) });
    // Unpacked, it would give another fault: the bytes themselves are no longer a sheet.
    bomb.fill(0xff, 60, 1000);
    const { faults } = await readEditionFile({ name: 'bom.xlsx', bytes: bomb }, calibrateEdition);
    expect(faults).toHaveLength(1);
    expect(faults[0].reason.nl).toContain('groter dan 50 MB of meer dan honderd keer');
  });
  it('refuses a zip bomb that lies about its size', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let i = 0; i + 4 < bomb.length; i++) {
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 1000, true);
    }
    const { faults } = await readEditionFile({ name: 'bom.xlsx', bytes: bomb }, calibrateEdition);
    expect(faults).toHaveLength(1);
  });
  it.each([
    ['stuk.xlsx', 'Dit is geen leesbaar Excel-bestand'],
    ['stuk.json', 'Dit is geen geldige JSON'],
    ['stuk.csv', 'Geen tabel gevonden'],
  ])('says of %s what is wrong', async (name, expected) => {
    const { faults } = await read('zomaar tekst', name);
    expect(faults).toHaveLength(1);
    expect(faults[0].reason.nl).toContain(expected);
  });
});

it('reports each wrong field of a JSON file with the number of the value', async () => {
  const json = JSON.stringify({
    ...template,
    start: 5,
    values: [
      { ...template.values[0], value: '25000' },
      { ...template.values[1], source: null },
    ],
  });
  expect(await faultsOf(json, 'editie.json')).toEqual([
    '1 value: Hier hoort een getal.',
    '2 source: Hier hoort een object.',
    '- start: Hier hoort een tekst.',
  ]);
});

it('has an English reason for every fault', async () => {
  const { faults } = await read(addRow('bezettting;medi;2028-H1;veel;;geraden;;;'));
  for (const { reason } of faults) expect(reason.en).toMatch(/^(?:Unknown|"|Enter)/);
  expect(rowOf('maat')).toBeGreaterThan(0);
});

describe('an edition from which the model cannot calculate', () => {
  const reasonWhen = async (error: Error): Promise<BilingualText> => {
    const { faults } = await readEditionFile({ name: 'editie.csv', bytes: encode(csv) }, () => {
      throw error;
    });
    expect(faults).toHaveLength(1);
    return faults[0].reason;
  };
  beforeAll(loadEnglishMessages);

  it('is refused in the language of the reader, with the same figures', async () => {
    const reason = await reasonWhen(
      notAvailable(dutch`De spreiding van de instroom is ${quantity(1200)}.`),
    );
    expect(reasonText(reason, 'nl')).toContain('1.200');
    const known = await reasonWhen(notAvailable(dutch`Er is al een editie "${'x'}".`));
    expect(reasonText(known, 'en')).toBe('There already is an edition "x".');
  });

  it('is refused for an unforeseen fault in a sentence, not in the words of the program', async () => {
    const reason = await reasonWhen(new TypeError('x is undefined'));
    expect(reasonText(reason, 'nl')).toMatch(/^Met deze editie kan niet worden gerekend\./);
    expect(reasonText(reason, 'en')).toMatch(/^No forecast can be made from this edition\./);
  });
});
