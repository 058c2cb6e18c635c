import type { Translations } from '../../i18n/language';
import type { RealisedTableTexts } from './realised-table';

export const REALISED_TABLE_TEXTS: Translations<RealisedTableTexts> = {
  nl: {
    sheetName: 'Realisaties',
    tableName: 'Realisaties',
    title: 'Eigen realisaties',
    explanation:
      'Eén rij per telling; lege rijen tellen niet mee. Voeg rijen toe voor andere maanden en maten. Klik daarna in het tabblad Volgen op Lees invulblad.',
    example:
      'Een stand heeft een dag (30-6-2026), een stroom een periode (2026-06, 2026-K2, 2026-I of 2026). Zekerheid: hoog, middel of laag. Stand per: sinds wanneer dit bekend is.',
  },
  en: {
    sheetName: 'Realised',
    tableName: 'Realised',
    title: 'Own realised figures',
    explanation:
      'One row for each count; empty rows do not count. Add rows for other months and measures. Then press Read the sheet in the tab Track. The names in the table stay Dutch.',
    example:
      'A stock has a day (30-6-2026), a flow a period (2026-06, 2026-K2, 2026-I or 2026). Certainty (zekerheid): hoog, middel or laag (high, medium, low). Stand per: since when it has been known.',
  },
};
