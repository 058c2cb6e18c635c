import { launchPreview, type PreviewPage } from './harness/launch-preview';

jest.setTimeout(120_000);

/** What the preview host shows while one types a formula, and of a number that a cell holds. */
describe('a formula in the grid', () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await launchPreview({ lang: 'nl-NL' });
  });
  afterAll(() => preview?.close());

  const help = () => preview.page.locator('.formula-help');
  const beginIn = async (cell: string, text: string) => {
    await preview.hoverCell(cell);
    await preview.page.mouse.down();
    await preview.page.mouse.up();
    await preview.page.keyboard.type(text, { delay: 20 });
  };
  const leave = async () => {
    await preview.page.keyboard.press('Escape');
    await preview.page.keyboard.press('Escape');
  };

  it('follows the argument, offers its values, and shows the same in the formula bar', async () => {
    await beginIn('B3', '=PROGNOSE.BEZETTING(');
    await help().getByText('De verwachting van de brief').waitFor();
    expect(await help().locator('.formula-help-signature strong').textContent()).toBe('scenario');
    await preview.page.keyboard.type('"mediaan";', { delay: 20 });
    await help().getByText('2026 = 31 december 2026').waitFor();
    expect(await help().locator('.formula-help-signature strong').textContent()).toBe('peildatum');
    expect(await preview.page.locator('.formula-input').inputValue()).toBe(
      '=PROGNOSE.BEZETTING("mediaan";',
    );
    await leave();
  });

  it('of Excel itself has Dutch names and arguments, and no English description', async () => {
    await beginIn('B4', '=SO');
    await preview.page.getByText('SOMPRODUCT').waitFor();
    expect(await preview.page.getByText(/Adds|Returns/).count()).toBe(0);
    await preview.page.keyboard.type('M(', { delay: 20 });
    await help().getByText('getal1').waitFor();
    expect(await help().innerText()).toBe('SOM(getal1; [getal2; …])');
    await leave();
  });

  it('opens a card with where its number comes from, of which a cell can ask a part', async () => {
    await preview.typeInCell('A1', '=PROGNOSE.BEZETTING("mediaan";2026)');
    await preview.typeInCell('A2', '=A1.Status');
    expect(await preview.cellText('A2')).toBe('gepubliceerd');
    await preview.hoverCell('A1');
    await preview.page.getByText('Kamerbrief Kernprognose 2025', { exact: true }).waitFor();
  });

  it('gets its number format from the buttons, one step of Undo each', async () => {
    await preview.typeInCell('C1', '1234,5');
    await preview.hoverCell('C1');
    await preview.page.mouse.down();
    await preview.page.mouse.up();
    await preview.page.getByRole('button', { name: '1.000', exact: true }).click();
    expect(await preview.cellText('C1')).toBe('1.235');
    // Elsewhere, since a second click on a cell opens it.
    await preview.hoverCell('E5');
    await preview.page.mouse.down();
    await preview.page.mouse.up();
    await preview.page.keyboard.press('Control+z');
    await preview.waitForIdle();
    expect(await preview.cellText('C1')).toBe('1234,5');
    expect(await preview.cellValue('C1')).toBe(1234.5);
  });
});

it('an English host describes our functions in English under their Dutch names', async () => {
  const preview = await launchPreview({ lang: 'en-US' });
  try {
    await preview.hoverCell('B3');
    await preview.page.mouse.down();
    await preview.page.mouse.up();
    await preview.page.keyboard.type('=PROGNOSE.BEZETTING(', { delay: 20 });
    await preview.page.locator('.formula-help').getByText('What the letter expects').waitFor();
  } finally {
    await preview.close();
  }
});
