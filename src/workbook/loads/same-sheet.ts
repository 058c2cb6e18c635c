import type { LoadedSheet } from './read-loaded-sheets';

/**
 * Whether a sheet that is read again is as it was: then what was worked out for it still holds, and
 * looking costs a fraction of working it out anew.
 */
export function isSameSheet(now: LoadedSheet, before: LoadedSheet): boolean {
  return isSame(now, before);
}

/** Of plain data: numbers and texts, in lists, maps and objects. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  }
  if (a instanceof Map) {
    return (
      b instanceof Map && a.size === b.size && [...a].every(([key, one]) => isSame(one, b.get(key)))
    );
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length && keys.every((key) => isSame(left[key], right[key]))
  );
}
