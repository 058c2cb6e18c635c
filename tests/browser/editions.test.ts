import { readFileSync } from 'node:fs';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import { launchPreview, type PreviewPage } from './harness/launch-preview';

jest.setTimeout(120_000);

let preview: PreviewPage;
beforeAll(async () => {
  preview = await launchPreview();
  await preview.typeInCell('A1', '=PROGNOSE.BEZETTING("mediaan";2026)');
  await preview.openPane();
  await preview.openTab('Edities');
});
afterAll(() => preview?.close());

const button = (name: string | RegExp) =>
  preview.pane.getByRole('button', { name, exact: typeof name === 'string' });

async function chooseFile(name: string, text: string): Promise<void> {
  await preview.pane
    .getByLabel('Bestand kiezen…')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

it('shows what changes, and recalculates the cells only when the user agrees', async () => {
  expect(await preview.cellValue('A1')).toBe(82300);
  await button('MPP 2025 actief maken').click();
  const question = preview.pane.getByRole('group', { name: '"MPP 2025" actief maken?' });
  await question.getByText('Eén cel in deze werkmap gebruikt onze functies.').waitFor();
  expect(await question.getByRole('table').textContent()).toContain('82.30081.000');
  expect(await preview.cellValue('A1')).toBe(82300);
  await question.getByRole('button', { name: 'Actief maken en herberekenen' }).click();
  await preview.pane.getByText('"MPP 2025" is nu de actieve editie.').waitFor();
  await preview.waitForIdle();
  expect(await preview.cellValue('A1')).toBe(81000);
});

it('reports every fault of a file by row and column, and imports nothing', async () => {
  await chooseFile(
    'fout.csv',
    [
      'naam;Kernprognose 2026',
      'start;2027-01',
      'horizon;60',
      '',
      'maat;scenario;periode;waarde;eenheid;status;document;paragraaf;toelichting',
      'eerste aanvragn;mediaan;2027;25.000;aanvragen;gepubliceerd;Brief;1;',
      'COA-bezetting;mediaan;31-12-2027;veel;personen;gepubliceerd;Brief;1;',
    ].join('\r\n'),
  );
  const faults = preview.pane.getByRole('table', { name: 'Fouten in het bestand' });
  await faults.waitFor();
  const rows = await faults.getByRole('row').allTextContents();
  expect(rows[1]).toBe('6maatOnbekende maat "eerste aanvragn". Bedoelde u "eerste aanvragen"?');
  expect(rows[2]).toBe('7waarde"veel" is geen getal.');
  await button('Sluiten').click();
  expect(await preview.pane.getByText('Kernprognose 2026').count()).toBe(0);
});

it('imports an edition that the functions then know, and deletes it again', async () => {
  const edition = { ...BUNDLED_EDITIONS[0], id: 'proef', name: 'Proefeditie' };
  await chooseFile('proef.json', JSON.stringify(edition));
  await button('Importeren').click();
  await preview.pane.getByText('"Proefeditie" is in deze werkmap opgeslagen.').waitFor();
  await preview.typeInCell('A2', '=PROGNOSE.BEZETTING("mediaan";2027;;"Proefeditie")');
  expect(await preview.cellValue('A2')).toBe(84100);
  await button('Proefeditie verwijderen').click();
  await button('Verwijderen').click();
  await preview.pane.getByText('"Proefeditie" is verwijderd.').waitFor();
  await preview.waitForIdle();
  expect(await preview.cellText('A2')).toBe('#WAARDE!');
});

it('imports its own template without a change', async () => {
  const [download] = await Promise.all([
    preview.page.waitForEvent('download'),
    button('Sjabloon downloaden als XLSX').click(),
  ]);
  await preview.pane.getByLabel('Bestand kiezen…').setInputFiles(
    await download.path().then((path) => ({
      name: download.suggestedFilename(),
      mimeType: 'application/octet-stream',
      buffer: readFileSync(path),
    })),
  );
  await preview.pane.getByText('"Voorbeeldeditie" is in orde').waitFor();
});

it('asked nothing of the workbook that Excel does not have', async () => {
  expect(await preview.unknownMembers()).toEqual([]);
  expect(preview.consoleErrors).toEqual([]);
  expect(preview.externalRequests.filter((url) => !url.includes('office.js'))).toEqual([]);
});
