import type { Language } from './language';

/**
 * What a forecast said, in the pane's language. The forecast speaks Dutch, as the cells do; an
 * English reader is told so rather than left to guess.
 */
export function forecastErrorText(message: string, language: Language): string {
  return language === 'en' ? `The calculation says, in Dutch: “${message}”` : message;
}
