import type { Translations } from '../i18n/language';

/** Texts on the sheet with the aannames table. */
export interface AssumptionsTableTexts {
  readonly sheetName: string;
  readonly tableName: string;
  title(scenario: string, edition: string): string;
  readonly explanation: string;
  /** The table's columns: name, value, unit, remark. */
  readonly columns: readonly [string, string, string, string];
  /** What a remark begins with. */
  readonly assumption: string;
  readonly outcomeColumns: readonly [string, string, string, string, string];
}

export const ASSUMPTIONS_TABLE_TEXTS: Translations<AssumptionsTableTexts> = {
  nl: {
    sheetName: 'Aannames',
    tableName: 'Aannames',
    title: (scenario, edition) =>
      `Eigen scenario: ${scenario} van ${edition} met gewijzigde aannames`,
    explanation:
      'Wijzig een waarde in de tabel en de formules rekenen mee. Alle uitkomsten zijn berekend met uw aannames; ze zijn niet gepubliceerd.',
    columns: ['naam', 'waarde', 'eenheid', 'toelichting'],
    assumption: 'Aanname.',
    outcomeColumns: [
      'jaareinde',
      'bezetting met aannames',
      'bezetting editie',
      'verschil',
      'capaciteitsbehoefte met aannames',
    ],
  },
  en: {
    sheetName: 'Assumptions',
    tableName: 'Assumptions',
    title: (scenario, edition) =>
      `Own scenario: ${scenario} of ${edition} with changed assumptions`,
    explanation:
      'Change a value in the table and the formulas follow. All outcomes are computed with your assumptions; they were not published.',
    columns: ['name', 'value', 'unit', 'remark'],
    assumption: 'Assumption.',
    outcomeColumns: [
      'year end',
      'occupancy with assumptions',
      'occupancy edition',
      'difference',
      'capacity need with assumptions',
    ],
  },
};
