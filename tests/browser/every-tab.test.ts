import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Language } from '../../src/i18n/language';
import { SHELL_TEXTS } from '../../src/taskpane/shell-texts';
import { TABS } from '../../src/taskpane/tabs';
import { launchPreview, type LaunchOptions, type PreviewPage } from './harness/launch-preview';
import { overflowOf, paneFrame } from './harness/pane-frame';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run(context: object, options: object): Promise<AxeResults> };
  }
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

interface Look {
  readonly name: string;
  readonly paneWidth: number;
  readonly forcedColors?: 'active';
}

/** One page for each language and theme, in which each part is looked at in each of these ways. */
const PAGES: readonly {
  readonly name: string;
  readonly language: Language;
  readonly options: LaunchOptions;
  readonly looks: readonly Look[];
}[] = [
  {
    name: 'Dutch and light',
    language: 'nl',
    options: { lang: 'nl-NL' },
    looks: [
      { name: 'at 380 px', paneWidth: 380 },
      // A pane of 380 px at 200 % zoom has room for 190 CSS pixels.
      { name: 'at 200 % zoom', paneWidth: 190 },
      { name: 'in high contrast at 320 px', paneWidth: 320, forcedColors: 'active' },
    ],
  },
  {
    name: 'English and dark',
    language: 'en',
    options: { lang: 'en-US', theme: 'dark' },
    looks: [{ name: 'at 320 px', paneWidth: 320 }],
  },
];

describe.each(PAGES)('the pane in $name', ({ language, options, looks }) => {
  const { start, toStart, otherPart } = SHELL_TEXTS[language];
  const titles = TABS.map(({ title }) => title[language]);
  const titleOf = (id: string): string => TABS.find((tab) => tab.id === id)!.title[language];
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await launchPreview(options);
    await preview.openPane();
  }, 120_000);
  afterAll(() => preview.close());

  async function expectGoodLook({ paneWidth, forcedColors }: Look): Promise<void> {
    await preview.setPaneWidth(paneWidth);
    await preview.page.emulateMedia({ forcedColors: forcedColors ?? 'none' });
    // What follows the width does so a moment later.
    await preview.page.waitForTimeout(150);
    const frame = paneFrame(preview);
    expect(await frame.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(
      forcedColors === 'active',
    );
    expect(await accessibilityFaults(frame)).toEqual([]);
    expect(await overflowOf(frame)).toBeLessThanOrEqual(0);
    expect(preview.consoleErrors).toEqual([]);
  }

  describe.each(titles)('%s', (title) => {
    beforeAll(async () => {
      await preview.openTab(title);
      // What a part reads from the workbook arrives after its heading.
      await preview.page.waitForTimeout(500);
    }, 60_000);

    test.each(looks)('is accessible, fits the width and gives no error $name', expectGoodLook);
  });

  describe('the start page', () => {
    beforeAll(() => preview.pane.getByRole('button', { name: toStart }).click());

    test.each(looks)('is accessible, fits the width and gives no error $name', expectGoodLook);
  });

  test('every part can be reached with a few keys, and the focus goes along', async () => {
    const [explore, editions] = [titleOf('explore'), titleOf('editions')];
    const { pane } = preview;
    const { keyboard } = preview.page;
    await pane.getByRole('button', { name: otherPart(start) }).focus();
    await keyboard.press('Enter');
    await keyboard.press(explore.slice(0, 1));
    await keyboard.press('Enter');
    await pane.getByRole('heading', { name: explore }).waitFor();
    // Back, and on by a tile: what had the focus is gone, so the part itself gets it.
    await pane.getByRole('button', { name: toStart }).press('Enter');
    await pane.getByRole('button', { name: new RegExp(` ${editions}$`) }).press('Enter');
    const focused = await paneFrame(preview).evaluate(() =>
      document.activeElement?.getAttribute('aria-label'),
    );
    expect(focused).toBe(editions);
  });

  test('makes no request outside this machine and asks the host for nothing unknown', async () => {
    expect(preview.externalRequests).toEqual([]);
    expect(await preview.unknownMembers()).toEqual([]);
  });
});
