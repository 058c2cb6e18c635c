import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPreviewServers } from '../../src/preview/servers/preview-servers';
import {
  driveTestBrowser,
  newProfile,
  startTestBrowser,
  stopTestBrowser,
} from './harness/test-browser';
import {
  handOverWarmBrowser,
  stopBrowsersOfProcesses,
  type WarmBrowser,
} from './harness/warm-browser';

/** A script is compiled to be kept when it is loaded a second time, and read back at the third. */
const VISITS = 2;
const VISIT_TIMEOUT = 90_000;

/** Serves dist/ to all test files, and opens it first in a profile of which they take copies. */
// eslint-disable-next-line import-x/no-default-export -- that is what jest looks for
export default async function warmUp(): Promise<void> {
  if (!existsSync(join(__dirname, '../../dist/functions.json'))) {
    throw new Error('dist/ holds no built add-in; run npm run build first.');
  }
  const servers = await startPreviewServers();
  const { hostOrigin, addinOrigin, certificate } = servers;
  const warm: WarmBrowser = {
    hostOrigin,
    addinOrigin,
    certificate: certificate.cert,
    profile: newProfile(),
    browsers: mkdtempSync(join(tmpdir(), 'test-browsers-')),
  };
  await visit(warm);
  handOverWarmBrowser(warm);
  globalThis.coolDown = async () => {
    await stopBrowsersOfProcesses(warm);
    await servers.close();
    for (const folder of [warm.profile, warm.browsers]) {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

/** Opens the pages in a browser, which leaves in the profile what it has compiled. */
async function visit(warm: WarmBrowser): Promise<void> {
  const browser = await startTestBrowser(warm.profile, warm.certificate);
  const { context } = await driveTestBrowser(browser);
  try {
    for (let visited = 0; visited < VISITS; visited++) {
      const page = await context.newPage();
      await page.goto(warm.hostOrigin);
      await page.waitForFunction(() => window.previewHost?.isPaneReady(), undefined, {
        timeout: VISIT_TIMEOUT,
      });
      await page.frameLocator('.addin-frame').getByRole('heading').first().waitFor();
      await page.close();
    }
  } finally {
    await stopTestBrowser(browser);
  }
}

declare global {
  // What the teardown, a module of its own in the same process, is to call.
  var coolDown: (() => Promise<void>) | undefined;
}
