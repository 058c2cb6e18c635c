import type { Language } from '../../i18n/language';
import { statusName } from '../../i18n/status-names';
import type { RegionStatus } from '../../scenarios/regions/region-status';

/** What a figure of a region is, in the pane's language. */
export function regionStatusName(status: RegionStatus, language: Language): string {
  if (status !== 'geïmporteerd') return statusName(status, language);
  return language === 'en' ? 'imported' : status;
}
