import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { publicKeyHash } from '../../../src/preview/servers/own-browser';
import {
  startPreviewServers,
  type PreviewServers,
} from '../../../src/preview/servers/preview-servers';
import { findBrowser } from './find-browser';

/**
 * The browsers and servers of one test file. A page of its own is enough for a preview, since the
 * host keeps nothing outside its page, and a browser that has compiled the scripts before opens the
 * next one twice as fast.
 */
const browsers = new Map<string, Promise<{ profile: string; context: BrowserContext }>>();
const servers = new Map<string, Promise<PreviewServers>>();

/** @returns the servers of a built add-in. */
export function sharedServers(distDir: string): Promise<PreviewServers> {
  const started = servers.get(distDir) ?? startPreviewServers({ distDir });
  servers.set(distDir, started);
  return started;
}

/** @returns a browser of that language that trusts the certificate. */
export async function sharedBrowser(lang: string, certificate: string): Promise<BrowserContext> {
  const started = browsers.get(lang) ?? startBrowser(lang, certificate);
  browsers.set(lang, started);
  return (await started).context;
}

async function startBrowser(lang: string, certificate: string) {
  const profile = mkdtempSync(join(tmpdir(), 'preview-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: true,
    locale: lang,
    acceptDownloads: true,
    args: [
      // By its hash: what is served under a certificate that is only ignored is never kept.
      `--ignore-certificate-errors-spki-list=${publicKeyHash(certificate)}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return { profile, context };
}

/** Closes all, when the tests of a file have run. */
export async function closeSharedBrowsers(): Promise<void> {
  for (const starting of browsers.values()) {
    const { profile, context } = await starting;
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
  for (const starting of servers.values()) await (await starting).close();
  browsers.clear();
  servers.clear();
}
