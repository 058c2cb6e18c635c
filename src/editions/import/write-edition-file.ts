import { parseDate, toDutchDate } from '../../domain/calendar';
import { MEASURE_IDS, measureDefinition } from '../../domain/measures';
import { STATUSES } from '../../domain/provenance';
import { SCENARIO_NAMES } from '../../domain/scenario-name';
import { EDITION_SCHEMA_VERSION, type Edition, type EditionValue } from '../edition';
import { csvCell } from './csv';
import { slug } from '../edition-admission';
import type { EditionFormat } from './edition-formats';
import { asPlainText } from '../../domain/plain-text';
import { DUTCH_HEADINGS, VALUE_FIELDS, type ValueField } from './raw-edition';

const MEDIA_TYPES: Readonly<Record<EditionFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

export interface WrittenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/**
 * An edition as a file that {@link readEditionFile} reads back to the same numbers. Facts that are
 * not numbers are kept in JSON only.
 */
export async function writeEditionFile(
  edition: Edition,
  format: EditionFormat,
  name = edition.id,
): Promise<WrittenFile> {
  const content =
    format === 'json'
      ? `${JSON.stringify({ ...edition, imported: undefined }, null, 2)}\n`
      : format === 'csv'
        ? editionCsv(edition)
        : await editionXlsx(edition);
  return { name: `${name}.${format}`, mediaType: MEDIA_TYPES[format], content };
}

/** @returns the edition as an example to fill in, under a name of its own. */
export function templateFrom(edition: Edition): Edition {
  const name = 'Voorbeeldeditie';
  return { ...edition, id: slug(name), name };
}

function headerRows(edition: Edition): string[][] {
  return [
    ['schemaversie', String(EDITION_SCHEMA_VERSION)],
    ['naam', edition.name],
    ['gepubliceerd', edition.published],
    ['start', edition.start],
    ['horizon', String(edition.horizonMonths)],
    ...edition.documents.map(({ title, reference }) => ['document', title, reference]),
  ];
}

function fieldOf(value: EditionValue, field: ValueField): string | number {
  switch (field) {
    case 'measure':
      return measureDefinition(value.measure).name;
    case 'document':
    case 'section':
      return value.source[field];
    case 'period': {
      const date = parseDate(value.period);
      return date ? toDutchDate(date) : value.period;
    }
    case 'scenario':
    case 'value':
    case 'unit':
    case 'status':
    case 'reason':
      return value[field];
  }
}

function editionCsv(edition: Edition): string {
  const cell = (field: string | number): string =>
    csvCell(typeof field === 'number' ? csvNumber(field) : asPlainText(field));
  const lines = [
    ...headerRows(edition),
    [],
    VALUE_FIELDS.map((field) => DUTCH_HEADINGS[field]),
    ...edition.values.map((value) => VALUE_FIELDS.map((field) => fieldOf(value, field))),
  ];
  // The byte order mark makes Excel read it as UTF-8.
  return `\ufeff${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** Without thousands, and never with three decimals: nobody can take 1,307 for 1307. */
function csvNumber(value: number): string {
  const text = String(value).replace('.', ',');
  return /,\d{3}$/.test(text) ? `${text}0` : text;
}

async function editionXlsx(edition: Edition): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  // Text format keeps Excel from turning 2026-07 into a date.
  const text = (value: string) => ({ value, type: String, format: '@' });
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
  const wrapped = (value: string) => ({ ...text(value), wrap: true });
  const cell = (field: ValueField, value: EditionValue) => {
    const content = fieldOf(value, field);
    if (typeof content === 'number') return { value: content, type: Number };
    return field === 'reason' ? wrapped(content) : text(content);
  };
  const data = [
    ...headerRows(edition).map(([key = '', ...rest]) => [bold(key), ...rest.map(text)]),
    [],
    VALUE_FIELDS.map((field) => bold(DUTCH_HEADINGS[field])),
    ...edition.values.map((value) => VALUE_FIELDS.map((field) => cell(field, value))),
  ];
  const width = (characters: number) => ({ width: characters });
  const sheets = [
    { data, sheet: 'Editie', columns: [34, 12, 12, 12, 22, 14, 30, 34, 70].map(width) },
    {
      data: explanation().map(([heading = '', ...rest]) => [bold(heading), ...rest.map(text)]),
      sheet: 'Uitleg',
      columns: [40, 26, 60].map(width),
    },
  ];
  // This folder compiles without DOM types, which know what a Blob can do.
  const blob = (await writeXlsxFile(sheets).toBlob()) as unknown as {
    arrayBuffer(): Promise<ArrayBuffer>;
  };
  return new Uint8Array(await blob.arrayBuffer());
}

function explanation(): string[][] {
  return [
    ['Kolom', 'Wat er mag staan', 'Toelichting'],
    ['maat', 'een naam uit de lijst hieronder', ''],
    ['scenario', [...SCENARIO_NAMES, 'alle'].join(', '), 'alle: geldt voor elk scenario'],
    ['periode', '2026, 2026-II, 2026-K3, 2026-07', 'voor aantallen in een periode'],
    ['periode', '31-12-2026', 'voor standen op een dag'],
    ['periode', 'leeg', 'geldt voor de hele looptijd'],
    ['waarde', 'een getal', 'percentages als 38 met eenheid %'],
    [
      'status',
      STATUSES.join(', '),
      'gepubliceerd vraagt document en paragraaf, aanname een toelichting',
    ],
    [],
    ['Maat', 'Eenheid', 'Soort'],
    ...MEASURE_IDS.map((id) => {
      const { name, unit, kind } = measureDefinition(id);
      return [name, unit, KIND_NAMES[kind]];
    }),
  ];
}

const KIND_NAMES = {
  stock: 'stand op een dag',
  flow: 'aantal in een periode',
  parameter: 'invoer van de berekening',
  reference: 'gepubliceerd getal naast de berekening',
} as const;
