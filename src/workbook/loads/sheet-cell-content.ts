/** The apostrophe before a text is how Excel marks it; it is no part of it. */
export function cellContent(cell: unknown): string | number {
  if (typeof cell === 'number') return cell;
  const text = typeof cell === 'string' ? cell : String(cell ?? '');
  return text.startsWith("'") ? text.slice(1) : text;
}

/** Whether two contents are the same to who reads them. */
export function sameContent(a: string | number, b: string | number): boolean {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number') {
    // Excel keeps 15 digits; a number that made the round trip may differ beyond them.
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  }
  return typeof a === typeof b && String(a).trim() === String(b).trim();
}
