import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchPreview, type PreviewPage } from '../tests/browser/harness/launch-preview';
import { closeSharedBrowser } from '../tests/browser/harness/shared-browser';

/**
 * `npm run screenshots`: takes the pictures of the README and the user guide from the built add-in;
 * `npm run screenshots -- routine` only those of the monthly routine.
 */
const images = path.resolve(__dirname, '../docs/images');
const TABS = [
  'Laden',
  'Verversen',
  'Vergelijken',
  'Verkennen',
  'Regio',
  'Edities',
  'Begroting',
  'Controleblad',
  'Functies',
];

async function main(): Promise<void> {
  mkdirSync(images, { recursive: true });
  if (!process.argv.includes('routine')) await takeTabs();
  await takeRoutine();
  await closeSharedBrowser();
}

async function takeTabs(): Promise<void> {
  const preview = await launchPreview({ lang: 'nl-NL', viewport: { width: 1280, height: 800 } });
  try {
    await fillCells(preview);
    await preview.openPane();
    await settle(preview);
    await preview.screenshot(path.join(images, 'preview.png'));
    // Tall, so that a tab's picture shows all of it.
    await preview.page.setViewportSize({ width: 1280, height: 1500 });
    for (const tab of TABS) {
      await preview.openTab(tab);
      await settle(preview);
      const frame = preview.page.locator('iframe').first();
      await frame.screenshot({ path: path.join(images, `${tab.toLowerCase()}.png`) });
      if (tab === 'Laden') await loadSheet(preview);
    }
  } finally {
    await preview.close();
  }
}

/** What a planner counted, in made-up figures near those of the forecast. */
const COUNTS: Readonly<Record<string, readonly [when: string, value: string]>> = {
  'COA-bezetting': ['30-6-2026', '78900'],
  statushouders: ['30-6-2026', '18100'],
  beslissingen: ['2026-K2', '6350'],
  'gehuisvest vanuit COA': ['2026-I', '14100'],
};

/** The monthly routine: the sheet that is filled in, what Volgen makes of it, re-basing, and its sheet. */
async function takeRoutine(): Promise<void> {
  const preview = await launchPreview({ lang: 'nl-NL', viewport: { width: 1480, height: 760 } });
  const button = (name: string) => preview.pane.getByRole('button', { name });
  const shot = (name: string): Promise<unknown> =>
    preview.screenshot(path.join(images, `${name}.png`));
  try {
    await preview.openPane();
    await preview.openTab('Volgen');
    await button('Maak invulblad').click();
    await preview.pane.getByText('klik daarna op Lees invulblad').waitFor();
    await preview.waitForIdle();
    for (let row = 6; row < 20; row++) {
      const [when, value] = COUNTS[String(await preview.cellValue(`A${row}`))] ?? [];
      if (when === undefined || value === undefined) continue;
      await preview.typeInCell(`B${row}`, when);
      await preview.typeInCell(`C${row}`, value);
      await preview.typeInCell(`E${row}`, 'Maandrapport');
      await preview.typeInCell(`F${row}`, 'hoog');
    }
    await settle(preview);
    await shot('invulblad');
    await button('Lees invulblad').click();
    await preview.pane.getByText('cijfers van het invulblad gelezen').waitFor();
    await preview.pane.getByLabel('Maat').selectOption({ label: 'COA-bezetting' });
    await button('Stel bij').click();
    await preview.pane.getByText('staat nu bij de edities').waitFor();
    await preview.page.setViewportSize({ width: 1480, height: 2400 });
    await settle(preview);
    const pane = preview.page.locator('iframe').first();
    await pane.screenshot({ path: path.join(images, 'volgen.png') });
    await preview.pane
      .getByRole('heading', { name: 'Bijstellen' })
      .locator('xpath=ancestor::section[1]')
      .screenshot({ path: path.join(images, 'bijstellen.png') });
    await preview.page.setViewportSize({ width: 1480, height: 900 });
    await button('Zet op blad').click();
    await preview.pane.getByText('Afwijkingen en grafiek staan op blad').waitFor();
    await settle(preview);
    await shot('volgblad');
  } finally {
    await preview.close();
  }
}

async function fillCells(preview: PreviewPage): Promise<void> {
  const cells = [
    ['A1', 'Bezetting eind 2026, mediaan'],
    ['D1', '=PROGNOSE.BEZETTING("mediaan";2026)'],
    ['A2', 'Bezetting eind 2027, mediaan'],
    ['D2', '=PROGNOSE.BEZETTING("mediaan";DATUM(2027;12;31))'],
    ['A3', 'Plekken nodig op 1-1-2027'],
    ['D3', '=CAPACITEIT.BEHOEFTE("mediaan";DATUM(2027;1;1))'],
    ['A4', 'Totale instroom in 2026'],
    ['D4', '=PROGNOSE.INSTROOM("mediaan";2026)'],
    ['A6', '=PROGNOSE.BRON("bezetting";"mediaan";2026)'],
    ['A8', "Eind 2027 in de vier scenario's"],
    ['C9', '=PROGNOSE.BANDBREEDTE("bezetting";2027)'],
  ] as const;
  for (const [address, formula] of cells) await preview.typeInCell(address, formula);
  await preview.typeInCell('D5', '');
  await preview.page.keyboard.press('ArrowUp');
  await preview.page.keyboard.press('ArrowUp');
  await preview.waitForIdle();
}

/** A loaded sheet: a picture of its own, and something for Verversen to show. */
async function loadSheet(preview: PreviewPage): Promise<void> {
  await preview.pane.getByRole('button', { name: 'Laden op nieuw blad' }).click();
  await preview.pane.getByText('is geladen').waitFor();
  await settle(preview);
  await preview.screenshot(path.join(images, 'blad.png'));
}

async function settle(preview: PreviewPage): Promise<void> {
  await preview.waitForIdle();
  // Time for a tab's code to arrive and its charts to be drawn.
  await preview.page.waitForTimeout(1500);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
