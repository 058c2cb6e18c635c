import type { Translations } from '../../i18n/language';
import { counted } from '../controls/counted';

export interface RegionListTexts {
  readonly heading: string;
  readonly bundled: string;
  readonly imported: string;
  readonly bundledRemark: string;
  readonly published: (month: string) => string;
  readonly intro: string;
  readonly choose: string;
  readonly template: string;
  readonly templateLabel: (format: string) => string;
  readonly savedFile: (name: string) => string;
  readonly reading: (file: string) => string;
  readonly readyTitle: (name: string) => string;
  readonly readyText: (total: string, municipalities: string, source: string) => string;
  readonly changes: string;
  readonly changesCaption: string;
  readonly region: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly use: string;
  readonly cancel: string;
  readonly importing: string;
  readonly done: (name: string) => string;
  readonly remove: string;
  readonly removeTitle: (name: string) => string;
  readonly removeText: string;
  readonly doRemove: string;
  readonly removing: string;
  readonly removed: (name: string) => string;
  readonly notRecalculated: string;
}

export const REGION_LIST_TEXTS: Translations<RegionListTexts> = {
  nl: {
    heading: 'De verdeling',
    bundled: 'meegeleverd',
    imported: 'geïmporteerd',
    bundledRemark:
      'Indicatief, via NOS/Nieuwsuur november 2025 (secundaire bron). De som is precies 88.000 en Zuid-Holland (18.175) is elders bevestigd; de peildatum van de plekken is niet vermeld.',
    published: (month) => `gepubliceerd ${month}`,
    intro:
      'Is er een nieuwere officiële lijst, lees die dan hier in. Functies en deelvenster rekenen er daarna mee, ook bij een collega die de werkmap opent.',
    choose: 'Lijst importeren (CSV, XLSX)',
    template: 'Sjabloon',
    templateLabel: (format) => `Sjabloon van de lijst downloaden als ${format}`,
    savedFile: (name) => `${name} is opgeslagen.`,
    reading: (file) => `${file} lezen en controleren`,
    readyTitle: (name) => `"${name}" is in orde`,
    readyText: (total, municipalities, source) =>
      `${counted(total, 'plek', 'plekken')} over ${counted(municipalities, 'gemeente', 'gemeenten')}. Bron: ${source}.`,
    changes: 'Wat u moet weten',
    changesCaption: 'Aandeel van elke provincie',
    region: 'Provincie',
    before: 'Nu',
    after: 'Straks',
    difference: 'Verschil',
    use: 'Hiermee rekenen',
    cancel: 'Annuleren',
    importing: 'De lijst in de werkmap opslaan',
    done: (name) =>
      `"${name}" is in deze werkmap opgeslagen; functies en deelvenster rekenen ermee.`,
    remove: 'Lijst verwijderen',
    removeTitle: (name) => `"${name}" verwijderen?`,
    removeText:
      'De lijst verdwijnt uit deze werkmap. Functies en deelvenster rekenen weer met de meegeleverde verdeling.',
    doRemove: 'Verwijderen',
    removing: 'De lijst verwijderen',
    removed: (name) => `"${name}" is verwijderd.`,
    notRecalculated: 'Excel herberekende de cellen niet; druk op Ctrl+Alt+F9.',
  },
  en: {
    heading: 'The allocation',
    bundled: 'built in',
    imported: 'imported',
    bundledRemark:
      'Indicative, by way of NOS/Nieuwsuur November 2025 (secondary source). The sum is exactly 88,000 and Zuid-Holland (18,175) was confirmed elsewhere; on what day the places were counted is not said.',
    published: (month) => `published ${month}`,
    intro:
      'If there is a newer official list, read it here. Functions and pane then calculate with it, also for a colleague who opens the workbook.',
    choose: 'Import a list (CSV, XLSX)',
    template: 'Template',
    templateLabel: (format) => `Download the template of the list as ${format}`,
    savedFile: (name) => `${name} was saved.`,
    reading: (file) => `Reading and checking ${file}`,
    readyTitle: (name) => `"${name}" is in order`,
    readyText: (total, municipalities, source) =>
      `${counted(total, 'place', 'places')} over ${counted(municipalities, 'municipality', 'municipalities')}. Source: ${source}.`,
    changes: 'What you must know',
    changesCaption: 'Share of each province',
    region: 'Province',
    before: 'Now',
    after: 'Then',
    difference: 'Difference',
    use: 'Calculate with it',
    cancel: 'Cancel',
    importing: 'Saving the list in the workbook',
    done: (name) => `"${name}" was saved in this workbook; functions and pane calculate with it.`,
    remove: 'Delete the list',
    removeTitle: (name) => `Delete "${name}"?`,
    removeText:
      'The list leaves this workbook. Functions and pane calculate with the built-in allocation again.',
    doRemove: 'Delete',
    removing: 'Deleting the list',
    removed: (name) => `"${name}" was deleted.`,
    notRecalculated: 'Excel did not recalculate the cells; press Ctrl+Alt+F9.',
  },
};
