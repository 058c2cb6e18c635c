import type { Translations } from '../../i18n/language';

/** Texts of the controls that tabs share. */
export interface ControlTexts {
  readonly edition: string;
  readonly activeEdition: (name: string) => string;
  readonly scenario: string;
  readonly horizon: string;
  readonly cancel: string;
  readonly dismiss: string;
  readonly messages: string;
  readonly goToSheet: string;
  readonly goingToSheet: string;
  readonly writtenTitle: (sheet: string) => string;
  readonly writtenText: string;
  readonly writeAgain: string;
  readonly lookingForSheet: string;
  readonly showMore: (next: string, left: string) => string;
  readonly noCells: string;
  readonly readingSelection: string;
  readonly takeSelection: (purpose: string) => string;
  readonly clearCells: (purpose: string) => string;
  readonly notANumber: (text: string, example: string) => string;
  readonly outside: (text: string, lowest: string, highest: string) => string;
}

export const CONTROL_TEXTS: Translations<ControlTexts> = {
  nl: {
    edition: 'Editie',
    activeEdition: (name) => `Actieve editie (nu ${name})`,
    scenario: 'Scenario',
    horizon: 'Tot en met',
    cancel: 'Annuleren',
    dismiss: 'Melding sluiten',
    messages: 'Meldingen',
    goToSheet: 'Ga naar blad',
    goingToSheet: 'Blad openen',
    writtenTitle: (sheet) => `Dit staat al op blad "${sheet}"`,
    writtenText:
      'Er is sindsdien niets aan uw keuze veranderd. Een tweede blad wordt een blad ernaast; het eerste blijft zoals het is.',
    writeAgain: 'Toch een tweede blad',
    lookingForSheet: 'Kijken of het blad er nog is',
    showMore: (next, left) =>
      next === left ? `De overige ${left} tonen` : `Nog ${next} van ${left} tonen`,
    noCells: 'Selecteer cellen en klik op de knop',
    readingSelection: 'Selectie lezen',
    takeSelection: (purpose) => `Geselecteerde cellen gebruiken voor ${purpose}`,
    clearCells: (purpose) => `Verwijzing voor ${purpose} wissen`,
    notANumber: (text, example) => `"${text}" is geen getal. Typ bijvoorbeeld ${example}.`,
    outside: (text, lowest, highest) =>
      `${text} valt buiten de grenzen. Typ een getal van ${lowest} tot en met ${highest}.`,
  },
  en: {
    edition: 'Edition',
    activeEdition: (name) => `Active edition (now ${name})`,
    scenario: 'Scenario',
    horizon: 'Up to',
    cancel: 'Cancel',
    dismiss: 'Close message',
    messages: 'Messages',
    goToSheet: 'Go to sheet',
    goingToSheet: 'Opening the sheet',
    writtenTitle: (sheet) => `This is already on sheet "${sheet}"`,
    writtenText:
      'Nothing in your choice has changed since. A second sheet goes beside it; the first stays as it is.',
    writeAgain: 'A second sheet all the same',
    lookingForSheet: 'Looking whether the sheet is still there',
    showMore: (next, left) =>
      next === left ? `Show the other ${left}` : `Show ${next} more of ${left}`,
    noCells: 'Select cells and press the button',
    readingSelection: 'Reading the selection',
    takeSelection: (purpose) => `Use the selected cells for ${purpose}`,
    clearCells: (purpose) => `Clear the reference for ${purpose}`,
    notANumber: (text, example) => `"${text}" is not a number. Type for example ${example}.`,
    outside: (text, lowest, highest) =>
      `${text} is out of bounds. Type a number from ${lowest} up to and including ${highest}.`,
  },
};
