import type { Translations } from '../../i18n/language';

export interface CompareTexts {
  readonly heading: string;
  readonly intro: string;
  readonly first: string;
  readonly second: string;
  readonly edition: string;
  readonly scenario: string;
  readonly year: string;
  readonly swap: string;
  readonly same: string;
  readonly noCommonYear: string;
  tableCaption(year: number): string;
  readonly difference: string;
  readonly stockNote: string;
  readonly notAvailable: string;
  readonly bridgeHeading: string;
  readonly bridgeNote: string;
  readonly bridgeNeedsEditions: string;
  bridgeSummary(first: string, second: string, difference: string): string;
  occupancyOf(label: string): string;
  readonly persons: string;
  readonly part: string;
  readonly write: string;
  readonly writing: string;
  written(sheet: string): string;
}

export const COMPARE_TEXTS: Translations<CompareTexts> = {
  nl: {
    heading: 'Vergelijken',
    intro:
      'Twee edities of scenario’s naast elkaar, met wat elk getal is en waar het verschil vandaan komt.',
    first: 'Prognose',
    second: 'Vergeleken met',
    edition: 'Editie',
    scenario: 'Scenario',
    year: 'Jaar',
    swap: 'Omwisselen',
    same: 'Kies twee verschillende prognoses.',
    noCommonYear: 'Deze edities hebben geen jaar gemeen.',
    tableCaption: (year) => `Standen op 31-12-${year}, stromen over ${year}`,
    difference: 'Verschil',
    stockNote: 'Onder elk getal staat de status. Verschil is prognose min vergelijking.',
    notAvailable: 'n.b.',
    bridgeHeading: 'Waardoor verschilt de bezetting?',
    bridgeNote:
      'Berekend met het model: elk deel is het gemiddelde over alle volgordes waarin de invoer kan worden vervangen. De delen tellen precies op tot het verschil.',
    bridgeNeedsEditions:
      'De verklaring vergelijkt twee edities binnen hetzelfde scenario. Kies links en rechts hetzelfde scenario en verschillende edities.',
    bridgeSummary: (first, second, difference) =>
      `Watervalgrafiek van ${second} naar ${first}: verschil ${difference} personen.`,
    occupancyOf: (label) => `Bezetting ${label}`,
    persons: 'Personen',
    part: 'Deel',
    write: 'Schrijf op nieuw blad',
    writing: 'Vergelijking wordt geschreven',
    written: (sheet) => `Vergelijking geschreven op "${sheet}".`,
  },
  en: {
    heading: 'Compare',
    intro:
      'Two editions or scenarios side by side, with what each number is and where the difference comes from.',
    first: 'Forecast',
    second: 'Compared with',
    edition: 'Edition',
    scenario: 'Scenario',
    year: 'Year',
    swap: 'Swap',
    same: 'Choose two different forecasts.',
    noCommonYear: 'These editions have no year in common.',
    tableCaption: (year) => `Stocks on 31-12-${year}, flows over ${year}`,
    difference: 'Difference',
    stockNote: 'The status stands below each number. Difference is forecast minus comparison.',
    notAvailable: 'n.a.',
    bridgeHeading: 'Why does occupancy differ?',
    bridgeNote:
      'Computed with the model: each part is the average over all orders in which inputs can be exchanged. The parts add up exactly to the difference.',
    bridgeNeedsEditions:
      'The explanation compares two editions within the same scenario. Choose the same scenario and different editions.',
    bridgeSummary: (first, second, difference) =>
      `Waterfall chart from ${second} to ${first}: difference ${difference} persons.`,
    occupancyOf: (label) => `Occupancy ${label}`,
    persons: 'Persons',
    part: 'Part',
    write: 'Write on a new sheet',
    writing: 'Writing the comparison',
    written: (sheet) => `Comparison written on "${sheet}".`,
  },
};
