import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { publicKeyHash } from '../../../src/preview/servers/own-browser';
import { findBrowser } from './find-browser';

/**
 * What the test files of a run share: the servers of dist/, and a profile in which the pages were
 * opened before. A browser keeps what it compiled by address, so one without the other saves nothing.
 */
export interface WarmBrowser {
  readonly hostOrigin: string;
  readonly addinOrigin: string;
  readonly certificate: string;
  readonly profile: string;
}

const VARIABLE = 'WARM_BROWSER';

/** Hands it to the processes of the test files, which jest starts after this one is done. */
export function handOverWarmBrowser(warm: WarmBrowser): void {
  process.env[VARIABLE] = JSON.stringify(warm);
}

/** @returns undefined outside jest, as in a script that takes pictures. */
export function warmBrowser(): WarmBrowser | undefined {
  const handed = process.env[VARIABLE];
  return handed === undefined ? undefined : (JSON.parse(handed) as WarmBrowser);
}

export interface TestBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Starts a browser that trusts the certificate, on a copy of that profile or on one of its own. */
export async function startTestBrowser(
  lang: string,
  certificate: string,
  copiedFrom?: string,
): Promise<TestBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'preview-browser-'));
  if (copiedFrom !== undefined) cpSync(copiedFrom, profile, { recursive: true });
  const context = await openProfile(profile, lang, certificate);
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Opens a profile in a browser that trusts the certificate. */
export function openProfile(
  profile: string,
  lang: string,
  certificate: string,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
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
}
