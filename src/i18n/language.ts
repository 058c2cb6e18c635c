/** The languages of the task pane: Dutch, and English for an English Office. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A set of texts in both languages; the type makes a missing text a compile error. */
export type Translations<M> = { readonly nl: M; readonly en: M };

/**
 * The pane's language for Office's display language.
 *
 * @example languageOf('en-GB') // 'en'
 * @example languageOf(undefined) // 'nl'
 */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'nl';
}
