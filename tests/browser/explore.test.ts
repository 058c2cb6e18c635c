import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { launchPreview, type PreviewPage } from './harness/launch-preview';

jest.setTimeout(180_000);

const service = new ForecastService();
const distDir = process.env.DIST_DIR;

let preview: PreviewPage;
beforeAll(async () => {
  preview = await launchPreview(distDir ? { distDir } : {});
  await preview.openPane();
  await preview.openTab('Verkennen');
});
afterAll(() => preview?.close());

const slider = (name: string) => preview.pane.getByRole('slider', { name });

it('moves a lever with the keyboard and shows its effect at once', async () => {
  await preview.pane.getByRole('button', { name: 'Inwilligingspercentage' }).click();
  await slider('Inwilligingspercentage').focus();
  for (let step = 0; step < 8; step++) await preview.page.keyboard.press('ArrowRight');
  const effect = preview.pane.getByRole('row', { name: /^Inwilligingspercentage/ });
  await effect.getByText('+3.443').waitFor();
  await preview.pane.getByRole('img', { name: /Waaiergrafiek.*87\.543 personen/ }).waitFor();
});

it('says what a lever still lacks, and what text it cannot read', async () => {
  await preview.pane.getByRole('button', { name: 'Migratiepact' }).click();
  await slider('Capaciteitsaandeel voor de oude voorraad').focus();
  await preview.page.keyboard.press('ArrowRight');
  await preview.pane.getByText(/werkt pas als u ook "pactaandeel" wijzigt/).waitFor();
  await preview.pane.getByRole('textbox', { name: 'Geldt' }).first().fill('vanaf ooit');
  await preview.pane.getByText(/"ooit" is geen datum of periode/).waitFor();
  await preview.pane.getByRole('button', { name: 'Herstel Migratiepact' }).click();
});

it('writes an aannames table with formulas that calculate with it', async () => {
  await preview.pane.getByRole('button', { name: 'Meer' }).click();
  await preview.pane.getByRole('menuitem', { name: 'Schrijf als aannames-tabel' }).click();
  await preview.pane.getByText('Tabel en formules staan op "Aannames".').waitFor();
  await preview.waitForIdle();
  expect(await preview.cellValue('Aannames!A12')).toBe('inwilligingspercentage');
  const expected = service.forecast({
    scenario: 'mediaan',
    overrides: [parseOverride('inwilligingspercentage', 0.46)],
  });
  expect(await preview.cellValue('Aannames!B6')).toBeCloseTo(expected.projection.occupancy[24], 5);
  expect(await preview.cellValue('Aannames!C6')).toBe(84_100);
  expect(await preview.cellValue('Aannames!E6')).toBeCloseTo(
    expected.capacityNeed(expected.start + 24),
    5,
  );
});

it('recalculates when an assumption in the table is changed', async () => {
  await preview.typeInCell('B12', '0,3');
  const expected = service.forecast({
    scenario: 'mediaan',
    overrides: [parseOverride('inwilligingspercentage', 0.3)],
  });
  expect(await preview.cellValue('Aannames!B6')).toBeCloseTo(expected.projection.occupancy[24], 5);
});

it('refuses what it cannot use, and says why', async () => {
  const number = preview.pane.getByRole('spinbutton', { name: 'Inwilligingspercentage' });
  await number.fill('200');
  await number.press('Enter');
  await preview.pane.getByText(/200% valt buiten de grenzen.*0% tot en met 100%/).waitFor();
  await number.fill('veel');
  await number.press('Enter');
  await preview.pane.getByText(/"veel" is geen getal/).waitFor();
  expect(await number.inputValue()).toBe('46%');
});

it('keeps the chart in view, on the same axis, while a lever moves', async () => {
  const chart = preview.pane.getByRole('img', { name: /Waaiergrafiek/ });
  const ticks = (): Promise<string[]> => chart.locator('text').allTextContents();
  const before = await ticks();
  const pact = preview.pane.getByRole('button', { name: 'Migratiepact' });
  await pact.scrollIntoViewIfNeeded();
  await slider('Inwilligingspercentage').focus();
  await preview.page.keyboard.press('ArrowLeft');
  await preview.pane.getByText('eigen scenario', { exact: true }).waitFor();
  expect(await ticks()).toEqual(before);
  const box = await chart.boundingBox();
  expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
  await preview.page.keyboard.press('ArrowRight');
});

it('puts the scenario on a sheet under a title of its own, and asks before a second', async () => {
  await preview.pane.getByRole('button', { name: 'Zet op blad' }).click();
  await preview.pane.getByText('Het staat op blad "Eigen scenario".').waitFor();
  await preview.waitForIdle();
  expect(await preview.cellValue("'Eigen scenario'!A1")).toMatch(
    /^Eigen scenario op basis van Kernprognose 2025/,
  );
  await preview.pane.getByRole('button', { name: 'Zet op blad' }).click();
  await preview.pane.getByText('Dit staat al op blad "Eigen scenario"').waitFor();
  await preview.pane.getByRole('button', { name: 'Annuleren' }).click();
});

it('forgets every choice when all is reset', async () => {
  await preview.pane.getByRole('button', { name: 'Alles herstellen' }).click();
  await preview.pane.getByText('Nog niets gewijzigd').waitFor();
  expect(await preview.unknownMembers()).toEqual([]);
});
