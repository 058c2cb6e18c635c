/** The values, texts and brackets of the largest edition, with room to spare. */
const MAX_ITEMS = 500_000;
/** A value's source lies three levels deep. */
const MAX_LEVELS = 12;

/**
 * Looks how much a JSON text holds before it is parsed: a few megabytes can hold millions of empty
 * objects, which would fill the memory of Excel.
 *
 * @returns what there is too much of, and the limit; undefined when it may be parsed.
 */
export function refuseJson(
  text: string,
): { readonly what: 'items' | 'levels'; readonly limit: number } | undefined {
  let items = 0;
  let levels = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text[i]) {
      case '"':
        i = endOfString(text, i);
        break;
      case '{':
      case '[':
        items++;
        if (++levels > MAX_LEVELS) return { what: 'levels', limit: MAX_LEVELS };
        break;
      case '}':
      case ']':
        levels--;
        break;
      case ',':
        items++;
        break;
    }
    if (items > MAX_ITEMS) return { what: 'items', limit: MAX_ITEMS };
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i;
}
