import { withoutEnding } from '../domain/text-ends';

const MAX_LENGTH = 200;

/**
 * A name that Excel accepts for a table or a named item and that no table or name has: those share
 * one list in a workbook.
 *
 * @example uniqueTableName(['Prognose_1'], 'Prognose 1') // 'Prognose_1_2'
 * @example uniqueTableName([], '2026') // '_2026'
 */
export function uniqueTableName(existing: readonly string[], wanted: string): string {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  const base = validName(wanted);
  if (!taken.has(base.toLowerCase())) return base;
  for (let number = 2; ; number++) {
    const name = `${base}_${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function validName(wanted: string): string {
  const name = withoutEnding(
    wanted
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}_.]+/gu, '_')
      .slice(0, MAX_LENGTH),
    '_',
  );
  // A name must begin with a letter or underscore, and may not read as a cell: AB12 or R1C1.
  return /^[\p{L}_]/u.test(name) && !isCellLike(name) ? name : `_${name}`;
}

function isCellLike(name: string): boolean {
  return /^[a-z]{1,3}\d+$/i.test(name) || /^r(\d*)(c\d*)?$/i.test(name) || /^c\d*$/i.test(name);
}
