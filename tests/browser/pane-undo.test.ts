import { launchPreview, type PreviewPage } from './harness/launch-preview';

/** Ctrl+Z in the grid after something that the pane did. */
describe('undo of what the pane does', () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await launchPreview({ lang: 'nl-NL' });
    await preview.typeInCell('A1', '=PROGNOSE.BEZETTING("mediaan";2026)');
    await preview.openPane();
    await preview.openTab('Laden');
  }, 120_000);
  afterAll(() => preview?.close());

  const press = async (key: string) => {
    await preview.hoverCell('B8');
    await preview.page.mouse.down();
    await preview.page.mouse.up();
    await preview.page.keyboard.press(key);
    await preview.waitForIdle();
  };
  const sheets = () => preview.page.evaluate(() => window.previewHost?.sheetNames());

  it('takes back a loaded sheet with its table, chart and names in one step', async () => {
    await preview.pane.getByRole('button', { name: 'Laden op nieuw blad' }).click();
    await preview.pane
      .getByText(/"Prognose" is geladen/)
      .first()
      .waitFor({ timeout: 60_000 });
    expect(await preview.pane.getByText('in stappen ongedaan').count()).toBe(0);
    await preview.waitForIdle();
    expect(await preview.page.locator('.chart-box').count()).toBe(1);
    await press('Control+z');
    expect(await sheets()).toEqual(['Blad1']);
    expect(await preview.page.locator('.chart-box').count()).toBe(0);
    await preview.typeInCell('A2', '=ALS.FOUT(COA_bezetting_mediaan_2026_12;"geen naam")');
    expect(await preview.cellValue('A2')).toBe('geen naam');
    await press('Control+z');
    expect(await preview.cellFormula('A2')).toBe('');
  }, 90_000);

  it('leaves what the user typed before, which is the next step', async () => {
    expect(await preview.cellValue('A1')).toBe(82300);
    await press('Control+z');
    expect(await preview.cellFormula('A1')).toBe('');
    await press('Control+y');
    expect(await preview.cellValue('A1')).toBe(82300);
  }, 60_000);

  it('does it again with one Ctrl+Y, after which the sheet calculates as before', async () => {
    await preview.pane.getByRole('button', { name: 'Laden op nieuw blad' }).click();
    await preview.pane
      .getByText(/"Prognose" is geladen/)
      .first()
      .waitFor({ timeout: 60_000 });
    await preview.waitForIdle();
    await press('Control+z');
    await press('Control+y');
    expect(await sheets()).toEqual(['Blad1', 'Prognose']);
    expect(await preview.cellText('Prognose!D6')).toBe('82.300');
    expect(await preview.page.locator('.chart-box').count()).toBe(1);
    await preview.typeInCell('Prognose!L1', '=D6+1');
    expect(await preview.cellValue('Prognose!L1')).toBe(82301);
    expect(preview.consoleErrors).toEqual([]);
  }, 90_000);
});
