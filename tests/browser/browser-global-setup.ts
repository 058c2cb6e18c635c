import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startPreviewServers,
  type PreviewServers,
} from '../../src/preview/servers/preview-servers';
import { handOverWarmBrowser, openProfile } from './harness/warm-browser';

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
  const profile = mkdtempSync(join(tmpdir(), 'warm-browser-'));
  await visit(servers, profile);
  const { hostOrigin, addinOrigin, certificate } = servers;
  handOverWarmBrowser({ hostOrigin, addinOrigin, certificate: certificate.cert, profile });
  globalThis.coolDown = async () => {
    await servers.close();
    rmSync(profile, { recursive: true, force: true });
  };
}

async function visit(servers: PreviewServers, profile: string): Promise<void> {
  const context = await openProfile(profile, 'nl-NL', servers.certificate.cert);
  try {
    for (let visited = 0; visited < VISITS; visited++) {
      const page = await context.newPage();
      await page.goto(servers.hostOrigin);
      await page.waitForFunction(() => window.previewHost?.isPaneReady(), undefined, {
        timeout: VISIT_TIMEOUT,
      });
      await page.frameLocator('.addin-frame').getByRole('heading').first().waitFor();
      await page.close();
    }
  } finally {
    await context.close();
  }
}

declare global {
  // What the teardown, a module of its own in the same process, is to call.
  var coolDown: (() => Promise<void>) | undefined;
}
