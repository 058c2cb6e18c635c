/**
 * The text without the signs at its end that are unwanted. A pattern such as `/0+$/` looks again
 * from each sign, which takes a minute for a long text of anyone's making.
 *
 * @example withoutEnding('1.500', '0') // '1.5'
 */
export function withoutEnding(text: string, unwanted: string): string {
  let end = text.length;
  while (end > 0 && unwanted.includes(text[end - 1])) end--;
  return text.slice(0, end);
}

/** As {@link withoutEnding}, at both ends. */
export function withoutEnds(text: string, unwanted: string): string {
  let start = 0;
  while (start < text.length && unwanted.includes(text[start])) start++;
  return withoutEnding(text.slice(start), unwanted);
}
