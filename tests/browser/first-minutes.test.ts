import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { generate } from 'selfsigned';
import { browserArguments } from '../../src/preview/servers/own-browser';
import {
  startPreviewServers,
  type PreviewServers,
} from '../../src/preview/servers/preview-servers';
import { findBrowser } from './harness/find-browser';

jest.setTimeout(120_000);

let servers: PreviewServers;
beforeAll(async () => {
  servers = await startPreviewServers();
});
afterAll(() => servers.close());

/** Opens the preview host in the browser of `npm start`, which trusts the given certificate. */
async function inOwnBrowser<T>(certificate: string, work: (page: Page) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(path.join(tmpdir(), 'own-browser-'));
  const args = browserArguments(profile, certificate, true);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: true,
    args: args.filter((arg) => !arg.startsWith('--user-data-dir')),
  });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

it('opens without a warning in the browser of npm start, the add-in included', async () => {
  await inOwnBrowser(servers.certificate.cert, async (page) => {
    await page.goto(servers.hostOrigin);
    await page.waitForFunction(() => window.previewHost?.isPaneReady(), undefined, {
      timeout: 60_000,
    });
    await page.frameLocator('.addin-frame').getByRole('heading').first().waitFor();
  });
});

it('trusts no other certificate there', async () => {
  const { cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  await inOwnBrowser(cert, (page) =>
    expect(page.goto(servers.hostOrigin)).rejects.toThrow('ERR_CERT_AUTHORITY_INVALID'),
  );
});
