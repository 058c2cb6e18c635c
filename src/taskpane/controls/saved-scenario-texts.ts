import type { Translations } from '../../i18n/language';

/** Texts around a scenario file that Verkennen saved. */
export interface SavedScenarioTexts {
  readonly heading: string;
  readonly hint: string;
  readonly empty: string;
  readonly choose: string;
  readonly ofWorkbook: string;
  readonly noneChosen: string;
  readonly clear: string;
  loaded(name: string, count: number): string;
  readonly notLoaded: string;
}

export const SAVED_SCENARIO_TEXTS: Translations<SavedScenarioTexts> = {
  nl: {
    heading: 'Gewijzigde aannames',
    hint: 'Een scenario dat bij Verkennen is bewaard; zonder bestand de editie zelf.',
    empty: 'Geen: het blad volgt de editie.',
    choose: 'Scenariobestand kiezen',
    ofWorkbook: 'Scenario van deze werkmap',
    noneChosen: 'Geen',
    clear: 'Zonder wijzigingen',
    loaded: (name, count) =>
      count === 1 ? `${name}: 1 gewijzigde aanname` : `${name}: ${count} gewijzigde aannames`,
    notLoaded: 'Dit bestand is geen bewaard scenario.',
  },
  en: {
    heading: 'Changed assumptions',
    hint: 'A scenario saved under Explore; without a file, the edition itself.',
    empty: 'None: the sheet follows the edition.',
    choose: 'Choose scenario file',
    ofWorkbook: 'Scenario of this workbook',
    noneChosen: 'None',
    clear: 'Without changes',
    loaded: (name, count) =>
      count === 1 ? `${name}: 1 changed assumption` : `${name}: ${count} changed assumptions`,
    notLoaded: 'This file is not a saved scenario.',
  },
};
