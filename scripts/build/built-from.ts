import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What dist/ is made of. The preview host is not: it has a bundle of its own. */
const SOURCES = [
  'src',
  'assets',
  'docs',
  'scripts/build',
  'scripts/build.ts',
  'manifest.xml',
  'webpack.config.js',
  'tsconfig.json',
  'package-lock.json',
];
const NO_SOURCE = /^src[\\/]preview[\\/]/;

/** What a build depends on besides its sources. */
export const buildSettings = (address: string, namespace?: string): string =>
  JSON.stringify({ address, namespace });

/**
 * Remembers what dist/ was built from, so that nothing is built that did not change. By contents and
 * not by date: a checkout of another branch and back changes nothing.
 */
export class BuiltFrom {
  readonly #record: string;

  /** @param root the repository. */
  constructor(private readonly root: string) {
    this.#record = path.join(root, '.cache/built-from');
  }

  /** @param settings see {@link buildSettings}. */
  isCurrent(settings: string): boolean {
    if (!existsSync(path.join(this.root, 'dist/functions.json'))) return false;
    return (
      existsSync(this.#record) && readFileSync(this.#record, 'utf8') === this.fingerprint(settings)
    );
  }

  /** Before a build: from here on dist/ is unfinished. */
  forget(): void {
    rmSync(this.#record, { force: true });
  }

  /** @param fingerprint as it was before the build, since a source may have changed meanwhile. */
  remember(fingerprint: string): void {
    mkdirSync(path.dirname(this.#record), { recursive: true });
    writeFileSync(this.#record, fingerprint);
  }

  fingerprint(settings: string): string {
    const hash = createHash('sha256').update(settings);
    for (const file of this.#files()) {
      hash.update(`\0${file}\0`).update(readFileSync(path.join(this.root, file)));
    }
    return hash.digest('hex');
  }

  #files(): string[] {
    return SOURCES.flatMap((source) => {
      const full = path.join(this.root, source);
      if (!existsSync(full)) return [];
      const entries = path.extname(source)
        ? [source]
        : readdirSync(full, { recursive: true, withFileTypes: true, encoding: 'utf8' })
            .filter((entry) => entry.isFile())
            .map((entry) => path.relative(this.root, path.join(entry.parentPath, entry.name)));
      return entries.filter((file) => !NO_SOURCE.test(file));
    }).sort();
  }
}
