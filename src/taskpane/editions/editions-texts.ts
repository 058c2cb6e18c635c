import type { Translations } from '../../i18n/language';
import { counted } from '../controls/counted';

export interface EditionsTexts {
  readonly heading: string;
  readonly intro: string;
  readonly active: string;
  readonly bundled: string;
  readonly imported: string;
  /** By the part Volgen, in this workbook. */
  readonly calculated: string;
  readonly published: (month: string) => string;
  readonly span: (first: string, last: string) => string;
  readonly valueCount: (count: string) => string;
  readonly calibrated: (anchors: string) => string;
  readonly anchor: (occupancy: string, date: string) => string;
  readonly cannotCalculate: string;
  readonly outflowCaption: string;
  readonly outflowCounted: (persons: string, year: string, source: string) => string;
  readonly outflowYear: string;
  readonly outflowRequired: string;
  readonly outflowDifference: string;
  readonly outflowExtra: string;
  readonly makeActive: string;
  readonly makeActiveLabel: (name: string) => string;
  readonly saveAs: string;
  readonly saveAsLabel: (name: string) => string;
  readonly remove: string;
  readonly removeLabel: (name: string) => string;
  readonly savedFile: (name: string) => string;
  readonly damagedTitle: (name: string) => string;
  readonly importHeading: string;
  readonly dropHere: string;
  readonly chooseFile: string;
  readonly fileHint: string;
  readonly templates: string;
  readonly templateHint: string;
  readonly templateLabel: (format: string) => string;
  readonly reading: (file: string) => string;
  readonly faultTitle: (count: number, file: string) => string;
  readonly faultHint: string;
  readonly faultTable: string;
  readonly row: string;
  readonly column: string;
  readonly reason: string;
  readonly wholeFile: string;
  readonly close: string;
  readonly readyTitle: (name: string) => string;
  readonly remarksTitle: (name: string) => string;
  readonly remarksHint: string;
  readonly remarks: string;
  readonly doImportAnyway: string;
  readonly replaces: (name: string) => string;
  readonly nameTaken: (name: string) => string;
  readonly chooseSheet: (file: string) => string;
  readonly comparedWith: (name: string) => string;
  readonly removeDamaged: string;
  readonly doImport: string;
  readonly doReplace: string;
  readonly cancel: string;
  readonly importing: (name: string) => string;
  readonly importDone: (name: string) => string;
  readonly switchTitle: (name: string) => string;
  readonly switchCells: (count: number) => string;
  readonly switchNoCells: string;
  readonly switchNamed: string;
  readonly noDifference: string;
  readonly figures: string;
  readonly year: string;
  readonly ownEditionsNote: string;
  readonly toEditions: string;
  readonly thisEdition: string;
  readonly differencesOf: (name: string, bundled: string) => string;
  readonly sameFigures: (bundled: string) => string;
  readonly compare: string;
  readonly compareLabel: (name: string) => string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly comparing: string;
  readonly doSwitch: string;
  readonly switching: string;
  readonly switched: (name: string) => string;
  readonly removeTitle: (name: string) => string;
  readonly removeText: string;
  readonly removeActiveText: (name: string) => string;
  readonly doRemove: string;
  readonly removing: string;
  readonly removed: (name: string) => string;
  /** Added to what was done, when Excel refused to calculate after it. */
  readonly notRecalculated: string;
}

const nl: EditionsTexts = {
  heading: 'Edities',
  intro:
    'Functies zonder editie rekenen met de actieve editie. De keuze en de geïmporteerde edities worden in deze werkmap bewaard.',
  active: 'actief',
  bundled: 'meegeleverd',
  imported: 'geïmporteerd',
  calculated: 'berekend',
  published: (month) => `gepubliceerd ${month}`,
  span: (first, last) => `${first} t/m ${last}`,
  valueCount: (count) => counted(count, 'waarde', 'waarden'),
  calibrated: (anchors) => `Komt precies uit op de gepubliceerde bezetting: ${anchors}.`,
  anchor: (occupancy, date) => `${occupancy} op ${date}`,
  cannotCalculate: 'Kan niet worden berekend',
  outflowCaption: 'Uitstroom die deze bezetting vergt (berekend)',
  outflowCounted: (persons, year, source) => `Gerealiseerd: ${persons} in ${year} (${source}).`,
  outflowYear: 'Jaar',
  outflowRequired: 'vereist',
  outflowDifference: 'meer dan gerealiseerd',
  outflowExtra: 'waarvan niet uit tempo en gedrag',
  makeActive: 'Actief maken',
  makeActiveLabel: (name) => `${name} actief maken`,
  saveAs: 'Opslaan als',
  saveAsLabel: (name) => `${name} opslaan als`,
  remove: 'Verwijderen',
  removeLabel: (name) => `${name} verwijderen`,
  savedFile: (name) => `${name} is opgeslagen.`,
  damagedTitle: (name) => `Editie "${name}" in deze werkmap kan niet worden gebruikt.`,
  importHeading: 'Nieuwe editie importeren',
  dropHere: 'Sleep een bestand hierheen',
  chooseFile: 'Bestand kiezen…',
  fileHint: 'XLSX, CSV of JSON, ten hoogste 10 MB',
  templates: 'Sjabloon',
  templateHint: 'Ingevuld met Kernprognose 2025 als voorbeeld.',
  templateLabel: (format) => `Sjabloon downloaden als ${format}`,
  reading: (file) => `${file} lezen en controleren`,
  faultTitle: (count, file) =>
    count === 1 ? `Eén fout in ${file}.` : `${count} fouten in ${file}.`,
  faultHint: 'Er is niets geïmporteerd. Herstel het bestand en kies het opnieuw.',
  faultTable: 'Fouten in het bestand',
  row: 'Rij',
  column: 'Kolom',
  reason: 'Wat er mis is',
  wholeFile: 'bestand',
  close: 'Sluiten',
  readyTitle: (name) => `"${name}" is in orde`,
  remarksTitle: (name) => `"${name}" is te lezen, maar niet alles klopt`,
  remarksHint:
    'Deze getallen volgen niet uit de andere in het bestand. Welk getal fout is, weet alleen het document; er is niets gewijzigd.',
  remarks: 'Opmerkingen in het bestand',
  doImportAnyway: 'Toch importeren',
  replaces: (name) => `Deze editie komt in de plaats van de eerder geïmporteerde "${name}".`,
  nameTaken: (name) =>
    `"${name}" is een meegeleverde editie en kan niet worden vervangen: formules die haar noemen, houden hun betekenis. Geef deze editie in het bestand een eigen naam, zoals "${name} (gecorrigeerd)".`,
  chooseSheet: (file) => `In ${file} staat op meer dan één blad een tabel. Welke is bedoeld?`,
  comparedWith: (name) => `Kerncijfers naast die van "${name}":`,
  removeDamaged: 'Uit de werkmap verwijderen',
  doImport: 'Importeren',
  doReplace: 'Vervangen',
  cancel: 'Annuleren',
  importing: (name) => `${name} in de werkmap opslaan`,
  importDone: (name) => `"${name}" is in deze werkmap opgeslagen.`,
  switchTitle: (name) => `"${name}" actief maken?`,
  switchCells: (count) =>
    count === 1
      ? 'Eén cel in deze werkmap gebruikt onze functies.'
      : `${count} cellen in deze werkmap gebruiken onze functies.`,
  switchNoCells: 'Nog geen cel in deze werkmap gebruikt onze functies.',
  switchNamed: 'Formules die zelf een editie noemen, veranderen niet.',
  noDifference: 'De kerncijfers veranderen niet.',
  figures: 'Kerncijfers van scenario mediaan',
  year: 'Mediaan',
  ownEditionsNote:
    'Deze edities staan in de werkmap en zijn niet meegeleverd met Kernprognose voor Excel. Kerncijfers in mediaan die anders zijn dan in een meegeleverde editie:',
  toEditions: 'Naar Edities',
  thisEdition: 'Deze editie',
  differencesOf: (name, bundled) => `Kerncijfers van ${name} naast ${bundled}`,
  sameFigures: (bundled) => `De kerncijfers zijn gelijk aan die van ${bundled}.`,
  compare: 'Vergelijken',
  compareLabel: (name) => `Kerncijfers van ${name} vergelijken`,
  before: 'Nu',
  after: 'Straks',
  difference: 'Verschil',
  comparing: 'Verschillen bepalen',
  doSwitch: 'Actief maken en herberekenen',
  switching: 'Herberekenen',
  switched: (name) => `"${name}" is nu de actieve editie.`,
  removeTitle: (name) => `"${name}" verwijderen?`,
  removeText: 'De editie verdwijnt uit deze werkmap. Formules die haar noemen, geven een fout.',
  removeActiveText: (name) => `Zij is nu actief; daarna is "${name}" actief.`,
  doRemove: 'Verwijderen',
  removing: 'Editie verwijderen',
  removed: (name) => `"${name}" is verwijderd.`,
  notRecalculated:
    'Excel kon de cellen nog niet herberekenen. Druk op Ctrl+Alt+F9 om dat alsnog te doen.',
};

const en: EditionsTexts = {
  heading: 'Editions',
  intro:
    'Functions that name no edition use the active one. The choice and the imported editions are kept in this workbook.',
  active: 'active',
  bundled: 'built in',
  imported: 'imported',
  calculated: 'calculated',
  published: (month) => `published ${month}`,
  span: (first, last) => `${first} to ${last}`,
  valueCount: (count) => counted(count, 'value', 'values'),
  calibrated: (anchors) => `Meets the published occupancy exactly: ${anchors}.`,
  anchor: (occupancy, date) => `${occupancy} on ${date}`,
  cannotCalculate: 'Cannot be calculated',
  outflowCaption: 'Outflow that this occupancy requires (computed)',
  outflowCounted: (persons, year, source) => `Counted: ${persons} in ${year} (${source}).`,
  outflowYear: 'Year',
  outflowRequired: 'required',
  outflowDifference: 'more than counted',
  outflowExtra: 'of which not from pace and behaviour',
  makeActive: 'Make active',
  makeActiveLabel: (name) => `Make active: ${name}`,
  saveAs: 'Save as',
  saveAsLabel: (name) => `Save as: ${name}`,
  remove: 'Delete',
  removeLabel: (name) => `Delete ${name}`,
  savedFile: (name) => `${name} was saved.`,
  damagedTitle: (name) => `Edition "${name}" in this workbook cannot be used.`,
  importHeading: 'Import a new edition',
  dropHere: 'Drop a file here',
  chooseFile: 'Choose a file…',
  fileHint: 'XLSX, CSV or JSON, at most 10 MB',
  templates: 'Template',
  templateHint: 'Filled with Kernprognose 2025 as an example.',
  templateLabel: (format) => `Download the template as ${format}`,
  reading: (file) => `Reading and checking ${file}`,
  faultTitle: (count, file) =>
    count === 1 ? `One fault in ${file}.` : `${count} faults in ${file}.`,
  faultHint: 'Nothing was imported. Correct the file and choose it again.',
  faultTable: 'Faults in the file',
  row: 'Row',
  column: 'Column',
  reason: 'What is wrong',
  wholeFile: 'file',
  close: 'Close',
  readyTitle: (name) => `"${name}" is in order`,
  remarksTitle: (name) => `"${name}" can be read, but not all of it adds up`,
  remarksHint:
    'These numbers do not follow from the others in the file. Which one is wrong only the document can say; nothing was changed.',
  remarks: 'Remarks on the file',
  doImportAnyway: 'Import anyway',
  replaces: (name) => `This edition replaces "${name}", imported before.`,
  nameTaken: (name) =>
    `"${name}" is a built-in edition and cannot be replaced: formulas that name it keep their meaning. Give this edition a name of its own in the file, such as "${name} (corrected)".`,
  chooseSheet: (file) => `More than one sheet of ${file} has a table. Which one do you mean?`,
  comparedWith: (name) => `Key figures beside those of "${name}":`,
  removeDamaged: 'Remove from the workbook',
  doImport: 'Import',
  doReplace: 'Replace',
  cancel: 'Cancel',
  importing: (name) => `Saving ${name} in the workbook`,
  importDone: (name) => `"${name}" was saved in this workbook.`,
  switchTitle: (name) => `Make "${name}" active?`,
  switchCells: (count) =>
    count === 1
      ? 'One cell in this workbook uses our functions.'
      : `${count} cells in this workbook use our functions.`,
  switchNoCells: 'No cell in this workbook uses our functions yet.',
  switchNamed: 'Formulas that name an edition themselves do not change.',
  noDifference: 'The key figures do not change.',
  figures: 'Key figures of scenario mediaan',
  year: 'Mediaan',
  ownEditionsNote:
    'These editions are kept in the workbook and did not come with Kernprognose for Excel. Key figures in mediaan that differ from a bundled edition:',
  toEditions: 'To Editions',
  thisEdition: 'This edition',
  differencesOf: (name, bundled) => `Key figures of ${name} beside ${bundled}`,
  sameFigures: (bundled) => `The key figures are the same as those of ${bundled}.`,
  compare: 'Compare',
  compareLabel: (name) => `Compare the key figures of ${name}`,
  before: 'Now',
  after: 'Then',
  difference: 'Difference',
  comparing: 'Working out the differences',
  doSwitch: 'Make active and recalculate',
  switching: 'Recalculating',
  switched: (name) => `"${name}" is now the active edition.`,
  removeTitle: (name) => `Delete "${name}"?`,
  removeText: 'The edition leaves this workbook. Formulas that name it will show an error.',
  removeActiveText: (name) => `It is active now; afterwards "${name}" is active.`,
  doRemove: 'Delete',
  removing: 'Deleting the edition',
  removed: (name) => `"${name}" was deleted.`,
  notRecalculated:
    'Excel could not recalculate the cells yet. Press Ctrl+Alt+F9 to do so after all.',
};

export const EDITIONS_TEXTS: Translations<EditionsTexts> = { nl, en };
