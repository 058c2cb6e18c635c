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

/** Who holds the rights on packages that name a licence and leave out its text. */
const HOLDERS: Readonly<Record<string, string>> = {
  '@fluentui/react-icons': 'Microsoft Corporation',
};

/**
 * The name, version, licence and licence text of every package of which a module is shipped.
 *
 * @throws Error for a package whose licence is not among those allowed, or has no text.
 */
export async function licenceList(root: string, modules: readonly string[]): Promise<string> {
  const folders = new Set(
    modules.flatMap((module) => {
      const file = module.replaceAll('\\', '/');
      const modulesFolder = 'node_modules/';
      // The last: a package may bring packages of its own.
      const start = file.lastIndexOf(modulesFolder) + modulesFolder.length;
      const name = /^(?:@[^/]+\/)?[^/]+\//.exec(file.slice(start))?.[0];
      if (start < modulesFolder.length || name === undefined) return [];
      return [path.resolve(root, file.slice(0, start) + name)];
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
  const full = file
    ? await readFile(path.join(folder, file), 'utf8')
    : license === 'MIT' && Object.hasOwn(HOLDERS, name)
      ? mitLicence(HOLDERS[name])
      : '';
  if (full.trim() === '') throw new Error(`${name} ${version} has no text of its licence`);
  return `${name} ${version} (${license})\n\n${full.trim()}`;
}

/** The licence asks that its text goes along; some packages that name it leave it out. */
function mitLicence(holder: string): string {
  return `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
}
