import { withoutEnding, withoutEnds } from '../domain/text-ends';

const MAX_LENGTH = 31;
/** Excel keeps this name for itself in the history of shared workbooks. */
const RESERVED = ['history', 'geschiedenis'];
/** Excel refuses an apostrophe there, and a space is not seen. */
const UNWANTED_ENDS = "' ";

/**
 * A name that Excel accepts for a new sheet and that no sheet has.
 *
 * @example uniqueSheetName(['Prognose'], 'Prognose') // 'Prognose (2)'
 * @example uniqueSheetName([], 'MPP [2025]') // 'MPP 2025'
 */
export function uniqueSheetName(existing: readonly string[], wanted: string): string {
  const taken = new Set([...existing.map((name) => name.toLowerCase()), ...RESERVED]);
  const base = shorten(validSheetName(wanted), MAX_LENGTH);
  if (!taken.has(base.toLowerCase())) return base;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = shorten(base, MAX_LENGTH - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function validSheetName(wanted: string): string {
  const name = [...wanted]
    .map((char) => (char < ' ' || '\\/?*[]:'.includes(char) ? ' ' : char))
    .join('')
    .replace(/\s+/g, ' ');
  return withoutEnds(name, UNWANTED_ENDS) || 'Blad';
}

/** Cuts by UTF-16 units, as Excel counts, without halving a surrogate pair. */
function shorten(name: string, length: number): string {
  const cut = name.slice(0, length);
  return withoutEnding(/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut, UNWANTED_ENDS);
}
