import type { Translations } from '../../i18n/language';
import { counted } from '../controls/counted';

export interface FunctionsTexts {
  readonly heading: string;
  readonly intro: string;
  readonly search: string;
  readonly hits: (count: number) => string;
  readonly noneFound: (text: string) => string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly back: string;
  readonly optional: string;
  readonly chooseValue: string;
  readonly activeEdition: string;
  readonly momentHint: string;
  readonly periodHint: string;
  readonly repeatingHint: string;
  readonly missing: (argument: string) => string;
  readonly formula: string;
  readonly result: string;
  readonly spills: (rows: number, columns: number) => string;
  readonly insert: string;
  readonly inserting: string;
  readonly refused: (reason: string) => string;
  readonly byDefault: (value: string) => string;
  readonly inserted: (address: string) => string;
  readonly occupiedTitle: (address: string) => string;
  readonly occupiedText: (content: string) => string;
  readonly replace: string;
  readonly cancel: string;
  readonly help: string;
  readonly dutchNames: string;
}

const nl: FunctionsTexts = {
  heading: 'Functies',
  intro: 'Kies een functie, vul de argumenten in en zet de formule in de actieve cel.',
  search: 'Zoek een functie',
  hits: (count) => (count === 1 ? 'Eén functie' : `${count} functies`),
  noneFound: (text) => `Geen functie gevonden voor "${text}".`,
  loading: 'Functies laden',
  loadFailed: 'De lijst van functies kan niet worden geladen.',
  retry: 'Opnieuw proberen',
  back: 'Alle functies',
  optional: 'optioneel',
  chooseValue: 'Kies…',
  activeEdition: 'Actieve editie',
  momentHint: '31-12-2026 of 2026',
  periodHint: '2026, 2026-II of 2026-07',
  repeatingHint: 'Mag vaker worden gegeven; voeg meer toe in de cel.',
  missing: (argument) => `Vul "${argument}" in.`,
  formula: 'Formule',
  result: 'Uitkomst',
  spills: (rows, columns) =>
    `Vult ${counted(rows, 'rij', 'rijen')} en ${counted(columns, 'kolom', 'kolommen')} vanaf de actieve cel.`,
  insert: 'In actieve cel zetten',
  inserting: 'Formule in de cel zetten',
  refused: (reason) => `De formule is niet geplaatst. ${reason}`,
  byDefault: (value) => `Standaard: ${value}`,
  inserted: (address) => `De formule staat in ${address}.`,
  occupiedTitle: (address) => `${address} is niet leeg`,
  occupiedText: (content) => `In de cel staat nu: ${content}`,
  replace: 'Vervangen',
  cancel: 'Annuleren',
  help: 'Uitleg',
  dutchNames: '',
};

const en: FunctionsTexts = {
  heading: 'Functions',
  intro: 'Choose a function, fill in its arguments and put the formula in the active cell.',
  search: 'Search for a function',
  hits: (count) => (count === 1 ? 'One function' : `${count} functions`),
  noneFound: (text) => `No function found for "${text}".`,
  loading: 'Loading functions',
  loadFailed: 'The list of functions cannot be loaded.',
  retry: 'Try again',
  back: 'All functions',
  optional: 'optional',
  chooseValue: 'Choose…',
  activeEdition: 'Active edition',
  momentHint: '31-12-2026 or 2026',
  periodHint: '2026, 2026-II or 2026-07',
  repeatingHint: 'May be given more than once; add more in the cell.',
  missing: (argument) => `Fill in "${argument}".`,
  formula: 'Formula',
  result: 'Result',
  spills: (rows, columns) =>
    `Fills ${counted(rows, 'row', 'rows')} and ${counted(columns, 'column', 'columns')} from the active cell.`,
  insert: 'Put in the active cell',
  inserting: 'Putting the formula in the cell',
  refused: (reason) => `The formula was not inserted. ${reason}`,
  byDefault: (value) => `Default: ${value}`,
  inserted: (address) => `The formula is in ${address}.`,
  occupiedTitle: (address) => `${address} is not empty`,
  occupiedText: (content) => `The cell now shows: ${content}`,
  replace: 'Replace',
  cancel: 'Cancel',
  help: 'Explanation',
  dutchNames: 'The functions keep their Dutch names and descriptions in every language of Excel.',
};

export const FUNCTIONS_TEXTS: Translations<FunctionsTexts> = { nl, en };
