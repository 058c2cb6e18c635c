import type { Message } from '../../domain/message';

/** A text in both languages of the product. */
export interface BilingualText {
  readonly nl: string;
  readonly en: string;
  /** What a layer above said, of which only `i18n` has the English; `en` says it in general. */
  readonly said?: Message;
}

/** One thing that is wrong with a file, and where. */
export interface ImportFault {
  readonly file: string;
  /** Row of the sheet or of the CSV file, or the ordinal of a JSON value; 1 is the first. */
  readonly row?: number;
  /** Heading of the column, or the JSON field. */
  readonly column?: string;
  readonly reason: BilingualText;
}

/** More faults than anyone reads; the report ends by saying that there are more. */
export const MAX_FAULTS = 1000;

/** @returns the text shortened for a message, so that a pasted novel does not fill the pane. */
export function shorten(text: string, length = 40): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
