import type { Translations } from '../i18n/language';

export interface ShellTexts {
  readonly product: string;
  readonly activeEdition: (name: string) => string;
  readonly tabs: string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly stillTyping: string;
  readonly busy: (label: string) => string;
  readonly cancelled: (label: string) => string;
  readonly failed: (detail: string) => string;
  readonly dismiss: string;
  readonly openingTab: string;
  readonly tabFailed: string;
  readonly retry: string;
  readonly messages: string;
  readonly restoreFailed: (detail: string) => string;
  readonly editionDamaged: (name: string, reason: string) => string;
  readonly outsideExcel: string;
}

export const SHELL_TEXTS: Translations<ShellTexts> = {
  nl: {
    product: 'Kernprognose',
    activeEdition: (name) => `Actieve editie: ${name}`,
    tabs: 'Onderdelen',
    cancel: 'Annuleren',
    cancelling: 'Wordt geannuleerd…',
    stillTyping: 'Excel wacht. Typt u nog in een cel? Druk op Enter of Esc.',
    busy: (label) => `Er loopt al een taak: ${label}. Wacht tot die klaar is, of annuleer die.`,
    cancelled: (label) => `Geannuleerd: ${label}.`,
    failed: (detail) => `Dit is niet gelukt: ${detail}`,
    dismiss: 'Melding sluiten',
    openingTab: 'Wordt geopend…',
    tabFailed: 'Dit onderdeel kon niet worden geopend.',
    retry: 'Opnieuw proberen',
    messages: 'Meldingen',
    restoreFailed: (detail) =>
      `De opgeslagen edities van deze werkmap konden niet worden gelezen: ${detail}`,
    editionDamaged: (name, reason) =>
      `De editie "${name}" in deze werkmap kan niet worden gebruikt: ${reason} Importeer haar opnieuw in het onderdeel Edities.`,
    outsideExcel: 'Open dit deelvenster vanuit Excel: Start > Kernprognose openen.',
  },
  en: {
    product: 'Kernprognose',
    activeEdition: (name) => `Active edition: ${name}`,
    tabs: 'Parts',
    cancel: 'Cancel',
    cancelling: 'Cancelling…',
    stillTyping: 'Excel is waiting. Are you still typing in a cell? Press Enter or Esc.',
    busy: (label) => `A task is already running: ${label}. Wait until it is done, or cancel it.`,
    cancelled: (label) => `Cancelled: ${label}.`,
    failed: (detail) => `This did not work: ${detail}`,
    dismiss: 'Close message',
    openingTab: 'Opening…',
    tabFailed: 'This part could not be opened.',
    retry: 'Try again',
    messages: 'Messages',
    restoreFailed: (detail) => `The editions stored in this workbook could not be read: ${detail}`,
    editionDamaged: (name, reason) =>
      `The edition "${name}" in this workbook cannot be used: ${reason} Import it again under Editions.`,
    outsideExcel: 'Open this pane from Excel: Home > Open Kernprognose.',
  },
};
