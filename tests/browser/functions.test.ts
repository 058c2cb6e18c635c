import { launchPreview, type PreviewPage } from './harness/launch-preview';

jest.setTimeout(120_000);

let preview: PreviewPage;
beforeAll(async () => {
  preview = await launchPreview();
  await preview.openPane();
  await preview.openTab('Functies');
});
afterAll(() => preview?.close());

async function select(address: string): Promise<void> {
  await preview.page.locator('.name-box').fill(address);
  await preview.page.locator('.name-box').press('Enter');
}

const INSERT = 'In actieve cel zetten';

it('finds a function and puts it in the active cell with its arguments', async () => {
  const { pane } = preview;
  await pane.getByRole('searchbox', { name: 'Zoek een functie' }).fill('behoefte');
  await pane.getByRole('button', { name: /^CAPACITEIT\.BEHOEFTE/ }).click();
  await pane.getByLabel(/^scenario/).selectOption('mediaan');
  await pane.getByLabel(/^peildatum/).fill('1-1-2027');
  expect(await pane.locator('code').textContent()).toBe(
    '=CAPACITEIT.BEHOEFTE("mediaan";DATUM(2027;1;1))',
  );
  await select('B2');
  await pane.getByRole('button', { name: INSERT }).click();
  await pane.getByText('De formule staat in Blad1!B2.').waitFor();
  await preview.waitForIdle();
  expect(await preview.cellValue('B2')).toBe(90000);
});

it('asks before it replaces what a cell holds', async () => {
  await preview.typeInCell('B3', 'mijn tekst');
  await select('B3');
  await preview.pane.getByRole('button', { name: INSERT }).click();
  const question = preview.pane.getByRole('group', { name: 'Blad1!B3 is niet leeg' });
  await question.getByText('In de cel staat nu: mijn tekst').waitFor();
  await question.getByRole('button', { name: 'Annuleren' }).click();
  expect(await preview.cellValue('B3')).toBe('mijn tekst');
});

it('offers every function that Excel knows', async () => {
  await preview.pane.getByRole('button', { name: 'Alle functies' }).click();
  await preview.pane.getByRole('searchbox').fill('');
  const functions = preview.pane.getByRole('listitem');
  await functions.nth(30).waitFor();
  expect(await functions.count()).toBeGreaterThan(30);
});

it('asked nothing of the workbook that Excel does not have', async () => {
  expect(await preview.unknownMembers()).toEqual([]);
  expect(preview.consoleErrors).toEqual([]);
});
