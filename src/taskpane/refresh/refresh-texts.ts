import type { Translations } from '../../i18n/language';
import { counted } from '../controls/counted';

export interface RefreshTexts {
  readonly heading: string;
  readonly intro: string;
  readonly target: string;
  readonly check: string;
  readonly checking: string;
  readonly none: string;
  readonly toLoad: string;
  readonly sheets: string;
  readonly status: Readonly<Record<'actueel' | 'verouderd' | 'gewijzigd' | 'onbruikbaar', string>>;
  readonly changed: (count: string) => string;
  readonly textsChanged: (count: string) => string;
  readonly overtyped: (count: string) => string;
  readonly upToDate: string;
  readonly otherEdition: (from: string, to: string) => string;
  readonly sameEdition: (name: string) => string;
  readonly protectedSheet: string;
  readonly filteredTable: string;
  readonly tableGone: string;
  readonly columnsGone: string;
  readonly forget: string;
  readonly forgetting: string;
  readonly forgotten: (name: string) => string;
  readonly showChanges: (count: string) => string;
  readonly showOvertyped: (count: string) => string;
  readonly cell: string;
  readonly difference: string;
  readonly parts: Readonly<Record<'heading' | 'keyFigure' | 'overview', string>>;
  readonly deleted: string;
  readonly doubled: string;
  readonly doubledNow: string;
  readonly column: string;
  readonly line: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly page: (first: string, last: string, total: string) => string;
  readonly ownMarks: (count: string) => string;
  readonly copyOf: string;
  readonly reload: string;
  readonly reloading: string;
  readonly reloaded: (name: string) => string;
  readonly goTo: string;
  readonly stray: (sheet: string) => string;
  readonly oldValue: string;
  readonly newValue: string;
  readonly yourValue: string;
  readonly replace: string;
  readonly include: (name: string) => string;
  readonly refresh: (count: number) => string;
  readonly refreshing: string;
  readonly refreshed: (sheets: number, cells: string) => string;
  readonly damagedTitle: (name: string) => string;
  readonly damaged: string;
  readonly removeDamaged: string;
  readonly removeDamagedLabel: (name: string) => string;
  readonly removedDamaged: (name: string) => string;
}

export const REFRESH_TEXTS: Translations<RefreshTexts> = {
  nl: {
    heading: 'Geladen bladen bijwerken',
    intro:
      'Laat eerst zien wat er verandert. Eigen kolommen, rijen, opmaak en formules blijven staan.',
    target: 'Bijwerken naar editie',
    check: 'Opnieuw controleren',
    checking: 'Bladen controleren',
    none: 'Deze werkmap heeft nog geen geladen bladen.',
    toLoad: 'Maak er een bij Laden',
    sheets: 'Geladen bladen',
    status: {
      actueel: 'actueel',
      verouderd: 'verouderd',
      gewijzigd: 'gewijzigd',
      onbruikbaar: 'niet te verversen',
    },
    changed: (count) => counted(count, 'waarde verandert', 'waarden veranderen'),
    textsChanged: (count) =>
      counted(
        count,
        'status, bron of toelichting verandert',
        'statussen, bronnen en toelichtingen veranderen',
      ),
    overtyped: (count) => `${counted(count, 'wijziging', 'wijzigingen')} van uzelf`,
    upToDate: 'Alles wat geladen is, klopt met deze editie.',
    otherEdition: (from, to) => `Reden: editie ${from} wordt ${to}.`,
    sameEdition: (name) => `Reden: editie ${name} of het rekenmodel is sinds het laden bijgewerkt.`,
    protectedSheet:
      'Het blad is beveiligd. Hef de beveiliging op (Controleren > Beveiliging blad opheffen) en controleer opnieuw.',
    filteredTable:
      'Een filter verbergt rijen van de tabel. Wis het filter (Gegevens > Wissen) en controleer opnieuw.',
    tableGone: 'Het blad of de tabel erop is verwijderd. Maak het opnieuw, of volg het niet meer.',
    columnsGone:
      'In de tabel ontbreekt de kolom Peildatum, Maat, Scenario of Waarde. Zet de kolomnaam terug en controleer opnieuw, of maak het blad opnieuw.',
    forget: 'Niet meer volgen',
    forgetting: 'Blad loslaten',
    forgotten: (name) =>
      `"${name}" wordt niet meer gevolgd. Wat er op het blad staat, is niet gewijzigd.`,
    showChanges: (count) => `Wat verandert er (${count})`,
    showOvertyped: (count) => `Door u gewijzigd (${count})`,
    cell: 'Cel',
    difference: 'Verschil',
    parts: { heading: 'Kop', keyFigure: 'Kerncijfer', overview: 'Overzicht' },
    deleted: 'verwijderd',
    doubled: 'rij staat er al',
    doubledNow: 'dubbel',
    column: 'kolom van de tabel',
    line: 'regel boven de tabel',
    previousPage: 'Vorige',
    nextPage: 'Volgende',
    page: (first, last, total) => `${first} t/m ${last} van ${total}`,
    ownMarks: (count) =>
      counted(
        count,
        'status of bron wordt "eigen waarde"',
        'cellen met status en bron worden "eigen waarde"',
      ),
    copyOf: 'Kopie van een geladen blad; wordt voortaan ook zelf gevolgd.',
    reload: 'Opnieuw maken',
    reloading: 'Blad opnieuw maken',
    reloaded: (name) => `Blad "${name}" is opnieuw gemaakt en wordt gevolgd.`,
    goTo: 'Naar cel gaan',
    stray: (sheet) =>
      `Op blad "${sheet}" staat een geladen tabel waarvan deze werkmap niets weet, bijvoorbeeld gekopieerd uit een ander bestand. Verversen slaat dit blad over: de getallen kunnen verouderd zijn. Laad het opnieuw bij Laden.`,
    oldValue: 'Oud',
    newValue: 'Nieuw',
    yourValue: 'Van u',
    replace: 'Ook mijn eigen wijzigingen vervangen',
    include: (name) => `Blad "${name}" verversen`,
    refresh: (count) => (count === 1 ? '1 blad verversen' : `${count} bladen verversen`),
    refreshing: 'Bladen verversen',
    refreshed: (sheets, cells) =>
      `${sheets === 1 ? '1 blad is' : `${sheets} bladen zijn`} ververst: ${counted(cells, 'cel', 'cellen')} bijgewerkt.`,
    damagedTitle: (name) => `De gegevens van "${name}" kunnen niet worden gelezen.`,
    damaged:
      'Ze zijn beschadigd, of van een nieuwere versie. Het blad zelf is niet gewijzigd, maar kan niet worden ververst: laad het opnieuw bij Laden.',
    removeDamaged: 'Gegevens verwijderen',
    removeDamagedLabel: (name) => `Gegevens van ${name} verwijderen`,
    removedDamaged: (name) =>
      `De gegevens van "${name}" zijn verwijderd. Wat er op het blad staat, is niet gewijzigd.`,
  },
  en: {
    heading: 'Update loaded sheets',
    intro: 'First shows what will change. Your own columns, rows, formats and formulas stay.',
    target: 'Update to edition',
    check: 'Check again',
    checking: 'Checking sheets',
    none: 'This workbook has no loaded sheets yet.',
    toLoad: 'Make one under Load',
    sheets: 'Loaded sheets',
    status: {
      actueel: 'up to date',
      verouderd: 'outdated',
      gewijzigd: 'changed by you',
      onbruikbaar: 'cannot be refreshed',
    },
    changed: (count) => counted(count, 'value changes', 'values change'),
    textsChanged: (count) =>
      counted(
        count,
        'status, source or explanation changes',
        'statuses, sources and explanations change',
      ),
    overtyped: (count) => `${counted(count, 'change', 'changes')} of your own`,
    upToDate: 'All that was loaded agrees with this edition.',
    otherEdition: (from, to) => `Reason: edition ${from} becomes ${to}.`,
    sameEdition: (name) => `Reason: edition ${name} or the model was updated since loading.`,
    protectedSheet:
      'The sheet is protected. Remove the protection (Review > Unprotect Sheet) and check again.',
    filteredTable:
      'A filter hides rows of the table. Clear the filter (Data > Clear) and check again.',
    tableGone: 'The sheet or its table was deleted. Make it again, or stop following it.',
    columnsGone:
      'The table lacks the column Peildatum, Maat, Scenario or Waarde. Restore the column name and check again, or make the sheet again.',
    forget: 'Stop following',
    forgetting: 'Letting go of sheet',
    forgotten: (name) => `"${name}" is no longer followed. What is on the sheet was not changed.`,
    showChanges: (count) => `What changes (${count})`,
    showOvertyped: (count) => `Changed by you (${count})`,
    cell: 'Cell',
    difference: 'Difference',
    parts: { heading: 'Heading', keyFigure: 'Key figure', overview: 'Overview' },
    deleted: 'deleted',
    doubled: 'row is there already',
    doubledNow: 'duplicate',
    column: 'column of the table',
    line: 'line above the table',
    previousPage: 'Previous',
    nextPage: 'Next',
    page: (first, last, total) => `${first} to ${last} of ${total}`,
    ownMarks: (count) =>
      counted(
        count,
        'status or source becomes "eigen waarde"',
        'cells of status and source become "eigen waarde"',
      ),
    copyOf: 'Copy of a loaded sheet; from now on followed by itself.',
    reload: 'Make again',
    reloading: 'Making sheet again',
    reloaded: (name) => `Sheet "${name}" was made again and is followed.`,
    goTo: 'Going to cell',
    stray: (sheet) =>
      `Sheet "${sheet}" has a loaded table of which this workbook knows nothing, for example copied from another file. Refreshing leaves it out: its numbers may be outdated. Load it again under Load.`,
    oldValue: 'Old',
    newValue: 'New',
    yourValue: 'Yours',
    replace: 'Replace my own changes too',
    include: (name) => `Refresh sheet "${name}"`,
    refresh: (count) => (count === 1 ? 'Refresh 1 sheet' : `Refresh ${count} sheets`),
    refreshing: 'Refreshing sheets',
    refreshed: (sheets, cells) =>
      `${sheets === 1 ? '1 sheet was' : `${sheets} sheets were`} refreshed: ${counted(cells, 'cell', 'cells')} updated.`,
    damagedTitle: (name) => `The stored data of "${name}" cannot be read.`,
    damaged:
      'It is damaged, or of a newer version. The sheet itself was not changed, but cannot be refreshed: load it again under Load.',
    removeDamaged: 'Remove data',
    removeDamagedLabel: (name) => `Remove the data of ${name}`,
    removedDamaged: (name) =>
      `The data of "${name}" was removed. What is on the sheet was not changed.`,
  },
};
