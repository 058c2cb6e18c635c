import { readFileSync } from 'node:fs';

/** The guide to the functions, as it stands in docs/. */
export const FUNCTION_GUIDE = readFileSync('docs/handleiding/functies.md', 'utf8');

/** The rows of all its example tables: a formula in backquotes and what it gives. */
export const GUIDE_EXAMPLES = [...FUNCTION_GUIDE.matchAll(/^\| `(=[^`]+)` *\| ([^|]+)\|$/gm)].map(
  (match) => ({ formula: match[1], outcome: match[2].trimEnd() }),
);
