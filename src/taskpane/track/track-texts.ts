import type { Translations } from '../../i18n/language';

export interface TrackTexts {
  readonly heading: string;
  readonly intro: string;
  readonly signal: (measure: string, streak: number, side: 'above' | 'below') => string;
  readonly noSignal: string;
  readonly nothingCounted: (edition: string) => string;
  readonly deviations: string;
  readonly deviationsCaption: string;
  readonly measure: string;
  readonly difference: string;
  readonly fraction: string;
  readonly countedAgainst: (counted: string, forecast: string, until: string) => string;
  readonly lowCertainty: string;
  readonly chart: string;
  readonly perMonth: string;
  readonly chartSummary: (measure: string, points: number) => string;
  readonly forecast: string;
  readonly band: string;
  readonly counted: string;
  readonly provisional: string;
  readonly pointsTable: string;
  readonly when: string;
  readonly status: string;
  readonly certainty: string;
  readonly rule: string;
  readonly rank: (share: string) => string;
  readonly rankRule: string;
  readonly write: string;
  readonly writing: string;
  readonly written: (sheet: string) => string;
  readonly own: string;
  readonly ownIntro: string;
  readonly ownCount: (count: number) => string;
  readonly makeTable: string;
  readonly makingTable: string;
  readonly tableMade: (sheet: string) => string;
  readonly readTable: string;
  readonly readingTable: string;
  readonly noTable: string;
  readonly tableRead: (count: number) => string;
  readonly importFile: string;
  readonly readingFile: (file: string) => string;
  readonly fileRead: (count: number, file: string) => string;
  readonly nothingInFile: (file: string) => string;
  readonly notRecalculated: string;
  readonly removeDamaged: string;
  readonly removingDamaged: string;
  readonly damagedRemoved: string;
}

export const TRACK_TEXTS: Translations<TrackTexts> = {
  nl: {
    heading: 'Volgen',
    intro: 'Klopt de prognose nog? Wat gemeten is naast wat voorspeld was.',
    signal: (measure, streak, side) =>
      `${measure}: ${streak} keer op rij ${side === 'above' ? 'boven' : 'onder'} de prognose. Dat is geen toeval meer.`,
    noSignal: 'Geen reeks afwijkingen die te lang is om toeval te zijn.',
    nothingCounted: (edition) =>
      `Er is nog niets geteld binnen ${edition}. Vul hieronder eigen cijfers in.`,
    deviations: 'Afwijkingen, de grootste eerst',
    deviationsCaption: 'Gemeten min prognose',
    measure: 'Maat',
    difference: 'Verschil',
    fraction: '%',
    countedAgainst: (counted, forecast, until) =>
      `${counted} gemeten, ${forecast} voorspeld, t/m ${until}`,
    lowCertainty: 'voorlopig (zekerheid laag)',
    chart: 'Gemeten en prognose',
    perMonth: 'per maand',
    chartSummary: (measure, points) =>
      `${measure}: prognose met bandbreedte, en ${points} ${points === 1 ? 'telling' : 'tellingen'}.`,
    forecast: 'Prognose',
    band: 'Minimum tot maximum',
    counted: 'Gemeten',
    provisional: 'Gemeten, voorlopig',
    pointsTable: 'Tellingen als tabel',
    when: 'Periode of dag',
    status: 'Status',
    certainty: 'Zekerheid',
    rule: 'Zes of meer afwijkingen op rij aan dezelfde kant komen bij een zuivere prognose in 3% van de gevallen voor. Bij een stand telt hoe de afwijking verandert.',
    rank: (share) => `${share} van de band historie ligt lager.`,
    rankRule:
      'De band historie is zo breed als eerdere prognoses ernaast zaten: onder 5% of boven 95% ligt een telling erbuiten.',
    write: 'Zet op blad',
    writing: 'Blad Volgen schrijven',
    written: (sheet) => `Afwijkingen en grafiek staan op blad "${sheet}".`,
    own: 'Eigen cijfers',
    ownIntro:
      'Vul elke maand uw tellingen in. Zij gaan voor op de meegeleverde cijfers en worden in de werkmap bewaard.',
    ownCount: (count) =>
      count === 0
        ? 'Deze werkmap heeft nog geen eigen cijfers.'
        : `Deze werkmap heeft ${count} eigen ${count === 1 ? 'cijfer' : 'cijfers'}.`,
    makeTable: 'Maak invulblad',
    makingTable: 'Invulblad maken',
    tableMade: (sheet) => `Vul blad "${sheet}" in en klik daarna op Lees invulblad.`,
    readTable: 'Lees invulblad',
    readingTable: 'Invulblad lezen',
    noTable: 'Geen invulblad gevonden. Klik eerst op Maak invulblad.',
    tableRead: (count) =>
      count === 0
        ? 'Het invulblad is leeg; de eigen cijfers van het blad zijn verwijderd.'
        : `${count} ${count === 1 ? 'cijfer' : 'cijfers'} van het invulblad gelezen.`,
    importFile: 'Lees bestand (CSV, XLSX)',
    readingFile: (file) => `${file} lezen`,
    fileRead: (count, file) =>
      `${count} ${count === 1 ? 'cijfer' : 'cijfers'} uit ${file} gelezen.`,
    nothingInFile: (file) => `${file} bevat geen ingevulde rijen; er is niets gewijzigd.`,
    notRecalculated: 'Excel herberekende de cellen niet; druk op Ctrl+Alt+F9.',
    removeDamaged: 'Uit de werkmap verwijderen',
    removingDamaged: 'Beschadigde cijfers verwijderen',
    damagedRemoved:
      'De beschadigde cijfers zijn uit de werkmap verwijderd. De andere zijn gebleven.',
  },
  en: {
    heading: 'Track',
    intro: 'Is the forecast still right? What was measured beside what was forecast.',
    signal: (measure, streak, side) =>
      `${measure}: ${streak} times in a row ${side} the forecast. That is no longer chance.`,
    noSignal: 'No run of deviations that is too long to be chance.',
    nothingCounted: (edition) =>
      `Nothing has been counted within ${edition} yet. Enter your own figures below.`,
    deviations: 'Deviations, largest first',
    deviationsCaption: 'Realised minus forecast',
    measure: 'Measure',
    difference: 'Difference',
    fraction: '%',
    countedAgainst: (counted, forecast, until) =>
      `${counted} realised, ${forecast} forecast, up to ${until}`,
    lowCertainty: 'provisional (certainty low)',
    chart: 'Realised and forecast',
    perMonth: 'per month',
    chartSummary: (measure, points) =>
      `${measure}: forecast with its band, and ${points} ${points === 1 ? 'count' : 'counts'}.`,
    forecast: 'Forecast',
    band: 'Minimum to maximum',
    counted: 'Realised',
    provisional: 'Realised, provisional',
    pointsTable: 'Counts as a table',
    when: 'Period or day',
    status: 'Status',
    certainty: 'Certainty',
    rule: 'Six or more deviations in a row on one side come up in 3% of cases when a forecast is unbiased. Of a stock the changes of the deviation count.',
    rank: (share) => `${share} of the history band lies lower.`,
    rankRule:
      'The history band is as wide as earlier forecasts were wrong: below 5% or above 95% a count lies outside it.',
    write: 'Write to a sheet',
    writing: 'Writing the sheet',
    written: (sheet) => `Deviations and chart are on sheet "${sheet}".`,
    own: 'Own figures',
    ownIntro:
      'Enter your counts every month. They go before the figures that come with the product, and are kept in the workbook.',
    ownCount: (count) =>
      count === 0
        ? 'This workbook has no figures of its own yet.'
        : `This workbook has ${count} ${count === 1 ? 'figure' : 'figures'} of its own.`,
    makeTable: 'Make a sheet to fill in',
    makingTable: 'Making the sheet',
    tableMade: (sheet) => `Fill in sheet "${sheet}" and then press Read the sheet.`,
    readTable: 'Read the sheet',
    readingTable: 'Reading the sheet',
    noTable: 'No sheet to read. Press Make a sheet to fill in first.',
    tableRead: (count) =>
      count === 0
        ? 'The sheet is empty; the own figures of the sheet were removed.'
        : `${count} ${count === 1 ? 'figure' : 'figures'} read from the sheet.`,
    importFile: 'Read a file (CSV, XLSX)',
    readingFile: (file) => `Reading ${file}`,
    fileRead: (count, file) => `${count} ${count === 1 ? 'figure' : 'figures'} read from ${file}.`,
    nothingInFile: (file) => `${file} has no rows that are filled in; nothing was changed.`,
    notRecalculated: 'Excel did not recalculate the cells; press Ctrl+Alt+F9.',
    removeDamaged: 'Remove from the workbook',
    removingDamaged: 'Removing damaged figures',
    damagedRemoved: 'The damaged figures were removed from the workbook. The others stayed.',
  },
};
