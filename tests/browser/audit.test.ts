import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { launchPreview, type PreviewPage } from './harness/launch-preview';

jest.setTimeout(180_000);

const LARGEST_DIFFERENCE = 'Controleblad!C8';
const VERDICT = 'Controleblad!D8';
const service = new ForecastService();
const distDir = process.env.DIST_DIR;

let preview: PreviewPage;
beforeAll(async () => {
  preview = await launchPreview(distDir ? { distDir } : {});
  await preview.openPane();
  await preview.openTab('Controleblad');
});
afterAll(() => preview?.close());

const write = () => preview.pane.getByRole('button', { name: 'Controleblad schrijven' }).click();

/** The address of the value in the first period of an input, found by its name in column A. */
async function inputCell(name: string): Promise<string> {
  for (let row = 17; row <= 45; row++) {
    if ((await preview.cellValue(`Controleblad!A${row}`)) === name) return `C${row}`;
  }
  throw new Error(`No input ${name}`);
}

it('leaves no half a sheet behind when Excel refuses a request', async () => {
  // The first request reads the names of the sheets, the second writes the first sheet.
  await preview.setFaults({ failAtSync: (await preview.syncCount()) + 2 });
  await write();
  await preview.pane.getByText(/Excel meldt een fout/).waitFor();
  await preview.setFaults({ failAtSync: 0 });
  await expect(preview.cellValue('Controleblad!A1')).rejects.toThrow();
});

it('writes the model as formulas that agree with the engine in every month', async () => {
  await write();
  await preview.pane.getByText('Controleblad geschreven op "Controleblad".').waitFor();
  await preview.waitForIdle();
  expect(Number(await preview.cellValue(LARGEST_DIFFERENCE))).toBeLessThanOrEqual(1e-6);
  expect(await preview.cellValue(VERDICT)).toBe('sluit aan op de rekenkern');
  const { occupancy } = service.forecast({ scenario: 'mediaan' }).projection;
  for (let month = 0; month < occupancy.length; month++) {
    const cell = await preview.cellValue(`'Controleblad maanden'!C${4 + month}`);
    expect(Math.abs(Number(cell) - occupancy[month])).toBeLessThanOrEqual(1e-6);
  }
});

it('follows an input that is changed on the sheet, as the engine does', async () => {
  await preview.typeInCell(await inputCell('inwilligingspercentage'), '0,46');
  const changed = service.forecast({
    scenario: 'mediaan',
    overrides: [parseOverride('inwilligingspercentage 2026-I', 0.46)],
  });
  for (const month of [12, 24, 60]) {
    const cell = await preview.cellValue(`'Controleblad maanden'!C${4 + month}`);
    expect(Math.abs(Number(cell) - changed.projection.occupancy[month])).toBeLessThanOrEqual(1e-6);
  }
  expect(await preview.cellValue(VERDICT)).toBe('wijkt af: er is invoer gewijzigd');
});

it('asks the host for nothing unknown and no address but its own', async () => {
  expect(await preview.unknownMembers()).toEqual([]);
  expect(preview.externalRequests).toEqual([]);
});
