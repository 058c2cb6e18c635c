import type { Translations } from '../../i18n/language';

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
  readonly deletedRows: (count: string) => string;
  readonly upToDate: string;
  readonly otherEdition: (from: string, to: string) => string;
  readonly sameEdition: (name: string) => string;
  readonly protectedSheet: string;
  readonly tableGone: string;
  readonly columnsGone: string;
  readonly forget: string;
  readonly forgetting: string;
  readonly forgotten: (name: string) => string;
  readonly showChanges: (count: string) => string;
  readonly showOvertyped: (count: string) => string;
  readonly cell: string;
  readonly oldValue: string;
  readonly newValue: string;
  readonly yourValue: string;
  readonly more: (count: string) => string;
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

/** The count comes as it is shown: 1.250. */
const counted = (count: string, one: string, many: string): string =>
  `${count} ${count === '1' ? one : many}`;

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
    overtyped: (count) => `${counted(count, 'cel', 'cellen')} hebt u zelf gewijzigd`,
    deletedRows: (count) =>
      counted(
        count,
        'geladen rij hebt u verwijderd; die blijft weg',
        'geladen rijen hebt u verwijderd; die blijven weg',
      ),
    upToDate: 'Alle geladen waarden kloppen met deze editie.',
    otherEdition: (from, to) => `Reden: editie ${from} wordt ${to}.`,
    sameEdition: (name) => `Reden: editie ${name} of het rekenmodel is sinds het laden bijgewerkt.`,
    protectedSheet:
      'Het blad is beveiligd. Hef de beveiliging op (Controleren > Beveiliging blad opheffen) en controleer opnieuw.',
    tableGone:
      'De tabel is verwijderd. Maak dat ongedaan en controleer opnieuw, of volg dit blad niet meer.',
    columnsGone:
      'In de tabel ontbreekt de kolom Peildatum, Maat, Scenario of Waarde. Zet de kolomnaam terug en controleer opnieuw.',
    forget: 'Niet meer volgen',
    forgetting: 'Blad loslaten',
    forgotten: (name) =>
      `"${name}" wordt niet meer gevolgd. Wat er op het blad staat, is niet gewijzigd.`,
    showChanges: (count) => `Wat verandert er (${count})`,
    showOvertyped: (count) => `Door u gewijzigd (${count})`,
    cell: 'Cel',
    oldValue: 'Oud',
    newValue: 'Nieuw',
    yourValue: 'Van u',
    more: (count) => `… en nog ${count}`,
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
    overtyped: (count) => `${counted(count, 'cell was', 'cells were')} changed by you`,
    deletedRows: (count) =>
      counted(
        count,
        'loaded row was deleted by you; it stays away',
        'loaded rows were deleted by you; they stay away',
      ),
    upToDate: 'All loaded values agree with this edition.',
    otherEdition: (from, to) => `Reason: edition ${from} becomes ${to}.`,
    sameEdition: (name) => `Reason: edition ${name} or the model was updated since loading.`,
    protectedSheet:
      'The sheet is protected. Remove the protection (Review > Unprotect Sheet) and check again.',
    tableGone: 'The table was deleted. Undo that and check again, or stop following this sheet.',
    columnsGone:
      'The table lacks the column Peildatum, Maat, Scenario or Waarde. Restore the column name and check again.',
    forget: 'Stop following',
    forgetting: 'Letting go of sheet',
    forgotten: (name) => `"${name}" is no longer followed. What is on the sheet was not changed.`,
    showChanges: (count) => `What changes (${count})`,
    showOvertyped: (count) => `Changed by you (${count})`,
    cell: 'Cell',
    oldValue: 'Old',
    newValue: 'New',
    yourValue: 'Yours',
    more: (count) => `… and ${count} more`,
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
