import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { addinAddress } from './address';
import { BuiltFrom, buildSettings } from './built-from';

const root = path.resolve(__dirname, '../..');

/**
 * Builds the add-in when something that it is built from has changed, in a process of its own.
 *
 * @param onBuild what to say first, as it takes a while.
 * @throws when it cannot be built; the reason has been printed.
 */
export function buildWhenChanged(onBuild: () => void): void {
  if (new BuiltFrom(root).isCurrent(buildSettings(addinAddress()))) return;
  onBuild();
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(__dirname, '../build.ts')],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('The add-in could not be built.');
}
