import type { Status } from '../domain/provenance';
import type { Language } from './language';

const ENGLISH: Readonly<Record<Status, string>> = {
  gepubliceerd: 'published',
  gerealiseerd: 'realised',
  afgeleid: 'derived',
  berekend: 'computed',
  aanname: 'assumption',
};

/** What a number is, in the pane's language. On sheets the status keeps its Dutch word. */
export function statusName(status: Status, language: Language): string {
  return language === 'en' ? ENGLISH[status] : status;
}
