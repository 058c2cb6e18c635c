import { EXCEL_REQUEST_BYTES, type FaultSwitches } from '../../src/preview/faults';
import { launchPreview, type PreviewPage } from './harness/launch-preview';

/**
 * The main story under each fault of an Excel: a figure in a cell, then a baseline on a new sheet.
 * Some faults must not be noticed at all; the others must be told, and change nothing.
 */
jest.setTimeout(120_000);

let preview: PreviewPage;

const openWith = (faults: string) => async () => {
  preview = await launchPreview({ faults });
  await preview.openPane();
  await preview.openTab('Laden');
  await preview.waitForIdle();
};
const close = async () => {
  expect(await preview.unknownMembers()).toEqual([]);
  expect(preview.externalRequests).toEqual([]);
  await preview.close();
};

const load = () => preview.pane.getByRole('button', { name: 'Laden op nieuw blad' }).click();
const loaded = (sheet: string) =>
  preview.pane.getByText(`Het blad "${sheet}" is geladen`).waitFor();

async function expectFigureAndBaseline(cell: string, sheet: string): Promise<void> {
  await preview.typeInCell(cell, '=PROGNOSE.BEZETTING("mediaan";"31-12-2026";;Blad1!B1)');
  expect(await preview.cellValue(cell)).toBe(82300);
  await load();
  if (sheet !== 'Prognose')
    await preview.pane.getByRole('button', { name: 'Toch een tweede blad' }).click();
  await loaded(sheet);
  await preview.waitForIdle();
  expect(await preview.cellValue(`'${sheet}'!D6`)).toBe(82300);
}

describe('in a workbook of the usual kind', () => {
  beforeAll(openWith(''));
  afterAll(close);

  // These leave the workbook as it was, so they come first.
  test.each([
    [
      'a request that fails half-way',
      async () => preview.setFaults({ failAtSync: (await preview.syncCount()) + 2 }),
      { failAtSync: 0 },
    ],
    [
      'a request that Excel finds too large',
      () => preview.setFaults({ maxRequestBytes: 20_000 }),
      { maxRequestBytes: EXCEL_REQUEST_BYTES },
    ],
  ])('after %s the pane says so and no sheet is left behind', async (_name, begin, end) => {
    await begin();
    await load();
    const message = preview.pane.locator('.fui-MessageBar').first();
    await message.waitFor();
    expect(await message.innerText()).not.toContain('is geladen');
    await preview.setFaults(end);
    await preview.waitForIdle();
    await expect(preview.cellValue('Prognose!A1')).rejects.toThrow();
  });

  test.each<[string, Partial<FaultSwitches>, Partial<FaultSwitches>, string, string]>([
    ['empty cells as null', { emptyCellAs: 'null' }, {}, 'Blad1!A1', 'Prognose'],
    [
      'empty cells as zero',
      { emptyCellAs: 'zero' },
      { emptyCellAs: 'null' },
      'Blad1!A2',
      'Prognose (2)',
    ],
    [
      'slow requests',
      { slowMilliseconds: 200 },
      { slowMilliseconds: 0 },
      'Blad1!A3',
      'Prognose (3)',
    ],
  ])('figures and baselines are the same under %s', async (_name, begin, end, cell, sheet) => {
    await preview.setFaults(begin);
    await expectFigureAndBaseline(cell, sheet);
    await preview.setFaults(end);
  });
});

describe('in a workbook that counts from 1904', () => {
  beforeAll(openWith('date1904'));
  afterAll(close);

  test('a date means the same day', async () => {
    // The serial of 31-12-2026 in the 1904 system.
    await preview.typeInCell('A1', '=PROGNOSE.BEZETTING("mediaan";44925)');
    expect(await preview.cellValue('A1')).toBe(82300);
    await preview.typeInCell('A2', '=PROGNOSE.BEZETTING("mediaan";DATUM(2026;12;31))');
    expect(await preview.cellValue('A2')).toBe(82300);
    await preview.typeInCell('A3', '31-12-2026');
    expect(await preview.cellValue('A3')).toBe(44925);
    expect(await preview.cellText('A3')).toBe('31-12-2026');
    await preview.typeInCell('A4', '=PROGNOSE.BEZETTING("mediaan";A3)');
    expect(await preview.cellValue('A4')).toBe(82300);
    await preview.typeInCell('A5', '=JAAR(A3)');
    expect(await preview.cellValue('A5')).toBe(2026);
  });

  test('figures and baselines are the same', () => expectFigureAndBaseline('Blad1!A6', 'Prognose'));
});

describe('in a workbook with a protected sheet', () => {
  beforeAll(openWith('protected'));
  afterAll(close);

  test('a new one can be loaded all the same', async () => {
    await load();
    await loaded('Prognose');
  });
});
