import { launchPreview, type PreviewPage } from './harness/launch-preview';

/** The tab Verversen: a new edition in a sheet that the user has worked in. */
describe('refreshing a loaded sheet', () => {
  let preview: PreviewPage;
  /** Each test loads a sheet of its own; those of the tests before it are up to date. */
  let sheet = '';
  let loads = 0;

  beforeAll(async () => {
    preview = await launchPreview({ lang: 'nl-NL', paneWidth: 340 });
    await preview.openPane();
  }, 120_000);
  afterAll(() => preview.close());

  beforeEach(async () => {
    const { pane } = preview;
    sheet = `Stand ${++loads}`;
    await preview.openTab('Laden');
    await pane.getByLabel('Editie', { exact: true }).selectOption({ label: 'MPP 2025' });
    await pane.getByLabel('Per', { exact: true }).selectOption({ label: 'jaar' });
    await pane.getByLabel('Naam van het nieuwe blad').fill(sheet);
    await pane.getByRole('button', { name: 'Laden op nieuw blad' }).click();
    await pane.getByText(`Het blad "${sheet}" is geladen`).waitFor();
    await preview.waitForIdle();
  }, 60_000);

  const item = () => preview.pane.getByRole('listitem').filter({ hasText: sheet });
  const openTab = async () => {
    await preview.openTab('Verversen');
    await item().waitFor();
  };
  /** The row of the yearly table for COA-bezetting, mediaan, 2026. */
  const MEDIAN_2026 = 'E37';

  it('shows old and new, then brings the sheet up to date', async () => {
    const { pane } = preview;
    expect(await preview.cellValue('D6')).toBe(81000);
    await openTab();
    await item().getByText('verouderd').waitFor();
    await item().getByText('Reden: editie MPP 2025 wordt Kernprognose 2025.').waitFor();
    await item().getByText('Wat verandert er').click();
    const row = await item()
      .locator('tbody')
      .filter({ hasText: /COA-bezetting\s*2026, mediaan/ })
      .first()
      .innerText();
    expect(row.replace(/\s+/g, ' ')).toContain('81.000 82.300');
    await pane.getByRole('button', { name: '1 blad verversen' }).click();
    await pane.getByText('1 blad is ververst').waitFor();
    await item().getByText('actueel', { exact: true }).waitFor();
    await preview.waitForIdle();
    expect(await preview.cellValue('D6')).toBe(82300);
    expect(await preview.cellText('A1')).toContain('Kernprognose 2025');
    expect(preview.consoleErrors).toEqual([]);
  }, 60_000);

  it('keeps what the user typed over a value until they choose otherwise', async () => {
    const { pane } = preview;
    expect(await preview.cellValue(MEDIAN_2026)).toBe(81000);
    await preview.typeInCell(MEDIAN_2026, '77777');
    await openTab();
    await item().getByText('1 wijziging van uzelf').waitFor();
    await pane.getByRole('button', { name: '1 blad verversen' }).click();
    await pane.getByText('1 blad is ververst').waitFor();
    expect(await preview.cellValue(MEDIAN_2026)).toBe(77777);
    expect(await preview.cellText('G37')).toBe('eigen waarde');
    await pane.getByRole('checkbox', { name: 'Ook mijn eigen wijzigingen vervangen' }).check();
    await pane.getByRole('button', { name: '1 blad verversen' }).click();
    await item().getByText('actueel', { exact: true }).waitFor();
    expect(await preview.cellValue(MEDIAN_2026)).toBe(82300);
  }, 60_000);

  it('lists an overtyped formula and a text instead of a number, which is no 0 above', async () => {
    const { pane } = preview;
    await preview.typeInCell(MEDIAN_2026, 'volgt');
    await preview.waitForIdle();
    expect(await preview.cellText('D6')).toBe('#N/B');
    await preview.typeInCell('D7', '1');
    await openTab();
    await item().getByText('2 wijzigingen van uzelf').waitFor();
    await item().getByRole('button', { name: 'D7', exact: true }).click();
    await preview.waitForIdle();
    await pane.getByRole('checkbox', { name: 'Ook mijn eigen wijzigingen vervangen' }).check();
    await pane.getByRole('button', { name: '1 blad verversen' }).click();
    await item().getByText('actueel', { exact: true }).waitFor();
    await preview.waitForIdle();
    expect(await preview.cellValue('D6')).toBe(82300);
  }, 60_000);

  it('tells a copied sheet from the first, and refreshes both', async () => {
    const { pane, page } = preview;
    const copied = `${sheet} (2)`;
    await page.getByText(sheet, { exact: true }).last().click({ button: 'right' });
    await page.getByText('Copy', { exact: true }).click();
    await page.waitForFunction((name) => window.previewHost?.sheetNames().includes(name), copied);
    await preview.waitForIdle();
    // The copy is in sight, and its key figures are calculated from its own table.
    expect(await preview.cellValue('D6')).toBe(81000);
    await preview.typeInCell('D7', '1');
    await preview.openTab('Verversen');
    const copy = pane.getByRole('listitem').filter({ hasText: copied });
    await copy.getByText('Kopie van een geladen blad').waitFor();
    await copy.getByText('1 wijziging van uzelf').waitFor();
    expect(await item().getByText('van uzelf').count()).toBe(1);
    await pane.getByRole('checkbox', { name: 'Ook mijn eigen wijzigingen vervangen' }).check();
    await pane.getByRole('button', { name: '2 bladen verversen' }).click();
    await pane.getByText('2 bladen zijn ververst').waitFor();
    expect(await item().getByText('actueel', { exact: true }).count()).toBe(2);
    expect(await preview.cellValue('D6')).toBe(82300);
    expect(await preview.cellText('A1')).toContain('Kernprognose 2025');
  }, 60_000);

  it('puts everything back when Excel fails half-way, and says what happened', async () => {
    const { pane } = preview;
    await openTab();
    await item().getByText('verouderd').waitFor();
    const syncs = await preview.syncCount();
    // Reading takes five requests; the sixth writes.
    await preview.setFaults({ failAtSync: syncs + 6 });
    await pane.getByRole('button', { name: '1 blad verversen' }).click();
    await pane.getByText('Excel meldt een fout').waitFor();
    await preview.setFaults({ failAtSync: 0 });
    expect(await preview.cellValue(MEDIAN_2026)).toBe(81000);
    await pane.getByRole('button', { name: 'Opnieuw controleren' }).click();
    await item().getByText('verouderd').waitFor();
  }, 60_000);
});
