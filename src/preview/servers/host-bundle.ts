import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { hostWebpackConfig } from '../webpack.config';

const SOURCES = join(__dirname, '..');
const BUNDLES = join(__dirname, '../../../.cache/preview/bundles');
const KEPT = 3;

/**
 * The folder with the bundle of the host page, made when a source changed. Each state of the
 * sources has a folder of its own that appears whole, so tests at the same time do not meet.
 */
export async function hostBundle(onBuild?: () => void): Promise<string> {
  const folder = join(BUNDLES, String(Math.round(newest(SOURCES))));
  if (existsSync(folder)) return folder;
  onBuild?.();
  const unfinished = `${folder}.${process.pid}`;
  await build(unfinished);
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

function build(output: string): Promise<void> {
  return new Promise((done, fail) => {
    webpack(hostWebpackConfig(output), (error, stats) => {
      if (error) fail(error);
      else if (!stats || stats.hasErrors()) {
        fail(new Error(stats?.toString({ all: false, errors: true })));
      } else done();
    });
  });
}
