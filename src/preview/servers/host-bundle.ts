import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { hostWebpackConfig } from '../webpack.config';

const SOURCES = join(__dirname, '..');
const OUTPUT = join(__dirname, '../../../.cache/preview/bundle');

/** The folder with the bundle of the host page, built first when a source is newer. */
export async function hostBundle(): Promise<string> {
  if (!isFresh()) await build();
  return OUTPUT;
}

function isFresh(): boolean {
  const bundle = join(OUTPUT, 'host.js');
  if (!existsSync(bundle)) return false;
  const built = statSync(bundle).mtimeMs;
  return newest(SOURCES) < built;
}

function newest(folder: string): number {
  const times = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
    const status = statSync(join(folder, name));
    return status.isFile() ? status.mtimeMs : 0;
  });
  return Math.max(...times);
}

function build(): Promise<void> {
  return new Promise((done, fail) => {
    webpack(hostWebpackConfig(OUTPUT), (error, stats) => {
      if (error) fail(error);
      else if (!stats || stats.hasErrors())
        fail(new Error(stats?.toString({ all: false, errors: true })));
      else done();
    });
  });
}
