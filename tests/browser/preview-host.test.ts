import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { launchPreview, type PreviewPage } from './harness/launch-preview';

const distDir = join(__dirname, '../preview/fixture-addin');
jest.setTimeout(120_000);

describe('the preview host with a small add-in', () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await launchPreview({ distDir });
  });
  afterAll(() => preview?.close());
  const log = () => preview.pane.locator('#log').textContent();

  it.each([
    ['A1', '=TEST.PLUS(1;2,5)', '3,5'],
    ['A2', '=TEST.REEKS(3)', '1'],
    ['A6', '=ALS.FOUT(TEST.FOUT("nb");-1)', '-1'],
    ['A7', '=TEST.FOUT("nb")', '#N/B'],
    ['A8', '=TEST.FOUT("x")', '#WAARDE!'],
    ['B1', '2,5', '2,5'],
    ['C1', '=B1*2', '5'],
    ['D1', '31-12-2026', '31-12-2026'],
    ['D2', '=DATUM(2026;12;31)-D1', '0'],
    ['D3', 'WAAR', 'WAAR'],
    ['D4', '=SOM(A2:A4;1,5)', '7,5'],
    ['D5', '=TEST.TABEL(F1:G2)', '4 cellen, 4 leeg'],
    ['D6', '=1/0', '#DEEL/0!'],
    ['D7', '=TEST.SOORT(H1)', 'null'],
    ['D8', '=TEST.SOORT()', 'null'],
    ['D9', '=SUM(1, 2)', '3'],
  ])('shows %s %s as %s', async (cell, typed, shown) => {
    await preview.typeInCell(cell, typed);
    expect(await preview.cellText(cell)).toBe(shown);
  });

  it('spills a table over the cells below and beside it', async () => {
    expect(await preview.cellValue('A4')).toBe(3);
    expect(await preview.cellValue('B3')).toBe('2026-02');
  });

  it('calculates what depends on a cell again', async () => {
    await preview.typeInCell('B1', '10');
    expect(await preview.cellValue('C1')).toBe(20);
  });

  it('shows the Dutch formula in the formula bar and when the cell is edited', async () => {
    await preview.page.locator('.name-box').fill('D4');
    await preview.page.locator('.name-box').press('Enter');
    await expect(preview.page.locator('.formula-input').inputValue()).resolves.toBe(
      '=SOM(A2:A4;1,5)',
    );
    await preview.page.locator('.formula-input').fill('=GEMIDDELDE(A2:A4)*1,5');
    await preview.page.locator('.formula-input').press('Enter');
    await preview.waitForIdle();
    expect(await preview.cellText('D4')).toBe('3');
  });

  it('opens a formula in its cell in Dutch, to be changed and changed back', async () => {
    await preview.editCell('C1');
    await preview.page.keyboard.type('+SOM(1;1,5)');
    await preview.page.keyboard.press('Enter');
    await preview.waitForIdle();
    expect(await preview.cellFormula('C1')).toBe('=B1*2+SOM(1;1,5)');
    await preview.editCell('C1');
    for (let left = '+SOM(1;1,5)'.length; left > 0; left--) {
      await preview.page.keyboard.press('Backspace');
    }
    await preview.page.keyboard.press('Enter');
    await preview.waitForIdle();
    expect(await preview.cellFormula('C1')).toBe('=B1*2');
    expect(await preview.cellValue('C1')).toBe(20);
  });

  it('shows the message of an error when the pointer rests on the cell', async () => {
    await preview.hoverCell('A7');
    const tooltip = preview.page.locator('.error-tooltip');
    await tooltip.waitFor({ state: 'visible' });
    expect(await tooltip.textContent()).toBe('Dit getal is niet gepubliceerd.');
    await preview.hoverCell('C1');
    await tooltip.waitFor({ state: 'hidden' });
  });

  it('runs ribbon commands of both kinds', async () => {
    await preview.clickRibbon('Test uitvoeren');
    await preview.openPane();
    await preview.pane.getByText('opdracht').waitFor();
    expect(await log()).toContain('Excel OfficeOnline nl-NL');
  });

  it('tells the add-in what the user typed', async () => {
    await preview.typeInCell('F9', '1');
    await preview.pane.getByText('gewijzigd F9 Unknown').waitFor();
  });

  it('lets the add-in write a table, a chart and formulas, and save them', async () => {
    await preview.pane.locator('#write').click();
    await preview.pane.getByText('som 249400.5').waitFor();
    await preview.waitForIdle();
    expect(await preview.cellText('Tabel!B2')).toBe('82.300');
    expect(await preview.cellValue('Tabel!E2')).toBe(82301);
    expect(await preview.page.locator('.chart-box').count()).toBe(1);
    const heightsFromCentre = await preview.page.evaluate(() =>
      [1, 2, 3, 4, 5].map((row) => Number(window.previewHost?.cellCentre(`Tabel!H${row}`).y)),
    );
    const [large, afterLarge, wrapped] = heightsFromCentre
      .slice(1)
      .map((centre, row) => centre - heightsFromCentre[row]);
    // Half of a row of 24 pixels and half of a higher one.
    expect(large).toBeGreaterThan(30);
    expect(afterLarge).toBe(large);
    expect(wrapped).toBeGreaterThan(40);
    const downloading = preview.page.waitForEvent('download');
    await preview.clickRibbon('Opslaan als .xlsx');
    const path = await (await downloading).path();
    expect(Object.keys(unzipSync(readFileSync(path)))).toContain('customXml/item1.xml');
    await preview.page.locator('input[type=file]').setInputFiles({
      name: 'weer.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: readFileSync(path),
    });
    await preview.page.waitForTimeout(500);
    await preview.waitForIdle();
    expect(await preview.cellValue('Tabel!E1')).toBe(249400.5);
    expect(await preview.cellText('Blad1!A7')).toBe('#N/B');
  });

  it('asks nothing of other hosts and logs no errors', async () => {
    expect(preview.externalRequests).toEqual([]);
    expect(preview.consoleErrors).toEqual([]);
    expect(await preview.unknownMembers()).toEqual([]);
  });
});

describe('faults and languages', () => {
  it('speaks English, and takes nothing that is typed on a protected sheet', async () => {
    const preview = await launchPreview({ distDir, lang: 'en-US', faults: 'emptyzero,protected' });
    try {
      expect(await preview.page.title()).toBe('Preview host — not Excel');
      await preview.typeInVain('A1', '5');
      expect(await preview.cellValue('A1')).toBe('');
      await preview.page.getByRole('button', { name: 'Run test' }).waitFor();
      await preview.openPane();
      await preview.pane.getByText('Excel OfficeOnline en-US').waitFor();
    } finally {
      await preview.close();
    }
  });
});
