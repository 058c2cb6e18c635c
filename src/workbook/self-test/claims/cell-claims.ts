import { DATE_1904_OFFSET, toSerial } from '../../../domain/calendar';
import { judged, lacking, type Claim } from '../claim';

/** Contents and formats of cells, written and read back. */
export const CELL_CLAIMS: readonly Claim[] = [
  {
    id: 'invariant-formulas',
    group: 'cells',
    title: {
      nl: 'Formules worden in de taalvrije vorm geschreven, in elke taal van Excel',
      en: 'Formulas are written in the language-free form, in every language of Excel',
    },
    expected: { nl: '=SUM(1.5,2) geeft 3,5', en: '=SUM(1.5,2) gives 3.5' },
    whenFalse: {
      nl: 'Niets: dan werkt geen enkele formule die het deelvenster schrijft. Meld het met dit verslag.',
      en: 'Nothing: then no formula that the pane writes works. Report it with this report.',
    },
    check: async (bench) => {
      const { context, sheet } = bench;
      const value = await bench.valueOf('=SUM(1.5,2)');
      const cell = sheet.getRange('A1');
      cell.load('formulas,formulasLocal');
      await context.sync();
      const [formula, local] = [cell.formulas[0][0], cell.formulasLocal[0][0]].map(String);
      return judged(value === 3.5 && formula === '=SUM(1.5,2)', `${String(value)} ${local}`);
    },
  },
  {
    id: 'number-formats',
    group: 'cells',
    title: {
      nl: 'Getalnotaties blijven zoals geschreven en tonen de tekens van deze Excel',
      en: 'Number formats stay as written and show the separators of this Excel',
    },
    expected: {
      nl: '82.300 met het scheidingsteken van deze Excel, en een datum van tien tekens',
      en: '82,300 with the separator of this Excel, and a date of ten characters',
    },
    whenFalse: {
      nl: 'De getallen kloppen, alleen de weergave niet: kies zelf een notatie. Verversen laat uw notatie staan.',
      en: 'The numbers are right, only what is shown is not: choose a format yourself. Refresh leaves it.',
    },
    check: async (bench) => {
      const { context, sheet } = bench;
      const formats = ['#,##0', 'dd-mm-yyyy', '0.0%'];
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [formats];
      range.values = [[82300, 46022, 0.914]];
      range.format.autofitColumns();
      range.load('numberFormat,text');
      const { application } = context.workbook;
      application.load('thousandsSeparator');
      await context.sync();
      const [number, date] = range.text[0];
      const kept = range.numberFormat[0].every((format, i) => format === formats[i]);
      const text = number.replace(/\s/g, ' ');
      const separator = application.thousandsSeparator.replace(/\s/g, ' ');
      return judged(
        kept && text === `82${separator}300` && date.length === 10,
        range.text[0].join(' · '),
      );
    },
  },
  {
    id: 'one-format-for-all',
    group: 'cells',
    title: {
      nl: 'Eén getalnotatie kan in één keer aan alle cellen van een bereik worden gegeven',
      en: 'One number format can be given to all cells of a range at once',
    },
    expected: { nl: 'alle cellen hebben de notatie', en: 'every cell has the format' },
    whenFalse: {
      nl: 'Laden mislukt dan met een melding en laat de werkmap zoals die was. Meld het met dit verslag.',
      en: 'Load then fails with a message and leaves the workbook as it was. Report it with this report.',
    },
    check: async (bench) => {
      const { context, sheet } = bench;
      const range = sheet.getRange('A1:B3');
      // The declaration knows only matrices.
      range.numberFormat = '0.00' as unknown as string[][];
      range.load('numberFormat');
      await context.sync();
      const formats = [...new Set(range.numberFormat.flat().map(String))];
      return judged(formats.length === 1 && formats[0] === '0.00', formats.join(' · '));
    },
  },
  {
    id: 'text-stays-text',
    group: 'cells',
    title: {
      nl: 'Tekst in een cel met tekstnotatie blijft tekst, ook als zij op een datum of formule lijkt',
      en: 'Text in a cell with a text format stays text, even when it looks like a date or a formula',
    },
    expected: { nl: '2026-07 · 0042 als tekst', en: '2026-07 · 0042 as text' },
    whenFalse: {
      nl: 'Perioden in een geladen blad zijn dan datums; verversen vindt zijn rijen aan de kolom met de laatste dag en werkt door.',
      en: 'Periods on a loaded sheet are dates then; refresh finds its rows by the column of the last day and goes on working.',
    },
    check: async (bench) => {
      const { context, sheet } = bench;
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', '@']];
      range.values = [['2026-07', '0042']];
      range.load('values');
      await context.sync();
      const [period, code] = range.values[0] as unknown[];
      return judged(period === '2026-07' && code === '0042', `${String(period)} · ${String(code)}`);
    },
  },
  {
    id: 'null-keeps-cell',
    group: 'cells',
    title: {
      nl: 'Een cel waarvoor niets wordt gegeven, blijft zoals zij is',
      en: 'A cell for which nothing is given stays as it is',
    },
    expected: {
      nl: 'de formule en het getal staan er nog',
      en: 'the formula and the number are still there',
    },
    whenFalse: {
      nl: 'Ververs dan niet: uw eigen cellen in een geladen tabel kunnen verdwijnen. Meld het met dit verslag.',
      en: 'Do not refresh then: your own cells in a loaded table may vanish. Report it with this report.',
    },
    check: async (bench) => {
      const { context, sheet } = bench;
      const range = sheet.getRange('A1:A3');
      range.formulas = [['=1+1'], [7], [8]];
      await context.sync();
      range.formulas = [[null], [null], [9]];
      range.load('formulas');
      await context.sync();
      const cells = range.formulas.map(([cell]) => String(cell));
      return judged(cells.join('|') === '=1+1|7|9', cells.join(' · '));
    },
  },
  {
    id: 'date-system',
    group: 'cells',
    title: {
      nl: 'Excel zegt buiten de cellen om vanaf welk jaar de werkmap telt',
      en: 'Excel tells outside the cells from which year the workbook counts',
    },
    expected: { nl: 'hetzelfde als de cel met DATUM', en: 'the same as the cell with DATE' },
    whenFalse: {
      nl: 'Zonder antwoord rekent het product vanaf 1900. Gebruik in een werkmap vanaf 1904 datums als tekst of jaren.',
      en: 'Without an answer the product counts from 1900. In a workbook from 1904 use dates as text, or years.',
    },
    check: async (bench) => {
      const { context } = bench;
      const inCell = await bench.valueOf('=DATE(2026,1,1)');
      const outside = context.workbook.functions.date(2026, 1, 1);
      outside.load('value');
      await context.sync();
      const from1900 = toSerial({ year: 2026, month: 1, day: 1 });
      const isDate = [from1900, from1900 - DATE_1904_OFFSET].includes(outside.value);
      return judged(isDate && outside.value === inCell, `${outside.value} · ${String(inCell)}`);
    },
  },
  {
    id: 'number-with-properties',
    group: 'cells',
    title: {
      nl: 'Een getal kan eigenschappen hebben en blijft in elke berekening een getal',
      en: 'A number can have properties and stays a number in every calculation',
    },
    expected: { nl: '84 en "berekend"', en: '84 and "berekend"' },
    whenFalse: {
      nl: 'De functies geven dan gewone getallen; PROGNOSE.BRON geeft de herkomst in een cel ernaast.',
      en: 'The functions give plain numbers then; PROGNOSE.BRON gives the provenance in a cell beside it.',
    },
    check: async (bench) => {
      const { sheet } = bench;
      if (!Office.context.requirements.isSetSupported('ExcelApi', '1.19')) {
        return lacking('ExcelApi 1.19');
      }
      const source = sheet.getRange('C1');
      source.valuesAsJson = [
        [
          {
            type: 'Double',
            basicType: 'Double',
            basicValue: 42,
            properties: {
              Status: { type: 'String', basicType: 'String', basicValue: 'berekend' },
            },
          } as Excel.DoubleCellValue,
        ],
      ];
      const seen = await bench.valuesOf(['=C1*2', '=C1.Status']);
      return judged(seen[0] === 84 && seen[1] === 'berekend', seen.map(String).join(' · '));
    },
  },
  {
    id: 'cell-edit',
    group: 'cells',
    title: {
      nl: 'Terwijl u in een cel typt, wacht een knop van het deelvenster en zegt dat',
      en: 'While you type in a cell, a button of the pane waits and says so',
    },
    expected: {
      nl: 'na drie seconden de vraag om Enter of Esc te drukken; daarna gaat het door',
      en: 'after three seconds the request to press Enter or Esc; then it goes on',
    },
    whenFalse: {
      nl: 'Excel weigert dan; het deelvenster zegt dat er niets is gewijzigd.',
      en: 'Excel refuses then; the pane says that nothing was changed.',
    },
    look: {
      todo: {
        nl: 'Begin in een cel te typen, klik zonder Enter op Laden op nieuw blad en druk na vijf seconden op Esc.',
        en: 'Start typing in a cell, click Load on a new sheet without Enter, and press Esc after five seconds.',
      },
      picture: 'typen-in-cel.svg',
    },
  },
];
