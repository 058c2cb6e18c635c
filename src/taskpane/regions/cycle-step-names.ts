import { toIsoDate } from '../../domain/calendar';
import type { CycleStep } from '../../editions/regions/statutory-cycle';
import type { Language } from '../../i18n/language';

/** The steps in English, by their last day; a test holds these against the steps there are. */
const ENGLISH: ReadonlyMap<string, string> = new Map([
  ['2024-12-31', 'Allocation decisions of the first cycle'],
  ['2026-02-27', 'Capacity estimate of the second cycle, with the indicative allocation'],
  ['2026-04-09', 'Municipalities know their step on the ladder of intergovernmental supervision'],
  ['2026-11-30', 'Report of the provincial steering tables (PRT)'],
  ['2026-12-31', 'Allocation decision for each province'],
  ['2028-02-01', 'End of the current cycle of the law'],
]);

/** @returns the step in the pane's language. */
export function stepName({ step, until }: CycleStep, language: Language): string {
  return language === 'en' ? (ENGLISH.get(toIsoDate(until)) ?? step) : step;
}
