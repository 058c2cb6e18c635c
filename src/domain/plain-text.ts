/**
 * The signs with which a spreadsheet takes text for a formula, also after white space, which a CSV
 * reader may drop, and in the full width of a Japanese keyboard, which Excel reads as the plain
 * sign. Imported text may come from anyone, so it must reach a cell as text.
 */
const FORMULA_START = /^(?:[\s\p{Cc}\u200B]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** @returns true when a spreadsheet would read this text as a formula. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/**
 * The text as it must be written to a cell or a CSV file: with an apostrophe in front when a
 * spreadsheet would otherwise calculate it. Excel does not show the apostrophe, so one with which
 * the text itself begins gets a second.
 *
 * @example asPlainText('=1+1') // "'=1+1"
 * @example asPlainText(' ＝1') // "' ＝1"
 * @example asPlainText("'t Harde") // "''t Harde"
 */
export function asPlainText(text: string): string {
  return text.startsWith("'") || looksLikeFormula(text) ? `'${text}` : text;
}

/** The inverse of {@link asPlainText}, for reading a file back; text typed by hand stays as it is. */
export function fromPlainText(text: string): string {
  const guarded = text.slice(1);
  return text.startsWith("'") && asPlainText(guarded) !== guarded ? guarded : text;
}
