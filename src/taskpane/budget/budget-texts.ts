import { DUTCH_MONTHS, ENGLISH_MONTHS } from '../../domain/month-names';
import { formatDutchNumber } from '../../domain/number-format';
import type { Translations } from '../../i18n/language';

export interface BudgetTexts {
  readonly heading: string;
  readonly intro: string;
  readonly scenario: string;
  readonly edition: string;
  readonly year: string;
  readonly yearHint: (first: number, last: number) => string;
  readonly regularPrice: string;
  readonly emergencyPrice: string;
  readonly regularPlaces: string;
  readonly priceHint: string;
  readonly placesHint: string;
  readonly oneCell: string;
  readonly cellHasNoNumber: string;
  readonly cellShows: (value: string) => string;
  readonly variant: string;
  readonly variants: { readonly year: string; readonly months: string };
  readonly target: string;
  readonly targetHint: (rows: number, columns: number) => string;
  readonly references: string;
  readonly referencesHint: string;
  readonly referenceYear: string;
  readonly referenceKind: string;
  readonly referenceAmount: string;
  readonly referenceSource: string;
  readonly perDay: (amount: string) => string;
  readonly coaTotal: string;
  readonly million: (amount: number) => string;
  readonly preview: string;
  readonly previewHint: string;
  readonly previewLine: string;
  readonly previewValue: string;
  readonly showFormulas: string;
  readonly place: string;
  readonly placing: string;
  readonly placed: (address: string) => string;
  readonly occupiedTitle: (address: string) => string;
  readonly occupiedText: (count: number) => string;
  readonly replace: string;
  readonly cancel: string;
  readonly protectedSheet: (address: string) => string;
  readonly overlaps: (cell: string) => string;
  readonly missing: string;
  readonly outsideEdition: (first: number, last: number) => string;
  /** The texts of the block in the sheet. */
  readonly lines: {
    readonly title: string;
    readonly scenario: string;
    readonly edition: string;
    readonly origin: string;
    readonly year: string;
    readonly regularPrice: string;
    readonly emergencyPrice: string;
    readonly regularPlaces: string;
    readonly average: string;
    readonly regularCost: string;
    readonly emergencyCost: string;
    readonly differenceParts: string;
    readonly differenceYear: string;
    readonly cost: string;
    readonly total: string;
    readonly month: string;
    readonly months: readonly string[];
    readonly check: string;
    readonly stable: (places: number) => string;
    readonly multiYear: (places: number) => string;
    readonly uncovered: string;
  };
}

const nl: BudgetTexts = {
  heading: 'Begroting',
  intro:
    'Zet een begroting als formules in uw werkblad. Prijzen en plekken komen uit cellen die u kiest: verandert een cel, dan rekent de begroting mee.',
  scenario: 'Scenario',
  edition: 'Editie',
  year: 'Jaar',
  yearHint: (first, last) => `${first} t/m ${last}, of een cel met het jaar`,
  regularPrice: 'Prijs reguliere plek',
  emergencyPrice: 'Prijs noodopvangplek',
  regularPlaces: 'Reguliere plekken',
  priceHint: 'Cel met euro’s per persoon per jaar',
  placesHint: 'Cel met het aantal; wat daarboven komt is noodopvang',
  oneCell: 'Kies één cel.',
  cellHasNoNumber: 'In deze cel staat geen getal.',
  cellShows: (value) => `Nu ${value}`,
  variant: 'Indeling',
  variants: { year: 'Heel jaar', months: 'Per maand' },
  target: 'Waar komt de begroting?',
  targetHint: (rows, columns) => `Eerste cel; het blok is ${rows} rijen bij ${columns} kolommen`,
  references: 'Bekende kosten, met status en bron',
  referencesHint:
    'Per bewoner per jaar, tenzij anders vermeld. Wat hier niet staat, is niet bekend.',
  referenceYear: 'Jaar',
  referenceKind: 'Soort',
  referenceAmount: 'Bedrag',
  referenceSource: 'Status, zekerheid en bron',
  perDay: (amount) => `${amount} per dag`,
  coaTotal: 'COA totaal',
  million: (amount) => `€\u00a0${formatDutchNumber(amount)} mln`,
  preview: 'Voorbeeld',
  previewHint: 'Kies de drie cellen om de uitkomst te zien.',
  previewLine: 'Regel',
  previewValue: 'Uitkomst',
  showFormulas: 'Formules tonen',
  place: 'In het werkblad zetten',
  placing: 'Begroting in het werkblad zetten',
  placed: (address) => `De begroting staat in ${address}.`,
  occupiedTitle: (address) => `${address} is niet leeg`,
  occupiedText: (count) =>
    count === 1 ? 'Eén cel in dit blok is gevuld.' : `${count} cellen in dit blok zijn gevuld.`,
  replace: 'Overschrijven',
  cancel: 'Annuleren',
  protectedSheet: (address) =>
    `Het blad van ${address} is beveiligd. Hef de beveiliging op (Controleren > Beveiliging blad opheffen) of kies een ander blad.`,
  overlaps: (cell) =>
    `Het blok zou ${cell} bedekken, waar het zelf naar verwijst. Kies een andere cel.`,
  missing: 'Vul dit in.',
  outsideEdition: (first, last) => `De editie loopt van ${first} t/m ${last}.`,
  lines: {
    title: 'Begroting asielopvang',
    scenario: 'Scenario',
    edition: 'Editie',
    origin: 'Herkomst van de editie',
    year: 'Jaar',
    regularPrice: 'Prijs reguliere plek per jaar',
    emergencyPrice: 'Prijs noodopvangplek per jaar',
    regularPlaces: 'Reguliere plekken',
    average: 'Gemiddelde bezetting',
    regularCost: 'Reguliere opvang',
    emergencyCost: 'Noodopvang',
    differenceParts: 'Begroting min beide delen (hoort 0 te zijn)',
    differenceYear: 'Maanden min jaarbedrag (hoort 0 te zijn)',
    cost: 'Totaal',
    total: 'Begroting',
    month: 'Maand',
    months: DUTCH_MONTHS,
    check: 'Controle',
    stable: (places) => `Bezetting binnen ${formatDutchNumber(places)} stabiele plekken`,
    multiYear: (places) => `Daarboven, binnen ${formatDutchNumber(places)} meerjarige plekken`,
    uncovered: 'Zonder dekking',
  },
};

const en: BudgetTexts = {
  heading: 'Budget',
  intro:
    'Put a budget in your sheet as formulas. Prices and places come from cells that you choose: when a cell changes, the budget follows.',
  scenario: 'Scenario',
  edition: 'Edition',
  year: 'Year',
  yearHint: (first, last) => `${first} to ${last}, or a cell with the year`,
  regularPrice: 'Price of a regular place',
  emergencyPrice: 'Price of an emergency place',
  regularPlaces: 'Regular places',
  priceHint: 'Cell with euros per person per year',
  placesHint: 'Cell with the number; what exceeds it is emergency reception',
  oneCell: 'Choose one cell.',
  cellHasNoNumber: 'This cell holds no number.',
  cellShows: (value) => `Now ${value}`,
  variant: 'Layout',
  variants: { year: 'Whole year', months: 'By month' },
  target: 'Where does the budget go?',
  targetHint: (rows, columns) => `First cell; the block is ${rows} rows by ${columns} columns`,
  references: 'Known costs, with status and source',
  referencesHint: 'Per resident per year, unless said otherwise. What is not here is not known.',
  referenceYear: 'Year',
  referenceKind: 'Kind',
  referenceAmount: 'Amount',
  referenceSource: 'Status, certainty and source',
  perDay: (amount) => `${amount} a day`,
  coaTotal: 'COA total',
  million: (amount) => `€${amount.toLocaleString('en-GB')} m`,
  preview: 'Preview',
  previewHint: 'Choose the three cells to see the result.',
  previewLine: 'Line',
  previewValue: 'Result',
  showFormulas: 'Show formulas',
  place: 'Put in the sheet',
  placing: 'Putting the budget in the sheet',
  placed: (address) => `The budget is in ${address}.`,
  occupiedTitle: (address) => `${address} is not empty`,
  occupiedText: (count) =>
    count === 1 ? 'One cell in this block is filled.' : `${count} cells in this block are filled.`,
  replace: 'Overwrite',
  cancel: 'Cancel',
  protectedSheet: (address) =>
    `The sheet of ${address} is protected. Remove the protection (Review > Unprotect Sheet) or choose another sheet.`,
  overlaps: (cell) => `The block would cover ${cell}, to which it refers. Choose another cell.`,
  missing: 'Fill this in.',
  outsideEdition: (first, last) => `The edition runs from ${first} to ${last}.`,
  lines: {
    title: 'Budget for asylum reception',
    scenario: 'Scenario',
    edition: 'Edition',
    origin: 'Origin of the edition',
    year: 'Year',
    regularPrice: 'Price of a regular place per year',
    emergencyPrice: 'Price of an emergency place per year',
    regularPlaces: 'Regular places',
    average: 'Average occupancy',
    regularCost: 'Regular reception',
    emergencyCost: 'Emergency reception',
    differenceParts: 'Budget less both parts (should be 0)',
    differenceYear: 'Months less the year (should be 0)',
    cost: 'Total',
    total: 'Budget',
    month: 'Month',
    months: ENGLISH_MONTHS,
    check: 'Check',
    stable: (places) => `Occupancy within ${places.toLocaleString('en-GB')} stable places`,
    multiYear: (places) => `Above that, within ${places.toLocaleString('en-GB')} multi-year places`,
    uncovered: 'Not covered',
  },
};

export const BUDGET_TEXTS: Translations<BudgetTexts> = { nl, en };
