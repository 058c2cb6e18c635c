import type { Measure } from '../../domain/measures';
import type { Translations } from '../../i18n/language';
import { measureName } from '../../i18n/measure-names';

export interface TrackSheetTexts {
  readonly sheetName: string;
  readonly tableName: string;
  readonly seriesTableName: string;
  readonly title: (edition: string, scenario: string) => string;
  readonly note: string;
  readonly deviations: string;
  readonly measure: string;
  readonly until: string;
  readonly realised: string;
  readonly forecast: string;
  readonly difference: string;
  readonly fraction: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly streak: string;
  readonly signal: string;
  readonly isSignal: string;
  readonly rank: string;
  readonly certainty: string;
  readonly source: string;
  readonly unit: string;
  readonly period: string;
  readonly status: string;
  /** Above the chart. */
  readonly series: (measure: Measure) => string;
  /** Under the chart. */
  readonly sourceLine: (edition: string, scenario: string) => string;
}

export const TRACK_SHEET_TEXTS: Translations<TrackSheetTexts> = {
  nl: {
    sheetName: 'Volgen',
    tableName: 'Afwijkingen',
    seriesTableName: 'Gemeten_en_prognose',
    title: (edition, scenario) => `Gemeten tegen ${edition}, ${scenario}`,
    note: 'Verschil is gemeten min prognose. Stromen over wat sinds het begin van de editie geteld is, standen op de dag van de laatste telling. Geen toeval: zes of meer afwijkingen op rij aan dezelfde kant. Percentiel: het deel van de simulaties in de band historie dat lager uitkomt.',
    deviations: 'Afwijkingen, de grootste eerst',
    measure: 'maat',
    until: 'geteld tot en met',
    realised: 'gemeten',
    forecast: 'prognose',
    difference: 'verschil',
    fraction: 'verschil in %',
    minimum: 'minimum',
    maximum: 'maximum',
    streak: 'op rij aan één kant',
    signal: 'toeval',
    isSignal: 'geen toeval',
    rank: 'percentiel (historie)',
    certainty: 'zekerheid',
    source: 'bron',
    unit: 'eenheid',
    period: 'periode',
    status: 'status',
    series: (measure) => `${measureName(measure, 'nl')}: gemeten en prognose`,
    sourceLine: (edition, scenario) =>
      `Bron: ${edition}, ${scenario}, berekend met Kernprognose voor Excel; gemeten: zie kolom bron, en zekerheid per periode hieronder`,
  },
  en: {
    sheetName: 'Tracking',
    tableName: 'Deviations',
    seriesTableName: 'Realised_and_forecast',
    title: (edition, scenario) => `Realised against ${edition}, ${scenario}`,
    note: 'Difference is realised minus forecast. Flows over what was counted since the start of the edition, stocks on the day of the last count. Not chance: six or more deviations in a row on one side. Percentile: the share of the simulations in the history band that come out lower.',
    deviations: 'Deviations, largest first',
    measure: 'measure',
    until: 'counted up to',
    realised: 'realised',
    forecast: 'forecast',
    difference: 'difference',
    fraction: 'difference in %',
    minimum: 'minimum',
    maximum: 'maximum',
    streak: 'in a row on one side',
    signal: 'chance',
    isSignal: 'not chance',
    rank: 'percentile (history)',
    certainty: 'certainty',
    source: 'source',
    unit: 'unit',
    period: 'period',
    status: 'status',
    series: (measure) => `${measureName(measure, 'en')}: realised and forecast`,
    sourceLine: (edition, scenario) =>
      `Source: ${edition}, ${scenario}, calculated with Kernprognose voor Excel; realised: see the column source, and the certainty of each period below`,
  },
};
