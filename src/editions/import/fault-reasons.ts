import type { Message } from '../../domain/message';
import { formatDutchNumber } from '../../domain/number-format';
import type { CsvFault } from './csv';
import { shorten, type BilingualText } from './import-fault';

/**
 * What can be wrong with an edition file, in Dutch and English. Each reason says what stands there
 * and what would be right.
 */

const english = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 4 });
const dutch = (value: number): string => formatDutchNumber(value, 4);

function unknown(adjective: 'Onbekend' | 'Onbekende', nl: string, en: string) {
  return (
    text: string,
    near: string | undefined,
    candidates?: readonly string[],
  ): BilingualText => {
    if (text === '') {
      return {
        nl: `Vul een ${nl} in.${candidates ? ` Mogelijk: ${candidates.join(', ')}.` : ''}`,
        en: `Enter a ${en}.${candidates ? ` Possible: ${candidates.join(', ')}.` : ''}`,
      };
    }
    return {
      nl: `${adjective} ${nl} "${shorten(text)}".${near ? ` Bedoelde u "${near}"?` : ''}${candidates ? ` Mogelijk: ${candidates.join(', ')}.` : ''}`,
      en: `Unknown ${en} "${shorten(text)}".${near ? ` Did you mean "${near}"?` : ''}${candidates ? ` Possible: ${candidates.join(', ')}.` : ''}`,
    };
  };
}

export const REASONS = {
  fileTooLarge: (megabytes: number): BilingualText => ({
    nl: `Het bestand is ${dutch(megabytes)} MB. Een editie is ten hoogste 10 MB; het bestand is niet geopend.`,
    en: `The file is ${english(megabytes)} MB. An edition is at most 10 MB; the file was not opened.`,
  }),
  emptyFile: (): BilingualText => ({
    nl: 'Het bestand is leeg.',
    en: 'The file is empty.',
  }),
  unknownFormat: (): BilingualText => ({
    nl: 'Dit bestandstype wordt niet gelezen. Gebruik .json, .csv of .xlsx.',
    en: 'This file type is not read. Use .json, .csv or .xlsx.',
  }),
  unpacksTooLarge: (): BilingualText => ({
    nl: 'Dit Excel-bestand wordt uitgepakt groter dan 50 MB of meer dan honderd keer zo groot. Het is niet geopend.',
    en: 'Unpacked, this Excel file is larger than 50 MB or more than a hundred times its size. It was not opened.',
  }),
  brokenWorkbook: (): BilingualText => ({
    nl: 'Dit is geen leesbaar Excel-bestand (.xlsx). Sla het in Excel op als .xlsx zonder wachtwoord.',
    en: 'This is not a readable Excel file (.xlsx). Save it in Excel as .xlsx without a password.',
  }),
  brokenJson: (): BilingualText => ({
    nl: 'Dit is geen geldige JSON. Controleer komma’s, haken en aanhalingstekens.',
    en: 'This is not valid JSON. Check commas, brackets and quotation marks.',
  }),
  brokenCsv: (kind: CsvFault): BilingualText => CSV_FAULTS[kind],
  tooManyCells: (columns: number): BilingualText => ({
    nl: `In deze rij staan meer cellen dan de ${columns} kolommen van de tabel. Staat er een scheidingsteken of aanhalingsteken in een tekst? Zet die tekst tussen aanhalingstekens.`,
    en: `This row has more cells than the ${columns} columns of the table. Does a text hold a separator or quotation mark? Put that text between quotation marks.`,
  }),
  hiddenTable: (sheet: string): BilingualText => ({
    nl: `De enige tabel staat op het verborgen blad "${shorten(sheet)}". Maak het blad zichtbaar als dat de bedoelde tabel is.`,
    en: `The only table is on the hidden sheet "${shorten(sheet)}". Show that sheet if it is the table you mean.`,
  }),
  cellTooFar: (sheet: string, cell: string): BilingualText => ({
    nl: `Op blad "${shorten(sheet)}" staat iets in cel ${cell}, ver buiten wat een tabel van een editie kan zijn. Verwijder het, of zet de tabel op een eigen blad.`,
    en: `Sheet "${shorten(sheet)}" has something in cell ${cell}, far outside what a table of an edition can be. Delete it, or put the table on a sheet of its own.`,
  }),
  jsonTooLarge: (what: string, limit: number): BilingualText => ({
    nl: `Het bestand heeft meer ${JSON_LISTS[what]?.nl ?? what} dan een editie kan hebben (${dutch(limit)}). Het is niet gelezen.`,
    en: `The file has more ${JSON_LISTS[what]?.en ?? what} than an edition can have (${english(limit)}). It was not read.`,
  }),
  wrongJsonType: (expected: string): BilingualText => ({
    nl: `Hier hoort ${JSON_TYPES[expected]?.nl ?? expected}.`,
    en: `This must be ${JSON_TYPES[expected]?.en ?? expected}.`,
  }),
  missingSchemaVersion: (): BilingualText => ({
    nl: 'Het veld schemaVersion ontbreekt; schrijf 1.',
    en: 'The field schemaVersion is missing; write 1.',
  }),
  wrongSchemaVersion: (version: string): BilingualText => ({
    nl: `Schemaversie "${shorten(version)}" wordt niet gelezen; deze versie van het product leest versie 1.`,
    en: `Schema version "${shorten(version)}" is not read; this version of the product reads version 1.`,
  }),
  noTable: (): BilingualText => ({
    nl: 'Geen tabel gevonden. Er hoort een rij te zijn met de koppen maat;scenario;periode;waarde;eenheid;status;document;paragraaf;toelichting.',
    en: 'No table found. There must be a row with the headings maat;scenario;periode;waarde;eenheid;status;document;paragraaf;toelichting.',
  }),
  missingColumn: (heading: string): BilingualText => ({
    nl: `De kolom "${heading}" ontbreekt.`,
    en: `The column "${heading}" is missing.`,
  }),
  doubleColumn: (heading: string): BilingualText => ({
    nl: `De kolom "${heading}" staat er twee keer.`,
    en: `The column "${heading}" occurs twice.`,
  }),
  unknownHeader: unknown('Onbekend', 'gegeven boven de tabel', 'item above the table'),
  doubleHeader: (key: string): BilingualText => ({
    nl: `"${key}" staat er twee keer.`,
    en: `"${key}" occurs twice.`,
  }),
  missingHeader: (key: string): BilingualText => ({
    nl: `Boven de tabel ontbreekt "${key}".`,
    en: `"${key}" is missing above the table.`,
  }),
  badName: (): BilingualText => ({
    nl: 'De naam van de editie heeft 1 tot 80 tekens en begint met een letter of cijfer.',
    en: 'The name of the edition has 1 to 80 characters and begins with a letter or digit.',
  }),
  badMonth: (text: string): BilingualText => ({
    nl: `"${shorten(text)}" is geen maand. Schrijf jaar en maand, zoals 2026-01.`,
    en: `"${shorten(text)}" is not a month. Write year and month, such as 2026-01.`,
  }),
  badHorizon: (text: string): BilingualText => ({
    nl: `"${shorten(text)}" is geen aantal maanden. De horizon is een heel getal van 1 tot en met 600.`,
    en: `"${shorten(text)}" is not a number of months. The horizon is a whole number from 1 to 600.`,
  }),
  noValues: (): BilingualText => ({
    nl: 'De editie heeft geen enkele waarde.',
    en: 'The edition has no values.',
  }),
  tooManyRows: (limit: number): BilingualText => ({
    nl: `Er staan meer dan ${dutch(limit)} waarden in het bestand.`,
    en: `The file holds more than ${english(limit)} values.`,
  }),
  unknownMeasure: unknown('Onbekende', 'maat', 'measure'),
  unknownScenario: unknown('Onbekend', 'scenario', 'scenario'),
  unknownStatus: unknown('Onbekende', 'status', 'status'),
  unknownPeriod: (text: string): BilingualText => ({
    nl: `"${shorten(text)}" is geen periode of datum. Mogelijk: 2026, 2026-II, 2026-K3, 2026-07 of 31-12-2026.`,
    en: `"${shorten(text)}" is not a period or date. Possible: 2026, 2026-II, 2026-K3, 2026-07 or 31-12-2026.`,
  }),
  needsDate: (measure: string): BilingualText => ({
    nl: `"${measure}" is een stand: geef een datum, zoals 31-12-2026.`,
    en: `"${measure}" is a stock: give a date, such as 31-12-2026.`,
  }),
  needsPeriod: (measure: string): BilingualText => ({
    nl: `"${measure}" geldt over een periode, geen dag. Schrijf 2026, 2026-II, 2026-K3 of 2026-07. Maakte Excel er een datum van? Zet de cel op Tekst.`,
    en: `"${measure}" holds over a period, not a day. Write 2026, 2026-II, 2026-K3 or 2026-07. Did Excel turn it into a date? Format the cell as Text.`,
  }),
  notAtStart: (measure: string, start: string): BilingualText => ({
    nl: `"${measure}" hoort bij het begin van de editie (${start}); laat de periode leeg of geef die dag.`,
    en: `"${measure}" belongs to the start of the edition (${start}); leave the period empty or give that day.`,
  }),
  notANumber: (text: string): BilingualText =>
    text === ''
      ? { nl: 'Vul een getal in.', en: 'Enter a number.' }
      : {
          nl: `"${shorten(text)}" is geen getal.`,
          en: `"${shorten(text)}" is not a number.`,
        },
  ambiguousNumber: (text: string): BilingualText => ({
    nl: `"${shorten(text)}" kan duizendtallen of decimalen bedoelen. Schrijf het zonder scheidingsteken, zoals 25000.`,
    en: `"${shorten(text)}" may mean thousands or decimals. Write it without separator, such as 25000.`,
  }),
  tooLarge: (value: number): BilingualText => ({
    nl: `${dutch(value)} is te groot; ten hoogste 10.000.000.`,
    en: `${english(value)} is too large; at most 10,000,000.`,
  }),
  negative: (measure: string, value: number): BilingualText => ({
    nl: `"${measure}" is ${dutch(value)}, maar kan niet negatief zijn.`,
    en: `"${measure}" is ${english(value)}, but cannot be negative.`,
  }),
  outOfRange: (
    measure: string,
    value: number,
    unit: string,
    low: number,
    high: number,
  ): BilingualText => ({
    nl: `"${measure}" is ${dutch(value)} (${unit}), maar moet tussen ${dutch(low)} en ${dutch(high)} liggen.`,
    en: `"${measure}" is ${english(value)} (${unit}), but must lie between ${english(low)} and ${english(high)}.`,
  }),
  fractionAsPercent: (value: number): BilingualText => ({
    nl: `${dutch(value)} met eenheid % is minder dan één procent. Schrijf ${dutch(value * 100)} met eenheid %, of ${dutch(value)} met eenheid aandeel.`,
    en: `${english(value)} with unit % is less than one per cent. Write ${english(value * 100)} with unit %, or ${english(value)} with unit aandeel.`,
  }),
  wrongUnit: (measure: string, unit: string, expected: string): BilingualText => ({
    nl: `Eenheid "${shorten(unit)}" past niet bij "${measure}"; gebruik ${expected}.`,
    en: `Unit "${shorten(unit)}" does not fit "${measure}"; use ${expected}.`,
  }),
  yearlyInShortPeriod: (unit: string, period: string): BilingualText => ({
    nl: `Eenheid "${shorten(unit)}" past niet bij periode ${period}: geef het aantal in die periode, of de hele jaren.`,
    en: `Unit "${shorten(unit)}" does not fit period ${period}: give the number in that period, or whole years.`,
  }),
  assumptionWithoutReason: (): BilingualText => ({
    nl: 'Een aanname heeft een toelichting nodig: waarom dit getal?',
    en: 'An assumption (aanname) needs a note (toelichting): why this number?',
  }),
  publishedWithoutDocument: (): BilingualText => ({
    nl: 'Een gepubliceerd getal heeft een document nodig.',
    en: 'A published number (gepubliceerd) needs a document.',
  }),
  publishedWithoutSection: (): BilingualText => ({
    nl: 'Een gepubliceerd getal heeft een paragraaf nodig.',
    en: 'A published number (gepubliceerd) needs a section (paragraaf).',
  }),
  derivedWithoutSource: (): BilingualText => ({
    nl: 'Een afgeleid getal heeft een document met paragraaf of een toelichting nodig.',
    en: 'A derived number (afgeleid) needs a document with section, or a note (toelichting).',
  }),
  textTooLong: (limit: number): BilingualText => ({
    nl: `Deze tekst is langer dan ${dutch(limit)} tekens.`,
    en: `This text is longer than ${english(limit)} characters.`,
  }),
  duplicate: (
    measure: string,
    scenario: string,
    period: string,
    firstRow: number,
  ): BilingualText => ({
    nl: `"${measure}" voor ${scenario}${period === '' ? '' : ` en ${period}`} staat al in rij ${firstRow}.`,
    en: `"${measure}" for ${scenario}${period === '' ? '' : ` and ${period}`} is already in row ${firstRow}.`,
  }),
  sameInstant: (
    measure: string,
    first: string,
    firstRow: number,
    second: string,
    secondRow: number,
  ): BilingualText => ({
    nl: `"${measure}" staat er twee keer voor hetzelfde moment: ${first} (rij ${firstRow}) en ${second} (rij ${secondRow}). Laat er één staan.`,
    en: `"${measure}" occurs twice for the same instant: ${first} (row ${firstRow}) and ${second} (row ${secondRow}). Keep one.`,
  }),
  minimumAboveMaximum: (
    measure: string,
    period: string,
    minimum: number,
    maximum: number,
  ): BilingualText => ({
    nl: `"${measure}"${period === '' ? '' : ` in ${period}`}: het minimum (${dutch(minimum)}) is groter dan het maximum (${dutch(maximum)}).`,
    en: `"${measure}"${period === '' ? '' : ` in ${period}`}: the minimum (${english(minimum)}) is larger than the maximum (${english(maximum)}).`,
  }),
  outsideBand: (
    scenario: string,
    value: number,
    minimum: number,
    maximum: number,
  ): BilingualText => ({
    nl: `${scenario} (${dutch(value)}) ligt niet tussen minimum (${dutch(minimum)}) en maximum (${dutch(maximum)}).`,
    en: `${scenario} (${english(value)}) does not lie between minimum (${english(minimum)}) and maximum (${english(maximum)}).`,
  }),
  missingInput: (measure: string): BilingualText => ({
    nl: `Voor de berekening ontbreekt "${measure}" voor scenario mediaan of alle.`,
    en: `The calculation lacks "${measure}" for scenario mediaan or alle.`,
  }),
  cannotCalculate: (said: Message): BilingualText => ({
    nl: String(said),
    en: 'The published occupancy cannot be reproduced with these inputs. Check inflow, granted share, housing pace and start stocks.',
    said,
  }),
  calculationFailed: (detail: string): BilingualText => ({
    nl: `Met deze editie kan niet worden gerekend. Controleer startstanden, instroom en huisvestingstempo. (Technisch: ${shorten(detail, 80)})`,
    en: `No forecast can be made from this edition. Check start stocks, inflow and housing pace. (Technical: ${shorten(detail, 80)})`,
  }),
  moreFaults: (limit: number): BilingualText => ({
    nl: `Er zijn meer dan ${dutch(limit)} fouten; de rest staat hier niet.`,
    en: `There are more than ${english(limit)} faults; the others are not listed.`,
  }),
} as const;

const CSV_FAULTS: Readonly<Record<CsvFault, BilingualText>> = {
  unclosedQuote: {
    nl: 'Een aanhalingsteken in deze rij wordt niet gesloten; de rest van het bestand is niet te lezen.',
    en: 'A quotation mark in this row is never closed; the rest of the file cannot be read.',
  },
  strayQuote: {
    nl: 'In deze rij staat een aanhalingsteken op een verkeerde plaats. Haal het weg, of verdubbel het in een tekst tussen aanhalingstekens.',
    en: 'This row has a quotation mark in the wrong place. Remove it, or double it in a text between quotation marks.',
  },
  quotedRows: {
    nl: 'Een aanhalingsteken in deze rij maakt van de rijen daarna één tekst. Haal het weg, of sluit het in dezelfde cel.',
    en: 'A quotation mark in this row turns the rows after it into one text. Remove it, or close it in the same cell.',
  },
  tooLong: {
    nl: 'Een cel in deze rij is langer dan een spreadsheet toelaat (32.767 tekens).',
    en: 'A cell in this row is longer than a spreadsheet allows (32,767 characters).',
  },
  tooMany: {
    nl: 'Het bestand is groter dan een editie kan zijn: ten hoogste 25.000 rijen van 100 cellen.',
    en: 'The file is larger than an edition can be: at most 25,000 rows of 100 cells.',
  },
};

const JSON_LISTS: Readonly<Record<string, BilingualText>> = {
  items: { nl: 'onderdelen', en: 'items' },
  levels: { nl: 'niveaus in elkaar', en: 'levels' },
  values: { nl: 'waarden', en: 'values' },
  documents: { nl: 'documenten', en: 'documents' },
  facts: { nl: 'feiten', en: 'facts' },
};

const JSON_TYPES: Readonly<Record<string, BilingualText>> = {
  string: { nl: 'een tekst', en: 'a text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een heel getal', en: 'a whole number' },
  object: { nl: 'een object', en: 'an object' },
  array: { nl: 'een lijst', en: 'a list' },
};
