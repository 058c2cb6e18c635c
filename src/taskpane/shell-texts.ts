import type { Translations } from '../i18n/language';

export interface ShellTexts {
  readonly product: string;
  readonly activeEdition: (name: string) => string;
  /** Of the navigation. */
  readonly parts: string;
  readonly start: string;
  readonly toStart: string;
  readonly otherPart: (title: string) => string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly stillTyping: string;
  readonly busy: (label: string) => string;
  readonly cancelled: (label: string) => string;
  /** After a change that Excel did not take as one step for Undo. */
  readonly undoneInSteps: string;
  readonly failed: (detail: string) => string;
  readonly openingTab: string;
  readonly tabFailed: string;
  readonly codeGone: string;
  readonly retry: string;
  readonly messages: string;
  readonly ownEditionsLabel: string;
  /** @param areImported false when one was calculated in this workbook. */
  readonly ownEditions: (names: readonly string[], areImported: boolean) => string;
  readonly showDifferences: string;
  readonly hideDifferences: string;
  readonly restoreFailed: (detail: string) => string;
  readonly editionDamaged: (name: string, reason: string) => string;
  readonly moreDamaged: (count: number) => string;
  readonly outsideExcel: string;
  /** What the ribbon's button for failing formulas did. */
  readonly repaired: (count: number) => string;
  readonly nothingToRepair: string;
  readonly repairLeft: (sheets: readonly string[]) => string;
}

/** More names than this do not fit in one line. */
const MOST_NAMES = 3;

const inQuotes = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

export const SHELL_TEXTS: Translations<ShellTexts> = {
  nl: {
    product: 'Kernprognose',
    activeEdition: (name) => `Actieve editie: ${name}`,
    parts: 'Onderdelen',
    start: 'Start',
    toStart: 'Naar het startscherm',
    otherPart: (title) => `${title}: ander onderdeel kiezen`,
    cancel: 'Annuleren',
    cancelling: 'Wordt geannuleerd…',
    stillTyping: 'Excel wacht. Typt u nog in een cel? Druk op Enter of Esc.',
    busy: (label) => `Er loopt al een taak: ${label}. Wacht tot die klaar is, of annuleer die.`,
    cancelled: (label) => `Geannuleerd: ${label}.`,
    undoneInSteps: 'In deze Excel maakt Ctrl+Z dit stap voor stap ongedaan, of helemaal niet.',
    failed: (detail) => `Dit is niet gelukt: ${detail}`,
    openingTab: 'Wordt geopend…',
    tabFailed:
      'Dit onderdeel kon niet worden geopend. Herlaad het deelvenster als het niet lukt; wat in de werkmap staat, blijft.',
    codeGone:
      'Een deel van de invoegtoepassing kon niet worden opgehaald. Er is een nieuwere versie, of de server antwoordt niet. Herlaad het deelvenster; wat in de werkmap staat, blijft.',
    retry: 'Opnieuw proberen',
    messages: 'Meldingen',
    ownEditionsLabel: 'Eigen edities van deze werkmap',
    ownEditions: (names, areImported) =>
      `${names.length === 1 ? (areImported ? 'Geïmporteerde editie' : 'Eigen editie') : `${names.length} ${areImported ? 'geïmporteerde' : 'eigen'} edities`} in deze werkmap: ${inQuotes(names.slice(0, MOST_NAMES))}${names.length > MOST_NAMES ? ' …' : ''}.`,
    showDifferences: 'Verschillen',
    hideDifferences: 'Inklappen',
    restoreFailed: (detail) =>
      `De opgeslagen edities van deze werkmap konden niet worden gelezen: ${detail}`,
    editionDamaged: (name, reason) =>
      `De editie "${name}" in deze werkmap kan niet worden gebruikt: ${reason} Importeer haar opnieuw in het onderdeel Edities.`,
    moreDamaged: (count) =>
      `${count === 1 ? 'Nog 1 ander opgeslagen gegeven is' : `Nog ${count} andere opgeslagen gegevens zijn`} beschadigd; zie de onderdelen Edities, Verversen en Volgen.`,
    outsideExcel: 'Open dit deelvenster vanuit Excel: Start > Kernprognose openen.',
    repaired: (count) =>
      count === 1
        ? 'Formules herstellen: 1 formule opnieuw ingevoerd.'
        : `Formules herstellen: ${count} formules opnieuw ingevoerd.`,
    nothingToRepair:
      'Formules herstellen: geen cel gevonden waarin een functie van Kernprognose wacht of onbekend is. Er is niets gewijzigd. Over een formule van een geladen blad getypt? Zet haar terug bij Verversen.',
    repairLeft: (sheets) =>
      `Overgeslagen omdat het blad beveiligd is: ${inQuotes(sheets)}. Hef de beveiliging op (Controleren > Beveiliging blad opheffen) en kies opnieuw Formules herstellen.`,
  },
  en: {
    product: 'Kernprognose',
    activeEdition: (name) => `Active edition: ${name}`,
    parts: 'Parts',
    start: 'Start',
    toStart: 'To the start page',
    otherPart: (title) => `${title}: choose another part`,
    cancel: 'Cancel',
    cancelling: 'Cancelling…',
    stillTyping: 'Excel is waiting. Are you still typing in a cell? Press Enter or Esc.',
    busy: (label) => `A task is already running: ${label}. Wait until it is done, or cancel it.`,
    cancelled: (label) => `Cancelled: ${label}.`,
    undoneInSteps: 'In this Excel, Ctrl+Z undoes this step by step, or not at all.',
    failed: (detail) => `This did not work: ${detail}`,
    openingTab: 'Opening…',
    tabFailed:
      'This part could not be opened. Reload the pane if it keeps failing; what is in the workbook stays.',
    codeGone:
      'A part of the add-in could not be fetched. There is a newer version, or the server does not answer. Reload the pane; what is in the workbook stays.',
    retry: 'Try again',
    messages: 'Messages',
    ownEditionsLabel: 'Own editions of this workbook',
    ownEditions: (names, areImported) =>
      `${names.length === 1 ? (areImported ? 'Imported edition' : 'Own edition') : `${names.length} ${areImported ? 'imported' : 'own'} editions`} in this workbook: ${inQuotes(names.slice(0, MOST_NAMES))}${names.length > MOST_NAMES ? ' …' : ''}.`,
    showDifferences: 'Differences',
    hideDifferences: 'Collapse',
    restoreFailed: (detail) => `The editions stored in this workbook could not be read: ${detail}`,
    editionDamaged: (name, reason) =>
      `The edition "${name}" in this workbook cannot be used: ${reason} Import it again under Editions.`,
    moreDamaged: (count) =>
      `${count === 1 ? '1 other stored item is' : `${count} other stored items are`} damaged; see Editions, Refresh and Track.`,
    outsideExcel: 'Open this pane from Excel: Home > Open Kernprognose.',
    repaired: (count) =>
      count === 1
        ? 'Repair formulas: 1 formula was entered again.'
        : `Repair formulas: ${count} formulas were entered again.`,
    nothingToRepair:
      'Repair formulas: no cell found in which a function of Kernprognose waits or is unknown. Nothing was changed. Typed over a formula of a loaded sheet? Put it back under Refresh.',
    repairLeft: (sheets) =>
      `Left alone because the sheet is protected: ${inQuotes(sheets)}. Remove the protection (Review > Unprotect Sheet) and choose Repair formulas again.`,
  },
};
