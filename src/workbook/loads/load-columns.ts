import { measureDefinition } from '../../domain/measures';
import { asPlainText } from '../../domain/plain-text';
import type { Language, Translations } from '../../i18n/language';
import type { BlockCell } from '../write-block';
import type { LoadRow } from './load-request';

/** A column of the loaded table. */
export interface LoadColumn {
  readonly header: Translations<string>;
  /** In characters, as Excel counts a column. */
  readonly width: number;
  readonly format: string;
  readonly cell: (row: LoadRow, dateOffset: number) => BlockCell;
}

export const DATE_FORMAT = 'dd-mm-yyyy';
export const NUMBER_FORMAT = '#,##0';
const TEXT_FORMAT = '@';

/**
 * One row per period, measure and scenario: so that each number has its own status and source in
 * the columns beside it, and filters and pivot tables work. The wide view, a column per scenario,
 * stands above it in formulas.
 */
export const LOAD_COLUMNS = {
  period: {
    header: { nl: 'Periode', en: 'Period' },
    width: 11,
    format: TEXT_FORMAT,
    cell: (row) => row.period,
  },
  date: {
    header: { nl: 'Peildatum', en: 'Date' },
    width: 12,
    format: DATE_FORMAT,
    cell: (row, offset) => row.lastDay - offset,
  },
  measure: {
    header: { nl: 'Maat', en: 'Measure' },
    width: 27,
    format: TEXT_FORMAT,
    cell: (row) => measureDefinition(row.measure).name,
  },
  scenario: {
    header: { nl: 'Scenario', en: 'Scenario' },
    width: 13,
    format: TEXT_FORMAT,
    cell: (row) => row.scenario,
  },
  value: {
    header: { nl: 'Waarde', en: 'Value' },
    width: 13,
    format: NUMBER_FORMAT,
    cell: (row) => row.value,
  },
  unit: {
    header: { nl: 'Eenheid', en: 'Unit' },
    width: 13,
    format: TEXT_FORMAT,
    cell: (row) => asPlainText(row.unit),
  },
  status: {
    header: { nl: 'Status', en: 'Status' },
    width: 14,
    format: TEXT_FORMAT,
    cell: (row) => row.status,
  },
  edition: {
    header: { nl: 'Editie', en: 'Edition' },
    width: 20,
    format: TEXT_FORMAT,
    cell: (row) => asPlainText(row.edition),
  },
  source: {
    header: { nl: 'Bron', en: 'Source' },
    width: 46,
    format: TEXT_FORMAT,
    cell: (row) => asPlainText(row.source),
  },
  reason: {
    header: { nl: 'Toelichting', en: 'Explanation' },
    width: 70,
    format: TEXT_FORMAT,
    cell: (row) => asPlainText(row.reason),
  },
} as const satisfies Record<string, LoadColumn>;

export type LoadColumnId = keyof typeof LOAD_COLUMNS;
export const LOAD_COLUMN_IDS = Object.keys(LOAD_COLUMNS) as readonly LoadColumnId[];

/** The heading of a column on a sheet in that language. */
export function columnHeader(id: LoadColumnId, language: Language): string {
  return LOAD_COLUMNS[id].header[language];
}

/** The place of a column in a newly loaded table, counted from 0. */
export function columnIndex(id: LoadColumnId): number {
  return LOAD_COLUMN_IDS.indexOf(id);
}
