import { launchPreview, type PreviewPage } from './harness/launch-preview';
import { picturePath } from './harness/pictures';

jest.setTimeout(180_000);

async function picture(preview: PreviewPage, name: string): Promise<void> {
  const path = picturePath(name);
  if (path !== undefined) await preview.page.locator('iframe').first().screenshot({ path });
}

describe('the monthly routine in Volgen', () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await launchPreview({ viewport: { width: 1280, height: 1900 } });
    await preview.openPane();
    await preview.openTab('Volgen');
  });
  afterAll(() => preview?.close());

  const button = (name: string) => preview.pane.getByRole('button', { name });

  it('draws what was counted over the band of the forecast', async () => {
    await preview.pane.getByLabel('Maat').selectOption({ label: 'totale instroom' });
    const chart = preview.pane.getByRole('img', { name: /totale instroom.* 6 tellingen/ });
    await chart.waitFor();
    expect(await chart.locator('circle').count()).toBe(6);
    expect(await chart.locator('path').count()).toBe(2);
    await preview.pane.getByText('Geen reeks afwijkingen die te lang is').waitFor();
    // A stock that nobody counted yet has a band and no points.
    await preview.pane.getByLabel('Maat').selectOption({ label: 'COA-bezetting' });
    const stock = preview.pane.getByRole('img', { name: /COA-bezetting.* 0 tellingen/ });
    await stock.waitFor();
    expect(await stock.locator('circle').count()).toBe(0);
  });

  it('shows the largest deviation first, with its place in the band of history', async () => {
    const rows = preview.pane
      .getByRole('table', { name: 'Gemeten min prognose' })
      .locator('tbody tr');
    const percents: number[] = [];
    for (const row of await rows.all()) {
      const shown = await row.locator('td').last().textContent();
      percents.push(Number(shown?.replace(/[^\d,]/g, '').replace(',', '.')));
    }
    expect(percents.length).toBeGreaterThan(2);
    expect(percents).toEqual([...percents].sort((a, b) => b - a));
    expect(await rows.first().textContent()).toContain('% van de band historie ligt lager');
  });

  it('takes what a planner counts on the sheet, and tells what is wrong by row first', async () => {
    await button('Maak invulblad').click();
    await preview.pane
      .getByText(/staat op blad "Realisaties"|"Realisaties"/)
      .first()
      .waitFor();
    await preview.waitForIdle();
    const row = await rowOf('COA-bezetting');
    await preview.typeInCell(`B${row}`, '30-6-2026');
    await preview.typeInCell(`C${row}`, '7950000');
    await preview.typeInCell(`E${row}`, 'COA');
    await button('Lees invulblad').click();
    await preview.pane.getByText(/7\.950\.000 is voor "COA-bezetting" niet aannemelijk/).waitFor();
    await preview.typeInCell(`C${row}`, '79500');
    await button('Lees invulblad').click();
    await preview.pane.getByRole('row', { name: /COA-bezetting.*79\.500/ }).waitFor();
    await preview.typeInCell('J1', '=PROGNOSE.REALISATIE("bezetting";DATUM(2026;7;1))');
    await preview.waitForIdle();
    expect(await preview.cellValue('J1')).toBe(79_500);
  });

  it('re-bases by the method that is chosen with the keyboard, and says what changes', async () => {
    const proposed = preview.pane.getByRole('radio', { name: /^Instroom gedempt/ });
    expect(await proposed.isChecked()).toBe(true);
    await proposed.focus();
    await preview.page.keyboard.press('ArrowDown');
    const published = preview.pane.getByRole('radio', { name: /^Gepubliceerde instroom/ });
    expect(await published.isChecked()).toBe(true);
    await preview.page.keyboard.press('ArrowUp');
    expect(await proposed.isChecked()).toBe(true);
    await picture(preview, 'method.png');
    await button('Stel bij').focus();
    await preview.page.keyboard.press('Enter');
    await preview.pane
      .getByText(/bijgesteld per 30-6-2026, gedempt/)
      .first()
      .waitFor();
    await preview.waitForIdle();
    await preview.typeInCell(
      'J2',
      '=PROGNOSE.BEZETTING("mediaan";DATUM(2026;6;30);;"Kernprognose 2025, bijgesteld per 30-6-2026, gedempt")',
    );
    await preview.waitForIdle();
    expect(Number(await preview.cellValue('J2'))).toBeCloseTo(79_500, 3);
    // The parts of the bridge, as shown, add up to the difference as shown.
    const cells = (
      await preview.pane
        .getByRole('table', { name: /verandert/ })
        .getByRole('row')
        .allTextContents()
    )
      .slice(1)
      .map((text) => text.match(/[+−]?[\d.]+/g) ?? [])
      .map((found) => Number(found.at(-1)?.replaceAll('.', '').replace('−', '-')));
    const sum = cells.slice(0, -1).reduce((a, b) => a + b, 0);
    expect(cells.length).toBeGreaterThan(4);
    expect(sum).toBe(cells.at(-1));
    await picture(preview, 'rebased.png');
  });

  it('puts it all on a sheet, with a chart and formulas for the differences', async () => {
    await button('Zet op blad').click();
    await preview.pane
      .getByText(/"Volgen"/)
      .first()
      .waitFor();
    await preview.waitForIdle();
    expect(await preview.cellValue('Volgen!A4')).toBe('maat');
    expect(await preview.cellValue('Volgen!I4')).toBe('percentiel (historie)');
    expect(await preview.cellFormula('Volgen!E5')).toBe('=AFRONDEN(C5;0)-AFRONDEN(D5;0)');
    await preview.typeInCell('L1', '=SOM(Volgen!E5;-AFRONDEN(Volgen!C5;0);AFRONDEN(Volgen!D5;0))');
    await preview.waitForIdle();
    expect(await preview.cellValue('L1')).toBe(0);
    expect(await preview.unknownMembers()).toEqual([]);
    expect(await preview.apiErrors()).toEqual([]);
  });

  async function rowOf(measure: string): Promise<number> {
    for (let row = 5; row < 30; row++) {
      if ((await preview.cellValue(`A${row}`)) === measure) return row;
    }
    throw new Error(`No row ${measure}`);
  }
});

describe.each([
  ['nl-NL', 'light'],
  ['en-US', 'dark'],
] as const)('Volgen in %s, %s', (lang, theme) => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await launchPreview({ lang, theme, viewport: { width: 1280, height: 2100 } });
    await preview.openPane();
    await preview.openTab(lang === 'nl-NL' ? 'Volgen' : 'Track');
  });
  afterAll(() => preview?.close());

  it.each([380, 320])('keeps every label of the method whole in a pane of %d px', async (width) => {
    await preview.setPaneWidth(width);
    const radios = preview.pane.getByRole('radio');
    await radios.first().waitFor();
    expect(await radios.count()).toBe(2);
    const labels = preview.pane.getByRole('radiogroup').locator('label');
    for (const label of await labels.all()) {
      const box = await label.evaluate((element) => ({
        right: element.getBoundingClientRect().right,
        cut: element.scrollWidth - element.clientWidth,
        width: document.documentElement.clientWidth,
      }));
      expect(box.width).toBe(width);
      expect(box.cut).toBeLessThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(box.width);
    }
    await picture(preview, `volgen-${lang}-${width}-${theme}.png`);
  });
});
