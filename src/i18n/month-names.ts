import type { Translations } from './language';

/** Months as they are shortened in lists and headings, January first. */
export const SHORT_MONTHS: Translations<readonly string[]> = {
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};
