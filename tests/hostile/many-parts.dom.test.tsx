import { EditionsTab } from '../../src/taskpane/editions/editions-tab';
import { RefreshTab } from '../../src/taskpane/refresh/refresh-tab';
import { readLoadedSheets } from '../../src/workbook/loads/read-loaded-sheets';
import { readOwnFigures } from '../../src/workbook/realised/stored-realised';
import { readStoredRegionList } from '../../src/workbook/regions/stored-region-list';
import { runInExcel } from '../../src/workbook/run-in-excel';
import { readStoredEditions } from '../../src/workbook/stored-editions';
import { readParts } from '../../src/workbook/stored-parts';
import type { TestExcel } from '../preview/excel-in-jest';
import { freshExcel, renderTab, type RenderedTab } from '../taskpane/editions-pane';

jest.setTimeout(60_000);

/** Workbooks with thousands of stored parts, as a small file can hold them. */

const MANY = 3_000;
let excel: TestExcel;
let tab: RenderedTab | undefined;
beforeEach(() => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => {
  tab?.unmount();
  tab = undefined;
  excel.dispose();
});

const part = (namespace: string): string =>
  `<deel xmlns="urn:kernprognose-voor-excel:${namespace}" versie="1" generatie="1" nummer="0" aantal="1" controle="x">[x]</deel>`;
/** Straight into the workbook, as a file brings them. */
const plant = (namespaces: readonly string[]): void => {
  for (const namespace of namespaces) excel.workbook.customXmlParts.add(part(namespace));
};
const names = (prefix: string): readonly string[] =>
  Array.from({ length: MANY }, (_, i) => `${prefix}.${i}`);
const bars = (): number => tab!.element.querySelectorAll('.fui-MessageBar').length;

it.each(['blad', 'editie'])(
  'of thousands of texts "%s" a bounded number is opened',
  async (kind) => {
    plant(names(kind));
    const before = excel.syncCount();
    const { texts, damaged } = await runInExcel((context) => readParts(context, `${kind}.`));
    expect([texts.size, damaged.length]).toEqual([0, MANY]);
    expect(excel.syncCount() - before).toBeLessThan(60);
  },
);

it('a text in thousands of pieces is damaged, and is not opened', async () => {
  plant(Array<string>(MANY).fill('blad.een'));
  const before = excel.syncCount();
  expect((await runInExcel(readLoadedSheets)).damaged).toHaveLength(1);
  expect(excel.syncCount() - before).toBeLessThan(5);
});

it('Verversen and Edities show a few of thousands at a time, and the way to the others', async () => {
  plant([...names('blad'), ...names('editie')]);
  for (const Tab of [RefreshTab, EditionsTab]) {
    tab = await renderTab(Tab);
    expect(bars()).toBe(5);
    await tab.click('Nog 5 van 2.995 tonen');
    expect(bars()).toBe(10);
    expect(tab.failures).toEqual([]);
    tab.unmount();
  }
  tab = undefined;
});

it('parts under a namespace that no key can have are passed over, whatever they want to be', async () => {
  const bent = ['%', '%zz', '%E0%A4%A'];
  plant(
    ['blad.', 'editie.', 'realisaties.', 'gemeenten.', ''].flatMap((kind) =>
      bent.map((end) => kind + end),
    ),
  );
  expect(await runInExcel(readLoadedSheets)).toMatchObject({ sheets: [], damaged: [] });
  expect(await runInExcel(readStoredEditions)).toMatchObject({ editions: [], damaged: [] });
  const own = await runInExcel((context) =>
    readOwnFigures(context, { year: 2026, month: 11, day: 27 }),
  );
  expect(own).toMatchObject({ sets: [], damaged: [] });
  expect(await runInExcel(readStoredRegionList)).toBeUndefined();
});
