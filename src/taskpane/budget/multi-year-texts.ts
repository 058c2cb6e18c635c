import type { Translations } from '../../i18n/language';
import { counted } from '../controls/counted';

export interface MultiYearTexts {
  readonly modes: { readonly label: string; readonly many: string; readonly one: string };
  readonly heading: string;
  readonly intro: string;
  readonly firstYear: string;
  readonly lastYear: string;
  readonly prices: string;
  readonly pricesHint: string;
  readonly priceOf: (kind: string) => string;
  readonly yearOf: (kind: string) => string;
  readonly origin: (status: string, certainty: string, source: string) => string;
  readonly ownPrice: string;
  readonly notKnown: string;
  readonly index: string;
  readonly indexHint: string;
  readonly plan: string;
  readonly planHint: string;
  readonly kind: string;
  readonly choose: string;
  readonly places: string;
  readonly from: string;
  readonly until: string;
  readonly dateHint: string;
  readonly row: (number: number) => string;
  readonly description: string;
  readonly addRow: string;
  readonly removeRow: (number: number) => string;
  readonly counted: string;
  readonly funded: string;
  readonly fromCells: string;
  readonly readingCells: string;
  readonly filling: string;
  readonly rule: string;
  readonly ruleName: (rule: string) => string;
  readonly occupancyRate: string;
  readonly emptyShare: string;
  readonly emptyShareHint: string;
  readonly shortage: string;
  readonly personsAfter: (year: number) => string;
  readonly personsAfterHint: string;
  readonly previous: string;
  readonly noPrevious: string;
  readonly previousHint: string;
  readonly outcome: string;
  readonly columns: {
    readonly year: string;
    readonly persons: string;
    readonly shortage: string;
    readonly empty: string;
    readonly total: string;
    readonly against: string;
    readonly origin: string;
  };
  readonly millions: string;
  readonly incomplete: string;
  readonly chance: string;
  readonly chanceHint: string;
  readonly threshold: string;
  readonly thresholdYear: string;
  readonly computeChance: string;
  readonly computing: string;
  readonly chanceIs: (year: number, amount: string, historie: string, brief: string) => string;
  readonly write: string;
  readonly writing: string;
  readonly written: (sheet: string) => string;
  readonly fix: string;
  readonly fixing: string;
  readonly noBudget: string;
  readonly fixTitle: (sheet: string) => string;
  readonly fixText: string;
  readonly whichBudget: string;
  readonly fixConfirm: string;
  readonly cancel: string;
  readonly fixed: (cells: number) => string;
  readonly alreadyFixed: string;
  readonly references: string;
  readonly totals: string;
  readonly total: string;
  readonly faults: {
    readonly missing: string;
    readonly number: string;
    readonly date: string;
    readonly order: string;
    readonly noYears: string;
    readonly year: string;
  };
  readonly planMissing: string;
}

const nl: MultiYearTexts = {
  modes: { label: 'Wat voor begroting', many: 'Meerdere jaren', one: 'Eén jaar, in eigen blad' },
  heading: 'Begroting',
  intro:
    'Maakt drie bladen van gewone formules: invoer die u mag wijzigen, de maanden, en de begroting met controle, verschil en brug.',
  firstYear: 'Eerste jaar',
  lastYear: 'Laatste jaar',
  prices: 'Prijzen',
  pricesHint: 'Per bezette plek per jaar. Wat niet bekend is, vult u zelf in.',
  priceOf: (kind) => `Prijs ${kind}`,
  yearOf: (kind) => `Prijsjaar ${kind}`,
  origin: (status, certainty, source) => `${status}, zekerheid ${certainty}: ${source}`,
  ownPrice: 'eigen waarde',
  notKnown: 'Geen prijs bekend; nodig als er plekken van deze soort zijn.',
  index: 'Prijsindex per jaar',
  indexHint: 'Zoals 3%; 0% houdt prijzen gelijk',
  plan: 'Plekken',
  planHint: 'Een rij per contract of locatie: plekken die er zijn, opengaan of aflopen.',
  kind: 'Soort',
  choose: 'Kies…',
  places: 'Plekken',
  from: 'Vanaf',
  until: 'Tot en met',
  dateHint: 'Leeg, of 31-12-2027',
  row: (number) => `Plekken ${number}`,
  description: 'Omschrijving',
  addRow: 'Rij toevoegen',
  removeRow: (number) => `Plekken ${number} verwijderen`,
  counted: 'Telling november 2025',
  funded: 'Stabiel en meerjarig (brief)',
  fromCells: 'Uit geselecteerde cellen',
  readingCells: 'Plan uit cellen lezen',
  filling: 'Vullen',
  rule: 'Vulregel',
  ruleName: (rule) => rule.replaceAll(', ', ', dan '),
  occupancyRate: 'Bezettingsgraad',
  emptyShare: 'Kosten van een lege plek',
  emptyShareHint: 'Deel van de prijs, 0% tot en met 100%',
  shortage: 'Tekort tegen de prijs van',
  personsAfter: (year) => `Personen na ${year}`,
  personsAfterHint: 'Leeg: de laatste stand wordt vastgehouden',
  previous: 'Vorige begroting',
  noPrevious: 'Geen',
  previousHint:
    'Zelfde plan en prijzen met de editie van toen. Op het blad invoer kunt u er uw eigen begroting voor in de plaats zetten.',
  outcome: 'Uitkomst',
  columns: {
    year: 'jaar',
    persons: 'personen',
    shortage: 'tekort',
    empty: 'leeg',
    total: 'kosten',
    against: 'verschil',
    origin: 'personen zijn',
  },
  millions: 'Kosten en verschil met de vorige begroting in miljoen euro',
  incomplete: 'Vul in wat ontbreekt om de uitkomst te zien.',
  chance: 'Kans op overschrijding',
  chanceHint: 'Alleen personen zijn onzeker: prijzen en plekken zijn wat u invult.',
  threshold: 'Begroting (miljoen euro)',
  thresholdYear: 'Jaar',
  computeChance: 'Kans berekenen',
  computing: 'Kans berekenen',
  chanceIs: (year, amount, historie, brief) =>
    `De kosten van ${year} komen boven ${amount} miljoen euro met een kans van ${historie} naar de historie van eerdere prognoses, en ${brief} binnen de band van de brief.`,
  write: 'Begroting maken',
  writing: 'Begroting maken',
  written: (sheet) =>
    `De begroting staat op blad ${sheet}; de invoer en de maanden staan ernaast. Formules met functies van deze invoegtoepassing rekenen alleen waar die er is: zet waarden vast voor wie hem niet heeft.`,
  fix: 'Waarden vastzetten…',
  fixing: 'Waarden vastzetten',
  noBudget: 'In deze werkmap staat geen meerjarenbegroting.',
  fixTitle: (sheet) => `Waarden vastzetten van de begroting bij ${sheet}?`,
  fixText:
    'Cellen met functies van deze invoegtoepassing worden waarden. Daarna werkt de begroting zonder de invoegtoepassing: prijzen, plan, index en vulregel blijven rekenen, maar editie en scenario sturen niets meer, en de kansen en de controle tegen CAPACITEIT.MEERJAREN blijven zoals ze nu zijn.',
  whichBudget: 'Welke begroting',
  fixConfirm: 'Vastzetten',
  cancel: 'Annuleren',
  fixed: (cells) =>
    `${counted(cells, 'cel is een waarde', 'cellen zijn waarden')} geworden. De begroting werkt nu zonder de invoegtoepassing.`,
  alreadyFixed: 'Deze begroting bevat geen functies van de invoegtoepassing meer.',
  references: 'Bekende kosten, met bron en zekerheid',
  totals: 'Totalen van COA',
  total: 'totaal',
  faults: {
    missing: 'Vul dit in.',
    number: 'Dit getal kan niet.',
    date: 'Dit is geen datum, zoals 31-12-2027.',
    order: 'Deze dag ligt voor de eerste dag.',
    noYears: 'Met deze editie is geen van deze jaren te vergelijken.',
    year: 'Een jaar, niet na het eerste jaar.',
  },
  planMissing: 'Voeg plekken toe.',
};

const en: MultiYearTexts = {
  modes: { label: 'Which budget', many: 'Several years', one: 'One year, in your own sheet' },
  heading: 'Budget',
  intro:
    'Makes three sheets of plain formulas: inputs that you may change, the months, and the budget with checks, difference and bridge.',
  firstYear: 'First year',
  lastYear: 'Last year',
  prices: 'Prices',
  pricesHint: 'Per occupied place a year. What is not known you fill in.',
  priceOf: (kind) => `Price ${kind}`,
  yearOf: (kind) => `Price year ${kind}`,
  origin: (status, certainty, source) => `${status}, certainty ${certainty}: ${source}`,
  ownPrice: 'own value',
  notKnown: 'No price is known; needed when there are places of this kind.',
  index: 'Price index a year',
  indexHint: 'Such as 3%; 0% keeps prices the same',
  plan: 'Places',
  planHint: 'A row for each contract or location: places that are there, open or end.',
  kind: 'Kind',
  choose: 'Choose…',
  places: 'Places',
  from: 'From',
  until: 'Until',
  dateHint: 'Empty, or 31-12-2027',
  row: (number) => `Places ${number}`,
  description: 'Description',
  addRow: 'Add row',
  removeRow: (number) => `Remove places ${number}`,
  counted: 'Count of November 2025',
  funded: 'Stable and multi-year (letter)',
  fromCells: 'From selected cells',
  readingCells: 'Reading the plan from cells',
  filling: 'Filling',
  rule: 'Filling rule',
  ruleName: (rule) => rule.replaceAll(', ', ', then '),
  occupancyRate: 'Occupancy rate',
  emptyShare: 'Cost of an empty place',
  emptyShareHint: 'Share of the price, 0% to 100%',
  shortage: 'Shortage at the price of',
  personsAfter: (year) => `Persons after ${year}`,
  personsAfterHint: 'Empty: the last stock is held',
  previous: 'Previous budget',
  noPrevious: 'None',
  previousHint:
    'The same plan and prices with the edition of then. On the sheet with inputs you can put your own budget in its place.',
  outcome: 'Outcome',
  columns: {
    year: 'year',
    persons: 'persons',
    shortage: 'shortage',
    empty: 'empty',
    total: 'costs',
    against: 'difference',
    origin: 'persons are',
  },
  millions: 'Costs and difference with the previous budget in million euro',
  incomplete: 'Fill in what is missing to see the outcome.',
  chance: 'Chance of an overrun',
  chanceHint: 'Only persons are uncertain: prices and places are what you fill in.',
  threshold: 'Budget (million euro)',
  thresholdYear: 'Year',
  computeChance: 'Compute the chance',
  computing: 'Computing the chance',
  chanceIs: (year, amount, historie, brief) =>
    `The costs of ${year} come out above ${amount} million euro with a chance of ${historie} by the history of earlier forecasts, and ${brief} within the band of the letter.`,
  write: 'Make the budget',
  writing: 'Making the budget',
  written: (sheet) =>
    `The budget is on sheet ${sheet}; inputs and months are beside it. Formulas with functions of this add-in calculate only where it is: fix values for who does not have it.`,
  fix: 'Fix values…',
  fixing: 'Fixing values',
  noBudget: 'This workbook holds no multi-year budget.',
  fixTitle: (sheet) => `Fix the values of the budget at ${sheet}?`,
  fixText:
    'Cells with functions of this add-in become values. After that the budget works without the add-in: prices, plan, index and filling rule go on calculating, but edition and scenario drive nothing any more, and the chances and the check against CAPACITEIT.MEERJAREN stay as they are now.',
  whichBudget: 'Which budget',
  fixConfirm: 'Fix',
  cancel: 'Cancel',
  fixed: (cells) =>
    `${counted(cells, 'cell became a value', 'cells became values')}. The budget now works without the add-in.`,
  alreadyFixed: 'This budget holds no functions of the add-in any more.',
  references: 'Known costs, with source and certainty',
  totals: 'Totals of COA',
  total: 'total',
  faults: {
    missing: 'Fill this in.',
    number: 'This number is not possible.',
    date: 'This is no date, such as 31-12-2027.',
    order: 'This day is before the first day.',
    noYears: 'None of these years can be compared with this edition.',
    year: 'A year, not after the first year.',
  },
  planMissing: 'Add places.',
};

export const MULTI_YEAR_TEXTS: Translations<MultiYearTexts> = { nl, en };
