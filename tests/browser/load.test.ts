import { EXCEL_REQUEST_BYTES } from '../../src/preview/faults';
import { SCENARIO_NAMES } from '../../src/domain/scenario-name';
import { launchPreview, type PreviewPage } from './harness/launch-preview';

/**
 * The tab Laden: a forecast in a worksheet, with the letter's figures. One story: what must leave the
 * workbook alone comes before what fills it.
 */
describe('loading a forecast in a worksheet', () => {
  let preview: PreviewPage;
  const sheetNames = () => preview.page.evaluate(() => window.previewHost?.sheetNames());
  const loadButton = () => preview.pane.getByRole('button', { name: 'Laden op nieuw blad' });

  beforeAll(async () => {
    preview = await launchPreview({ lang: 'nl-NL', paneWidth: 340 });
    await preview.openPane();
    await preview.openTab('Laden');
    await loadButton().waitFor();
  }, 120_000);
  afterAll(() => preview?.close());

  it('does not load without a scenario, and says so beside the field', async () => {
    const { pane } = preview;
    for (const scenario of SCENARIO_NAMES) {
      await pane.getByRole('checkbox', { name: scenario }).uncheck();
    }
    await pane.getByText('Kies ten minste één scenario.').waitFor();
    expect(await loadButton().isDisabled()).toBe(true);
    for (const scenario of SCENARIO_NAMES) {
      await pane.getByRole('checkbox', { name: scenario }).check();
    }
    expect(await loadButton().isDisabled()).toBe(false);
  }, 60_000);

  it('shows what runs and stops at Cancel', async () => {
    const { pane } = preview;
    await preview.setFaults({ slowMilliseconds: 1500 });
    await loadButton().click();
    await pane.getByRole('button', { name: 'Annuleren' }).click();
    await pane.getByText('Geannuleerd: Blad laden.').waitFor();
    await preview.setFaults({ slowMilliseconds: 0 });
    await preview.waitForIdle();
    expect(await sheetNames()).toEqual(['Blad1']);
  }, 60_000);

  it('says what to do when Excel refuses, and leaves the workbook as it was', async () => {
    const { pane } = preview;
    await preview.setFaults({ maxRequestBytes: 20_000 });
    await loadButton().click();
    await pane.getByText('Dit is meer dan Excel in één keer aanneemt.').waitFor();
    await preview.setFaults({ maxRequestBytes: EXCEL_REQUEST_BYTES });
    await preview.waitForIdle();
    expect(await sheetNames()).toEqual(['Blad1']);
  }, 60_000);

  it('shows the numbers first, and writes them with their status, a chart and names', async () => {
    const { pane } = preview;
    await pane.getByLabel('Per', { exact: true }).selectOption({ label: 'jaar' });
    await expect(pane.getByRole('row', { name: /^2026 / }).innerText()).resolves.toContain(
      '82.300',
    );
    await loadButton().click();
    await pane.getByText('Het blad "Prognose" is geladen: 16 rijen.').waitFor();
    await preview.waitForIdle();
    expect(await preview.cellText('A1')).toContain('Kernprognose 2025');
    expect(await preview.cellValue('D6')).toBe(82300);
    expect(await preview.cellValue('D7')).toBe(84100);
    expect(await preview.cellText('D8')).toBe('90.000');
    await preview.typeInCell('L1', '=COA_bezetting_mediaan_2026');
    expect(await preview.cellValue('L1')).toBe(82300);
    expect(await preview.unknownMembers()).toEqual([]);
    expect(preview.externalRequests).toEqual([]);
    expect(preview.consoleErrors).toEqual([]);
  }, 60_000);

  it('asks before a second sheet, and never writes over the first', async () => {
    const { pane } = preview;
    await loadButton().click();
    const question = pane.getByRole('group', { name: 'Dit staat al op blad "Prognose"' });
    await question.getByRole('button', { name: 'Toch een tweede blad' }).click();
    await pane.getByText('Het blad "Prognose (2)" is geladen').waitFor();
    await preview.waitForIdle();
    expect(await preview.cellText('Prognose!A1')).toContain('Kernprognose 2025');
    expect(await preview.cellText("'Prognose (2)'!A1")).toContain('Kernprognose 2025');
  }, 60_000);
});
