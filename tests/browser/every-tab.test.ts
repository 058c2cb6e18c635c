import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { launchPreview, type LaunchOptions, type PreviewPage } from './harness/launch-preview';

/** What must hold in each tab of the pane, in both languages and themes. */
const TABS = {
  'nl-NL': [
    'Laden',
    'Verversen',
    'Vergelijken',
    'Verkennen',
    'Edities',
    'Begroting',
    'Controleblad',
    'Functies',
  ],
  'en-US': ['Load', 'Refresh', 'Compare', 'Explore', 'Editions', 'Budget', 'Audit', 'Functions'],
} as const;

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run(context: object, options: object): Promise<AxeResults> };
  }
}

function paneFrame(preview: PreviewPage): Frame {
  const frame = preview.page.frames().find((one) => one.url().startsWith(preview.addinOrigin));
  if (!frame) throw new Error('The pane has no frame');
  return frame;
}

async function openTab(preview: PreviewPage, name: string): Promise<void> {
  await preview.pane.getByRole('tab', { name, exact: true }).click();
  await preview.pane.getByRole('tabpanel').first().waitFor();
  // A tab's code arrives when it is first opened; a spinner or empty panel is no tab.
  await preview.page.waitForTimeout(800);
}

async function accessibilityFaults(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(() =>
    // Fluent UI puts focusable guards around its tab lists; they hand the focus on at once.
    window.axe.run(
      { exclude: [['[data-tabster-dummy]']] },
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        resultTypes: ['violations'],
      },
    ),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const VARIANTS: readonly (readonly [string, LaunchOptions & { lang: keyof typeof TABS }])[] = [
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

  test.each([...TABS[options.lang]])(
    'tab %s is accessible, fits the width and gives no error',
    async (name) => {
      await openTab(preview, name);
      const frame = paneFrame(preview);
      expect(await accessibilityFaults(frame)).toEqual([]);
      const { scroll, width } = await frame.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        width: document.documentElement.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(width);
      expect(preview.consoleErrors).toEqual([]);
    },
    60_000,
  );

  test('makes no request outside this machine and asks the host for nothing unknown', async () => {
    expect(preview.externalRequests).toEqual([]);
    expect(await preview.unknownMembers()).toEqual([]);
  });
});

test('in high contrast every tab keeps its text and controls visible', async () => {
  const preview = await launchPreview({ lang: 'nl-NL', paneWidth: 320 });
  try {
    await preview.page.emulateMedia({ forcedColors: 'active' });
    await preview.openPane();
    for (const name of TABS['nl-NL']) {
      await openTab(preview, name);
      const frame = paneFrame(preview);
      expect(await accessibilityFaults(frame)).toEqual([]);
      expect(await frame.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    }
    expect(preview.consoleErrors).toEqual([]);
  } finally {
    await preview.close();
  }
}, 120_000);

test('the tabs can be reached and chosen with the keyboard alone', async () => {
  const preview = await launchPreview({ lang: 'nl-NL' });
  try {
    await preview.openPane();
    await preview.pane.getByRole('tab', { name: 'Laden', exact: true }).focus();
    await preview.page.keyboard.press('ArrowRight');
    await preview.page.keyboard.press('Enter');
    const chosen = preview.pane.getByRole('tab', { selected: true });
    expect(await chosen.textContent()).toContain('Verversen');
  } finally {
    await preview.close();
  }
}, 120_000);
