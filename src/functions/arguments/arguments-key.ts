import { basicValueOf } from './cell-contents';

/** Larger ranges are cheaper to calculate again than to remember. */
const MAX_CELLS = 4000;
const MAX_LENGTH = 40_000;

/**
 * A text that is equal for arguments that mean the same: every encoding of a blank is one,
 * and a data type is what it counts as.
 *
 * @param count how many of them count; those that were left out are blank.
 * @returns undefined when an argument is too large, or of a kind that Excel never passes.
 */
export function argumentsKey(args: ArrayLike<unknown>, count = args.length): string | undefined {
  let key = '';
  for (let i = 0; i < count; i++) {
    const arg = args[i];
    const part = Array.isArray(arg) ? rangeKey(arg) : cellKey(arg);
    if (part === undefined) return undefined;
    key += `${part};`;
  }
  return key.length > MAX_LENGTH ? undefined : key;
}

function rangeKey(rows: readonly unknown[]): string | undefined {
  if (rows.length > MAX_CELLS) return undefined;
  let key = '[';
  let cells = 0;
  for (const row of rows) {
    const columns: readonly unknown[] = Array.isArray(row) ? row : [row];
    cells += columns.length;
    if (cells > MAX_CELLS) return undefined;
    for (const cell of columns) {
      const part = cellKey(cell);
      if (part === undefined) return undefined;
      key += `${part},`;
    }
    key += '/';
  }
  return `${key}]`;
}

function cellKey(value: unknown): string | undefined {
  switch (typeof value) {
    case 'number':
      return `${value}`;
    case 'string':
      // The length keeps a text with separators in it apart from two texts.
      return value === '' ? '' : `"${value.length}:${value}`;
    case 'boolean':
      return value ? 'T' : 'F';
    case 'undefined':
      return '';
    case 'object': {
      if (value === null) return '';
      const basic = Array.isArray(value) ? undefined : basicValueOf(value);
      return basic === undefined ? undefined : cellKey(basic);
    }
    default:
      return undefined;
  }
}
