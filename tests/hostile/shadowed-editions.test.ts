import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import { admitEdition } from '../../src/editions/edition-admission';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import type { Edition } from '../../src/editions/edition';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { restoreWorkbookState } from '../../src/workbook/restore-workbook-state';
import { runInExcel } from '../../src/workbook/run-in-excel';
import {
  deleteStoredEdition,
  readStoredEditions,
  storeActiveEdition,
  storeEdition,
} from '../../src/workbook/stored-editions';
import { writePart } from '../../src/workbook/stored-parts';
import { createTestExcel, type TestExcel } from '../preview/excel-in-jest';
import { readFile, reasonsOf, template, templateCsv } from './edition-files';

/** Workbooks and files that want to change what the name of an edition means. */

let excel: TestExcel;
beforeEach(() => {
  excel = createTestExcel({ sheetNames: ['Blad1'] });
});
afterEach(() => excel.dispose());

const [kernprognose] = BUNDLED_EDITIONS;
const lowered: Edition = {
  ...template,
  values: template.values.map((value) =>
    value.measure === 'occupancy' && value.period === '2026-12-31'
      ? { ...value, value: 80_500 }
      : value,
  ),
};

/** Writes parts as someone does who knows the format: as if the product had stored them. */
async function plant(id: string, edition: unknown, list: unknown = undefined): Promise<void> {
  await runInExcel(async (context) => {
    await writePart(context, `editie.${id}`, JSON.stringify(edition));
    if (list !== undefined) await writePart(context, 'edities', JSON.stringify(list));
  });
}
const listOf = (...ids: readonly string[]) => ({
  version: 1,
  active: ids[0],
  editions: ids.map((id) => ({ id, name: id })),
});
async function opened() {
  const service = new ForecastService(new EditionCatalog());
  const { damaged } = await restoreWorkbookState(service);
  const at = (edition?: string) =>
    service
      .forecast({ scenario: 'mediaan', ...(edition === undefined ? {} : { edition }) })
      .figure('occupancy', { position: 2027 * 12 });
  return { service, damaged, at };
}

it.each([
  ['its id', { id: 'kernprognose-2025', name: 'Kernprognose 2025' }],
  ['its id and another name', { id: 'kernprognose-2025', name: 'Eigen' }],
  ['its name', { id: 'eigen', name: 'Kernprognose 2025' }],
  ['its name, written otherwise', { id: 'eigen', name: 'kernprognosé  2025' }],
  ['its name without space', { id: 'eigen', name: 'Kernprognose2025' }],
  ['its id for a name', { id: 'eigen', name: 'Kernprognose-2025' }],
  ['its name in letters of another script', { id: 'eigen', name: 'Kernprоgnose 2025' }],
  ['its name with a sign without width', { id: 'eigen', name: 'Kernprognose\u200b 2025' }],
])('a stored edition cannot take the place of a bundled one with %s', async (_name, names) => {
  await plant(names.id, { ...lowered, ...names }, listOf(names.id));
  const { damaged, at, service } = await opened();
  expect(at('Kernprognose 2025').value).toBe(82_300);
  expect(at().value).toBe(82_300);
  expect(service.catalog.list()).toEqual(BUNDLED_EDITIONS);
  expect(damaged).toHaveLength(1);
});

it('a bundled edition cannot be replaced in the catalog, nor an imported one shadowed', () => {
  const catalog = new EditionCatalog();
  expect(() => catalog.add({ ...lowered, id: 'kernprognose-2025' })).toThrow('Kernprognose 2025');
  catalog.add({ ...lowered, id: 'a', name: 'Proef' });
  expect(() => catalog.add({ ...lowered, id: 'b', name: 'PROEF' })).toThrow('Proef');
});

it('an edition under an id that is not its own is refused', async () => {
  await plant('een', { ...lowered, id: 'ander', name: 'Ander' }, listOf('een'));
  const { damaged, service } = await opened();
  expect(damaged[0].reason).toContain('staat een andere editie');
  expect(service.catalog.list()).toHaveLength(2);
});

it('of two stored editions with one name the second is named and not used', async () => {
  await plant('een', { ...template, id: 'een', name: 'Proef' });
  await plant('twee', { ...lowered, id: 'twee', name: 'Proef' }, listOf('een', 'twee'));
  const { damaged, at } = await opened();
  expect(at('Proef').value).toBe(82_300);
  expect(damaged).toEqual([expect.objectContaining({ name: 'twee' })]);
});

it('says of each number that it was imported, from which file and when', async () => {
  await runInExcel((context) =>
    storeEdition(context, { ...lowered, imported: { file: 'kp.csv', on: '2026-11-27' } }),
  );
  const { at } = await opened();
  expect(at('Voorbeeldeditie')).toMatchObject({
    value: 80_500,
    status: 'gepubliceerd',
    source: { document: 'Kamerbrief Kernprognose 2025 (geïmporteerd uit kp.csv op 27-11-2026)' },
  });
});

it('says so too when the workbook hides where the edition came from', async () => {
  await plant(lowered.id, lowered, listOf(lowered.id));
  const { at } = await opened();
  expect(at('Voorbeeldeditie').source.document).toContain('(geïmporteerd (bestand onbekend))');
});

it('does not believe a file about where it came from', async () => {
  const json = JSON.stringify({ ...lowered, imported: { file: 'brief.pdf', on: '2026-04-22' } });
  expect((await readFile('a.json', json)).edition?.imported).toBeUndefined();
});

it('keeps both editions when two are stored at once', async () => {
  const a = { ...template, id: 'a', name: 'A' };
  const b = { ...lowered, id: 'b', name: 'B' };
  await Promise.all(
    [a, b].map((edition) => runInExcel((context) => storeEdition(context, edition))),
  );
  const { editions, damaged } = await runInExcel(readStoredEditions);
  expect(damaged).toEqual([]);
  expect(editions.map(({ name }) => name).sort()).toEqual(['A', 'B']);
  await runInExcel((context) => storeActiveEdition(context, 'b'));
  expect((await runInExcel(readStoredEditions)).editions).toHaveLength(2);
});

describe('a list of editions that makes no sense', () => {
  it.each([
    ['null', null],
    ['editions null', { version: 1, editions: null }],
    ['editions a text', { version: 1, editions: 'abc' }],
    ['entries null', { version: 1, editions: [null, 5, {}, { id: 1, name: 2 }] }],
    ['active a number', { version: 1, active: 5, editions: [] }],
    ['a text', 'abc'],
    ['no version', {}],
  ])('(%s) keeps no edition from being read or stored', async (_name, list) => {
    await plant('een', { ...template, id: 'een', name: 'Proef' }, list);
    const { service } = await opened();
    expect(service.catalog.list().map(({ name }) => name)).toContain('Proef');
    await runInExcel((context) => storeEdition(context, { ...lowered, id: 'twee', name: 'Twee' }));
    expect((await runInExcel(readStoredEditions)).editions).toHaveLength(2);
  });
});

it('names a damaged edition, and removing it leaves the others', async () => {
  await plant('een', { ...template, id: 'een', name: 'Proef' });
  await runInExcel((context) => writePart(context, 'editie.kapot', '{"'));
  const before = await runInExcel(readStoredEditions);
  expect(before.damaged.map(({ id }) => id)).toEqual(['kapot']);
  await runInExcel((context) => deleteStoredEdition(context, 'kapot'));
  const after = await runInExcel(readStoredEditions);
  expect(after.damaged).toEqual([]);
  expect(after.editions.map(({ name }) => name)).toEqual(['Proef']);
});

it('reads a bounded number of editions', async () => {
  await runInExcel(async (context) => {
    for (let i = 0; i < 60; i++) await writePart(context, `editie.x${i}`, '{}');
  });
  const { damaged } = await runInExcel(readStoredEditions);
  expect(damaged.at(-1)?.reason.nl).toContain('ten hoogste 50');
});

it('passes over parts under a namespace that no key can have', async () => {
  for (const key of ['%', 'blad.%zz', 'editie.%E0%A4%A']) {
    const xml = `<deel xmlns="urn:kernprognose-voor-excel:${key}" versie="1">[x]</deel>`;
    await runInExcel(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
  }
  expect(await runInExcel(readStoredEditions)).toMatchObject({ editions: [], damaged: [] });
});

describe('a file that is imported', () => {
  it('under the name of a bundled edition is told which name to avoid', () => {
    expect(admitEdition({ ...lowered, name: 'Kernprognose 2025' }, [])).toEqual({
      clash: kernprognose,
    });
  });
  it('with the id of a bundled edition and a name of its own gets an id of its own', () => {
    const admitted = admitEdition({ ...lowered, id: kernprognose.id, name: 'KP (correctie)' }, []);
    expect(admitted).toMatchObject({ edition: { id: 'kp-correctie', name: 'KP (correctie)' } });
  });
  it('with a known name takes the place of that edition, whatever its id', () => {
    const known = { ...template, id: 'oud', name: 'Proef' };
    expect(admitEdition({ ...lowered, id: 'nieuw', name: 'proef' }, [known])).toMatchObject({
      edition: { id: 'oud' },
      replaced: known,
    });
  });
  it('with a known id and another name stands beside it', () => {
    const known = { ...template, id: 'proef', name: 'Proef' };
    const admitted = admitEdition({ ...lowered, id: 'proef', name: 'Andere' }, [known]);
    expect(admitted).toMatchObject({ edition: { id: 'andere', name: 'Andere' } });
  });
  it('under a name that looks like another is refused', async () => {
    const csv = await templateCsv();
    for (const name of ['Kernprоgnose 2025', 'Kern\u200bprognose', 'a\u202eb']) {
      const report = await readFile('a.csv', csv.replace('Voorbeeldeditie', name));
      expect(reasonsOf(report)).toEqual([expect.stringContaining('De naam van de editie')]);
    }
  });
});
