import '../functions/excel-double';
import { setDateSystem1904 } from '../../src/functions/date-system';
import { usesDateSystem1904 } from '../../src/workbook/date-system-detection';
import type { TestExcel } from '../preview/excel-in-jest';
import { snapshotOf } from '../taskpane/faults/workbook-snapshot';
import { loadAddinFunctions } from '../functions/addin-functions';
import { createSelfTestExcel } from './self-test/self-test-excel';
import { fillWorkbook, run, TRIED } from './self-test/stage';

/** Also run under each fault of Excel that a user may not notice: none may disturb it. */
jest.setTimeout(60_000);

/** What the model of the preview host does not have. */
const LACKING_HERE = ['number-with-properties', 'undo-group', 'theme'];

let excel: TestExcel;
beforeAll(async () => {
  excel = createSelfTestExcel(await loadAddinFunctions());
  fillWorkbook(excel);
  // As the pane does when a workbook opens.
  setDateSystem1904(await usesDateSystem1904());
});
afterAll(() => excel.dispose());

it('tries every claim, finds each as expected and leaves the workbook as it was', async () => {
  const before = snapshotOf(excel.workbook);
  const seen: string[] = [];
  const { results, changedParts } = await run({ progress: (_, id) => void seen.push(id) });
  expect(results.filter(({ verdict }) => verdict === 'different')).toEqual([]);
  expect(results.filter(({ verdict }) => verdict === 'unable').map(({ id }) => id)).toEqual(
    LACKING_HERE,
  );
  expect(results.map(({ id }) => id)).toEqual(TRIED.map(({ id }) => id));
  expect(seen).toEqual(TRIED.map(({ id }) => id));
  expect(changedParts).toEqual([]);
  expect(snapshotOf(excel.workbook)).toEqual(before);
  expect(excel.unknownMembers()).toEqual([]);
});

it('stops when the user cancels, and leaves the workbook as it was', async () => {
  const before = snapshotOf(excel.workbook);
  const controller = new AbortController();
  const attempt = run({
    signal: controller.signal,
    progress: (_, id) => {
      if (id === 'table') controller.abort();
    },
  });
  await expect(attempt).rejects.toMatchObject({ name: 'AbortError' });
  expect(snapshotOf(excel.workbook)).toEqual(before);
});
