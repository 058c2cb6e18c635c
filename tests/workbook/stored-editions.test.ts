import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import { templateFrom } from '../../src/editions/import/write-edition-file';
import { ModelObject } from '../../src/preview/workbook-model/model-object';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { usesDateSystem1904 } from '../../src/workbook/date-system-detection';
import { findFunctionsInUse } from '../../src/workbook/functions-in-use';
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

let excel: TestExcel;
beforeEach(() => {
  excel = createTestExcel({ sheetNames: ['Blad1', 'Blad2'] });
});
afterEach(() => excel.dispose());

const imported = {
  ...templateFrom(BUNDLED_EDITIONS[0]),
  imported: { file: 'kp-2026.csv', on: '2026-11-27' },
};
const mpp = { ...BUNDLED_EDITIONS[1], id: 'eigen', name: 'Eigen' };
const stored = () => runInExcel(readStoredEditions);

it('reads back a stored edition and the active one, to the last digit', async () => {
  await runInExcel(async (context) => {
    await storeEdition(context, imported);
    await storeActiveEdition(context, imported.id);
  });
  expect(await stored()).toEqual({ editions: [imported], active: imported.id, damaged: [] });
  expect(excel.unknownMembers()).toEqual([]);
});

it('reads an edition that was stored when some of its measures had other identifiers', async () => {
  const earlier = {
    prePactStock: 'legacyStock',
    dispersalEstimate: 'distributionEstimate',
    dispersalShortage: 'distributionShortage',
  };
  const text = Object.entries(earlier).reduce((before, [now, then]) => {
    expect(before).toContain(`"measure":"${now}"`);
    return before.replaceAll(`"measure":"${now}"`, `"measure":"${then}"`);
  }, JSON.stringify(imported));
  await runInExcel(async (context) => {
    await storeEdition(context, imported);
    await writePart(context, `editie.${imported.id}`, text);
  });
  expect(await stored()).toEqual({ editions: [imported], active: undefined, damaged: [] });
});

it('gives a colleague who opens the workbook the same numbers from the same formulas', async () => {
  const mine = new ForecastService(new EditionCatalog());
  mine.catalog.add(imported);
  mine.catalog.activate(imported.id);
  await runInExcel(async (context) => {
    await storeEdition(context, imported);
    await storeActiveEdition(context, imported.id);
  });
  const colleague = new ForecastService(new EditionCatalog());
  await restoreWorkbookState(colleague);
  expect(colleague.catalog.active.name).toBe('Voorbeeldeditie');
  const ask = { scenario: 'maximum' } as const;
  expect(colleague.forecast(ask).projection.occupancy).toEqual(
    mine.forecast(ask).projection.occupancy,
  );
});

it('leaves a new workbook as it is', async () => {
  const service = new ForecastService(new EditionCatalog());
  expect(await restoreWorkbookState(service)).toEqual({ damaged: [] });
  expect(service.catalog.active.id).toBe(BUNDLED_EDITIONS[0].id);
  expect(excel.workbook.isDirty).toBe(false);
});

it('replaces an edition with the same id', async () => {
  const changed = { ...imported, published: '2027-01' };
  await runInExcel(async (context) => {
    await storeEdition(context, imported);
    await storeEdition(context, changed);
  });
  expect((await stored()).editions).toEqual([changed]);
});

it('forgets a deleted edition, also as the active one', async () => {
  await runInExcel(async (context) => {
    await storeEdition(context, imported);
    await storeActiveEdition(context, imported.id);
    await deleteStoredEdition(context, imported.id);
  });
  expect(await stored()).toEqual({ editions: [], active: undefined, damaged: [] });
});

describe('a list of editions that cannot be read now', () => {
  const store = () => runInExcel((context) => storeEdition(context, mpp));

  it('is not written over when Excel fails to give it', async () => {
    await runInExcel(async (context) => {
      await storeEdition(context, imported);
      await storeActiveEdition(context, imported.id);
    });
    for (const request of [1, 2]) {
      excel.faults.failAtSync = excel.syncCount() + request;
      await expect(store()).rejects.toThrow('Excel meldt een fout');
    }
    expect(await stored()).toEqual({ editions: [imported], active: imported.id, damaged: [] });
  });

  it('is not called damaged', async () => {
    await runInExcel((context) => storeEdition(context, imported));
    for (const request of [1, 2, 3, 4]) {
      excel.faults.failAtSync = excel.syncCount() + request;
      await expect(stored()).rejects.toThrow('Excel meldt een fout');
    }
  });

  it('is not written over when it is of a newer version', async () => {
    await runInExcel((context) => writePart(context, 'edities', '{"version":9}'));
    await expect(store()).rejects.toThrow('nieuwere versie');
    expect((await stored()).damaged[0].reason.nl).toContain('nieuwere versie');
  });
});

describe('damage', () => {
  it('reports a damaged edition and restores the others', async () => {
    const second = { ...mpp, id: 'tweede', name: 'Tweede' };
    await runInExcel(async (context) => {
      await storeEdition(context, imported);
      await storeEdition(context, second);
      await writePart(context, `editie.${imported.id}`, '{"schemaVersion":1,"name":"kapot"');
    });
    const service = new ForecastService(new EditionCatalog());
    const { damaged } = await restoreWorkbookState(service);
    expect(damaged).toEqual([
      { name: imported.name, reason: 'De opgeslagen tekst is beschadigd.', isEdition: true },
    ]);
    expect(service.catalog.list().map(({ name }) => name)).toContain('Tweede');
  });

  it('refuses an edition whose contents someone changed into nonsense', async () => {
    const values = imported.values.map((value) => ({ ...value, value: -1 }));
    await runInExcel(async (context) => {
      await storeEdition(context, imported);
      await writePart(context, `editie.${imported.id}`, JSON.stringify({ ...imported, values }));
    });
    const { editions, damaged } = await stored();
    expect(editions).toEqual([]);
    expect(damaged[0].reason.nl).toContain('kan niet negatief zijn');
  });

  it('reports a part that is gone', async () => {
    await runInExcel(async (context) => {
      await storeEdition(context, imported);
    });
    const part = excel.workbook.customXmlParts.items.find(({ namespaceUri }) =>
      namespaceUri.includes(`editie.${imported.id}`),
    );
    part?.delete();
    expect((await stored()).damaged).toHaveLength(1);
  });

  it('reports a list of editions by a newer version, and does not break the start', async () => {
    await runInExcel((context) => writePart(context, 'edities', '{"version":9}'));
    const { damaged } = await restoreWorkbookState(new ForecastService(new EditionCatalog()));
    expect(damaged[0].reason).toContain('nieuwere versie');
  });
});

/** `workbook.functions` as Excel has it: DATE counts as the workbook does. */
class WorksheetFunctions extends ModelObject {
  readonly apiName = 'Functions';
  readonly scalarProperties = [];
  constructor(private readonly serial: number) {
    super();
  }
  date(): FunctionResult {
    return new FunctionResult(this.serial);
  }
}
class FunctionResult extends ModelObject {
  readonly apiName = 'FunctionResult';
  readonly scalarProperties = ['value', 'error'];
  readonly error = '';
  constructor(readonly value: number) {
    super();
  }
}

describe('the date system', () => {
  it.each([
    [46023, false],
    [46023 - 1462, true],
  ])('with 1 January 2026 as %d is 1904: %s', async (serial, expected) => {
    Object.assign(excel.workbook, { functions: new WorksheetFunctions(serial) });
    expect(await usesDateSystem1904()).toBe(expected);
  });

  it('is told to the functions, whatever it is', async () => {
    Object.assign(excel.workbook, { functions: new WorksheetFunctions(46023 - 1462) });
    const told: boolean[] = [];
    await restoreWorkbookState(new ForecastService(new EditionCatalog()), (on) => told.push(on));
    expect(told).toEqual([true]);
  });

  it('counts as 1900 in an Excel that cannot tell', async () => {
    Reflect.deleteProperty(excel.workbook, 'functions');
    expect(await usesDateSystem1904()).toBe(false);
  });

  it('is not guessed when Excel fails to answer', async () => {
    excel.faults.failAtSync = 1;
    await expect(usesDateSystem1904()).rejects.toThrow('Excel meldt een fout');
  });
});

it('finds the cells that use our functions, on all sheets', async () => {
  excel.workbook.worksheets.getItem('Blad1').getRange('B2:B4').formulas = [
    ['=PROGNOSE.BEZETTING("mediaan",2026)'],
    ['=SUM(B2:B2)'],
    ['=CAPACITEIT.BEHOEFTE("mediaan",2027)-PROGNOSE.BEZETTING("medio",2027)'],
  ];
  excel.workbook.worksheets.getItem('Blad2').getRange('A1').formulas = [
    ['prognose.instroom(x) is tekst'],
  ];
  expect(await runInExcel(findFunctionsInUse)).toEqual({
    cells: 2,
    names: ['PROGNOSE.BEZETTING', 'CAPACITEIT.BEHOEFTE'],
  });
  expect(excel.unknownMembers()).toEqual([]);
});
