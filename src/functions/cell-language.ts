import type { Message } from '../domain/message';
import type { Language } from '../i18n/language';
import { answerText, loadEnglishMessages, messageText, titleText } from '../i18n/message-text';

let spoken: Language = 'nl';
const listeners = new Set<() => void>();

/** Tells when the language changes: what was refused before is remembered in the other one. */
export function onCellLanguageChange(listener: () => void): void {
  listeners.add(listener);
}

/**
 * Sets the language in which the functions say what is wrong. They speak Dutch until this is done,
 * and go on doing so when the English messages cannot be had.
 */
export async function setCellLanguage(language: Language): Promise<void> {
  if (language === 'en') await loadEnglishMessages();
  if (language === spoken) return;
  spoken = language;
  listeners.forEach((listener) => listener());
}

/** What a message says in a cell. */
export function inCellLanguage(message: Message): string {
  return messageText(message, spoken);
}

/** Words of an answer, as a cell shows them. */
export function wordsInCellLanguage(text: string): string {
  return answerText(text, spoken);
}

/** The title of a number's card. */
export function titleInCellLanguage(title: string): string {
  return titleText(title, spoken);
}
