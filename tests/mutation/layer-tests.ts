import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All tests of one layer in one file, for mutation testing: jest loads every test file anew for
 * every mutant, and loading costs more than running. The fuzz test and the time zones ask minutes
 * of a mutant that others kill in milliseconds; the memory test counts what other files also do.
 */
const layer = process.env.MUTATION_LAYER ?? 'engine';
const folder = join(__dirname, '..', layer);

for (const file of readdirSync(folder)) {
  if (/\.test\.ts$/.test(file) && !/fuzz|time-zones|memory/.test(file)) {
    describe(file, () => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      require(join(folder, file));
    });
  }
}
