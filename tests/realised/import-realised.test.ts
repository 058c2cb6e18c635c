import { strToU8 } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import type { CivilDate } from '../../src/domain/calendar';
import { readRealisedFile } from '../../src/realised/import/read-realised-table';

const TODAY: CivilDate = { year: 2026, month: 11, day: 27 };
const HEADINGS = 'maat;datum of periode;waarde;eenheid;bron;zekerheid;stand per;toelichting';

const read = (...rows: string[]) =>
  readRealisedFile({ name: 'eigen.csv', bytes: strToU8([HEADINGS, ...rows].join('\r\n')) }, TODAY);

async function faultsOf(...rows: string[]): Promise<string[]> {
  const { faults, values } = await read(...rows);
  expect(values).toBeUndefined();
  return faults.map(({ row, column, reason }) => `${row} ${column}: ${reason.nl}`);
}

describe('own realised figures from a file', () => {
  it('are read in any notation that a Dutch table uses, and say what was left out', async () => {
    const { values } = await read(
      'COA-bezetting;30-6-2026;79.500;personen;COA, maandrapport;hoog;5-7-2026;',
      'instroom;2026-07;3412;;IND;;;voorlopig',
      'inwilligingspercentage;2026-K2;36,5;%;IND;middel;;',
    );
    expect(values).toEqual([
      {
        measure: 'occupancy',
        when: '2026-06-30',
        value: 79500,
        unit: 'personen',
        status: 'gerealiseerd',
        source: 'COA, maandrapport',
        certainty: 'hoog',
        known: '2026-07-05',
        knownIsAssumed: false,
        remark: '',
        own: true,
      },
      expect.objectContaining({
        measure: 'totalInflow',
        when: '2026-07',
        value: 3412,
        certainty: 'middel',
        known: '2026-07-31',
        knownIsAssumed: true,
        remark: 'voorlopig',
      }),
      expect.objectContaining({ measure: 'grantRate', when: '2026-K2', value: 36.5, unit: '%' }),
    ]);
  });

  it.each([
    [
      'a day that has still to come',
      'COA-bezetting;31-12-2026;82000;personen;COA;;;',
      '2 datum of periode: 31-12-2026 is nog niet voorbij: vandaag is het 27-11-2026. Een realisatie is gemeten.',
    ],
    [
      'a period that is not over',
      'instroom;2026;44000;personen;IND;;;',
      '2 datum of periode: 2026 is nog niet voorbij: vandaag is het 27-11-2026. Een realisatie is gemeten.',
    ],
    [
      'a negative count',
      'instroom;2026-07;-5;personen;IND;;;',
      '2 waarde: "totale instroom" kan niet negatief zijn: -5.',
    ],
    [
      'a number a hundred times too large',
      'COA-bezetting;30-6-2026;7950000;personen;COA;;;',
      '2 waarde: 7.950.000 is voor "COA-bezetting" niet aannemelijk: bekende waarden liggen tussen 14.604 en 83.801. Klopt de eenheid?',
    ],
    [
      'a number a hundred times too large of what nobody counted yet',
      'in procedure;30-6-2026;4730000;personen;COA;;;',
      '2 waarde: 4.730.000 is voor "in procedure" niet aannemelijk: van "COA-bezetting" als geheel waren het er ten hoogste 83.801. Klopt de eenheid?',
    ],
    [
      'a number in thousands',
      'COA-bezetting;30-6-2026;79,5;personen;COA;;;',
      '2 waarde: 79,5 personen bestaat niet; een telling is een geheel getal. Staat er misschien duizend bij?',
    ],
    [
      'a whole number in thousands',
      'COA-bezetting;30-6-2026;80;personen;COA;;;',
      '2 waarde: 80 is voor "COA-bezetting" niet aannemelijk: bekende waarden liggen tussen 14.604 en 83.801. Klopt de eenheid?',
    ],
    [
      'another unit',
      'COA-bezetting;30-6-2026;79500;plekken;COA;;;',
      '2 eenheid: Eenheid "plekken" past niet bij "COA-bezetting". Schrijf het getal in personen.',
    ],
    [
      'a day for what is counted over a period',
      'instroom;30-6-2026;3400;personen;IND;;;',
      '2 datum of periode: "totale instroom" telt over een periode; vul geen dag in maar 2026-07, 2026-K3, 2026-II of 2026.',
    ],
    [
      'an assumption of the model',
      'huisvestingstempo;2025;30000;;COA;;;',
      '2 maat: "huisvestingstempo" is een aanname of een bedrag van de prognose; daarvan bestaan geen realisaties.',
    ],
    [
      'a misspelt measure',
      'COA-bezeting;30-6-2026;79500;;COA;;;',
      '2 maat: Onbekende maat "COA-bezeting". Bedoelde u "COA-bezetting"?',
    ],
    [
      'a figure without a source',
      'COA-bezetting;30-6-2026;79500;;;;;',
      '2 bron: Vul een bron in: wie heeft dit geteld?',
    ],
    [
      'a certainty that does not exist',
      'COA-bezetting;30-6-2026;79500;;COA;zeker;;',
      '2 zekerheid: Zekerheid "zeker" bestaat niet. Mogelijk: hoog, middel, laag; leeg is middel.',
    ],
    [
      'a day of knowledge before the count',
      'COA-bezetting;30-6-2026;79500;;COA;;1-6-2026;',
      '2 stand per: Stand per 1-6-2026 ligt voor het einde van 30-6-2026: toen was dit nog niet te tellen.',
    ],
    [
      'a share of more than all',
      'inwilligingspercentage;2026-K2;136;%;IND;;;',
      '2 waarde: 136 is geen percentage tussen 0 en 100.',
    ],
    ['a text for a number', 'instroom;2026-07;veel;;IND;;;', '2 waarde: "veel" is geen getal.'],
    ['a half-filled row', 'instroom;2026-07;;;IND;;;', '2 waarde: Vul een waarde in.'],
    [
      'no period that exists',
      'instroom;2026-13;3400;;IND;;;',
      '2 datum of periode: "2026-13" is geen datum en geen periode. Mogelijk: 31-12-2026, 2026, 2026-II, 2026-K3 of 2026-07.',
    ],
  ])('with %s are refused by row', async (_, row, fault) => {
    expect(await faultsOf(row)).toEqual([fault]);
  });

  it('with parts that are more than the whole period are refused at the whole', async () => {
    expect(
      await faultsOf(
        'instroom;2026-K1;9000;;IND;;;',
        'instroom;2026-01;3500;;IND;;;',
        'instroom;2026-02;3500;;IND;;;',
        'instroom;2026-03;3500;;IND;;;',
      ),
    ).toEqual([
      '2 datum of periode: De delen van 2026-K1 tellen op tot 10.500, meer dan de 9.000 van die periode zelf. Overlappen ze, of klopt een getal niet?',
    ]);
  });

  it('that say the same twice are refused when they differ, and not when one was known later', async () => {
    expect(
      await faultsOf('instroom;2026-07;3400;;IND;;;', 'instroom;2026-07;3500;;IND;;;'),
    ).toEqual([
      '3 waarde: Dezelfde maat, periode en bron staan met een ander getal in rij 2. Geef de stand per een dag, of laat één rij staan.',
    ]);
    const { values } = await read(
      'instroom;2026-07;3400;;IND;;5-8-2026;',
      'instroom;2026-07;3500;;IND;;5-9-2026;',
    );
    expect(values).toHaveLength(2);
  });

  it('leave out rows of the template that nobody filled in, and tell every fault of the others', async () => {
    expect(
      await faultsOf(
        'COA-bezetting;;;personen;;;;',
        'instroom;2026-07;-1;;;;;',
        ';;;;;;;',
        'nareizigers;2027;900;;IND;;;',
      ),
    ).toEqual([
      '3 waarde: "totale instroom" kan niet negatief zijn: -1.',
      '3 bron: Vul een bron in: wie heeft dit geteld?',
      '5 datum of periode: 2027 is nog niet voorbij: vandaag is het 27-11-2026. Een realisatie is gemeten.',
    ]);
  });

  it('are read from a workbook too, with real dates', async () => {
    const blob = await writeXlsxFile([
      HEADINGS.split(';').map((value) => ({ value })),
      [
        { value: 'COA-bezetting' },
        { value: new Date(Date.UTC(2026, 5, 30)), format: 'dd-mm-yyyy' },
        { value: 79500 },
        { value: 'personen' },
        { value: 'COA' },
        null,
        null,
        null,
      ],
    ]).toBuffer();
    const { values } = await readRealisedFile(
      { name: 'eigen.xlsx', bytes: new Uint8Array(blob) },
      TODAY,
    );
    expect(values).toEqual([expect.objectContaining({ when: '2026-06-30', value: 79500 })]);
  });

  it.each([
    ['eigen.pdf', 'x', 'Dit bestandstype wordt niet gelezen. Gebruik .csv of .xlsx.'],
    ['eigen.csv', '', 'Het bestand is leeg.'],
    [
      'eigen.csv',
      'jaar;getal',
      'Geen tabel met realisaties gevonden. Er hoort een rij te zijn met de koppen maat, datum of periode, waarde en bron.',
    ],
    ['eigen.csv', 'maat;datum;waarde\r\n', 'De kolom "bron" ontbreekt.'],
    [
      'eigen.xlsx',
      'geen zip',
      'Dit is geen leesbaar Excel-bestand (.xlsx). Sla het in Excel op als .xlsx zonder wachtwoord.',
    ],
  ])('in %s holding %p are refused as a whole', async (name, text, reason) => {
    const { faults } = await readRealisedFile({ name, bytes: strToU8(text) }, TODAY);
    expect(faults.map((fault) => fault.reason.nl)).toEqual([reason]);
  });
});
