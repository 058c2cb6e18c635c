import type { Language } from '../../i18n/language';

/** @returns `april 2026` or `April 2026` for 2026-04; the text itself when it is no month. */
export function monthName(text: string, language: Language): string {
  const [year, month] = text.split('-').map(Number);
  if (!year || !month) return text;
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(year, month - 1, 1)));
}
