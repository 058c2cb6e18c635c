import { shorten, type BilingualText } from '../../editions/import/import-fault';
import { formatDutchNumber } from '../../domain/number-format';

const dutch = (value: number): string => formatDutchNumber(value, 4);
const english = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 4 });

/** What can be wrong with realised figures: what stands there, and what would be right. */
export const REALISED_REASONS = {
  noTable: (): BilingualText => ({
    nl: 'Geen tabel met realisaties gevonden. Er hoort een rij te zijn met de koppen maat, datum of periode, waarde en bron.',
    en: 'No table of realised figures found. There must be a row with the headings maat, datum of periode, waarde and bron.',
  }),
  unknownFormat: (): BilingualText => ({
    nl: 'Dit bestandstype wordt niet gelezen. Gebruik .csv of .xlsx.',
    en: 'This file type is not read. Use .csv or .xlsx.',
  }),
  severalTables: (sheets: readonly string[]): BilingualText => ({
    nl: `Meer dan één zichtbaar blad heeft zo'n tabel: ${sheets.map((name) => `"${shorten(name)}"`).join(', ')}. Verberg of verwijder de andere.`,
    en: `More than one sheet in sight has such a table: ${sheets.map((name) => `"${shorten(name)}"`).join(', ')}. Hide or delete the others.`,
  }),
  notMeasured: (name: string): BilingualText => ({
    nl: `"${name}" is een aanname of een bedrag van de prognose; daarvan bestaan geen realisaties.`,
    en: `"${name}" is an assumption or amount of the forecast; it is not measured.`,
  }),
  noWhen: (): BilingualText => ({
    nl: 'Vul een datum of periode in, zoals 31-12-2026, 2026, 2026-II, 2026-K3 of 2026-07.',
    en: 'Enter a date or period, such as 31-12-2026, 2026, 2026-II, 2026-K3 or 2026-07.',
  }),
  unknownWhen: (text: string): BilingualText => ({
    nl: `"${shorten(text)}" is geen datum en geen periode. Mogelijk: 31-12-2026, 2026, 2026-II, 2026-K3 of 2026-07.`,
    en: `"${shorten(text)}" is neither a date nor a period. Possible: 31-12-2026, 2026, 2026-II, 2026-K3 or 2026-07.`,
  }),
  needsPeriod: (name: string): BilingualText => ({
    nl: `"${name}" telt over een periode; vul geen dag in maar 2026-07, 2026-K3, 2026-II of 2026.`,
    en: `"${name}" is counted over a period; enter no day but 2026-07, 2026-K3, 2026-II or 2026.`,
  }),
  inFuture: (when: string, today: string): BilingualText => ({
    nl: `${when} is nog niet voorbij: vandaag is het ${today}. Een realisatie is gemeten.`,
    en: `${when} is not over yet: today is ${today}. A realised figure has been measured.`,
  }),
  beforeCounting: (statedOn: string, when: string): BilingualText => ({
    nl: `Stand per ${statedOn} ligt voor het einde van ${when}: toen was dit nog niet te tellen.`,
    en: `Known on ${statedOn} lies before the end of ${when}: it could not have been counted then.`,
  }),
  noDay: (text: string): BilingualText => ({
    nl: `"${shorten(text)}" is geen dag. Schrijf 31-12-2026, of laat leeg.`,
    en: `"${shorten(text)}" is not a day. Write 31-12-2026, or leave it empty.`,
  }),
  noNumber: (text: string): BilingualText =>
    text === ''
      ? { nl: 'Vul een waarde in.', en: 'Enter a value.' }
      : { nl: `"${shorten(text)}" is geen getal.`, en: `"${shorten(text)}" is not a number.` },
  ambiguousNumber: (text: string): BilingualText => ({
    nl: `"${shorten(text)}" kan duizenden of decimalen betekenen. Schrijf het zonder punt of komma.`,
    en: `"${shorten(text)}" may mean thousands or decimals. Write it without full stop or comma.`,
  }),
  negative: (name: string, value: number): BilingualText => ({
    nl: `"${name}" kan niet negatief zijn: ${dutch(value)}.`,
    en: `"${name}" cannot be negative: ${english(value)}.`,
  }),
  notWhole: (value: number, unit: string): BilingualText => ({
    nl: `${dutch(value)} ${unit} bestaat niet; een telling is een geheel getal. Staat er misschien duizend bij?`,
    en: `${english(value)} ${unit} does not exist; a count is a whole number. Is it in thousands?`,
  }),
  percentage: (value: number): BilingualText => ({
    nl: `${dutch(value)} is geen percentage tussen 0 en 100.`,
    en: `${english(value)} is not a percentage between 0 and 100.`,
  }),
  fractionAsPercent: (value: number): BilingualText => ({
    nl: `${dutch(value)} % is minder dan 1 %. Bedoelde u ${dutch(value * 100)} %?`,
    en: `${english(value)} % is less than 1 %. Did you mean ${english(value * 100)} %?`,
  }),
  moreThanWhole: (name: string, value: number, whole: string, most: number): BilingualText => ({
    nl: `${dutch(value)} is voor "${name}" niet aannemelijk: van "${whole}" als geheel waren het er ten hoogste ${dutch(most)}. Klopt de eenheid?`,
    en: `${english(value)} is not plausible for "${name}": of "${whole}" as a whole there were ${english(most)} at most. Is the unit right?`,
  }),
  outOfScale: (
    name: string,
    value: number,
    usual: readonly [number, number],
    per: string,
  ): BilingualText => ({
    nl: `${dutch(value)} is voor "${name}" niet aannemelijk: bekende waarden liggen${per} tussen ${dutch(usual[0])} en ${dutch(usual[1])}. Klopt de eenheid?`,
    en: `${english(value)} is not plausible for "${name}": known values lie${per === '' ? '' : ' per month'} between ${english(usual[0])} and ${english(usual[1])}. Is the unit right?`,
  }),
  wrongUnit: (name: string, unit: string, own: string): BilingualText => ({
    nl: `Eenheid "${shorten(unit)}" past niet bij "${name}". Schrijf het getal in ${own}.`,
    en: `Unit "${shorten(unit)}" does not fit "${name}". Write the number in ${own}.`,
  }),
  noSource: (): BilingualText => ({
    nl: 'Vul een bron in: wie heeft dit geteld?',
    en: 'Enter a source: who counted this?',
  }),
  unknownCertainty: (text: string): BilingualText => ({
    nl: `Zekerheid "${shorten(text)}" bestaat niet. Mogelijk: hoog, middel, laag; leeg is middel.`,
    en: `Certainty "${shorten(text)}" does not exist. Possible: hoog, middel, laag; empty is middel.`,
  }),
  textTooLong: (most: number): BilingualText => ({
    nl: `De tekst is langer dan ${most} tekens.`,
    en: `The text is longer than ${most} characters.`,
  }),
  repeated: (row: number): BilingualText => ({
    nl: `Dezelfde maat, periode en bron staan met een ander getal in rij ${row}. Geef de stand per een dag, of laat één rij staan.`,
    en: `The same measure, period and source stand in row ${row} with another number. Give the day it was known, or leave one row.`,
  }),
  overlaps: (whole: string, total: number, sum: number): BilingualText => ({
    nl: `De delen van ${whole} tellen op tot ${dutch(sum)}, meer dan de ${dutch(total)} van die periode zelf. Overlappen ze, of klopt een getal niet?`,
    en: `The parts of ${whole} add up to ${english(sum)}, more than the ${english(total)} of that period itself. Do they overlap, or is a number wrong?`,
  }),
  tooManyRows: (most: number): BilingualText => ({
    nl: `Meer dan ${dutch(most)} rijen; dat is meer dan een werkmap bewaart.`,
    en: `More than ${english(most)} rows; that is more than a workbook keeps.`,
  }),
};
