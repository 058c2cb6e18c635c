import type { Translations } from '../../i18n/language';

/** The words of the form with which a memo is saved. */
export interface MemoFormTexts {
  readonly save: string;
  readonly heading: string;
  readonly title: string;
  readonly question: string;
  readonly reason: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly saving: string;
  readonly incomplete: string;
  readonly saved: (file: string) => string;
}

export const MEMO_FORM_TEXTS: Translations<MemoFormTexts> = {
  nl: {
    save: 'Bewaar als nota (.docx)',
    heading: 'Nota voor een besluit',
    title: 'Titel',
    question: 'Vraag',
    reason: 'Waarom deze aannames',
    confirm: 'Bewaar nota',
    cancel: 'Annuleren',
    saving: 'Nota maken',
    incomplete: 'Vul een titel en een vraag in.',
    saved: (file) => `De nota is bewaard als ${file}.`,
  },
  en: {
    save: 'Save as memo (.docx)',
    heading: 'Memo for a decision',
    title: 'Title',
    question: 'Question',
    reason: 'Why these assumptions',
    confirm: 'Save memo',
    cancel: 'Cancel',
    saving: 'Making the memo',
    incomplete: 'Fill in a title and a question.',
    saved: (file) => `The memo was saved as ${file}.`,
  },
};
