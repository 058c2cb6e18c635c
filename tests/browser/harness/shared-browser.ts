import type { BrowserContext } from 'playwright-core';
import {
  startPreviewServers,
  type PreviewServers,
} from '../../../src/preview/servers/preview-servers';
import { discardTestBrowser, driveTestBrowser, newProfile, startTestBrowser } from './test-browser';
import { browserOfProcess, warmBrowser } from './warm-browser';

/** Where a preview is served. */
export interface PreviewAddress {
  readonly hostOrigin: string;
  readonly addinOrigin: string;
  readonly certificate: string;
}

interface DrivenBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/**
 * The browser and servers of one test file. A page of its own is enough for a preview, since the
 * host keeps nothing outside its page, and a browser that has compiled the scripts before opens the
 * next one twice as fast.
 */
let browser: Promise<DrivenBrowser> | undefined;
const servers = new Map<string, Promise<PreviewServers>>();

/** @returns the servers of a built add-in; of dist/ when none is given, which all files share. */
export async function sharedServers(distDir: string | undefined): Promise<PreviewAddress> {
  const warm = warmBrowser();
  if (warm && distDir === undefined) return warm;
  const key = distDir ?? '';
  const started = servers.get(key) ?? startPreviewServers(distDir === undefined ? {} : { distDir });
  servers.set(key, started);
  const { hostOrigin, addinOrigin, certificate } = await started;
  return { hostOrigin, addinOrigin, certificate: certificate.cert };
}

/** @returns the pages of a browser that trusts the certificate. */
export async function sharedBrowser(certificate: string): Promise<BrowserContext> {
  browser ??= driveBrowser(certificate);
  return (await browser).context;
}

/** Drives the browser that the files of this process of jest share, or one of its own. */
async function driveBrowser(certificate: string): Promise<DrivenBrowser> {
  const warm = warmBrowser();
  const started = warm
    ? await browserOfProcess(warm)
    : await startTestBrowser(newProfile(), certificate);
  const { context, letGo } = await driveTestBrowser(started);
  return {
    context,
    async close() {
      await letGo();
      if (!warm) await discardTestBrowser(started);
    },
  };
}

/** Lets go of all, when the tests of a file have run. */
export async function closeSharedBrowser(): Promise<void> {
  await (await browser)?.close();
  for (const starting of servers.values()) await (await starting).close();
  browser = undefined;
  servers.clear();
}
