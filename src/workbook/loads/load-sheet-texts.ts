import { fromSerial, monthOf, toDutchDate } from '../../domain/calendar';
import { measureDefinition, type Measure } from '../../domain/measures';
import { formatDutchNumber } from '../../domain/number-format';
import type { Step } from '../../domain/period';
import type { Language, Translations } from '../../i18n/language';
import { measureName, unitName } from '../../i18n/measure-names';
import { SHORT_MONTHS } from '../../i18n/month-names';
import type { LoadRequest } from './load-request';

/** What we write around the numbers of a loaded sheet. */
export interface LoadSheetTexts {
  readonly steps: Readonly<Record<Step, string>>;
  ownScenario(edition: string): string;
  horizon(from: string, until: string): string;
  scenarios(names: string): string;
  changed(assumptions: string): string;
  readonly unchanged: string;
  origin(origin: string): string;
  readonly use: string;
  number(value: number): string;
  readonly keyFigures: string;
  on(date: string): string;
  nameOf(name: string): string;
  overview(measure: string, unit: string): string;
  /** The columns of the wide view before those of the scenarios. */
  readonly overviewColumns: readonly [period: string, date: string, measure: string];
  readonly band: string;
  readonly table: string;
  chartOfOwnScenario(edition: string): string;
  /** The line under the chart, before and after the edition's name. */
  readonly sourceLine: readonly [before: string, after: string];
  readonly ownSource: string;
  ownReason(edition: string, number: string, status: string): string;
}

const LOAD_SHEET_TEXTS: Translations<LoadSheetTexts> = {
  nl: {
    steps: {
      maand: 'per maand',
      kwartaal: 'per kwartaal',
      halfjaar: 'per half jaar',
      jaar: 'per jaar',
    },
    ownScenario: (edition) => `Eigen scenario op basis van ${edition}`,
    horizon: (from, until) => `${from} t/m ${until}`,
    scenarios: (names) => `Scenario's: ${names}.`,
    changed: (assumptions) => `Gewijzigde aannames: ${assumptions}.`,
    unchanged: 'Aannames zoals in de editie.',
    origin: (origin) => `Editie ${origin}.`,
    use: 'Geladen met Kernprognose voor Excel. Bijwerken: onderdeel Verversen. Eigen kolommen, rijen en opmerkingen blijven staan.',
    number: (value) => formatDutchNumber(value, 4),
    keyFigures: 'Kerncijfers',
    on: (date) => `op ${date}`,
    nameOf: (name) => `naam: ${name}`,
    overview: (measure, unit) => `Overzicht: ${measure}, in ${unit}`,
    overviewColumns: ['Periode', 'Peildatum', 'Maat'],
    band: 'bandbreedte',
    table: 'Gegevens, met van elk getal status en bron',
    chartOfOwnScenario: (edition) => `eigen scenario op basis van ${edition}`,
    sourceLine: [
      'Bron: ',
      ', Kernprognose voor Excel; status en bron van elk getal staan in de tabel',
    ],
    ownSource: 'Ingevoerd in deze werkmap',
    ownReason: (edition, number, status) => `${edition} geeft ${number} (${status}).`,
  },
  en: {
    steps: {
      maand: 'by month',
      kwartaal: 'by quarter',
      halfjaar: 'by half year',
      jaar: 'by year',
    },
    ownScenario: (edition) => `Own scenario based on ${edition}`,
    horizon: (from, until) => `${from} to ${until}`,
    scenarios: (names) => `Scenarios: ${names}.`,
    changed: (assumptions) => `Changed assumptions: ${assumptions}.`,
    unchanged: 'Assumptions as in the edition.',
    origin: (origin) => `Edition ${origin}.`,
    use: 'Loaded with Kernprognose voor Excel. To update: Refresh in the pane. Columns, rows and comments of your own stay.',
    number: (value) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }).format(value),
    keyFigures: 'Key figures',
    on: (date) => `on ${date}`,
    nameOf: (name) => `name: ${name}`,
    overview: (measure, unit) => `Overview: ${measure}, in ${unit}`,
    overviewColumns: ['Period', 'Date', 'Measure'],
    band: 'band width',
    table: 'Data, with status and source of each number',
    chartOfOwnScenario: (edition) => `own scenario based on ${edition}`,
    sourceLine: [
      'Source: ',
      ', Kernprognose voor Excel; status and source of each number are in the table',
    ],
    ownSource: 'Typed in this workbook',
    ownReason: (edition, number, status) => `${edition} gives ${number} (${status}).`,
  },
};

/** In which language a sheet was written, and stays: a refresh in another Excel changes no words. */
export const languageOfSheet = ({ language = 'nl' }: Pick<LoadRequest, 'language'>): Language =>
  language;

export function textsOfSheet(request: Pick<LoadRequest, 'language'>): LoadSheetTexts {
  return LOAD_SHEET_TEXTS[languageOfSheet(request)];
}

/** The title of the wide view. */
export function overviewTitle(request: Pick<LoadRequest, 'language'>, measure: Measure): string {
  const language = languageOfSheet(request);
  const { unit } = measureDefinition(measure);
  return LOAD_SHEET_TEXTS[language].overview(
    measureName(measure, language),
    unitName(unit, language),
  );
}

/** @example monthText({}, 24312) // 'jan 2026' */
export function monthText(request: Pick<LoadRequest, 'language'>, index: number): string {
  const { year, month } = monthOf(index);
  return `${SHORT_MONTHS[languageOfSheet(request)][month - 1]} ${year}`;
}

/** What a key figure is of: its measure, moment or period, and scenario. */
export function keyFigureLabel(
  request: Pick<LoadRequest, 'language'>,
  row: {
    readonly measure: Measure;
    readonly scenario: string;
    readonly period: string;
    readonly lastDay: number;
  },
): string {
  const stock = measureDefinition(row.measure).kind === 'stock';
  const date = fromSerial(row.lastDay);
  const when = stock && date ? textsOfSheet(request).on(toDutchDate(date)) : row.period;
  return `${measureName(row.measure, languageOfSheet(request))} ${when}, ${row.scenario}`;
}
