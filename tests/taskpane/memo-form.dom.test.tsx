import { act } from 'react';
import { BudgetTab } from '../../src/taskpane/budget/budget-tab';
import { FanPicture } from '../../src/taskpane/charts/fan-picture';
import { ExploreTab } from '../../src/taskpane/explore/explore-tab';
import { chartDrawing } from '../../src/taskpane/memo/chart-picture';
import type { Pane } from '../../src/taskpane/pane-context';
import { TrackTab } from '../../src/taskpane/track/track-tab';
import type { TestExcel } from '../preview/excel-in-jest';
import { freshExcel, renderTab, resting, type RenderedTab } from './editions-pane';

jest.setTimeout(60_000);

// jsdom draws no pictures; the browser tests look at the drawn one.
jest.mock('../../src/taskpane/memo/chart-picture', () => {
  const real = jest.requireActual<{ chartDrawing: typeof chartDrawing }>(
    '../../src/taskpane/memo/chart-picture',
  );
  return {
    ...real,
    chartPicture: async (...asked: Parameters<typeof real.chartDrawing>) => ({
      ...real.chartDrawing(...asked),
      png: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    }),
  };
});

let excel: TestExcel;
let tab: RenderedTab;
let files: Blob[];
beforeEach(() => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
  files = [];
  // jsdom offers no files.
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${files.push(blob)}`,
    revokeObjectURL: () => {},
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});
afterEach(() => {
  tab.unmount();
  excel.dispose();
  jest.restoreAllMocks();
});

async function save(): Promise<void> {
  await tab.click('Bewaar nota');
  for (let i = 0; i < 40 && files.length === 0 && tab.failures.length === 0; i++) await resting();
  expect(tab.failures).toEqual([]);
  expect(files).toHaveLength(1);
  expect(files[0].type).toContain('wordprocessingml');
  expect(files[0].size).toBeGreaterThan(5_000);
}

it('saves a memo from Verkennen after asking its title and question', async () => {
  tab = await renderTab(ExploreTab);
  await resting();
  await tab.click('Meer');
  await tab.click('Bewaar als nota (.docx)');
  await resting();
  const title = tab.element.querySelector<HTMLInputElement>('[role=group] input')?.value;
  expect(title).toBe('COA-bezetting bij gekozen aannames');
  expect(await tab.axe()).toEqual([]);
  await save();
});

it('wants a title, and makes nothing without one', async () => {
  tab = await renderTab(TrackTab);
  await resting();
  await tab.click('Bewaar als nota (.docx)');
  await resting();
  await tab.type(/^Titel/, ' ');
  await tab.click('Bewaar nota');
  expect(tab.element.textContent).toContain('Vul een titel en een vraag in.');
  expect(files).toEqual([]);
  await tab.type(/^Titel/, 'Klopt het nog?');
  await save();
});

it('saves a memo from Begroting only when its form is complete', async () => {
  tab = await renderTab(BudgetTab);
  await tab.click('Bewaar als nota (.docx)');
  expect(tab.element.textContent).toContain('Vul dit in.');
  expect(tab.element.textContent).not.toContain('Nota voor een besluit');
  await tab.type(/^Prijsindex per jaar/, '3%');
  await tab.type(/^Kosten van een lege plek/, '50%');
  await tab.click('Bewaar als nota (.docx)');
  await resting();
  await save();
});

it('draws the chart in a look of its own, with a rule for each part and its legend', () => {
  const values = Array.from({ length: 25 }, (_, m) => 80_000 + m);
  const bands = { p5: values, p25: values, p50: values, p75: values, p95: values };
  const data = {
    start: 2026 * 12,
    months: 24,
    scenario: { label: 'mediaan', values },
    need: { label: 'capaciteitsbehoefte', values },
    bands,
    levels: [{ kind: 'realised' as const, label: 'gerealiseerd 77.000', value: 77_000 }],
  };
  let svg = '';
  act(() => {
    ({ svg } = chartDrawing(<FanPicture data={data} language="nl" />, {} as Pane));
  });
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const rules = drawn.querySelector('style')?.textContent ?? '';
  const used = new Set(
    [...drawn.querySelectorAll('[class]')].flatMap(
      (part) => part.getAttribute('class')?.split(' ') ?? [],
    ),
  );
  for (const name of used) expect(rules).toContain(`.${name}{`);
  for (const label of ['mediaan', 'P5–P95', 'capaciteitsbehoefte', 'gerealiseerd 77.000']) {
    expect(drawn.documentElement.textContent).toContain(label);
  }
  expect(used).toContain('outerBand');
  // The pane is left as it was.
  tab = { unmount: () => {} } as RenderedTab;
});
