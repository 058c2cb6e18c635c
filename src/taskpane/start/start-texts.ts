import type { Translations } from '../../i18n/language';

export interface StartTexts {
  readonly heading: string;
  readonly figure: (scenario: string, year: number) => string;
  readonly insert: string;
  readonly inserting: string;
  readonly inserted: (address: string) => string;
  readonly occupiedTitle: (address: string) => string;
  readonly occupiedText: (content: string) => string;
  readonly replace: string;
  readonly cancel: string;
}

export const START_TEXTS: Translations<StartTexts> = {
  nl: {
    heading: 'Wat wilt u doen?',
    figure: (scenario, year) => `COA-bezetting eind ${year}, ${scenario}`,
    insert: 'Zet in cel',
    inserting: 'Formule invoegen',
    inserted: (address) =>
      `De formule staat in ${address}. Wijzig haar in de cel zoals elke formule.`,
    occupiedTitle: (address) => `${address} is niet leeg`,
    occupiedText: (content) => `Daar staat nu: ${content}. Vervangen door de formule?`,
    replace: 'Vervangen',
    cancel: 'Annuleren',
  },
  en: {
    heading: 'What would you like to do?',
    figure: (scenario, year) => `COA occupancy at the end of ${year}, ${scenario}`,
    insert: 'Put in cell',
    inserting: 'Inserting the formula',
    inserted: (address) => `The formula is in ${address}. Change it in the cell like any formula.`,
    occupiedTitle: (address) => `${address} is not empty`,
    occupiedText: (content) => `It now holds: ${content}. Replace it with the formula?`,
    replace: 'Replace',
    cancel: 'Cancel',
  },
};
