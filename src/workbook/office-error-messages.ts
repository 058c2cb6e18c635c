import type { Language } from '../i18n/language';

type Message = Readonly<Record<Language, string>>;

const PROTECTED: Message = {
  nl: 'Excel weigert de wijziging, omdat het blad of de werkmap beveiligd is. Hef de beveiliging op (Controleren > Beveiliging blad opheffen) en probeer het opnieuw. Er is niets gewijzigd.',
  en: 'Excel refuses the change because the sheet or the workbook is protected. Remove the protection (Review > Unprotect Sheet) and try again. Nothing was changed.',
};
const CELL_EDIT: Message = {
  nl: 'U typt nog in een cel. Druk op Enter of Esc en probeer het opnieuw. Er is niets gewijzigd.',
  en: 'You are still typing in a cell. Press Enter or Esc and try again. Nothing was changed.',
};
const TOO_LARGE: Message = {
  nl: 'Dit is meer dan Excel in één keer aanneemt. Kies een kortere periode, een grotere stap of minder maten.',
  en: 'This is more than Excel accepts at once. Choose a shorter horizon, a larger step or fewer measures.',
};
const GONE: Message = {
  nl: 'Het blad, de tabel of de naam bestaat niet meer. Maak de verwijdering ongedaan, of laad de gegevens opnieuw.',
  en: 'The sheet, table or name no longer exists. Undo the deletion, or load the data again.',
};
const BUSY: Message = {
  nl: 'Excel is bezig. Wacht tot de berekening klaar is en probeer het opnieuw.',
  en: 'Excel is busy. Wait until it has finished calculating and try again.',
};
const OLD_EXCEL: Message = {
  nl: 'Deze versie van Excel kan dit niet. Werk Office bij, of gebruik Excel op het web.',
  en: 'This version of Excel cannot do this. Update Office, or use Excel on the web.',
};

const MESSAGES: Readonly<Record<string, Message>> = {
  AccessDenied: PROTECTED,
  InvalidOperationInCellEditMode: CELL_EDIT,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  ItemNotFound: GONE,
  InvalidBinding: GONE,
  HostIsBusy: BUSY,
  Timeout: BUSY,
  RequestAborted: BUSY,
  ServiceNotAvailable: BUSY,
  ApiNotFound: OLD_EXCEL,
  ApiNotAvailable: OLD_EXCEL,
  NotImplemented: OLD_EXCEL,
  UnsupportedOperation: OLD_EXCEL,
  ItemAlreadyExists: {
    nl: 'Er is al een blad, tabel of naam die zo heet. Hernoem die, of probeer het opnieuw.',
    en: 'A sheet, table or name with this name already exists. Rename it, or try again.',
  },
  InsertDeleteConflict: {
    nl: 'Excel kan hier geen rijen invoegen of verwijderen. Kijk of er iets onder of naast de tabel in de weg staat.',
    en: 'Excel cannot insert or delete rows here. Check whether something below or beside the table is in the way.',
  },
};

/** @returns what the user is told about an error of Office: what happened and what to do. */
export function officeErrorMessage(code: string, detail: string): Message {
  return (
    (Object.hasOwn(MESSAGES, code) ? MESSAGES[code] : undefined) ?? {
      nl: `Excel meldt een fout (${code}): ${detail} Probeer het opnieuw; sluit en open anders de werkmap.`,
      en: `Excel reports an error (${code}): ${detail} Try again; otherwise close and reopen the workbook.`,
    }
  );
}
