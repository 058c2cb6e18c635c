import '../../functions/excel-double';
import type { TestExcel } from '../../preview/excel-in-jest';
import { snapshotOf } from '../../taskpane/faults/workbook-snapshot';
import { loadAddinFunctions, type AddinFunctions } from '../../functions/addin-functions';
import { createSelfTestExcel } from './self-test-excel';
import { claimsNamed, fillWorkbook, run } from './stage';

/** Whichever request fails, whole or half-way, the workbook is as it was. */
jest.setTimeout(60_000);

let functions: AddinFunctions;
beforeAll(async () => {
  functions = await loadAddinFunctions();
});

/** More requests than any claim needs. */
const MOST_REQUESTS = 60;

async function sweep(
  id: string,
  step: number,
  breakAt: (excel: TestExcel, request: number) => void,
): Promise<number> {
  let interrupted = 0;
  for (let request = 1; request < MOST_REQUESTS; request += step) {
    const excel = createSelfTestExcel(functions);
    try {
      fillWorkbook(excel);
      const before = snapshotOf(excel.workbook);
      breakAt(excel, request);
      const outcome = await run({ claims: claimsNamed(id) }).catch(() => undefined);
      expect({ id, request, ...snapshotOf(excel.workbook) }).toEqual({ id, request, ...before });
      if (excel.syncCount() < request) return interrupted;
      interrupted++;
      if (outcome) expect(outcome.changedParts).toEqual([]);
    } finally {
      excel.dispose();
    }
  }
  throw new Error(`${id} needs more than ${MOST_REQUESTS} requests`);
}

/** One of every kind of thing that a check makes; the slow ones are not broken at each request. */
const KINDS: readonly (readonly [id: string, step: number])[] = [
  ['shared-runtime', 3],
  ['table', 2],
  ['names', 3],
  ['settings', 3],
  ['sheet-protection', 3],
  ['custom-xml', 7],
  ['load', 13],
];

it.each(KINDS)('%s leaves nothing behind when a request fails', async (id, step) => {
  const interrupted = await sweep(id, step, ({ faults }, request) => {
    faults.failAtSync = request;
  });
  expect(interrupted).toBeGreaterThan(1);
});

const MANY_STEPS = KINDS.filter(([id]) => ['table', 'custom-xml', 'load'].includes(id));

it.each(MANY_STEPS)('%s leaves nothing behind when Excel stops half-way', async (id, step) => {
  await sweep(id, step, (excel, request) => excel.stopWithin(request, 0.6));
});
