import type { Message } from '../../domain/message';
import { messageText } from '../../i18n/message-text';
import { WorkbookError } from '../workbook-error';

/** Why a refresh does nothing, or could not undo what it did; each says what the user can do. */

export function tableGone(name: string): WorkbookError {
  return new WorkbookError('TableGone', {
    nl: `De tabel van "${name}" staat niet meer in de werkmap. Maak de verwijdering ongedaan of vink het blad uit. Er is niets gewijzigd.`,
    en: `The table of "${name}" is no longer in the workbook. Undo the deletion or clear the sheet's check mark. Nothing was changed.`,
  });
}

export function sheetProtected(name: string): WorkbookError {
  return new WorkbookError('SheetProtected', {
    nl: `Het blad "${name}" is beveiligd. Hef de beveiliging op (Controleren > Beveiliging blad opheffen) of vink het blad uit. Er is niets gewijzigd.`,
    en: `The sheet "${name}" is protected. Remove the protection (Review > Unprotect Sheet) or clear the sheet's check mark. Nothing was changed.`,
  });
}

/** Written to while filtered, values may land in other rows (office-js#224). */
export function tableFiltered(name: string): WorkbookError {
  return new WorkbookError('TableFiltered', {
    nl: `Op "${name}" verbergt een filter rijen van de tabel; Excel kan dan in verkeerde rijen schrijven. Wis het filter (Gegevens > Wissen) of vink het blad uit. Er is niets gewijzigd.`,
    en: `On "${name}" a filter hides rows of the table; Excel may then write into the wrong rows. Clear the filter (Data > Clear) or clear the sheet's check mark. Nothing was changed.`,
  });
}

export function changedSince(name: string): WorkbookError {
  return new WorkbookError('ChangedSince', {
    nl: `Het blad "${name}" is gewijzigd sinds het overzicht werd gemaakt. Klik op Opnieuw controleren en bekijk de wijzigingen nog eens. Er is niets gewijzigd.`,
    en: `The sheet "${name}" was changed since the overview was made. Click Check again and look at the changes once more. Nothing was changed.`,
  });
}

/** The target edition cannot fill the sheet; it says why itself. */
export function editionRefused(refusal: Message): WorkbookError {
  return new WorkbookError('EditionRefused', {
    nl: messageText(refusal, 'nl'),
    en: messageText(refusal, 'en'),
  });
}

export function notRestored(sheets: readonly string[], cause: unknown): WorkbookError {
  const names = sheets.map((name) => `"${name}"`).join(', ');
  return new WorkbookError(
    'NotRestored',
    {
      nl: `Het verversen is mislukt en Excel liet het terugzetten van ${names} niet toe. Kies Ongedaan maken (Ctrl+Z) of sluit de werkmap zonder op te slaan.`,
      en: `The refresh failed and Excel did not let ${names} be put back. Choose Undo (Ctrl+Z) or close the workbook without saving.`,
    },
    { cause },
  );
}
