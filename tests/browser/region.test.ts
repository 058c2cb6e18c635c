import { writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRegionTemplate } from '../../src/editions/regions/import/write-region-template';
import { launchPreview, type PreviewPage } from './harness/launch-preview';
import { overflowOf, paneFrame } from './harness/pane-frame';
import { picturePath } from './harness/pictures';

jest.setTimeout(180_000);

async function picture(preview: PreviewPage, name: string): Promise<void> {
  const path = picturePath(`${name}.png`);
  if (path !== undefined) await preview.page.locator('iframe').first().screenshot({ path });
}

async function wholePicture(preview: PreviewPage, name: string): Promise<void> {
  const path = picturePath(`${name}.png`);
  if (path !== undefined) await preview.screenshot(path);
}

describe('the tab Regio in a pane of 380 px', () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await launchPreview({ lang: 'nl-NL', paneWidth: 380 });
    await preview.openPane();
    await preview.openTab('Regio');
  });
  afterAll(() => preview?.close());

  it('finds a municipality by keys alone, with what it must do and what there is', async () => {
    const { pane, page } = preview;
    await pane.getByLabel('Gemeente of provincie').focus();
    await page.keyboard.type('den haag');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: "Taken van 's-Gravenhage" }).waitFor();
    const reception = pane.getByRole('row', { name: /Opvang asielzoekers/ });
    expect(await reception.getByRole('cell').allTextContents()).toEqual(['2.306', '1.526', '780']);
    await picture(preview, 'gemeente');
  });

  it('goes from tile to tile with the arrow keys and chooses one', async () => {
    const { pane, page } = preview;
    await pane.getByRole('button', { name: /^Zuid-Holland: opgave/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Taken van provincie Zeeland' }).waitFor();
    await pane.getByRole('heading', { name: '13 gemeenten' }).waitFor();
    await picture(preview, 'provincie');
  });

  it('writes the province with sums that the grid calculates, and asks before a second sheet', async () => {
    const { pane } = preview;
    await pane.getByLabel('Verdeel').selectOption('forecast');
    await pane.getByText('Verdeeld worden 90.000 plekken.').waitFor();
    await pane.getByRole('button', { name: 'Zet Zeeland op blad' }).click();
    await pane.getByText('De gemeenten staan op blad "Gemeenten Zeeland".').waitFor();
    await preview.waitForIdle();
    expect(await preview.cellValue('Gemeenten Zeeland!B5')).toBe(90_000);
    expect(await preview.cellValue('Gemeenten Zeeland!D8')).toBe(1_954);
    expect(await preview.cellText('Gemeenten Zeeland!I8')).toBe('-293');
    expect(await preview.unknownMembers()).toEqual([]);
    await wholePicture(preview, 'blad-zeeland');
    await pane.getByRole('button', { name: 'Zet Zeeland op blad' }).click();
    await pane.getByRole('heading', { name: /Gemeenten Zeeland/ }).waitFor();
    await pane.getByRole('button', { name: 'Annuleren' }).click();
  });

  it('writes the whole country, whose sum is held against the total', async () => {
    const { pane } = preview;
    await pane.getByLabel('Provincie', { exact: true }).selectOption('');
    await pane.getByRole('button', { name: 'Zet alle 342 gemeenten op blad' }).click();
    await pane.getByText('De gemeenten staan op blad "Gemeenten".').waitFor();
    await preview.waitForIdle();
    expect(await preview.cellValue('Gemeenten!A20')).toBe('Totaal');
    expect(await preview.cellValue('Gemeenten!D20')).toBe(90_000);
    expect(await preview.cellValue('Gemeenten!D21')).toBe(0);
    expect(await preview.cellText('Gemeenten!I20')).toBe('15.764');
    await wholePicture(preview, 'blad-land');
  });

  it('imports a newer list, with which the functions then calculate', async () => {
    const { pane, page } = preview;
    await preview.typeInCell('Blad1!A1', '=CAPACITEIT.GEMEENTE("Utrecht";88000)');
    const before = Number(await preview.cellValue('Blad1!A1'));
    const moved = String((await writeRegionTemplate('csv')).content)
      .replace(/;Amsterdam;(.*);4089;/, ';Amsterdam;$1;3089;')
      .replace(new RegExp(`;Utrecht;Utrecht;(\\d+);${before};`), (_, inhabitants: string) =>
        [';Utrecht;Utrecht', inhabitants, before + 1000, ''].join(';'),
      );
    const file = join(await mkdtemp(join(tmpdir(), 'lijst-')), 'lijst.csv');
    await writeFile(file, moved);
    const chooser = page.waitForEvent('filechooser');
    await pane.getByRole('button', { name: 'Lijst importeren (CSV, XLSX)' }).click();
    await (await chooser).setFiles(file);
    await pane.getByRole('heading', { name: '"Voorbeeldlijst" is in orde' }).waitFor();
    await picture(preview, 'lijst');
    await pane.getByRole('button', { name: 'Hiermee rekenen' }).click();
    await pane.getByText('"Voorbeeldlijst" is in deze werkmap opgeslagen').waitFor();
    await preview.waitForIdle();
    expect(await preview.cellValue('Blad1!A1')).toBe(before + 1000);
    expect(preview.consoleErrors).toEqual([]);
  });
});

it('fits 320 px in an English, dark Excel, with everything that can be open', async () => {
  const preview = await launchPreview({
    lang: 'en-US',
    theme: 'dark',
    paneWidth: 320,
    viewport: { width: 1200, height: 2400 },
  });
  try {
    const { pane } = preview;
    await preview.openPane();
    await preview.openTab('Region');
    for (const name of ['Compare Tilburg', 'Compare Westland', "Compare 's-Gravenhage"]) {
      await pane.getByRole('checkbox', { name }).check();
    }
    await pane.getByRole('heading', { name: 'Comparison' }).waitFor();
    await pane.getByLabel('Municipality or province').fill('Zeelant');
    await pane.getByText('No municipality or province found with "Zeelant".').waitFor();
    await pane.locator('summary', { hasText: 'Steps with their dates' }).click();
    await picture(preview, 'engels-donker');
    expect(await overflowOf(paneFrame(preview))).toBeLessThanOrEqual(0);
    expect(preview.consoleErrors).toEqual([]);
  } finally {
    await preview.close();
  }
});

it('says in high contrast by number and border what the colours say', async () => {
  const preview = await launchPreview({
    lang: 'nl-NL',
    paneWidth: 320,
    viewport: { width: 1200, height: 1800 },
  });
  try {
    await preview.page.emulateMedia({ forcedColors: 'active' });
    await preview.openPane();
    await preview.openTab('Regio');
    const tile = preview.pane.getByRole('button', { name: /^Utrecht: opgave/ });
    await tile.click();
    expect(await tile.getAttribute('aria-pressed')).toBe('true');
    // A colour that is taken away leaves the shortage to be read: in the words and in the number.
    expect(await tile.textContent()).toMatch(/tekort 2\.738.*Utrecht2\.738$/);
    await picture(preview, 'hoog-contrast');
  } finally {
    await preview.close();
  }
});
