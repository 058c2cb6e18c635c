import type { Translations } from '../../i18n/language';

export interface CompareTexts {
  readonly heading: string;
  readonly intro: string;
  readonly first: string;
  readonly second: string;
  readonly year: string;
  readonly swap: string;
  readonly same: string;
  readonly noCommonYear: string;
  readonly outcome: (year: number) => string;
  readonly versus: (first: string, second: string) => string;
  readonly noDifference: string;
  readonly tableHeading: string;
  readonly tableCaption: (year: number) => string;
  readonly difference: string;
  readonly stockNote: string;
  readonly notAvailable: string;
  readonly bridgeHeading: string;
  readonly bridgeNote: string;
  readonly cutBars: string;
  readonly bridgeNeedsEditions: string;
  readonly bridgeSummary: (first: string, second: string, difference: string) => string;
  readonly occupancyOf: (label: string) => string;
  readonly persons: string;
  readonly part: string;
  readonly write: string;
  readonly writing: string;
  readonly written: (sheet: string) => string;
}

export const COMPARE_TEXTS: Translations<CompareTexts> = {
  nl: {
    heading: 'Vergelijken',
    intro: 'Twee prognoses naast elkaar, en waar het verschil vandaan komt.',
    first: 'Prognose',
    second: 'Vergeleken met',
    year: 'Jaar',
    swap: 'Omwisselen',
    same: 'Kies twee verschillende prognoses.',
    noCommonYear: 'Deze edities hebben geen jaar gemeen.',
    outcome: (year) => `Verschil in COA-bezetting eind ${year}`,
    versus: (first, second) => `${first} tegen ${second}`,
    noDifference: 'geen verschil',
    tableHeading: 'Alle maten',
    tableCaption: (year) => `Standen op 31-12-${year}, stromen over ${year}`,
    difference: 'Verschil',
    stockNote:
      'Onder elk getal staat de status. Verschil is prognose min vergelijking, van de getallen zoals ze hier staan; bij percentages in procentpunten (pp).',
    notAvailable: 'n.b.',
    bridgeHeading: 'Waardoor verschilt de bezetting?',
    bridgeNote:
      'Berekend met het model: elk deel is het gemiddelde over alle volgordes waarin de invoer kan worden vervangen. De delen tellen precies op tot het verschil.',
    cutBars: 'De balken van de totalen zijn ingekort, bij het breukteken.',
    bridgeNeedsEditions:
      'De verklaring vergelijkt twee edities binnen hetzelfde scenario. Kies links en rechts hetzelfde scenario en verschillende edities.',
    bridgeSummary: (first, second, difference) =>
      `Watervalgrafiek van ${second} naar ${first}: verschil ${difference} personen.`,
    occupancyOf: (label) => `Bezetting ${label}`,
    persons: 'Personen',
    part: 'Deel',
    write: 'Zet op nieuw blad',
    writing: 'Vergelijking wordt geschreven',
    written: (sheet) => `De vergelijking staat op blad "${sheet}".`,
  },
  en: {
    heading: 'Compare',
    intro: 'Two forecasts side by side, and where the difference comes from.',
    first: 'Forecast',
    second: 'Compared with',
    year: 'Year',
    swap: 'Swap',
    same: 'Choose two different forecasts.',
    noCommonYear: 'These editions have no year in common.',
    outcome: (year) => `Difference in COA occupancy at the end of ${year}`,
    versus: (first, second) => `${first} against ${second}`,
    noDifference: 'no difference',
    tableHeading: 'All measures',
    tableCaption: (year) => `Stocks on 31-12-${year}, flows over ${year}`,
    difference: 'Difference',
    stockNote:
      'The status stands below each number. Difference is forecast minus comparison, of the numbers as they are shown; for percentages in percentage points (pp).',
    notAvailable: 'n.a.',
    bridgeHeading: 'Why does occupancy differ?',
    bridgeNote:
      'Computed with the model: each part is the average over all orders in which inputs can be exchanged. The parts add up exactly to the difference.',
    cutBars: 'The bars of the totals are shortened, at the break mark.',
    bridgeNeedsEditions:
      'The explanation compares two editions within the same scenario. Choose the same scenario and different editions.',
    bridgeSummary: (first, second, difference) =>
      `Waterfall chart from ${second} to ${first}: difference ${difference} persons.`,
    occupancyOf: (label) => `Occupancy ${label}`,
    persons: 'Persons',
    part: 'Part',
    write: 'Put on a new sheet',
    writing: 'Writing the comparison',
    written: (sheet) => `The comparison is on sheet "${sheet}".`,
  },
};
