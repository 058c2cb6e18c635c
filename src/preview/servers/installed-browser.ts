import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const COMMANDS = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'msedge',
  'chrome',
];
const PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The Chrome, Edge or Chromium of this machine, or the one that CHROME_PATH names; undefined when
 * there is none.
 */
export function installedBrowser(): string | undefined {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH names ${wanted}, which does not exist.`);
  }
  const path = PATHS.find((candidate) => existsSync(candidate));
  if (path) return path;
  const locate = process.platform === 'win32' ? 'where' : 'which';
  for (const command of COMMANDS) {
    const result = spawnSync(locate, [command], { encoding: 'utf8' });
    const [first] = result.status === 0 ? result.stdout.split(/\r?\n/) : [];
    if (first) return first;
  }
  return undefined;
}
