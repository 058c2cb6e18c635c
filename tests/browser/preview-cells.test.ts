import { join } from 'node:path';
import { launchPreview, type PreviewPage } from './harness/launch-preview';

/** What a cell of the preview host does for who types in it, as Excel does. */
const distDir = join(__dirname, '../preview/fixture-addin');
jest.setTimeout(120_000);

describe('cells of the preview host', () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await launchPreview({ distDir });
    // The page is bundled anew after a change.
  }, 240_000);
  afterAll(() => preview?.close());

  const bar = () => preview.page.locator('.formula-input').inputValue();
  const status = () => preview.page.locator('.status-bar').innerText();
  const clickCell = async (address: string) => {
    await preview.hoverCell(address);
    await preview.page.mouse.down();
    await preview.page.mouse.up();
  };
  /** Types without entering, looks, and leaves the cell as it was. */
  const whileTyping = async (text: string, look: () => Promise<void>) => {
    await clickCell('P20');
    await preview.page.keyboard.type(text, { delay: 20 });
    await look();
    // The first may close a list.
    await preview.page.keyboard.press('Escape');
    await preview.page.keyboard.press('Escape');
    await preview.waitForIdle();
    expect(await preview.cellValue('P20')).toBe('');
  };

  it('keeps a text that looks like a date a text, in an array too', async () => {
    await preview.typeInCell('A1', '={"12-6-2026"\\1}');
    expect(await preview.cellValue('A1')).toBe('12-6-2026');
    expect(await preview.cellValue('B1')).toBe(1);
    await preview.typeInCell('A2', '=ISTEKST(A1)');
    expect(await preview.cellValue('A2')).toBe(true);
  });

  it.each([
    ['C1', '31-12-2026', 46387, '31-12-2026'],
    ['C2', '38%', 0.38, '38%'],
    ['C3', '1,5', 1.5, '1,5'],
  ])('shows in the formula bar what was typed in %s: %s', async (cell, typed, value, shown) => {
    await preview.typeInCell(cell, typed);
    expect(await preview.cellValue(cell)).toBe(value);
    await clickCell(cell);
    expect(await bar()).toBe(shown);
  });

  it('offers Dutch names while one types, and the formula bar follows', () =>
    whileTyping('=SO', async () => {
      await preview.page.getByText('SOM.ALS', { exact: true }).waitFor();
      expect(await preview.page.getByText('SUMIF', { exact: true }).count()).toBe(0);
      expect(await bar()).toBe('=SO');
    }));

  it.each([
    ['=TEST.PLUS(', 'TEST.PLUS(eerste; [tweede])', 'eerste'],
    ['=TEST.PLUS(1;', 'TEST.PLUS(eerste; [tweede])', '[tweede]'],
    ['=SOM(TEST.PLUS(1;2);', 'SOM(number1; [number2; …])', '[number2; …]'],
    ['=SOM(1;TEST.PLUS(3', 'TEST.PLUS(eerste; [tweede])', 'eerste'],
  ])('tells of %s which argument is next', (typed, signature, current) =>
    whileTyping(typed, async () => {
      const help = preview.page.locator('.formula-help-signature');
      await help.waitFor();
      expect(await help.textContent()).toBe(signature);
      expect(await help.locator('strong').textContent()).toBe(current);
    }),
  );

  it('has no fx button that would open a dialog of another program', async () => {
    expect(await preview.page.getByText(/^fx$/i).count()).toBe(0);
  });

  it('goes on with the next days when a date is dragged, and keeps the format', async () => {
    await preview.typeInCell('E1', '30-12-2026');
    await preview.typeInCell('F1', '82300');
    await clickCell('F1');
    await preview.clickRibbon('1.000');
    for (const column of ['E', 'F']) {
      await clickCell(`${column}1`);
      await dragDown(preview, `${column}1`, `${column}4`);
    }
    const dates = await Promise.all(['E2', 'E3', 'E4'].map(preview.cellText));
    expect(dates).toEqual(['31-12-2026', '1-1-2027', '2-1-2027']);
    expect(await preview.cellText('F4')).toBe('82.300');
  });

  it('shows one card at a time, and none over what one types', async () => {
    await preview.typeInCell('H1', '=TEST.FOUT("nb")');
    await preview.hoverCell('J9');
    await preview.hoverCell('H1');
    const cards = preview.page.locator('[role=tooltip]:visible, .univer-popup:visible');
    await preview.page.locator('.error-tooltip').waitFor();
    // Univer's own card comes after a tenth of a second.
    await preview.page.waitForTimeout(400);
    expect(await preview.page.locator('.error-tooltip').count()).toBe(1);
    expect((await cards.allInnerTexts()).filter((text) => text.trim() !== '')).toEqual([
      'Dit getal is niet gepubliceerd.',
    ]);
    await preview.editCell('H1');
    await preview.page.locator('.error-tooltip').waitFor({ state: 'hidden' });
    await preview.page.keyboard.press('Escape');
  });

  it('leaves what the pane did whole on Ctrl+Z and says so; what one types is undone', async () => {
    await preview.openPane();
    await preview.pane.locator('#write').click();
    await preview.pane.getByText('som 249400.5').waitFor();
    await preview.waitForIdle();
    await clickCell('Tabel!H20');
    await preview.page.keyboard.press('Control+z');
    await preview.page.getByText('Wat het deelvenster deed').waitFor();
    expect(await preview.cellText('Tabel!B2')).toBe('82.300');
    expect(await preview.page.locator('.chart-box').count()).toBe(1);
    await preview.typeInCell('Tabel!H20', '7');
    await preview.page.keyboard.press('Control+z');
    await preview.waitForIdle();
    expect(await preview.cellValue('Tabel!H20')).toBe('');
    expect(await preview.cellText('Tabel!B2')).toBe('82.300');
    await preview.page.waitForTimeout(5_500);
    expect(await status()).toContain('Gereed');
  });

  it('logs no errors', () => {
    expect(preview.consoleErrors).toEqual([]);
  });
});

/** By the small square at the corner of the cell. */
async function dragDown(preview: PreviewPage, from: string, to: string): Promise<void> {
  const boxOf = (address: string) =>
    preview.page.evaluate((at) => {
      if (!window.previewHost) throw new Error('The preview host has not started.');
      return window.previewHost.cellCentre(at);
    }, address);
  const { mouse } = preview.page;
  const start = await boxOf(from);
  const end = await boxOf(to);
  const corner = { x: start.x + 39, y: start.y + 11 };
  await mouse.move(corner.x, corner.y);
  await preview.page.waitForTimeout(150);
  await mouse.down();
  await mouse.move(corner.x, corner.y + 15, { steps: 4 });
  await mouse.move(end.x, end.y, { steps: 8 });
  await mouse.up();
  await preview.waitForIdle();
}

test('the dark theme is dark throughout: charts and the tab of the sheet as well', async () => {
  const preview = await launchPreview({ distDir, theme: 'dark' });
  try {
    await preview.openPane();
    await preview.pane.locator('#write').click();
    await preview.pane.getByText('som 249400.5').waitFor();
    await preview.waitForIdle();
    const styles = await preview.page.evaluate(() => {
      const of = (selector: string) =>
        getComputedStyle(document.querySelector(selector) as Element);
      return {
        chart: of('.chart-box').filter,
        tab: of('[data-u-comp=slide-tab-item][aria-selected=true]').backgroundColor,
      };
    });
    expect(styles.chart).toContain('invert');
    expect(styles.tab).toBe('rgb(59, 59, 59)');
  } finally {
    await preview.close();
  }
});
