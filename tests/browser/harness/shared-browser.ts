import {
  startPreviewServers,
  type PreviewServers,
} from '../../../src/preview/servers/preview-servers';
import { startTestBrowser, warmBrowser, type TestBrowser } from './warm-browser';

/** Where a preview is served. */
export interface PreviewAddress {
  readonly hostOrigin: string;
  readonly addinOrigin: string;
  readonly certificate: string;
}

/**
 * The browsers and servers of one test file. A page of its own is enough for a preview, since the
 * host keeps nothing outside its page, and a browser that has compiled the scripts before opens the
 * next one twice as fast.
 */
const browsers = new Map<string, Promise<TestBrowser>>();
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

/** @returns a browser of that language that trusts the certificate. */
export async function sharedBrowser(lang: string, certificate: string) {
  const started = browsers.get(lang) ?? startTestBrowser(lang, certificate, warmBrowser()?.profile);
  browsers.set(lang, started);
  return (await started).context;
}

/** Closes all, when the tests of a file have run. */
export async function closeSharedBrowsers(): Promise<void> {
  for (const starting of browsers.values()) await (await starting).close();
  for (const starting of servers.values()) await (await starting).close();
  browsers.clear();
  servers.clear();
}
