import { judged, type Claim } from '../claim';
import { refusalOf } from '../refusal';
import { TRIAL_NAME, TRIAL_TABLE } from '../trial-names';

/** Tables, charts, names and protected sheets. */
export const OBJECT_CLAIMS: readonly Claim[] = [
  {
    id: 'table',
    group: 'objects',
    title: {
      nl: 'Een tabel krijgt de naam, de kopregel en de stijl die erbij worden gegeven',
      en: 'A table gets the name, the header and the style that it is given',
    },
    expected: {
      nl: `${TRIAL_TABLE} · maat, waarde · TableStyleMedium2`,
      en: `${TRIAL_TABLE} · maat, waarde · TableStyleMedium2`,
    },
    whenFalse: {
      nl: 'Laden mislukt dan met een melding en laat de werkmap zoals die was.',
      en: 'Load then fails with a message and leaves the workbook as it was.',
    },
    check: async ({ context, sheet }) => {
      const table = addTable(sheet);
      table.style = 'TableStyleMedium2';
      table.load('name,style');
      const header = table.getHeaderRowRange();
      header.load('values');
      const body = table.getDataBodyRange();
      body.load('rowCount');
      await context.sync();
      const seen = [table.name, header.values[0].join(', '), table.style].join(' · ');
      return judged(
        seen === `${TRIAL_TABLE} · maat, waarde · TableStyleMedium2` && body.rowCount === 4,
        seen,
      );
    },
  },
  {
    id: 'table-name-taken',
    group: 'objects',
    title: {
      nl: 'Een naam van een tabel kan maar één keer in een werkmap voorkomen',
      en: 'The name of a table can occur only once in a workbook',
    },
    expected: { nl: 'geweigerd', en: 'refused' },
    whenFalse: {
      nl: 'Niets: het product kiest zelf een naam die nog vrij is.',
      en: 'Nothing: the product itself chooses a name that is free.',
    },
    check: async (bench) => {
      const { context, sheet } = bench;
      addTable(sheet);
      await context.sync();
      const code = await refusalOf(bench, (own) => {
        own.getRange('E1:F1').values = [['maat', 'waarde']];
        own.tables.add('E1:F2', true).name = TRIAL_TABLE;
      });
      return judged(code !== undefined, code ?? 'ok');
    },
  },
  {
    id: 'filtered-table',
    group: 'objects',
    title: {
      nl: 'In een gefilterde tabel komt elke waarde in haar eigen rij, ook in verborgen rijen',
      en: 'In a filtered table every value goes to its own row, in hidden rows too',
    },
    expected: { nl: '10 · 2 · 30 · 4', en: '10 · 2 · 30 · 4' },
    whenFalse: {
      nl: 'Verwijder het filter voordat u ververst; verversen vergelijkt daarna opnieuw.',
      en: 'Remove the filter before you refresh; refresh then compares again.',
    },
    check: async ({ context, sheet }) => {
      const table = addTable(sheet);
      table.columns.getItem('maat').filter.applyValuesFilter(['a']);
      await context.sync();
      sheet.getRange('B2:B5').formulas = [[10], [null], [30], [null]];
      table.clearFilters();
      const values = sheet.getRange('B2:B5');
      values.load('values');
      await context.sync();
      const seen = values.values.flat().join(' · ');
      return judged(seen === '10 · 2 · 30 · 4', seen);
    },
  },
  {
    id: 'chart-series',
    group: 'objects',
    title: {
      nl: 'Een grafiek krijgt elke reeks afzonderlijk, met een eigen soort, naam en as',
      en: 'A chart gets each series by itself, with a type, a name and an axis of its own',
    },
    expected: {
      nl: 'basis AreaStacked · band AreaStacked · lijn Line · as vanaf 100',
      en: 'basis AreaStacked · band AreaStacked · lijn Line · axis from 100',
    },
    whenFalse: {
      nl: 'De tabel en het overzicht op het blad kloppen ook zonder grafiek; teken de grafiek uit het overzicht met Invoegen > Grafiek.',
      en: 'The table and the overview on the sheet are right without the chart; draw it from the overview with Insert > Chart.',
    },
    check: async ({ context, sheet }) => {
      sheet.getRange('A1:C3').values = [
        [100, 20, 110],
        [120, 25, 130],
        [130, 30, 150],
      ];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A3'), 'Columns');
      const kinds = [
        ['basis', 'AreaStacked'],
        ['band', 'AreaStacked'],
        ['lijn', 'Line'],
      ] as const;
      kinds.forEach(([name, type], i) => {
        const series = i === 0 ? chart.series.getItemAt(0) : chart.series.add();
        series.name = name;
        series.setValues(sheet.getRangeByIndexes(0, i, 3, 1));
        series.chartType = type;
      });
      chart.axes.valueAxis.minimum = 100;
      await context.sync();
      chart.series.load('items/name,items/chartType');
      chart.axes.valueAxis.load('minimum');
      await context.sync();
      const seriesTexts = chart.series.items.map(({ name, chartType }) => `${name} ${chartType}`);
      const asked = kinds.map(([name, type]) => `${name} ${type}`);
      const { minimum } = chart.axes.valueAxis;
      const same = seriesTexts.join('|') === asked.join('|') && Number(minimum) === 100;
      const summary = seriesTexts.join(' · ');
      return judged(same, {
        nl: `${summary} · as vanaf ${minimum}`,
        en: `${summary} · axis from ${minimum}`,
      });
    },
    look: {
      todo: {
        nl: 'Laad een blad en bekijk de grafiek: een lichtblauwe band van minimum tot maximum met vier lijnen, en in de legenda geen lege naam.',
        en: 'Load a sheet and look at the chart: a light blue band from minimum to maximum with four lines, and no empty name in the legend.',
      },
      picture: 'grafiek.svg',
    },
  },
  {
    id: 'printed-sheets',
    group: 'objects',
    title: {
      nl: 'Een blad van Regio rekent mee, en bladen van Regio en Begroting drukken leesbaar af',
      en: 'A sheet of Region follows its numbers, and sheets of Region and Budget print legibly',
    },
    expected: {
      nl: 'liggend A4, één bladzijde breed, koppen op elke bladzijde, geen lege bladzijde',
      en: 'A4 on its side, one page wide, headings on every page, no empty page',
    },
    whenFalse: {
      nl: 'Stel de bladzijde zelf in (Pagina-indeling); de getallen op het blad kloppen ook zonder.',
      en: 'Set the page yourself (Page Layout); the numbers on the sheet are right without it.',
    },
    look: {
      todo: {
        nl: 'Kies in Regio Zet alle gemeenten op blad. De controleregel onder de som is 0; typ een ander aantal plekken over en het tekort, de provincie en de som gaan mee. Kijk dan bij Bestand > Afdrukken, en doe dat ook voor de bladen van Begroting.',
        en: 'In Region choose Write all municipalities to a sheet. The check row under the sum is 0; type another number of places, and the shortage, the province and the sum follow. Then see File > Print, for the sheets of Budget as well.',
      },
      picture: 'afdruk.svg',
    },
  },
  {
    id: 'names',
    group: 'objects',
    title: {
      nl: 'Een naam wijst cellen aan, kan verborgen zijn en rekent in formules mee',
      en: 'A name points at cells, can be hidden and works in formulas',
    },
    expected: { nl: '42 via de verborgen naam', en: '42 by the hidden name' },
    whenFalse: {
      nl: 'Laden mislukt dan met een melding; een geladen blad wordt ook aan de naam van zijn tabel teruggevonden.',
      en: 'Load then fails with a message; a loaded sheet is also found by the name of its table.',
    },
    check: async (bench) => {
      const { context, sheet } = bench;
      sheet.getRange('C1').values = [[42]];
      const name = context.workbook.names.add(TRIAL_NAME, sheet.getRange('C1'), 'Zelftest');
      name.visible = false;
      const range = name.getRangeOrNullObject();
      range.load('values');
      name.load('visible');
      await context.sync();
      const byName: unknown = range.isNullObject ? undefined : range.values[0][0];
      return judged(byName === 42 && !name.visible, `${String(byName)}`);
    },
  },
  {
    id: 'sheet-protection',
    group: 'objects',
    title: {
      nl: 'Een beveiligd blad weigert een wijziging met een code die het product kent',
      en: 'A protected sheet refuses a change with a code that the product knows',
    },
    expected: {
      nl: 'AccessDenied, en de cel is als tevoren',
      en: 'AccessDenied, and the cell is as before',
    },
    whenFalse: {
      nl: 'De melding is dan algemeen ("Excel meldt een fout") in plaats van een raad om de beveiliging op te heffen. Meld de code.',
      en: 'The message is general then ("Excel reports an error") instead of advice to remove the protection. Report the code.',
    },
    check: async (bench) => {
      const { context, sheet } = bench;
      sheet.getRange('A1').values = [[1]];
      sheet.protection.protect();
      await context.sync();
      const code = await refusalOf(bench, (own) => {
        own.getRange('A1').values = [[2]];
      });
      sheet.protection.unprotect();
      const cell = sheet.getRange('A1');
      cell.load('values');
      await context.sync();
      const kept = Number(cell.values[0][0]) === 1;
      return judged(
        code === 'AccessDenied' && kept,
        `${code ?? 'ok'} · ${String(cell.values[0][0])}`,
      );
    },
  },
  {
    id: 'refresh-keeps-own-work',
    group: 'objects',
    title: {
      nl: 'Verversen laat eigen kolommen, opmerkingen, notaties en formules staan',
      en: 'Refresh leaves own columns, comments, formats and formulas',
    },
    expected: {
      nl: 'alleen cellen van Kernprognose veranderen',
      en: 'only cells of Kernprognose change',
    },
    whenFalse: {
      nl: 'Maak het ongedaan (Ctrl+Z), en meld welke cel veranderde.',
      en: 'Undo it (Ctrl+Z), and report which cell changed.',
    },
    look: {
      todo: {
        nl: 'Zet naast een geladen tabel een kolom en een opmerking, en ververs naar een andere editie. Beide staan er nog.',
        en: 'Put a column and a comment beside a loaded table, and refresh to another edition. Both are still there.',
      },
      picture: 'verversen.svg',
    },
  },
];

/** A table of two columns and four rows in A1:B5. */
function addTable(sheet: Excel.Worksheet): Excel.Table {
  const range = sheet.getRange('A1:B5');
  range.values = [
    ['maat', 'waarde'],
    ['a', 1],
    ['b', 2],
    ['a', 3],
    ['b', 4],
  ];
  const table = sheet.tables.add(range, true);
  table.name = TRIAL_TABLE;
  return table;
}
