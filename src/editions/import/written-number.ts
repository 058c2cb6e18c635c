/** How numbers are written in a file. */
export type NumberNotation = 'dutch' | 'ambiguous';

/** No number is longer; a long text is not looked into. */
const MAX_LENGTH = 40;

/**
 * Reads a number as people write it in a table: 25000, 25.000, 38,5, 38 %, 1.234,5 or 25 000.
 *
 * In Dutch notation (a file with `;` or tabs) a full stop before three digits separates thousands.
 * A file with commas may come from an English Excel, so there the same text says nothing.
 *
 * @returns undefined for anything else, `'ambiguous'` when thousands and decimals cannot be told
 * apart.
 */
export function readWrittenNumber(
  text: string,
  notation: NumberNotation,
): number | 'ambiguous' | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const compact = withoutPercentSign(text)
    .replace(/[−–]/g, '-')
    .replace(/^(?:€|EUR)\s*/i, '')
    .replace(/(\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, '$1')
    .trim();
  if (!/^[+-]?[\d.,]*\d$/.test(compact) && !/^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i.test(compact)) {
    return undefined;
  }
  if (/e/i.test(compact)) return finite(compact);
  const dutchThousands = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
  const englishThousands = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
  const isDutch = dutchThousands.test(compact);
  const isEnglish = englishThousands.test(compact);
  const hasBoth = compact.includes('.') && compact.includes(',');
  const severalGroups = (compact.match(/[.,]/g) ?? []).length > 1;
  if (notation === 'ambiguous' && (isDutch || isEnglish) && !hasBoth && !severalGroups) {
    return 'ambiguous';
  }
  if (isDutch) return finite(compact.replaceAll('.', '').replace(',', '.'));
  if (isEnglish && (hasBoth || severalGroups)) return finite(compact.replaceAll(',', ''));
  if (/^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/.test(compact)) return finite(compact.replace(',', '.'));
  return undefined;
}

function withoutPercentSign(text: string): string {
  return text.endsWith('%') ? text.slice(0, -1).trimEnd() : text;
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
