import { SHORT_MONTHS } from '../../i18n/month-names';
import type { Translations } from '../../i18n/language';
import { counted } from '../controls/counted';

export interface LoadTexts {
  readonly heading: string;
  readonly intro: string;
  readonly scenarios: string;
  readonly measures: string;
  readonly selection: (count: number) => string;
  readonly stocks: string;
  readonly flows: string;
  readonly horizon: string;
  readonly from: string;
  readonly until: string;
  readonly step: string;
  readonly steps: Readonly<Record<'maand' | 'kwartaal' | 'jaar', string>>;
  readonly chartMeasure: string;
  readonly chartMeasureHint: string;
  readonly sheetName: string;
  readonly sheetNameHint: string;
  readonly defaultSheetName: string;
  readonly preview: string;
  readonly previewCaption: (measure: string, unit: string) => string;
  readonly period: string;
  readonly total: string;
  readonly atEnd: string;
  readonly more: (count: number) => string;
  readonly rows: (count: string) => string;
  readonly load: string;
  readonly loading: string;
  readonly loaded: (sheet: string, rows: string) => string;
  readonly needScenario: string;
  readonly needMeasure: string;
  readonly needPeriod: string;
  readonly tooMany: (rows: string, max: string) => string;
  readonly months: readonly string[];
}

export const LOAD_TEXTS: Translations<LoadTexts> = {
  nl: {
    heading: 'Prognose in een werkblad',
    intro:
      'Schrijft een nieuw blad met tabel, grafiek en kerncijfers, met van elk getal de status en de bron.',
    scenarios: "Scenario's",
    measures: 'Maten',
    selection: (count) => `${count} gekozen`,
    stocks: 'Standen, op de peildatum',
    flows: 'Stromen, in de periode',
    horizon: 'Periode',
    from: 'Van',
    until: 'Tot en met',
    step: 'Per',
    steps: { maand: 'maand', kwartaal: 'kwartaal', jaar: 'jaar' },
    chartMeasure: 'Grafiek en overzicht van',
    chartMeasureHint: 'De andere gekozen maten staan in de tabel.',
    sheetName: 'Naam van het nieuwe blad',
    defaultSheetName: 'Prognose',
    sheetNameHint: 'Bestaat het blad al, dan komt er een nummer achter.',
    preview: 'Voorbeeld',
    previewCaption: (measure, unit) => `${measure} (${unit})`,
    period: 'Periode',
    total: 'Totaal',
    atEnd: 'Eind',
    more: (count) => `… en nog ${count} ${count === 1 ? 'periode' : 'perioden'}`,
    rows: (count) => `De tabel krijgt ${counted(count, 'rij', 'rijen')}.`,
    load: 'Laden op nieuw blad',
    loading: 'Blad laden',
    loaded: (sheet, rows) => `Het blad "${sheet}" is geladen: ${counted(rows, 'rij', 'rijen')}.`,
    needScenario: 'Kies ten minste één scenario.',
    needMeasure: 'Kies ten minste één maat.',
    needPeriod: 'Het einde ligt voor het begin. Kies een later einde.',
    tooMany: (rows, max) =>
      `Dit geeft ${rows} rijen; het maximum is ${max}. Kies een grotere stap of minder maten.`,
    months: SHORT_MONTHS.nl,
  },
  en: {
    heading: 'Forecast in a worksheet',
    intro:
      'Writes a new sheet with a table, a chart and key figures, with the status and source of every number.',
    scenarios: 'Scenarios',
    measures: 'Measures',
    selection: (count) => `${count} chosen`,
    stocks: 'Stocks, at the reference date',
    flows: 'Flows, over the period',
    horizon: 'Period',
    from: 'From',
    until: 'To',
    step: 'By',
    steps: { maand: 'month', kwartaal: 'quarter', jaar: 'year' },
    chartMeasure: 'Chart and overview of',
    chartMeasureHint: 'The other measures chosen are in the table.',
    sheetName: 'Name of the new sheet',
    defaultSheetName: 'Forecast',
    sheetNameHint: 'If the sheet exists already, a number is added.',
    preview: 'Preview',
    previewCaption: (measure, unit) => `${measure} (${unit})`,
    period: 'Period',
    total: 'Total',
    atEnd: 'End',
    more: (count) => `… and ${count} more ${count === 1 ? 'period' : 'periods'}`,
    rows: (count) => `The table gets ${counted(count, 'row', 'rows')}.`,
    load: 'Load on a new sheet',
    loading: 'Loading sheet',
    loaded: (sheet, rows) => `Sheet "${sheet}" is loaded: ${counted(rows, 'row', 'rows')}.`,
    needScenario: 'Choose at least one scenario.',
    needMeasure: 'Choose at least one measure.',
    needPeriod: 'The end lies before the beginning. Choose a later end.',
    tooMany: (rows, max) =>
      `This gives ${rows} rows; the maximum is ${max}. Choose a larger step or fewer measures.`,
    months: SHORT_MONTHS.en,
  },
};
