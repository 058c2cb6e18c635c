import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { TABS } from '../../src/taskpane/tabs';
import { launchPreview, type LaunchOptions, type PreviewPage } from './harness/launch-preview';
import { overflowOf, paneFrame } from './harness/pane-frame';

/** What must hold in each part of the pane, in both languages and themes. */
const TITLES = {
  'nl-NL': TABS.map(({ title }) => title.nl),
  'en-US': TABS.map(({ title }) => title.en),
};

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run(context: object, options: object): Promise<AxeResults> };
  }
}

async function openTab(preview: PreviewPage, title: string): Promise<void> {
  await preview.openTab(title);
  // What a part reads from the workbook arrives after its heading.
  await preview.page.waitForTimeout(500);
}

async function accessibilityFaults(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(async () => {
    // The parts that were opened before are hidden, and were looked at when they were not; left in
    // the page they take most of the time.
    const backIn = [...document.querySelectorAll('[data-part][hidden]')].map((part) => {
      const place = document.createComment('a hidden part');
      part.replaceWith(place);
      return () => place.replaceWith(part);
    });
    // Fluent UI puts focusable guards around its tab lists; they hand the focus on at once.
    const results = await window.axe.run(
      { exclude: [['[data-tabster-dummy]']] },
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        resultTypes: ['violations'],
      },
    );
    for (const putBack of backIn) putBack();
    return results;
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const VARIANTS: readonly (readonly [string, LaunchOptions & { lang: keyof typeof TITLES }])[] = [
  ['Dutch and light at 380 px', { lang: 'nl-NL', paneWidth: 380 }],
  ['English and dark at 320 px', { lang: 'en-US', theme: 'dark', paneWidth: 320 }],
  // A pane of 380 px at 200 % zoom has room for 190 CSS pixels.
  ['Dutch at 200 % zoom', { lang: 'nl-NL', paneWidth: 190 }],
];

describe.each(VARIANTS)('the pane in %s', (_name, options) => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await launchPreview(options);
    await preview.openPane();
  }, 120_000);
  afterAll(() => preview.close());

  test.each(TITLES[options.lang])(
    'tab %s is accessible, fits the width and gives no error',
    async (name) => {
      await openTab(preview, name);
      const frame = paneFrame(preview);
      expect(await accessibilityFaults(frame)).toEqual([]);
      expect(await overflowOf(frame)).toBeLessThanOrEqual(0);
      expect(preview.consoleErrors).toEqual([]);
    },
    60_000,
  );

  test('the start page is accessible and fits the width', async () => {
    await preview.pane.getByRole('button', { name: /startscherm|start page/ }).click();
    const frame = paneFrame(preview);
    expect(await accessibilityFaults(frame)).toEqual([]);
    expect(await overflowOf(frame)).toBeLessThanOrEqual(0);
  }, 60_000);

  test('makes no request outside this machine and asks the host for nothing unknown', async () => {
    expect(preview.externalRequests).toEqual([]);
    expect(await preview.unknownMembers()).toEqual([]);
  });
});

describe('the pane in high contrast', () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await launchPreview({ lang: 'nl-NL', paneWidth: 320 });
    await preview.page.emulateMedia({ forcedColors: 'active' });
    await preview.openPane();
  }, 120_000);
  afterAll(() => preview.close());

  test.each(TITLES['nl-NL'])('tab %s keeps its text and controls visible', async (name) => {
    await openTab(preview, name);
    const frame = paneFrame(preview);
    expect(await accessibilityFaults(frame)).toEqual([]);
    expect(await frame.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(preview.consoleErrors).toEqual([]);
  });

  test('every part can be reached with a few keys, and the focus goes along', async () => {
    const { keyboard } = preview.page;
    await preview.pane.getByRole('button', { name: 'Naar het startscherm' }).press('Enter');
    await preview.pane.getByRole('button', { name: 'Start: ander onderdeel kiezen' }).focus();
    await keyboard.press('Enter');
    await keyboard.press('V');
    await keyboard.press('Enter');
    await preview.pane.getByRole('heading', { name: 'Verkennen' }).waitFor();
    // Back, and on by a tile: what had the focus is gone, so the part itself gets it.
    await preview.pane.getByRole('button', { name: 'Naar het startscherm' }).press('Enter');
    await preview.pane.getByRole('button', { name: / Edities$/ }).press('Enter');
    const focused = await paneFrame(preview).evaluate(() =>
      document.activeElement?.getAttribute('aria-label'),
    );
    expect(focused).toBe('Edities');
  });
});
