import type { Certainty, Status } from '../domain/provenance';
import type { Language } from './language';

const ENGLISH: Readonly<Record<Status, string>> = {
  gepubliceerd: 'published',
  gerealiseerd: 'realised',
  afgeleid: 'derived',
  berekend: 'computed',
  aanname: 'assumption',
};

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  hoog: 'high',
  middel: 'medium',
  laag: 'low',
};

/** How certain a count is, in the pane's language. On sheets it keeps its Dutch word. */
export function certaintyName(certainty: Certainty, language: Language): string {
  return language === 'en' ? CERTAINTIES[certainty] : certainty;
}

/** What a number is, in the pane's language. On sheets the status keeps its Dutch word. */
export function statusName(status: Status, language: Language): string {
  return language === 'en' ? ENGLISH[status] : status;
}
