import { monthOf, type MonthIndex } from '../../domain/calendar';
import type { Translations } from '../../i18n/language';

/** Texts of the fan chart. */
export interface ChartTexts {
  readonly asTable: string;
  readonly tableCaption: string;
  readonly month: string;
  readonly p50: string;
  endOfYear(year: number): string;
  /** A month boundary; a boundary at the end of December is the end of that year. */
  endOfMonth(boundary: MonthIndex): string;
  summary(
    scenario: string,
    moment: string,
    value: string,
    band: readonly string[] | undefined,
  ): string;
}

const MONTHS_NL = [
  'jan',
  'feb',
  'mrt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
];
const MONTHS_EN = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

function endOfMonth(boundary: MonthIndex, months: readonly string[], word: string): string {
  const { year, month } = monthOf(boundary - 1);
  return month === 12 ? `${word} ${year}` : `${word} ${months[month - 1]} ${year}`;
}

export const CHART_TEXTS: Translations<ChartTexts> = {
  nl: {
    asTable: 'Toon de grafiek als tabel',
    tableCaption: 'COA-bezetting per kwartaal, in personen',
    month: 'Stand',
    p50: 'P50 (helft van de simulaties)',
    endOfYear: (year) => `eind ${year}`,
    endOfMonth: (boundary) => endOfMonth(boundary, MONTHS_NL, 'eind'),
    summary: (scenario, moment, value, band) =>
      `Waaiergrafiek van de COA-bezetting. ${scenario}: ${value} personen ${moment}` +
      (band ? `, met 90% van de simulaties tussen ${band[0]} en ${band[1]}.` : '.'),
  },
  en: {
    asTable: 'Show the chart as a table',
    tableCaption: 'COA occupancy by quarter, in persons',
    month: 'Moment',
    p50: 'P50 (half of the simulations)',
    endOfYear: (year) => `end ${year}`,
    endOfMonth: (boundary) => endOfMonth(boundary, MONTHS_EN, 'end of'),
    summary: (scenario, moment, value, band) =>
      `Fan chart of COA occupancy. ${scenario}: ${value} persons at the ${moment}` +
      (band ? `, with 90% of the simulations between ${band[0]} and ${band[1]}.` : '.'),
  },
};
