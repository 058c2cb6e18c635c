import { act, useState, type ReactElement } from 'react';
import { LazyPart, type PartLoader } from '../../src/taskpane/lazy-part';
import type { TestExcel } from '../preview/excel-in-jest';
import { freshExcel, renderTab, type RenderedTab } from '../taskpane/editions-pane';

/** A pane that stays open while the server gets a newer version: its own chunks are gone. */

let excel: TestExcel;
let tab: RenderedTab;
beforeEach(() => {
  excel = freshExcel({ sheetNames: ['Blad1'] });
  // React tells the console of each error that it catches.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  tab.unmount();
  excel.dispose();
  jest.restoreAllMocks();
});

const NO_PROPS = {};
const Part = (): ReactElement => <p>Het onderdeel</p>;
const gone = (): Error => Object.assign(new Error('Loading chunk 7'), { name: 'ChunkLoadError' });

/** A pane with a part that is fetched beside one in which someone filled something in. */
const paneWith = (load: PartLoader) =>
  function Pane(): ReactElement {
    const [typed, setTyped] = useState('');
    return (
      <>
        <label>
          Ingevuld
          <input
            aria-label="Ingevuld"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <LazyPart load={load} partProps={NO_PROPS} />
      </>
    );
  };
const filledIn = (): string | undefined =>
  tab.element.querySelector<HTMLInputElement>('input')?.value;

it('says to reload, and what was filled in elsewhere stays', async () => {
  const load = jest.fn(() => Promise.reject(gone()));
  tab = await renderTab(paneWith(load));
  expect(tab.element.textContent).toContain('Herlaad het deelvenster');
  await tab.type(/Ingevuld/, '31.000');
  await tab.click('Opnieuw proberen');
  expect(load).toHaveBeenCalledTimes(2);
  expect(tab.element.textContent).toContain('Herlaad het deelvenster');
  expect(filledIn()).toBe('31.000');
  expect(await tab.axe()).toEqual([]);
});

it('opens the part when trying again succeeds', async () => {
  const load = jest
    .fn<ReturnType<PartLoader>, []>()
    .mockRejectedValueOnce(gone())
    .mockResolvedValue(Part);
  tab = await renderTab(paneWith(load));
  await tab.type(/Ingevuld/, '31.000');
  await tab.click('Opnieuw proberen');
  expect(tab.element.textContent).toContain('Het onderdeel');
  expect(filledIn()).toBe('31.000');
});

it('says that a part cannot be shown when it fails by itself, and tries again', async () => {
  let fails = true;
  const Failing = (): ReactElement => {
    if (fails) throw new Error('broken');
    return <p>Hersteld</p>;
  };
  tab = await renderTab(paneWith(async () => Failing));
  expect(tab.element.textContent).toContain('Dit onderdeel kon niet worden geopend');
  fails = false;
  await act(async () => tab.button('Opnieuw proberen').click());
  await tab.settle();
  expect(tab.element.textContent).toContain('Hersteld');
});
