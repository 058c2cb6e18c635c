import { launchPreview, type PreviewPage } from './harness/launch-preview';

jest.setTimeout(180_000);

const distDir = process.env.DIST_DIR;
let preview: PreviewPage;
beforeAll(async () => {
  preview = await launchPreview(distDir ? { distDir } : {});
  await preview.openPane();
  await preview.pane.getByRole('tab', { name: 'Vergelijken' }).click();
});
afterAll(() => preview?.close());

it('explains the difference between the editions as the letter gives it', async () => {
  await preview.pane.getByRole('img', { name: /verschil −3\.100 personen/ }).waitFor();
  await preview.pane.getByLabel('Jaar').selectOption('2026');
  await preview.pane.getByRole('img', { name: /verschil \+1\.300 personen/ }).waitFor();
});

it('writes the comparison with its bridge, whose sum is checked', async () => {
  await preview.pane.getByRole('button', { name: 'Schrijf op nieuw blad' }).click();
  await preview.pane.getByText('Vergelijking geschreven op "Vergelijking".').waitFor();
  await preview.waitForIdle();
  expect(await preview.cellValue('Vergelijking!D5')).toBe(82_300);
  expect(await preview.cellValue('Vergelijking!F5')).toBe(1_300);
  // Five years of sixteen measures, then three rows down to the bridge's own heading.
  const check = 4 + 5 * 16 + 4 + 7;
  expect(String(await preview.cellValue(`Vergelijking!A${check}`))).toContain('som min verschil');
  expect(await preview.cellValue(`Vergelijking!D${check}`)).toBe(0);
  expect(await preview.cellValue(`Vergelijking!E${check}`)).toBe(0);
  expect(await preview.unknownMembers()).toEqual([]);
});

it('says that two equal choices have no difference', async () => {
  const other = preview.pane.getByRole('group', { name: 'Vergeleken met' });
  await other.getByLabel('Editie').selectOption('Kernprognose 2025');
  await preview.pane.getByText('Kies twee verschillende prognoses.').waitFor();
  await other.getByLabel('Scenario').selectOption('maximum');
  await preview.pane.getByText(/binnen hetzelfde scenario/).waitFor();
});
