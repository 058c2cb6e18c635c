import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { launchPreview, type PreviewPage } from './harness/launch-preview';
import { picturePath } from './harness/pictures';

jest.setTimeout(120_000);

let preview: PreviewPage;
beforeAll(async () => {
  preview = await launchPreview();
  await preview.typeInCell('A1', '31000');
  await preview.typeInCell('A2', '70500');
  await preview.typeInCell('A3', '75000');
  await preview.openPane();
  await preview.openTab('Begroting');
});

const mode = (name: string) => preview.pane.getByRole('radio', { name }).check();
const fill = (label: string, text: string) => preview.pane.getByLabel(label).fill(text);
const make = () => preview.pane.getByRole('button', { name: 'Begroting maken' }).click();

async function select(address: string): Promise<void> {
  await preview.page.locator('.name-box').fill(address);
  await preview.page.locator('.name-box').press('Enter');
}

async function pick(address: string, field: string): Promise<void> {
  await select(address);
  await preview.pane
    .getByRole('button', { name: `Geselecteerde cellen gebruiken voor ${field}` })
    .click();
  await preview.pane.locator(`input[value="Blad1!${address}"]`).first().waitFor();
}

const place = () => preview.pane.getByRole('button', { name: 'In het werkblad zetten' }).click();

it('places a budget of one year that follows the chosen cells', async () => {
  await mode('Eén jaar, in eigen blad');
  await pick('A1', 'Prijs reguliere plek');
  await pick('A2', 'Prijs noodopvangplek');
  await pick('A3', 'Reguliere plekken');
  await pick('C1', 'Waar komt de begroting?');
  await place();
  await preview.pane.getByText('De begroting staat in Blad1!C1:D16.').waitFor();
  await preview.waitForIdle();
  expect(await preview.cellFormula('D11')).toBe('=CAPACITEIT.BEGROTING(D2;D4;D5;D6;D7;;;D3)');
  const before = Number(await preview.cellValue('D11'));
  expect(before).toBeGreaterThan(75000 * 31000);
  expect(Number(await preview.cellValue('D13'))).toBeCloseTo(0, 4);
  const parts = await Promise.all(['D14', 'D15', 'D16'].map((cell) => preview.cellValue(cell)));
  expect(parts[0]).toBe(41000);
  expect(parts.reduce<number>((sum, part) => sum + Number(part), 0)).toBeCloseTo(
    Number(await preview.cellValue('D8')),
    6,
  );
  const shown = await preview.pane.getByRole('row', { name: /^Begroting/ }).textContent();
  expect(shown?.replace(/\D/g, '')).toBe(String(Math.round(before)));
  await preview.typeInCell('A1', '32000');
  expect(Number(await preview.cellValue('D11'))).toBeCloseTo(before + 75000 * 1000, 2);
});

it('leaves filled cells alone until the user agrees', async () => {
  await preview.typeInCell('C3', 'mijn notitie');
  await place();
  const question = preview.pane.getByRole('group', { name: 'Blad1!C1:D16 is niet leeg' });
  await question.getByRole('button', { name: 'Annuleren' }).click();
  expect(await preview.cellValue('C3')).toBe('mijn notitie');
});

it('places twelve months that add up', async () => {
  await preview.pane.getByRole('radio', { name: 'Per maand' }).check();
  await pick('F1', 'Waar komt de begroting?');
  await place();
  await preview.pane.getByText('De begroting staat in Blad1!F1:J26.').waitFor();
  await preview.waitForIdle();
  const months = [];
  for (let row = 9; row <= 20; row++) months.push(Number(await preview.cellValue(`J${row}`)));
  const total = Number(await preview.cellValue('J21'));
  expect(months.reduce((sum, month) => sum + month, 0)).toBeCloseTo(total, 2);
  expect(total).toBeGreaterThan(75000 * 31000);
});

it('makes a budget of several years that follows its cells and checks to exactly 0', async () => {
  await mode('Meerdere jaren');
  await fill('Prijsindex per jaar', '3%');
  await fill('Kosten van een lege plek', '50%');
  await make();
  await preview.pane.getByText('De begroting staat op blad Begroting').waitFor();
  await preview.waitForIdle();
  const totals = await Promise.all(['D30', 'I30'].map((cell) => preview.cellValue(cell)));
  expect(await preview.cellValue('A30')).toBe('totaal');
  for (const total of totals) expect(Number(total)).toBeGreaterThan(3e9);
  for (const row of [33, 34, 35, 48]) {
    for (const cell of [`D${row}`, `I${row}`]) {
      // Exactly 0, of either sign.
      expect([cell, (await preview.cellValue(cell)) === 0]).toEqual([cell, true]);
    }
  }
  expect(await preview.cellValue('I7')).toBe('vastgehouden');
  const chance = Number(await preview.cellValue('D52'));
  expect(chance).toBeGreaterThan(0);
  expect(chance).toBeLessThan(1);
});

it('becomes a memo with the fan chart as a picture', async () => {
  await preview.pane.getByRole('button', { name: 'Bewaar als nota (.docx)' }).click();
  await preview.pane.getByLabel('Waarom deze aannames').fill('Index naar de septembercirculaire.');
  const downloading = preview.page.waitForEvent('download');
  await preview.pane.getByRole('button', { name: 'Bewaar nota' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^nota-begroting-.+\.docx$/);
  const kept = picturePath('begroting.docx');
  if (kept !== undefined) await download.saveAs(kept);
  const parts = unzipSync(readFileSync(await download.path()));
  const [name] = Object.keys(parts).filter((part) => part.startsWith('word/media/'));
  const header = Buffer.from(parts[name]);
  expect(header.toString('latin1', 1, 4)).toBe('PNG');
  // Sharp in print: four dots for each pixel of a drawing 520 wide.
  expect(header.readUInt32BE(16)).toBe(2080);
  expect(header.length).toBeGreaterThan(20_000);
  expect(Buffer.from(parts['word/document.xml']).toString('utf8')).toContain(
    'Index naar de septembercirculaire.',
  );
});

it('becomes values that work without the add-in when the user agrees', async () => {
  await preview.pane.getByRole('button', { name: 'Waarden vastzetten…' }).click();
  const question = preview.pane.getByRole('group', { name: /^Waarden vastzetten van/ });
  await question.getByRole('button', { name: 'Vastzetten' }).click();
  await preview.pane.getByText('cellen zijn waarden geworden').waitFor();
  await preview.waitForIdle();
  expect(await preview.cellFormula('D6')).not.toContain('PROGNOSE');
  expect(await preview.cellFormula('D8')).toContain('SOMPRODUCT');
  expect(Number(await preview.cellValue('D30'))).toBeGreaterThan(3e9);
});
afterAll(() => preview?.close());

it('asked nothing of the workbook that Excel does not have', async () => {
  expect(await preview.unknownMembers()).toEqual([]);
  expect(preview.consoleErrors).toEqual([]);
});
