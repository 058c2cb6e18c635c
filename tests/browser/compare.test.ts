import { launchPreview, type PreviewPage } from './harness/launch-preview';

jest.setTimeout(180_000);

const distDir = process.env.DIST_DIR;
let preview: PreviewPage;
beforeAll(async () => {
  preview = await launchPreview(distDir ? { distDir } : {});
  await preview.openPane();
  await preview.openTab('Vergelijken');
});
afterAll(() => preview?.close());

it('explains the difference between the editions as the letter gives it', async () => {
  await preview.pane.getByRole('img', { name: /verschil −3\.100 personen/ }).waitFor();
  await preview.pane.getByLabel('Jaar').selectOption('2026');
  await preview.pane.getByRole('img', { name: /verschil \+1\.300 personen/ }).waitFor();
});

it('writes the comparison with its bridge, whose sum is checked', async () => {
  await preview.pane.getByRole('button', { name: 'Zet op nieuw blad' }).click();
  await preview.pane.getByText('De vergelijking staat op blad "Vergelijking".').waitFor();
  await preview.waitForIdle();
  // The explanation first: its heading and years, five parts, their sum, the difference, the check.
  expect(String(await preview.cellValue('Vergelijking!A4'))).toContain('Verklaring');
  expect(String(await preview.cellValue('Vergelijking!A13'))).toContain('som min verschil');
  expect(await preview.cellValue('Vergelijking!D13')).toBe(0);
  expect(await preview.cellValue('Vergelijking!E13')).toBe(0);
  // Below its chart the table.
  expect(await preview.cellValue('Vergelijking!A30')).toBe('maat');
  expect(await preview.cellValue('Vergelijking!D31')).toBe(82_300);
  expect(await preview.cellValue('Vergelijking!F31')).toBe(1_300);
  expect(await preview.unknownMembers()).toEqual([]);
});

it('says that two equal choices have no difference', async () => {
  const other = preview.pane.getByLabel('Vergeleken met');
  await other.selectOption({ label: 'Kernprognose 2025 mediaan' });
  await preview.pane.getByText('Kies twee verschillende prognoses.').waitFor();
  await other.selectOption({ label: 'Kernprognose 2025 maximum' });
  await preview.pane.getByText(/binnen hetzelfde scenario/).waitFor();
});
