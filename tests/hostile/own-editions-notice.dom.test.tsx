import { act, type ReactElement } from 'react';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import type { Edition } from '../../src/editions/edition';
import { OwnEditionsNotice } from '../../src/taskpane/editions/own-editions-notice';
import { mostAlikeBundled } from '../../src/taskpane/editions/key-figures';
import { usePane } from '../../src/taskpane/pane-context';
import type { TestExcel } from '../preview/excel-in-jest';
import { freshExcel, renderTab, type RenderedTab } from '../taskpane/editions-pane';
import { template } from './edition-files';

/** What the pane says of a workbook that brings editions of anyone's making. */

let excel: TestExcel;
let tab: RenderedTab;
beforeEach(() => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => {
  tab.unmount();
  excel.dispose();
});

const lowered: Edition = {
  ...template,
  imported: { file: 'kp.csv', on: '2026-11-27' },
  values: template.values.map((value) =>
    value.measure === 'occupancy' && value.period === '2026-12-31'
      ? { ...value, value: 80_500 }
      : value,
  ),
};

/** The notice in a pane whose workbook held these editions when it was opened. */
const opened = (...editions: readonly Edition[]) =>
  function Opened(): ReactElement {
    const { catalog } = usePane().service;
    for (const edition of editions) {
      if (!catalog.listImported().includes(edition)) catalog.add(edition);
    }
    return <OwnEditionsNotice />;
  };
const said = (): string => tab.element.textContent ?? '';

it('says nothing of a workbook without editions of its own', async () => {
  tab = await renderTab(opened());
  expect(said()).toBe('');
});

it('tells at opening what they are and how their key figures differ, and stays in view', async () => {
  tab = await renderTab(opened(lowered));
  expect(said()).toContain('Geïmporteerde editie in deze werkmap: "Voorbeeldeditie".');
  expect(said()).toContain('Voorbeeldeditie (geïmporteerd uit kp.csv op 27-11-2026)');
  const table = tab.element.querySelector('table');
  expect(table?.getAttribute('aria-label')).toBe(
    'Kerncijfers van Voorbeeldeditie naast Kernprognose 2025',
  );
  expect(table?.textContent).toContain('202682.30080.500−1.800');
  expect(await tab.axe()).toEqual([]);
  await tab.click('Inklappen');
  expect(tab.element.querySelector('table')).toBeNull();
  expect(said()).toContain('Geïmporteerde editie in deze werkmap: "Voorbeeldeditie".');
  await tab.click('Verschillen');
  expect(tab.element.querySelector('table')).not.toBeNull();
});

it('says that the figures are the same when they are', async () => {
  tab = await renderTab(opened(template));
  expect(said()).toContain('kerncijfers zijn gelijk');
});

it('of an edition that is imported in the pane only the line appears, and goes with it', async () => {
  tab = await renderTab(opened());
  const { catalog } = tab.service;
  await act(async () => catalog.add(lowered));
  await tab.settle();
  expect(said()).toContain('"Voorbeeldeditie"');
  expect(tab.element.querySelector('table')).toBeNull();
  await act(async () => catalog.remove(lowered.id));
  await tab.settle();
  expect(said()).toBe('');
});

it('names and compares three of many editions; the others are compared when asked', async () => {
  const many = Array.from({ length: 50 }, (_, i) => ({ ...lowered, id: `e${i}`, name: `E${i}` }));
  tab = await renderTab(opened(...many));
  expect(said()).toContain('50 geïmporteerde edities in deze werkmap: "E0", "E1", "E2" ….');
  expect(tab.element.querySelectorAll('table')).toHaveLength(3);
  await tab.click('Kerncijfers van E49 vergelijken');
  expect(tab.element.querySelectorAll('table')).toHaveLength(4);
});

it('compares with the bundled edition that it was made from', () => {
  const [kernprognose, mpp] = BUNDLED_EDITIONS;
  expect(mostAlikeBundled(lowered)).toBe(kernprognose);
  expect(mostAlikeBundled({ ...mpp, id: 'x', values: mpp.values.slice(1) })).toBe(mpp);
  expect(mostAlikeBundled({ ...mpp, values: [] })).toBe(kernprognose);
});
