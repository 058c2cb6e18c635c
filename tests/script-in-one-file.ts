import path from 'node:path';
import { buildSync } from 'esbuild';

const root = path.resolve(__dirname, '..');

/**
 * Bundles a script of the tests, for a process of its own that only needs Node: tsx would read and
 * translate every module again in each process, which takes longer than most of these scripts.
 *
 * @param script from the root of the repository, such as `tests/scenarios/digits.ts`.
 * @returns the file to run.
 */
export function scriptInOneFile(script: string): string {
  const outfile = path.join(root, '.cache/test-scripts', `${path.parse(script).name}.cjs`);
  buildSync({
    entryPoints: [path.join(root, script)],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}
