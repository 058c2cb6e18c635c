import { TABS } from '../../src/taskpane/tabs';
import { launchPreview, type PreviewPage } from './harness/launch-preview';
import { overflowOf, paneFrame } from './harness/pane-frame';

jest.setTimeout(180_000);

/** The narrowest pane that Excel gives, with an edition whose name is as long as it may be. */
const LONG_NAME =
  'Kernprognose voorjaarsbijstellingsnota najaar 2026 met zeer lange naam werkversi';

/** As long as Excel allows, without a space to break at. */
const LONG_SHEET = 'Prognose_voorjaar_najaar_werk_1';
/** As long as a scenario of the workbook may be. */
const LONG_SCENARIO = 'mediaan_met_lagere_instroom_en_hogere_uitstroom_en_meer_huis';

let preview: PreviewPage;
beforeAll(async () => {
  preview = await launchPreview({ paneWidth: 320, viewport: { width: 1000, height: 700 } });
  await preview.openPane();
  await importWithLongName();
  await loadLongSheet(DUTCH);
  await keepLongScenario(DUTCH);
});
afterAll(() => preview?.close());

/** The JSON template under another name, imported. */
async function importWithLongName(): Promise<void> {
  const { pane, page } = preview;
  await preview.openTab('Edities');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByText('JSON', { exact: true }).click(),
  ]);
  const chunks: Uint8Array[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
  const edition = JSON.parse(Buffer.concat(chunks).toString('utf8')) as object;
  await pane.locator('input[type=file]').setInputFiles({
    name: 'editie.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...edition, id: 'lange-naam', name: LONG_NAME })),
  });
  await pane.getByRole('button', { name: 'Importeren', exact: true }).click();
  await pane.getByRole('group', { name: LONG_NAME, exact: true }).waitFor();
}

/** What the pane says where long names are given. */
const DUTCH = {
  load: 'Laden',
  sheetName: 'Naam van het nieuwe blad',
  loadSheet: 'Laden op nieuw blad',
  loaded: 'is geladen',
  explore: 'Verkennen',
  assumption: 'Inwilligingspercentage',
  scenarioName: 'Naam van het scenario',
  keep: 'In de werkmap bewaren',
} as const;
const ENGLISH: Readonly<Record<keyof typeof DUTCH, string>> = {
  load: 'Load',
  sheetName: 'Name of the new sheet',
  loadSheet: 'Load on a new sheet',
  loaded: 'is loaded',
  explore: 'Explore',
  assumption: 'Granted share',
  scenarioName: 'Name of the scenario',
  keep: 'Keep in the workbook',
};

async function loadLongSheet(texts: Readonly<Record<keyof typeof DUTCH, string>>): Promise<void> {
  const { pane } = preview;
  await preview.openTab(texts.load);
  await pane.getByLabel(texts.sheetName).fill(LONG_SHEET);
  await pane.getByRole('button', { name: texts.loadSheet }).click();
  await pane.getByText(texts.loaded).waitFor();
}

async function keepLongScenario(
  texts: Readonly<Record<keyof typeof DUTCH, string>>,
): Promise<void> {
  const { pane } = preview;
  await preview.openTab(texts.explore);
  await pane.getByRole('button', { name: texts.assumption }).click();
  const share = pane.getByRole('spinbutton', { name: texts.assumption });
  await share.fill('45');
  await share.press('Enter');
  await pane.getByLabel(texts.scenarioName).fill(LONG_SCENARIO);
  await pane.getByRole('button', { name: texts.keep }).click();
  await pane.getByRole('listitem').filter({ hasText: LONG_SCENARIO }).waitFor();
}

/** Buttons and fields of the part that a name pushed out of the pane, or pressed to nothing. */
const pushedAway = (): Promise<readonly string[]> =>
  paneFrame(preview).evaluate(() =>
    [...document.querySelectorAll('main > [data-part]:not([hidden]) :is(button, select)')]
      .filter((one) => {
        const { width, left, right } = one.getBoundingClientRect();
        return width > 0 && (left < 0 || right > document.documentElement.clientWidth + 1);
      })
      .map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''),
  );

interface Focused {
  readonly name: string;
  readonly isNew: boolean;
  /** What stays in view while the rest scrolls, and lies over it. */
  readonly hiddenBy: readonly string[];
}

/** What has the focus in the part that is open, and what covers it; null outside the part. */
const focused = (): Promise<Focused | null> =>
  paneFrame(preview).evaluate(() => {
    const element = document.activeElement;
    const part = document.querySelector('main > [data-part]:not([hidden])');
    const main = document.querySelector('main')?.getBoundingClientRect();
    if (!element || !part || !main || element === part || !part.contains(element)) return null;
    const isNew = !element.hasAttribute('data-had-focus');
    element.setAttribute('data-had-focus', '');
    // A box that is hidden behind its look, such as that of a checkbox, is as large as that look.
    const own = element.getBoundingClientRect();
    const covers = [...part.querySelectorAll('*')].filter((one) => {
      if (getComputedStyle(one).position !== 'sticky' || one.contains(element)) return false;
      const box = one.getBoundingClientRect();
      const overlap = Math.min(box.bottom, own.bottom) - Math.max(box.top, own.top);
      return box.height > 0 && overlap > 1 && overlap > own.height / 2;
    });
    const outside = own.bottom <= main.top + 1 || own.top >= main.bottom - 1;
    return {
      name: element.getAttribute('aria-label') ?? element.textContent?.slice(0, 60) ?? '',
      isNew,
      hiddenBy: [
        ...covers.map((one) => one.textContent?.slice(0, 40) ?? ''),
        ...(outside && own.height > 0 ? ['the edge of the pane'] : []),
      ],
    };
  });

/** Everything in the part that Tab comes to, with what hides it. */
async function tabThrough(): Promise<readonly Focused[]> {
  await preview.pane.locator('main > [data-part]:not([hidden]) h2').first().click();
  const all: Focused[] = [];
  for (let i = 0; i < 200; i++) {
    await preview.page.keyboard.press('Tab');
    const one = await focused();
    if (one?.isNew) all.push(one);
    else if (all.length > 0 || i > 5) break;
  }
  return all;
}

/** Opens a part, in which nothing may stick out of the pane. */
async function expectWithinWidth(tab: string): Promise<void> {
  await preview.openTab(tab);
  await preview.page.waitForTimeout(500);
  expect(await overflowOf(paneFrame(preview))).toBeLessThanOrEqual(0);
  expect(await pushedAway()).toEqual([]);
}

test.each(TABS.map(({ title }) => title.nl))(
  'tab %s keeps editions, sheets and scenarios with long names in its width, and what has the focus in sight',
  async (name) => {
    await expectWithinWidth(name);
    const all = await tabThrough();
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ hiddenBy }) => hiddenBy.length > 0)).toEqual([]);
  },
);

it('keeps fields of a budget on one line beside a label of two lines', async () => {
  await preview.openTab('Begroting');
  const topOf = async (label: string): Promise<number> => {
    const box = await preview.pane.getByLabel(label, { exact: true }).boundingBox();
    return box?.y ?? NaN;
  };
  for (const [left, right] of [
    ['Prijs noodopvang', 'Prijsjaar noodopvang'],
    ['Prijsindex per jaar', 'Kosten van een lege plek'],
    ['Bezettingsgraad', 'Tekort tegen de prijs van'],
  ]) {
    // A list is a pixel higher than a text field; a line of text is 20.
    expect(Math.abs((await topOf(right)) - (await topOf(left)))).toBeLessThanOrEqual(2);
  }
});

describe('in English', () => {
  beforeAll(async () => {
    await preview.close();
    preview = await launchPreview({
      lang: 'en-US',
      paneWidth: 320,
      viewport: { width: 1000, height: 700 },
    });
    await preview.openPane();
    await loadLongSheet(ENGLISH);
    await keepLongScenario(ENGLISH);
  });

  test.each(TABS.map(({ title }) => title.en))(
    'tab %s keeps sheets and scenarios with long names in its width',
    async (name) => {
      await expectWithinWidth(name);
    },
  );
});
