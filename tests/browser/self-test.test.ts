import { readFileSync } from 'node:fs';
import { CLAIMS } from '../../src/workbook/self-test/claims/all-claims';
import { launchPreview, type PreviewPage } from './harness/launch-preview';
import { picturePath } from './harness/pictures';

/** The self-test as it was built, in the preview host: without a fault, and with claims broken. */
jest.setTimeout(300_000);

const idsOf = (title: string): readonly string[] =>
  CLAIMS.filter((claim) => claim.title.nl === title).map(({ id }) => id);
/** These measure a time, which a busy machine lengthens. */
const isTimed = (id: string): boolean =>
  CLAIMS.some((claim) => claim.id === id && claim.group === 'speed');

async function picture(preview: PreviewPage, name: string): Promise<void> {
  const path = picturePath(`zelftest-${name}.png`);
  if (path !== undefined) await preview.screenshot(path);
}

async function openSelfTest(preview: PreviewPage): Promise<void> {
  await preview.openPane();
  await preview.openTab('Over');
}

async function start(preview: PreviewPage): Promise<void> {
  await preview.pane.getByRole('button', { name: /Zelftest starten|Opnieuw testen/ }).click();
}

/** @returns the ids of the claims that were found otherwise than expected. */
async function foundDifferent(preview: PreviewPage): Promise<readonly string[]> {
  await preview.pane.getByText('Zelftest klaar').waitFor({ timeout: 240_000 });
  const titles = await preview.pane
    .locator('details:has(svg[aria-label="anders dan verwacht"]) > summary')
    .allInnerTexts();
  return titles.flatMap((title) => idsOf(title.replace('(anders dan verwacht)', '').trim()));
}

describe('in a host that is as it should be', () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await launchPreview();
    await preview.typeInCell('B2', 'geheim van de gemeente');
    await openSelfTest(preview);
  });
  afterAll(() => preview?.close());

  const expectWorkbookAsItWas = async (): Promise<void> => {
    expect(await preview.cellValue('Blad1!B2')).toBe('geheim van de gemeente');
    await expect(preview.cellValue('Zelftest!A1')).rejects.toThrow();
  };

  it('stops when the user cancels, and removes what it made', async () => {
    const { pane } = preview;
    await start(preview);
    await pane.getByRole('button', { name: 'Annuleren' }).click();
    await pane.getByText(/^Geannuleerd:/).waitFor({ timeout: 60_000 });
    await picture(preview, 'geannuleerd');
    await preview.waitForIdle();
    await expectWorkbookAsItWas();
    expect(await pane.getByRole('button', { name: 'Kopieer verslag' }).count()).toBe(0);
  });

  it('starts again, finds all as expected, and makes a report without anything of the workbook', async () => {
    await start(preview);
    expect((await foundDifferent(preview)).filter((id) => !isTimed(id))).toEqual([]);
    await expectWorkbookAsItWas();

    const downloading = preview.page.waitForEvent('download');
    await preview.pane.getByRole('button', { name: 'Verslag bewaren' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe('zelftest-kernprognose.md');
    const report = readFileSync(await file.path(), 'utf8');
    expect(report).toContain('| function-names | goed |');
    expect(report).toContain('De werkmap is zoals zij was.');
    expect(report).not.toContain('geheim');

    await preview.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await preview.pane.getByRole('button', { name: 'Kopieer verslag' }).click();
    await preview.pane.getByText('Het verslag is gekopieerd.').waitFor();
    await picture(preview, 'klaar');
    expect(await preview.page.evaluate(() => navigator.clipboard.readText())).toBe(report);
    expect(await preview.unknownMembers()).toEqual([]);
    expect(preview.externalRequests).toEqual([]);
  });
});

/** Breaks that do not stand in each other's way, nor in that of another claim. */
const BROKEN = [
  'error-codes',
  'full-recalculation',
  'unknown-function',
  'invariant-formulas',
  'number-formats',
  'date-system',
  'table',
  'chart-series',
  'names',
  'sheet-protection',
  'custom-xml',
  'settings',
  'request-of-product',
  'requirement-sets',
  'own-changes',
];

it('reports each claim that the host breaks, and no other', async () => {
  const preview = await launchPreview({ breaks: BROKEN.join() });
  try {
    await openSelfTest(preview);
    await start(preview);
    const found = await foundDifferent(preview);
    expect(found.filter((id) => !isTimed(id)).sort()).toEqual([...BROKEN].sort());
    await expect(preview.cellValue('Zelftest!A1')).rejects.toThrow();
  } finally {
    await preview.close();
  }
});
