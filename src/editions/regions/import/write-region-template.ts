import { asPlainText } from '../../../domain/plain-text';
import { csvCell } from '../../import/csv';
import type { WrittenFile } from '../../import/write-edition-file';
import { BUNDLED_REGION_LIST, type Municipality } from '../region-list';
import { HEADER_NAMES, REGION_COLUMNS, REGION_HEADINGS } from './region-columns';
import type { RegionTemplateFormat } from './template-formats';

const NAME = 'sjabloon-verdeling';
const WIDTHS = [14, 28, 16, 12, 10, 10, 12, 30];

/**
 * A file in which to fill in a newer list: all municipalities with the figures of the bundled list
 * as an example. What the list is, stands above the table.
 */
export async function writeRegionTemplate(format: RegionTemplateFormat): Promise<WrittenFile> {
  return format === 'csv'
    ? { name: `${NAME}.csv`, mediaType: 'text/csv;charset=utf-8', content: templateCsv() }
    : {
        name: `${NAME}.xlsx`,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: await templateXlsx(),
      };
}

function headerRows(): readonly (readonly (string | number)[])[] {
  return [
    [HEADER_NAMES.name, 'Voorbeeldlijst'],
    [HEADER_NAMES.document, BUNDLED_REGION_LIST.source.document],
    [HEADER_NAMES.published, BUNDLED_REGION_LIST.published],
    [HEADER_NAMES.total, BUNDLED_REGION_LIST.total],
    [HEADER_NAMES.remark, ''],
  ];
}

function municipalityRows(): readonly (readonly (string | number)[])[] {
  return [...BUNDLED_REGION_LIST.municipalities]
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
    .map((one: Municipality) => [
      one.code,
      one.name,
      one.province,
      one.inhabitants,
      one.indicativePlaces,
      one.regularPlaces ?? '',
      one.emergencyPlaces ?? '',
      '',
    ]);
}

const headings = (): string[] => REGION_COLUMNS.map((column) => REGION_HEADINGS[column]);

function templateCsv(): string {
  const line = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell) => csvCell(typeof cell === 'number' ? String(cell) : asPlainText(cell)))
      .join(';');
  const lines = [...headerRows(), [], headings(), ...municipalityRows()];
  // The byte order mark makes Excel read it as UTF-8.
  return `\ufeff${lines.map(line).join('\r\n')}\r\n`;
}

async function templateXlsx(): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  // As text, or Excel would take 2025-11 for a date.
  const cell = (content: string | number) =>
    typeof content === 'number'
      ? { value: content, type: Number }
      : { value: content, type: String, format: '@' };
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
  const data = [
    ...headerRows().map(([key, ...rest]) => [bold(String(key)), ...rest.map(cell)]),
    [],
    headings().map(bold),
    ...municipalityRows().map((row) => row.map(cell)),
  ];
  const explanation = EXPLANATION.map(([heading, ...rest]) => [bold(heading), ...rest.map(cell)]);
  const width = (characters: number) => ({ width: characters });
  const sheets = [
    { data, sheet: 'Verdeling', columns: WIDTHS.map(width) },
    { data: explanation, sheet: 'Uitleg', columns: [16, 90].map(width) },
  ];
  // This folder compiles without DOM types, which know what a Blob can do.
  const blob = (await writeXlsxFile(sheets).toBlob()) as unknown as {
    arrayBuffer(): Promise<ArrayBuffer>;
  };
  return new Uint8Array(await blob.arrayBuffer());
}

const EXPLANATION: readonly (readonly [string, string])[] = [
  ['naam', 'verplicht; zoals "Verdeling derde cyclus"'],
  ['bron', 'verplicht; het document waar de lijst in staat'],
  ['gepubliceerd', 'verplicht; maand of dag, zoals 2027-02 of 27-2-2027'],
  ['totaal', 'verplicht, hier of in een rij "Totaal"; moet de som van de gemeenten zijn'],
  ['toelichting', 'wat de lezer moet weten; mag leeg zijn'],
  ['gemeentecode', 'GM en vier cijfers; mag leeg zijn als de naam bekend is'],
  ['gemeente', 'verplicht; namen van de indeling 2025, of de nieuwe naam'],
  ['provincie', 'mag leeg zijn bij een bekende gemeente; verplicht bij een nieuwe'],
  ['inwoners', 'van alle gemeenten, of van geen: dan gelden die van het CBS op 1 januari 2025'],
  ['plekken', 'verplicht; hele plekken in de verdeling'],
  ['regulier', 'plekken die er zijn; leeg is niet bekend'],
  ['noodopvang', 'noodopvangplekken die er zijn; leeg is niet bekend'],
  ['ontstaan uit', 'bij een nieuwe of gegroeide gemeente: de oude namen, met + ertussen'],
];
