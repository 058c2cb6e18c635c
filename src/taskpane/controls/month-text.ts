import type { Language } from '../../i18n/language';

const monthAndYear = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Made once: making one takes far longer than what it does, and lists name months by the dozen. */
const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: monthAndYear('nl-NL'),
  en: monthAndYear('en-GB'),
};

/** @returns `april 2026` or `April 2026` for 2026-04; the text itself when it is no month. */
export function monthName(text: string, language: Language): string {
  const [year, month] = text.split('-').map(Number);
  if (!year || !month) return text;
  return FORMATS[language].format(new Date(Date.UTC(year, month - 1, 1)));
}
