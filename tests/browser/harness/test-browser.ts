import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { browserArguments } from '../../../src/preview/servers/own-browser';
import { findBrowser } from './find-browser';

/** A browser without a window that any process can drive, until it is told to stop. */
export interface TestBrowser {
  readonly processId: number;
  readonly profile: string;
  /** Where it listens to those who drive it. */
  readonly endpoint: string;
}

/** The browser writes here, in its profile, where it listens. */
const LISTENS_AT = 'DevToolsActivePort';
/** What says that a browser uses the profile; one that starts on a copy would believe it. */
const OF_ONE_RUN = new RegExp(`(?:Singleton\\w+|${LISTENS_AT})$`);
const START_TIMEOUT = 30_000;
const POLL_INTERVAL = 20;

/** @returns the folder of a new profile, which holds what another one has kept when one is given. */
export function newProfile(copiedFrom?: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'preview-browser-'));
  if (copiedFrom !== undefined) {
    cpSync(copiedFrom, profile, { recursive: true, filter: (path) => !OF_ONE_RUN.test(path) });
  }
  return profile;
}

/** Starts a browser on a profile; it outlives the process that starts it. */
export async function startTestBrowser(profile: string, certificate: string): Promise<TestBrowser> {
  const executable = findBrowser();
  const browser = spawn(
    executable,
    [
      ...browserArguments(profile, certificate, true),
      '--headless',
      '--remote-debugging-port=0',
      '--lang=nl-NL',
      '--hide-scrollbars',
      '--mute-audio',
      '--force-color-profile=srgb',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-extensions',
      '--disable-breakpad',
      '--password-store=basic',
      '--use-mock-keychain',
      // What is not in sight must go on as if it were: a test drives several pages at once.
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
      '--disable-ipc-flooding-protection',
      '--disable-hang-monitor',
      '--disable-popup-blocking',
      // Beside the tests of other processes, code that is made fast in threads of its own costs more
      // than it saves: a fifth of all the work of a page.
      '--js-flags=--no-concurrent-recompilation',
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  browser.unref();
  if (browser.pid === undefined) throw new Error(`${executable} does not start.`);
  return { processId: browser.pid, profile, endpoint: await endpointOf(profile) };
}

async function endpointOf(profile: string): Promise<string> {
  const deadline = Date.now() + START_TIMEOUT;
  for (;;) {
    try {
      const [port, path] = readFileSync(join(profile, LISTENS_AT), 'utf8').split('\n');
      if (port && path) return `ws://127.0.0.1:${port}${path}`;
    } catch {
      // Not written yet.
    }
    if (Date.now() > deadline) throw new Error('The browser does not say where it listens.');
    await new Promise((wait) => setTimeout(wait, POLL_INTERVAL));
  }
}

/** @returns the pages of a browser, and how to let it go; it stays open for the next who drives it. */
export async function driveTestBrowser(
  browser: TestBrowser,
): Promise<{ context: BrowserContext; letGo: () => Promise<void> }> {
  const connection = await chromium.connectOverCDP(browser.endpoint);
  const [context] = connection.contexts();
  if (!context) throw new Error('The browser shows no pages.');
  return { context, letGo: () => connection.close() };
}

/** Stops a browser; its profile is whole when it has stopped. */
export async function stopTestBrowser({ processId }: TestBrowser): Promise<void> {
  const isRunning = (): boolean => {
    try {
      return process.kill(processId, 0);
    } catch {
      return false;
    }
  };
  if (isRunning()) process.kill(processId);
  const deadline = Date.now() + START_TIMEOUT;
  while (isRunning() && Date.now() < deadline) {
    await new Promise((wait) => setTimeout(wait, POLL_INTERVAL));
  }
}

/** Stops a browser and removes its profile. */
export async function discardTestBrowser(browser: TestBrowser): Promise<void> {
  await stopTestBrowser(browser);
  await rm(browser.profile, { recursive: true, force: true, maxRetries: 5 });
}
