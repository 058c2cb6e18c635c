import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Licences under which code may be shipped to users. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'MIT-0',
]);

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/**
 * The name, version, licence and licence text of every package of which a module is shipped.
 *
 * @throws Error for a package whose licence is not among those allowed.
 */
export async function licenceList(root: string, modules: readonly string[]): Promise<string> {
  const folders = new Set(
    modules.flatMap((module) => {
      const found = /(^|.*\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(
        module.replaceAll('\\', '/'),
      );
      return found ? [path.resolve(root, found[0])] : [];
    }),
  );
  const entries = await Promise.all([...folders].sort().map(describe));
  return entries.join('\n\n----------------------------------------\n\n') + '\n';
}

async function describe(folder: string): Promise<string> {
  const text = await readFile(path.join(folder, 'package.json'), 'utf8');
  const { name, version, license } = JSON.parse(text) as PackageFile;
  if (!license || !ALLOWED.has(license.replace(/^\((.*)\)$/, '$1').split(' OR ')[0])) {
    throw new Error(`${name} ${version} may not be shipped: licence ${license ?? 'unknown'}`);
  }
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const full = file ? await readFile(path.join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${full.trim()}`;
}
