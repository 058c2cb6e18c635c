import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const EXCEL = path.resolve('tests/preview/excel-in-jest.ts');

/**
 * The test files of some folders that use the Excel of the tests, themselves or by way of what they
 * import from the tests. In an Excel with faults the others would do the same once more.
 *
 * @param folders from the root of the repository; folders within them are left out.
 */
export function testsWithExcel(folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
    .filter((file) => /\.test\.tsx?$/.test(file) && leadsToExcel(path.resolve(file)));
}

function leadsToExcel(file: string, seen = new Set<string>()): boolean {
  if (file === EXCEL) return true;
  if (seen.has(file)) return false;
  seen.add(file);
  return importsOf(file).some((one) => leadsToExcel(one, seen));
}

/** However it is imported: every text that names a file of the tests beside it. */
function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/'(\.{1,2}\/[^']+)'/g)]
    .map(([, name = '']) => path.resolve(path.dirname(file), name))
    .filter((name) => name.startsWith(path.resolve('tests') + path.sep))
    .flatMap((name) => ['.ts', '.tsx'].map((ending) => name + ending))
    .filter((name) => existsSync(name));
}
