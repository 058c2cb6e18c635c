import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { firstGrapheme } from './first-grapheme';

const SOURCES = join(__dirname, '..');
const BUNDLES = join(__dirname, '../../../.cache/preview/bundles');
const KEPT = 3;
const ENTRY = join(__dirname, '../host/main.ts');

/**
 * The folder with the bundle of the host page, made when a source changed. Each state of the
 * sources has a folder of its own that appears whole, so tests at the same time do not meet.
 */
export async function hostBundle(onBuild?: () => void): Promise<string> {
  const folder = join(BUNDLES, String(Math.round(newest(SOURCES))));
  if (existsSync(folder)) return folder;
  onBuild?.();
  const unfinished = `${folder}.${process.pid}`;
  await bundleInto(unfinished);
  try {
    renameSync(unfinished, folder);
  } catch {
    // Another process was first with the same bundle.
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeOldBundles();
  return folder;
}

function newest(folder: string): number {
  const times = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
    const status = statSync(join(folder, name));
    return status.isFile() ? status.mtimeMs : 0;
  });
  return Math.max(...times);
}

function removeOldBundles(): void {
  mkdirSync(BUNDLES, { recursive: true });
  const finished = readdirSync(BUNDLES).filter((name) => /^\d+$/.test(name));
  for (const name of finished.sort().slice(0, -KEPT)) {
    rmSync(join(BUNDLES, name), { recursive: true, force: true });
  }
}

/**
 * Nothing of the host page is shipped, and who starts the preview waits for it: esbuild takes two
 * seconds where webpack takes eighteen.
 */
async function bundleInto(folder: string): Promise<void> {
  await build({
    entryPoints: { host: ENTRY },
    outdir: folder,
    bundle: true,
    // Univer loads the hyphenation of a language when a text asks for it.
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    // The React of Univer checks itself at every key in development; nobody develops it here.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [firstGrapheme],
    logLevel: 'warning',
  });
}
