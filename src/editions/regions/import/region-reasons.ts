import { formatDutchNumber } from '../../../domain/number-format';
import { shorten, type BilingualText } from '../../import/import-fault';

const dutch = (value: number): string => formatDutchNumber(value, 4);
const english = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 4 });
const quoted = (names: readonly string[]): string => names.map((one) => `"${one}"`).join(', ');

/** What can be wrong with a list of municipalities: what stands there, and what would be right. */
export const REGION_REASONS = {
  noTable: (): BilingualText => ({
    nl: 'Geen lijst van gemeenten gevonden. Er hoort een rij te zijn met de koppen gemeente en plekken.',
    en: 'No list of municipalities found. There must be a row with the headings gemeente and plekken.',
  }),
  unknownFormat: (): BilingualText => ({
    nl: 'Dit bestandstype wordt niet gelezen. Gebruik .csv of .xlsx.',
    en: 'This file type is not read. Use .csv or .xlsx.',
  }),
  severalTables: (sheets: readonly string[]): BilingualText => ({
    nl: `Meer dan één zichtbaar blad heeft zo'n lijst: ${quoted(sheets.map((one) => shorten(one)))}. Verberg of verwijder de andere.`,
    en: `More than one sheet in sight has such a list: ${quoted(sheets.map((one) => shorten(one)))}. Hide or delete the others.`,
  }),
  tooManyRows: (most: number): BilingualText => ({
    nl: `Meer dan ${dutch(most)} rijen; zoveel gemeenten zijn er niet.`,
    en: `More than ${english(most)} rows; there are not that many municipalities.`,
  }),
  noHeader: (field: string): BilingualText => ({
    nl: `Boven de tabel ontbreekt een rij met "${field}" en daarnaast de waarde.`,
    en: `Above the table a row with "${field}" and the value beside it is missing.`,
  }),
  headerTooLong: (most: number): BilingualText => ({
    nl: `De tekst is langer dan ${most} tekens.`,
    en: `The text is longer than ${most} characters.`,
  }),
  noMonth: (text: string): BilingualText => ({
    nl: `"${shorten(text)}" is geen maand of dag. Schrijf 2027-02 of 27-2-2027.`,
    en: `"${shorten(text)}" is neither a month nor a day. Write 2027-02 or 27-2-2027.`,
  }),
  noName: (): BilingualText => ({
    nl: 'Vul een gemeente in.',
    en: 'Enter a municipality.',
  }),
  noNumber: (text: string): BilingualText =>
    text === ''
      ? { nl: 'Vul een aantal in.', en: 'Enter a number.' }
      : {
          nl: `"${shorten(text)}" is geen getal.`,
          en: `"${shorten(text)}" is not a number.`,
        },
  ambiguousNumber: (text: string): BilingualText => ({
    nl: `"${shorten(text)}" kan duizenden of decimalen betekenen. Schrijf het zonder punt of komma.`,
    en: `"${shorten(text)}" may mean thousands or decimals. Write it without full stop or comma.`,
  }),
  negative: (value: number): BilingualText => ({
    nl: `Een aantal kan niet negatief zijn: ${dutch(value)}.`,
    en: `A number of places or persons cannot be negative: ${english(value)}.`,
  }),
  notWhole: (value: number): BilingualText => ({
    nl: `${dutch(value)} is geen heel getal.`,
    en: `${english(value)} is not a whole number.`,
  }),
  tooLarge: (value: number, most: number): BilingualText => ({
    nl: `${dutch(value)} is te veel voor één gemeente; het hoogste is ${dutch(most)}.`,
    en: `${english(value)} is too many for one municipality; the highest is ${english(most)}.`,
  }),
  unknownMunicipality: (text: string, near: readonly string[]): BilingualText => ({
    nl: `Onbekende gemeente "${shorten(text)}".${near.length > 0 ? ` Bedoelde u ${near.map((one) => `"${one}"`).join(' of ')}?` : ''} Is zij nieuw, vul dan provincie en "ontstaan uit" in.`,
    en: `Unknown municipality "${shorten(text)}".${near.length > 0 ? ` Did you mean ${near.map((one) => `"${one}"`).join(' or ')}?` : ''} If it is new, fill in provincie and "ontstaan uit".`,
  }),
  wasSplit: (name: string, day: string, into: readonly string[]): BilingualText => ({
    nl: `${name} is op ${day} verdeeld over ${into.join(', ')}. Verdeel haar plekken over die gemeenten.`,
    en: `${name} was divided among ${into.join(', ')} on ${day}. Divide its places among them.`,
  }),
  unknownProvince: (text: string, near: readonly string[]): BilingualText => ({
    nl: `Onbekende provincie "${shorten(text)}".${near.length > 0 ? ` Bedoelde u "${near[0]}"?` : ''}`,
    en: `Unknown province "${shorten(text)}".${near.length > 0 ? ` Did you mean "${near[0]}"?` : ''}`,
  }),
  wrongProvince: (name: string, own: string): BilingualText => ({
    nl: `${name} ligt in ${own}.`,
    en: `${name} is in ${own}.`,
  }),
  wrongCode: (code: string, own: string): BilingualText => ({
    nl: `Code ${code} is van ${own}.`,
    en: `Code ${code} is that of ${own}.`,
  }),
  noCode: (text: string): BilingualText => ({
    nl: `"${shorten(text)}" is geen gemeentecode; die bestaat uit GM en vier cijfers, zoals GM0344.`,
    en: `"${shorten(text)}" is not a code of a municipality; that is GM and four digits, such as GM0344.`,
  }),
  repeated: (name: string, row: number): BilingualText => ({
    nl: `${name} staat ook in rij ${row}.`,
    en: `${name} stands in row ${row} too.`,
  }),
  partStillThere: (part: string): BilingualText => ({
    nl: `${part} staat zelf ook in de lijst.`,
    en: `${part} itself is in the list too.`,
  }),
  missing: (names: readonly string[], count: number): BilingualText => ({
    nl: `${count === 1 ? 'Er ontbreekt een gemeente' : `Er ontbreken ${count} gemeenten`}: ${names.join(', ')}${count > names.length ? ' en andere' : ''}. Zijn zij opgegaan in een andere gemeente, noem hen dan bij die gemeente onder "ontstaan uit".`,
    en: `${count === 1 ? 'A municipality is missing' : `${count} municipalities are missing`}: ${names.join(', ')}${count > names.length ? ' and others' : ''}. If they went up in another one, name them with that one under "ontstaan uit".`,
  }),
  missingInhabitants: (): BilingualText => ({
    nl: 'Vul de inwoners van elke gemeente in, of van geen enkele: dan gelden die van het CBS.',
    en: 'Give the inhabitants of every municipality or of none: then those of CBS hold.',
  }),
  wrongSum: (given: number, sum: number): BilingualText => ({
    nl: `De gemeenten tellen op tot ${dutch(sum)} plekken en het totaal is ${dutch(given)}: een verschil van ${dutch(Math.abs(sum - given))}.`,
    en: `The municipalities add up to ${english(sum)} places and the total is ${english(given)}: a difference of ${english(Math.abs(sum - given))}.`,
  }),
  wrongProvinceSum: (province: string, given: number, sum: number): BilingualText => ({
    nl: `De gemeenten van ${province} tellen op tot ${dutch(sum)} plekken en deze rij zegt ${dutch(given)}.`,
    en: `The municipalities of ${province} add up to ${english(sum)} places and this row says ${english(given)}.`,
  }),
  nothingToDivide: (): BilingualText => ({
    nl: 'Alle gemeenten hebben 0 plekken; daar is niets naar te verdelen.',
    en: 'All municipalities have 0 places; nothing can be divided by that.',
  }),
};

/** What the user is told of a list that is taken, before it is. */
export const REGION_NOTICES = {
  renamed: (was: string, is: string): BilingualText => ({
    nl: `${was} heet in deze lijst ${is}.`,
    en: `${was} is called ${is} in this list.`,
  }),
  readAs: (typed: string, official: string): BilingualText => ({
    nl: `"${shorten(typed)}" is gelezen als ${official}, naar de gemeentecode.`,
    en: `"${shorten(typed)}" was read as ${official}, by its code.`,
  }),
  newCode: (name: string, was: string, is: string): BilingualText => ({
    nl: `${name} heeft code ${is}; dat was ${was}.`,
    en: `${name} has code ${is}; that was ${was}.`,
  }),
  addedTo: (was: string, into: string, day: string, planned: boolean): BilingualText => ({
    nl: `De plekken van ${was} zijn opgeteld bij ${into}, waarin zij ${planned ? 'naar verwachting ' : ''}op ${day} is opgegaan.`,
    en: `The places of ${was} were added to those of ${into}, of which it ${planned ? 'was to become' : 'became'} part on ${day}.`,
  }),
  wentUp: (was: string, into: string, day: string, planned: boolean): BilingualText => ({
    nl: `${was} staat niet in deze lijst: ${planned ? 'zij zou' : 'zij is'} op ${day} ${planned ? 'opgaan' : 'opgegaan'} in ${into}. Haar inwoners tellen daar mee.`,
    en: `${was} is not in this list: it ${planned ? 'was to become' : 'became'} part of ${into} on ${day}. Its inhabitants count there.`,
  }),
  formed: (name: string, from: readonly string[]): BilingualText => ({
    nl: `${name} is volgens deze lijst ontstaan uit ${from.join(', ')}.`,
    en: `${name} was formed from ${from.join(', ')}, this list says.`,
  }),
  uncounted: (count: number): BilingualText => ({
    nl: `Van ${count === 1 ? 'één gemeente' : `${count} gemeenten`} geeft de lijst geen plekken die er zijn; daar is geen tekort te berekenen.`,
    en: `Of ${count === 1 ? 'one municipality' : `${count} municipalities`} the list gives no places that exist; no shortage follows there.`,
  }),
};
