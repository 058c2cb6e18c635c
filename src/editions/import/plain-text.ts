/**
 * Characters with which a spreadsheet takes text for a formula. Imported text may come from anyone,
 * so text that begins with one of them must reach a cell as text.
 */
const FORMULA_START = /^[=+\-@\t\r\n]/;

/** @returns true when a spreadsheet would read this text as a formula. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/**
 * The text as it must be written to a cell or a CSV file: with an apostrophe in front when a
 * spreadsheet would otherwise calculate it. Excel does not show the apostrophe.
 *
 * @example asPlainText('=1+1') // "'=1+1"
 */
export function asPlainText(text: string): string {
  // An apostrophe that stands there already is doubled, so that reading gives it back.
  return looksLikeFormula(text) || looksGuarded(text) ? `'${text}` : text;
}

/** The inverse of {@link asPlainText}, for reading a file back. */
export function fromPlainText(text: string): string {
  return looksGuarded(text) ? text.slice(1) : text;
}

function looksGuarded(text: string): boolean {
  return /^'+[=+\-@\t\r\n]/.test(text);
}
