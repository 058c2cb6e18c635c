import type { CellEntry } from '../workbook-model/cell-values';
import { singleCell } from '../workbook-model/addresses';
import type { Workbook } from '../workbook-model/workbook';
import type { Worksheet } from '../workbook-model/worksheet';

/** A cell of an example: a Dutch text, a number, or a formula in English notation. */
type ExampleCell = string | number;

interface ExampleSheet {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly ExampleCell[])[];
  /** By column; left out: as it is. */
  readonly formats: readonly (string | undefined)[];
  /** In points. */
  readonly widths: readonly number[];
}

const WHOLE = '#,##0';
const SHARE = '0.0%';

/**
 * A workbook as an analyst, a planner and someone in finance would have it. Every forecast figure in
 * it is a formula of the add-in; prices and own places are made up, and say so.
 */
const SHEETS: readonly ExampleSheet[] = [
  {
    name: 'Analist',
    title: 'Bezetting en instroom per scenario',
    note: 'Elk getal is een functie van de invoegtoepassing: wijs een cel aan om te zien waar het vandaan komt.',
    header: ['Scenario', 'Bezetting eind 2026', 'Bezetting eind 2027', 'Instroom 2026', 'Herkomst'],
    rows: ['minimum', 'mediaan', 'medio', 'maximum'].map((scenario, i) => [
      scenario,
      `=PROGNOSE.BEZETTING(A${i + 5},2026)`,
      `=PROGNOSE.BEZETTING(A${i + 5},2027)`,
      `=PROGNOSE.INSTROOM(A${i + 5},2026)`,
      `=INDEX(PROGNOSE.BRON("bezetting",A${i + 5},2026),1,1)`,
    ]),
    formats: [undefined, WHOLE, WHOLE, WHOLE, undefined],
    widths: [75, 105, 105, 90, 90],
  },
  {
    name: 'Planner',
    title: 'Plekken nodig en beschikbaar',
    note: 'De eigen plekken zijn een voorbeeld: typ uw eigen aantallen over de getallen in kolom C.',
    header: ['Peildatum', 'Nodig (mediaan)', 'Eigen plekken', 'Tekort', 'Bezettingsgraad'],
    rows: ['2026-07-01', '2027-01-01', '2027-07-01', '2028-01-01'].map((date, i) => [
      `=DATE(${date.replaceAll('-0', ',').replaceAll('-', ',')})`,
      `=CAPACITEIT.BEHOEFTE("mediaan",A${i + 5})`,
      80_000 + i * 1500,
      `=B${i + 5}-C${i + 5}`,
      `=CAPACITEIT.BEZETTINGSGRAAD("mediaan",A${i + 5},C${i + 5})`,
    ]),
    formats: ['d-m-yyyy', WHOLE, WHOLE, WHOLE, SHARE],
    widths: [80, 105, 90, 75, 105],
  },
  {
    name: 'Financiën',
    title: 'Kosten van opvang',
    note: 'Prijzen per plek per jaar en reguliere plekken zijn een voorbeeld: vul uw eigen in.',
    header: [
      'Jaar',
      'Gemiddelde bezetting',
      'Prijs regulier',
      'Prijs noodopvang',
      'Reguliere plekken',
      'Kosten',
    ],
    rows: [2026, 2027].map((year, i) => [
      year,
      `=CAPACITEIT.GEMIDDELD("mediaan",A${i + 5})`,
      30_000,
      70_000,
      60_000,
      `=INDEX(CAPACITEIT.BEGROTING("mediaan",A${i + 5},C${i + 5},D${i + 5},E${i + 5}),1,1)`,
    ]),
    formats: ['0', WHOLE, '€ #,##0', '€ #,##0', WHOLE, '€ #,##0'],
    widths: [55, 110, 90, 95, 100, 110],
  },
];

/** Adds the example sheets to the workbook and shows the first; sheets with these names stay. */
export function openExample(workbook: Workbook): void {
  const added = SHEETS.filter(({ name }) => !workbook.worksheets.getItemOrNullObject(name)).map(
    (example) => addSheet(workbook, example),
  );
  const first = added[0] ?? workbook.worksheets.getItem(SHEETS[0]?.name ?? '');
  first.activate();
}

function addSheet(workbook: Workbook, example: ExampleSheet): Worksheet {
  const sheet = workbook.worksheets.add(example.name);
  const put = (row: number, cells: readonly ExampleCell[]): void =>
    cells.forEach((cell, column) => sheet.store.write(singleCell(row, column), [[entryOf(cell)]]));
  put(0, [example.title]);
  put(1, [example.note]);
  put(3, example.header);
  sheet.setStyle(singleCell(0, 0), { bold: true, fontSize: 14 });
  const columns = example.header.length;
  sheet.setStyle(
    { row: 3, column: 0, rows: 1, columns },
    { bold: true, fillColor: '#D6E6F4', wrapText: true },
  );
  example.formats.forEach((numberFormat, column) => {
    if (!numberFormat) return;
    sheet.setStyle({ row: 4, column, rows: example.rows.length, columns: 1 }, { numberFormat });
  });
  example.rows.forEach((row, i) => put(4 + i, row));
  example.widths.forEach((points, column) => sheet.setColumnWidth(column, 1, points));
  return sheet;
}

const entryOf = (cell: ExampleCell): CellEntry =>
  typeof cell === 'string' && cell.startsWith('=') ? { value: '', formula: cell } : { value: cell };
