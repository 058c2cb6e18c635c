import { launchPreview, type PreviewPage } from './harness/launch-preview';

/**
 * The main story under each fault of an Excel: a figure in a cell, then a baseline on a new sheet.
 * Some faults must not be noticed at all; the others must be told, and change nothing.
 */
jest.setTimeout(120_000);

async function withFault(
  faults: string,
  story: (preview: PreviewPage) => Promise<void>,
): Promise<void> {
  const preview = await launchPreview({ faults });
  try {
    await story(preview);
    expect(await preview.unknownMembers()).toEqual([]);
    expect(preview.externalRequests).toEqual([]);
  } finally {
    await preview.close();
  }
}

async function load(preview: PreviewPage): Promise<void> {
  await preview.openPane();
  await preview.openTab('Laden');
  await preview.pane.getByRole('button', { name: 'Laden op nieuw blad' }).click();
}

const loaded = (preview: PreviewPage) =>
  preview.pane.getByText('Het blad "Prognose" is geladen').waitFor();

test.each(['emptynull', 'emptyzero', 'date1904', 'slow:200'])(
  'figures and baselines are the same under %s',
  (fault) =>
    withFault(fault, async (preview) => {
      await preview.typeInCell('A1', '=PROGNOSE.BEZETTING("mediaan";"31-12-2026";;B1)');
      expect(await preview.cellValue('A1')).toBe(82300);
      await load(preview);
      await loaded(preview);
      await preview.waitForIdle();
      expect(await preview.cellValue('Prognose!D6')).toBe(82300);
    }),
);

test('a date of a workbook that counts from 1904 means the same day', () =>
  withFault('date1904', async (preview) => {
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
  }));

test('a protected sheet does not stand in the way of a new one', () =>
  withFault('protected', async (preview) => {
    await load(preview);
    await loaded(preview);
  }));

test.each([
  [
    'a request that fails half-way',
    async (preview: PreviewPage) => {
      await preview.setFaults({ failAtSync: (await preview.syncCount()) + 2 });
    },
  ],
  [
    'a request that Excel finds too large',
    async (preview: PreviewPage) => {
      await preview.setFaults({ maxRequestBytes: 20_000 });
    },
  ],
])('after %s the pane says so and no sheet is left behind', (_name, breakExcel) =>
  withFault('', async (preview) => {
    await preview.openPane();
    await preview.openTab('Laden');
    await preview.waitForIdle();
    await breakExcel(preview);
    await load(preview);
    const message = preview.pane.locator('.fui-MessageBar').first();
    await message.waitFor();
    expect(await message.innerText()).not.toContain('is geladen');
    await preview.waitForIdle();
    await expect(preview.cellValue('Prognose!A1')).rejects.toThrow();
  }),
);
