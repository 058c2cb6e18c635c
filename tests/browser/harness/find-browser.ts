import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installedBrowser } from '../../../src/preview/servers/installed-browser';

/**
 * The browser that the tests run in. As root on Debian a missing one is installed; otherwise this
 * throws, so that no test is skipped in silence.
 */
export function findBrowser(): string {
  const found = installedBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
    });
    const installed = installedBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No Chrome, Edge or Chromium was found. Install one or set CHROME_PATH; the browser tests cannot run without it.',
  );
}
