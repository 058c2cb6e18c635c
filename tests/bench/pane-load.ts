import { statSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession } from 'playwright-core';
import { buildWhenChanged } from '../../scripts/build/build-when-changed';
import {
  startPreviewServers,
  type PreviewServers,
} from '../../src/preview/servers/preview-servers';
import { median } from './measure';
import {
  discardTestBrowser,
  driveTestBrowser,
  newProfile,
  startTestBrowser,
} from '../browser/harness/test-browser';

const ROUNDS = 7;
const OWN_SCRIPTS = ['functions.js', 'taskpane.js'];
const DIST = path.resolve(__dirname, '../../dist');

/** Milliseconds from the moment that the pane is asked for. */
interface Load {
  readonly officeReady: number;
  /** The first thing that a user sees in it. */
  readonly visible: number;
  /** Of that, what our own scripts use of the processor. */
  readonly ownScripts: number;
}

/**
 * How long the pane takes at its first opening: in a browser that has kept nothing, in the preview
 * host with the real office.js, beside the grid that starts at the same time.
 */
export async function benchPaneLoad(): Promise<void> {
  buildWhenChanged(() => console.log('\nBuilding the add-in'));
  const servers = await startPreviewServers();
  const loads: Load[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) loads.push(await load(servers));
  } finally {
    await servers.close();
  }
  const size = OWN_SCRIPTS.reduce((sum, name) => sum + statSync(path.join(DIST, name)).size, 0);
  const show = (what: string, value: (one: Load) => number): void =>
    console.log(`  ${what.padEnd(50)}${`${median(loads.map(value)).toFixed(0)} ms`.padStart(14)}`);
  console.log(`\nThe first opening of the pane, median of ${ROUNDS} new browsers`);
  show('in sight', ({ visible }) => visible);
  show('of which until office.js is ready', ({ officeReady }) => officeReady);
  show('of which the processor in our scripts', ({ ownScripts }) => ownScripts);
  console.log(
    `  ${'size of our scripts'.padEnd(50)}${`${(size / 1000).toFixed(0)} kB`.padStart(14)}`,
  );
}

async function load({ hostOrigin, addinOrigin, certificate }: PreviewServers): Promise<Load> {
  const browser = await startTestBrowser(newProfile(), certificate.cert);
  try {
    const { context, letGo } = await driveTestBrowser(browser);
    const page = await context.newPage();
    await page.addInitScript(markWhenOfficeIsReady);
    const session = await context.newCDPSession(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.start');
    await page.goto(`${hostOrigin}/?welcome=no&lang=nl-NL`);
    await page.frameLocator('.addin-frame').getByRole('heading').first().waitFor();
    const ownScripts = await ownScriptTime(session);
    const frame = page.frames().find((one) => one.url().startsWith(addinOrigin));
    if (!frame) throw new Error('The pane has no frame.');
    const [officeReady, visible] = await frame.evaluate(() =>
      ['office-ready', 'first-contentful-paint'].map(
        (name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN,
      ),
    );
    await letGo();
    return { officeReady, visible, ownScripts };
  } finally {
    await discardTestBrowser(browser);
  }
}

/** Runs in every frame before its own scripts. */
function markWhenOfficeIsReady(): void {
  const asking = setInterval(() => {
    if (typeof Office === 'undefined') return;
    clearInterval(asking);
    void Office.onReady(() => void performance.mark('office-ready'));
  }, 2);
}

/** Milliseconds in which one of our scripts was running, by what was seen running at each sample. */
async function ownScriptTime(session: CDPSession): Promise<number> {
  const { profile } = await session.send('Profiler.stop');
  const own = new Set(
    profile.nodes
      .filter(({ callFrame: { url } }) => OWN_SCRIPTS.some((name) => url.includes(`/${name}`)))
      .map(({ id }) => id),
  );
  const { samples = [], timeDeltas = [] } = profile;
  return samples.reduce((sum, id, i) => sum + (own.has(id) ? timeDeltas[i] : 0), 0) / 1000;
}
