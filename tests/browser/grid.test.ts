import { SCENARIO_NAMES } from '../../src/domain/scenario-name';
import { launchPreview, type PreviewPage } from './harness/launch-preview';

jest.setTimeout(120_000);

describe('the functions in the grid', () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await launchPreview();
  });
  afterAll(() => preview?.close());

  it.each([
    ['A1', '=PROGNOSE.BEZETTING("mediaan";2026)', 82300],
    ['A2', '=PROGNOSE.BEZETTING("mediaan";DATUM(2027;12;31))', 84100],
    ['A3', '=CAPACITEIT.BEHOEFTE("mediaan";DATUM(2027;1;1))', 90000],
    ['A4', '=PROGNOSE.INSTROOM("mediaan";2026)', 50200],
    ['A5', '=ALS.FOUT(PROGNOSE.BEZETTING("onzin";2026);-1)', -1],
    ['A6', '=A2-A1', 1800],
  ])('answers %s %s', async (cell, formula, value) => {
    await preview.typeInCell(cell, formula);
    expect(await preview.cellValue(cell)).toBe(value);
    expect(await preview.cellFormula(cell)).toBe(formula);
  });

  it('tells where a number comes from: its status and the section of the letter', async () => {
    await preview.typeInCell('A7', '=PROGNOSE.BRON("bezetting";"mediaan";2026)');
    expect(await preview.cellText('A7')).toMatch(
      /^gepubliceerd — Kamerbrief Kernprognose 2025, Belangrijkste bijstellingen Kernprognose 2025/,
    );
  });

  it('spills the four scenarios below each other', async () => {
    await preview.typeInCell('C1', '=PROGNOSE.BANDBREEDTE("bezetting";2026)');
    const names = await Promise.all(['C1', 'C2', 'C3', 'C4'].map(preview.cellValue));
    expect(names).toEqual(SCENARIO_NAMES);
  });

  it('shows #WAARDE! with the reason for an unknown scenario', async () => {
    await preview.typeInCell('A8', '=PROGNOSE.BEZETTING("onzin";2026)');
    expect(await preview.cellText('A8')).toBe('#WAARDE!');
    await preview.hoverCell('A8');
    const tooltip = preview.page.locator('.error-tooltip');
    await tooltip.waitFor({ state: 'visible' });
    expect(await tooltip.textContent()).toContain('onzin');
  });

  it('keeps a text that is longer than a cell has room for, also when it was opened to be changed', async () => {
    const text = `${'lang '.repeat(400)}einde`;
    await preview.typeInCell('E1', text);
    await preview.editCell('E1');
    await preview.page.keyboard.press('Enter');
    await preview.waitForIdle();
    expect(await preview.cellValue('E1')).toBe(text);
  });

  it('needs no other host and no API that the preview host lacks', async () => {
    await preview.openPane();
    await preview.pane.getByText('Kernprognose').first().waitFor();
    expect(preview.externalRequests).toEqual([]);
    expect(preview.consoleErrors).toEqual([]);
    expect(await preview.unknownMembers()).toEqual([]);
  });
});
