import fc from 'fast-check';
import {
  readRegionFile,
  refuseRegionFile,
} from '../../src/editions/regions/import/read-region-list';
import { writeRegionTemplate } from '../../src/editions/regions/import/write-region-template';
import { BUNDLED_REGION_LIST } from '../../src/editions/regions/region-list';

const ON = '2027-03-01';
const HEADING = 'gemeentecode;gemeente;provincie;plekken';
const { municipalities } = BUNDLED_REGION_LIST;

interface Draft {
  header?: readonly string[];
  heading?: string;
  rows?: (rows: string[]) => string[];
}

/** A CSV with every municipality and its places in the bundled list, changed as a test wants. */
function csv({ header, heading = HEADING, rows = (all) => all }: Draft = {}): Uint8Array {
  const lines = [
    ...(header ?? [
      'naam;Derde cyclus',
      'bron;Ministerie van Asiel en Migratie',
      'gepubliceerd;2027-02',
      'totaal;88000',
    ]),
    '',
    heading,
    ...rows(
      municipalities.map(({ code, name, province, indicativePlaces }) =>
        [code, name, province, indicativePlaces].join(';'),
      ),
    ),
  ];
  return Buffer.from(lines.join('\r\n'));
}

const read = (bytes: Uint8Array, name = 'lijst.csv') => readRegionFile({ name, bytes }, ON);
const faultsOf = (bytes: Uint8Array) =>
  read(bytes).faults.map(({ row, column, reason }) => [row, column, reason.nl]);
const noticesOf = (bytes: Uint8Array) => {
  const report = read(bytes);
  expect(report.faults).toEqual([]);
  return report.list ? report.notices.map(({ nl }) => nl) : [];
};
/** The row of a municipality in the file: six lines stand above the first one. */
const rowOf = (name: string): number => municipalities.findIndex((one) => one.name === name) + 7;
const changed = (name: string, change: (cells: string[]) => string[]) => (rows: string[]) =>
  rows.map((row) => {
    const cells = row.split(';');
    return cells[1] === name ? change(cells).join(';') : row;
  });

describe('a list of places by municipality', () => {
  test.each(['csv', 'xlsx'] as const)('is read back from the template as %s', async (format) => {
    const { name, content } = await writeRegionTemplate(format);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const report = read(bytes, name);
    expect(report.faults).toEqual([]);
    const byCode = (list: typeof municipalities) =>
      [...list].sort((a, b) => a.code.localeCompare(b.code));
    expect(byCode(report.list?.municipalities ?? [])).toEqual(byCode(municipalities));
    expect(report.list).toMatchObject({
      name: 'Voorbeeldlijst',
      published: '2025-11',
      total: 88_000,
    });
  });

  test('says in its source that it was imported, from which file and when', () => {
    const { list } = read(csv());
    expect(list?.source).toEqual({
      document: 'Ministerie van Asiel en Migratie (geïmporteerd uit lijst.csv op 1-3-2027)',
      section: 'verdeling van 88000 plekken over 342 gemeenten',
    });
  });

  test('without places that exist is taken, and that is told', () => {
    expect(noticesOf(csv())).toEqual([
      'Van 342 gemeenten geeft de lijst geen plekken die er zijn; daar is geen tekort te berekenen.',
    ]);
  });

  test('without inhabitants has those of CBS', () => {
    const { list } = read(csv());
    expect(list?.inhabitantsSource).toBeUndefined();
    expect(list?.municipalities.find(({ name }) => name === 'Utrecht')?.inhabitants).toBe(
      municipalities.find(({ name }) => name === 'Utrecht')?.inhabitants,
    );
  });
});

describe('faults are told by row, and nothing is taken', () => {
  test('a list that does not sum is refused with both numbers', () => {
    const bytes = csv({ rows: changed('Utrecht', ([a, b, c]) => [a, b, c, '1']) });
    const utrecht = municipalities.find(({ name }) => name === 'Utrecht')?.indicativePlaces ?? 0;
    const sum = (88_001 - utrecht).toLocaleString('nl-NL');
    const difference = (utrecht - 1).toLocaleString('nl-NL');
    expect(faultsOf(bytes)).toEqual([
      [
        4,
        'totaal',
        `De gemeenten tellen op tot ${sum} plekken en het totaal is 88.000: een verschil van ${difference}.`,
      ],
    ]);
  });

  test('a sum of a province in the list is held against its municipalities', () => {
    const bytes = csv({
      rows: (rows) => [...rows, ';Totaal Zuid-Holland;;18176', ';Totaal;;88000'],
    });
    expect(faultsOf(bytes)).toEqual([
      [
        349,
        'plekken',
        'De gemeenten van Zuid-Holland tellen op tot 18.175 plekken en deze rij zegt 18.176.',
      ],
    ]);
  });

  test.each([
    ['Utrecht', 3, '-4', 'plekken', 'Een aantal kan niet negatief zijn: -4.'],
    ['Utrecht', 3, '4,5', 'plekken', '4,5 is geen heel getal.'],
    ['Utrecht', 3, 'veel', 'plekken', '"veel" is geen getal.'],
    ['Utrecht', 3, '12%', 'plekken', '"12%" is geen getal.'],
    ['Utrecht', 3, '', 'plekken', 'Vul een aantal in.'],
    [
      'Utrecht',
      3,
      '1000000000000',
      'plekken',
      '1.000.000.000.000 is te veel voor één gemeente; het hoogste is 100.000.',
    ],
    ['Utrecht', 2, 'Zeeland', 'provincie', 'Utrecht ligt in Utrecht.'],
    ['Utrecht', 2, 'Utregt', 'provincie', 'Onbekende provincie "Utregt". Bedoelde u "Utrecht"?'],
    ['Utrecht', 0, 'GM0518', 'gemeentecode', "Code GM0518 is van 's-Gravenhage."],
    [
      'Utrecht',
      0,
      '344',
      'gemeentecode',
      '"344" is geen gemeentecode; die bestaat uit GM en vier cijfers, zoals GM0344.',
    ],
    ['Utrecht', 1, '', 'gemeente', 'Vul een gemeente in.'],
  ])('%s with column %d "%s"', (name, column, text, heading, message) => {
    const bytes = csv({
      rows: changed(name, (cells) => cells.map((cell, i) => (i === column ? text : cell))),
    });
    expect(faultsOf(bytes)).toEqual([[rowOf(name), heading, message]]);
  });

  test('an unknown name without a code is told with the nearest', () => {
    const bytes = csv({ rows: changed('Amsterdam', ([, , c, d]) => ['', 'Amsterdm', c, d]) });
    expect(faultsOf(bytes)).toEqual([
      [
        rowOf('Amsterdam'),
        'gemeente',
        'Onbekende gemeente "Amsterdm". Bedoelde u "Amsterdam"? Is zij nieuw, vul dan provincie en "ontstaan uit" in.',
      ],
    ]);
  });

  test('a municipality that stands there twice', () => {
    const bytes = csv({ rows: (rows) => [...rows, ';Utrecht;;0'] });
    expect(faultsOf(bytes)).toEqual([
      [349, 'gemeente', `Utrecht staat ook in rij ${rowOf('Utrecht')}.`],
    ]);
  });

  test('a municipality that is missing without a reason', () => {
    const bytes = csv({ rows: (rows) => rows.filter((row) => !row.includes(';Texel;')) });
    expect(faultsOf(bytes)[0][2]).toBe(
      'Er ontbreekt een gemeente: Texel. Zijn zij opgegaan in een andere gemeente, noem hen dan bij die gemeente onder "ontstaan uit".',
    );
  });

  test('what stands above the table is missing', () => {
    expect(faultsOf(csv({ header: ['naam;X'] })).map(([, column]) => column)).toEqual([
      'bron',
      'gepubliceerd',
      'totaal',
    ]);
  });

  test('inhabitants of some municipalities only', () => {
    const bytes = csv({
      heading: `${HEADING};inwoners`,
      rows: (rows) => rows.map((row, i) => (i === 5 ? `${row};` : `${row};1000`)),
    });
    expect(faultsOf(bytes)).toEqual([
      [
        12,
        'inwoners',
        'Vul de inwoners van elke gemeente in, of van geen enkele: dan gelden die van het CBS.',
      ],
    ]);
  });

  test('nothing to divide by', () => {
    const bytes = csv({
      header: ['naam;X', 'bron;Y', 'gepubliceerd;2027-02', 'totaal;0'],
      rows: (rows) => rows.map((row) => [...row.split(';').slice(0, 3), '0'].join(';')),
    });
    expect(faultsOf(bytes).map(([, , reason]) => reason)).toEqual([
      'Alle gemeenten hebben 0 plekken; daar is niets naar te verdelen.',
    ]);
  });
});

describe('municipalities that merged or have another name', () => {
  test('Weesp counts with Amsterdam, and that is told with the day', () => {
    const amsterdam = municipalities.find(({ name }) => name === 'Amsterdam');
    const bytes = csv({
      rows: (rows) => [
        ...changed('Amsterdam', ([a, b, c, d]) => [a, b, c, String(Number(d) - 40)])(rows),
        ';Weesp;Noord-Holland;40',
      ],
    });
    expect(noticesOf(bytes)).toContain(
      'De plekken van Weesp zijn opgeteld bij Amsterdam, waarin zij op 24-3-2022 is opgegaan.',
    );
    expect(
      read(bytes).list?.municipalities.find(({ name }) => name === 'Amsterdam')?.indicativePlaces,
    ).toBe(amsterdam?.indicativePlaces);
  });

  test('Haaren was split, so its places are for the user to divide', () => {
    const bytes = csv({ rows: (rows) => [...rows, ';Haaren;Noord-Brabant;10'] });
    expect(faultsOf(bytes)[0][2]).toBe(
      'Haaren is op 1-1-2021 verdeeld over Boxtel, Oisterwijk, Tilburg, Vught. Verdeel haar plekken over die gemeenten.',
    );
  });

  test('Wijdemeren may have gone up in Hilversum, as was planned', () => {
    const of = (name: string) => municipalities.find((one) => one.name === name);
    const gone = of('Wijdemeren')?.indicativePlaces ?? 0;
    const bytes = csv({
      rows: (rows) =>
        changed('Hilversum', ([a, b, c, d]) => [a, b, c, String(Number(d) + gone)])(
          rows.filter((row) => !row.includes(';Wijdemeren;')),
        ),
    });
    expect(noticesOf(bytes)).toContain(
      'Wijdemeren staat niet in deze lijst: zij zou op 1-1-2027 opgaan in Hilversum. Haar inwoners tellen daar mee.',
    );
    expect(
      read(bytes).list?.municipalities.find(({ name }) => name === 'Hilversum')?.inhabitants,
    ).toBe((of('Hilversum')?.inhabitants ?? 0) + (of('Wijdemeren')?.inhabitants ?? 0));
  });

  test('a new one is taken when it says what it was formed from', () => {
    const of = (name: string) => municipalities.find((one) => one.name === name);
    const places =
      (of('Blaricum')?.indicativePlaces ?? 0) + (of('Laren (NH.)')?.indicativePlaces ?? 0);
    const bytes = csv({
      heading: `${HEADING};ontstaan uit`,
      rows: (rows) => [
        ...rows.filter((row) => !/;(Blaricum|Laren \(NH\.\));/.test(row)),
        `GM9999;Gooiland;Noord-Holland;${places};Blaricum + Laren`,
      ],
    });
    expect(noticesOf(bytes)).toContain(
      'Gooiland is volgens deze lijst ontstaan uit Blaricum, Laren (NH.).',
    );
    expect(read(bytes).list?.municipalities).toHaveLength(341);
  });

  test('cannot be both a part of a new one and on its own', () => {
    const bytes = csv({
      heading: `${HEADING};ontstaan uit`,
      rows: (rows) => [
        ...rows.filter((row) => !row.includes(';Blaricum;')),
        `GM9999;Gooiland;Noord-Holland;99;Blaricum + Laren`,
      ],
    });
    expect(faultsOf(bytes)[0][2]).toBe('Laren (NH.) staat zelf ook in de lijst.');
  });

  test.each([
    ['Amsterdm', '"Amsterdm" is gelezen als Amsterdam, naar de gemeentecode.'],
    ['Mokum aan de Amstel', 'Amsterdam heet in deze lijst Mokum aan de Amstel.'],
  ])('%s is known by its code', (typed, notice) => {
    const bytes = csv({ rows: changed('Amsterdam', ([a, , c, d]) => [a, typed, c, d]) });
    expect(noticesOf(bytes)).toContain(notice);
  });
});

describe('a hostile file', () => {
  test('is refused by its size before it is read', () => {
    expect(refuseRegionFile('x.csv', 11 * 1024 * 1024)?.reason.nl).toMatch(/11 MB/);
    expect(refuseRegionFile('x.exe', 10)?.reason.nl).toMatch(/Gebruik \.csv of \.xlsx/);
  });

  test('with more rows than there are municipalities is not looked into', () => {
    const bytes = csv({ rows: (rows) => [...rows, ...rows, ...rows] });
    expect(faultsOf(bytes)).toEqual([
      [undefined, undefined, 'Meer dan 1.000 rijen; zoveel gemeenten zijn er niet.'],
    ]);
  });

  test('never makes the reader throw, and never half a list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 12 }), { maxLength: 6 }), { maxLength: 20 }),
        (rows) => {
          const lines = [HEADING, ...rows.map((cells) => cells.join(';'))];
          const report = read(Buffer.from(lines.join('\n')));
          expect(report.list).toBeUndefined();
          expect(report.faults.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 100 },
    );
  });
});
