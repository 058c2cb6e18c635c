import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { discardTestBrowser, newProfile, startTestBrowser, type TestBrowser } from './test-browser';

/**
 * What the test files of a run share: the servers of dist/, and a profile in which the pages were
 * opened before. A browser keeps what it compiled by address, so one without the other saves nothing.
 */
export interface WarmBrowser {
  readonly hostOrigin: string;
  readonly addinOrigin: string;
  readonly certificate: string;
  readonly profile: string;
  /** Where each process of jest notes its browser, which its next test file drives on. */
  readonly browsers: string;
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

/** @returns the browser of this process of jest; the first test file of a process starts it. */
export async function browserOfProcess(warm: WarmBrowser): Promise<TestBrowser> {
  const note = join(warm.browsers, `${process.env.JEST_WORKER_ID ?? '1'}.json`);
  if (existsSync(note)) return readNote(note);
  const browser = await startTestBrowser(newProfile(warm.profile), warm.certificate);
  writeFileSync(note, JSON.stringify(browser));
  return browser;
}

/** Stops the browsers that the processes of jest started. */
export async function stopBrowsersOfProcesses({ browsers }: WarmBrowser): Promise<void> {
  for (const note of readdirSync(browsers)) {
    await discardTestBrowser(readNote(join(browsers, note)));
  }
}

const readNote = (file: string): TestBrowser =>
  JSON.parse(readFileSync(file, 'utf8')) as TestBrowser;
