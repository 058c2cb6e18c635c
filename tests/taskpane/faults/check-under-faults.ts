import { act } from 'react';
import { describeError } from '../../../src/taskpane/task-errors';
import { meaningOf, snapshotOf } from './workbook-snapshot';
import type { PaneAction, Stage } from './stage';
import type { TestExcel } from '../../preview/excel-in-jest';
import type { RenderedTab } from '../editions-pane';

/** More requests than any action needs. */
const MOST_REQUESTS = 30;

let open: Stage | undefined;
function close(): void {
  open?.tab?.unmount();
  open?.excel.dispose();
  open = undefined;
}

/** What the tab itself complains of. */
const bars = ({ tab }: Stage): string[] =>
  [...(tab?.element.querySelectorAll('.fui-MessageBar') ?? [])].map((bar) => bar.textContent ?? '');

/** Clicks one after another, until one fails. */
async function run(stage: Stage): Promise<void> {
  const complaints = (): number => stage.failures.length + bars(stage).length;
  const before = complaints();
  for (const step of stage.steps) {
    await step();
    if (complaints() > before) return;
  }
}

/** What the pane says in Dutch: about the last failure, or in a message bar of the tab itself. */
function told(stage: Stage): string {
  const { tab, failures } = stage;
  const failure = failures.at(-1);
  if (failure !== undefined) {
    const text = describeError(failure, 'nl');
    if (tab) expect(tab.messages.at(-1)).toEqual({ intent: 'error', text });
    return text;
  }
  return bars(stage).join(' ');
}

/** Time that passes for the pane. */
export async function pause(milliseconds: number): Promise<void> {
  await act(async () => {
    await new Promise((resume) => setTimeout(resume, milliseconds));
  });
}

/** A click of a user who is typing in a cell, and what happens until they leave it. */
async function whileTyping(
  stage: Stage,
  step: () => Promise<void>,
  meanwhile: () => unknown,
): Promise<void> {
  const { excel, tab, steps } = stage;
  excel.faults.cellEdit = true;
  await step();
  // Every click but a question of the pane's own needs Excel.
  const isWaiting = excel.isAnswering();
  expect(isWaiting || step !== steps[steps.length - 1]).toBe(true);
  if (tab && isWaiting) {
    // The pane shows what runs from half a second on.
    await pause(550);
    expect(progressOf(tab)).not.toBeNull();
  }
  await meanwhile();
  excel.faults.cellEdit = false;
  await pause(50);
  await tab?.settle();
}

const progressOf = ({ element }: RenderedTab): Element | null =>
  element.querySelector('[role=progressbar]');

/** The tab may ask a question of its own with a button that is called the same. */
async function clickCancel(tab: RenderedTab): Promise<void> {
  const [cancel] = [...tab.element.querySelectorAll('button')].filter(
    ({ textContent }) => textContent === 'Annuleren',
  );
  await act(async () => cancel.click());
}

const DUTCH = /\b(het|een|niet|probeer|beveiligd|meldt)\b/i;

/**
 * Whatever the pane does with the workbook, in an Excel that refuses: the user is told, nothing has
 * changed, and the same click does it all once Excel agrees.
 */
export function checkUnderFaults(action: PaneAction): void {
  const { prepare, protect, whenProtected, mayBeDoneInPart } = action;
  afterEach(close);

  const prepared = async (): Promise<Stage> => {
    close();
    open = await prepare();
    return open;
  };
  const snapshot = (stage: Stage): object => snapshotOf(stage.excel.workbook);

  const expectDone = (stage: Stage, where = 'the action'): void => {
    expect({ where, ...meaningOf(stage.excel.workbook) }).toEqual({ where, ...done });
    if (stage.tab) expect(stage.tab.messages.at(-1)?.intent).toBe('success');
  };

  /** The workbook after the action in an Excel without faults, and the size of its largest request. */
  let done: object;
  let largestRequest: number;
  beforeAll(async () => {
    const stage = await prepared();
    const before = snapshot(stage);
    const sent = stage.excel.requestBytes().length;
    await run(stage);
    expect(stage.failures).toEqual([]);
    expect(snapshot(stage)).not.toEqual(before);
    expect(stage.excel.unknownMembers()).toEqual([]);
    done = meaningOf(stage.excel.workbook);
    largestRequest = Math.max(...stage.excel.requestBytes().slice(sent));
    close();
  });

  it(`with a protected sheet is ${whenProtected}`, async () => {
    const stage = await prepared();
    const before = snapshot(stage);
    const { protection } = stage.excel.workbook.worksheets.getItem(protect);
    protection.protect();
    await run(stage);
    if (whenProtected === 'done') {
      expect(stage.failures).toEqual([]);
    } else {
      expect(told(stage)).toMatch(/beveilig/);
      expect(snapshot(stage)).toEqual(before);
      protection.unprotect();
      await run(stage);
    }
    expectDone(stage);
  });

  it('waits while the user types in a cell, says so, and is done after it', async () => {
    const { steps } = await prepared();
    for (let typing = 0; typing < steps.length; typing++) {
      const stage = await prepared();
      for (const step of stage.steps.slice(0, typing)) await step();
      const before = snapshot(stage);
      await whileTyping(stage, stage.steps[typing], () => expect(snapshot(stage)).toEqual(before));
      for (const step of stage.steps.slice(typing + 1)) await step();
      expect(stage.failures).toEqual([]);
      expectDone(stage);
    }
  });

  it('is not done when the user cancels while typing in a cell', async () => {
    const stage = await prepared();
    const { tab, steps } = stage;
    // The ribbon has no place for Cancel.
    if (!tab) return;
    for (const step of steps.slice(0, -1)) await step();
    const before = snapshot(stage);
    await whileTyping(stage, steps[steps.length - 1], () => clickCancel(tab));
    expect(tab.messages.at(-1)?.text).toMatch(/^Geannuleerd: /);
    expect(snapshot(stage)).toEqual(before);
    await run(stage);
    expectDone(stage);
  });

  it.each(['every request', 'the largest request'])(
    'is refused whole when Excel finds %s too large',
    async (which) => {
      const stage = await prepared();
      const before = snapshot(stage);
      const limit = stage.excel.faults.maxRequestBytes;
      stage.excel.faults.maxRequestBytes = which === 'every request' ? 1 : largestRequest - 1;
      await run(stage);
      expect(told(stage)).toMatch(/meer dan Excel in één keer aanneemt/);
      expect(snapshot(stage)).toEqual(before);
      stage.excel.faults.maxRequestBytes = limit;
      await run(stage);
      expectDone(stage);
    },
  );

  it('is done whole or not at all, whichever request fails', () =>
    sweep(({ faults }, request) => {
      faults.failAtSync = request;
    }));

  it.each([0.25, 0.5, 0.75, 0.99])(
    'leaves no harm when Excel stops at %d of a request, whichever it is',
    (part) => sweep((excel, request) => excel.stopWithin(request, part), mayBeDoneInPart),
  );

  /** Breaks the first request of the action, then the second, until it needs no more of them. */
  async function sweep(
    breakAt: (excel: TestExcel, request: number) => void,
    mayLeaveSome = false,
  ): Promise<void> {
    let stage = await prepared();
    for (let n = 1; ; n++) {
      expect(n).toBeLessThan(MOST_REQUESTS);
      const before = snapshot(stage);
      const failures = stage.failures.length;
      const broken = stage.excel.syncCount() + n;
      breakAt(stage.excel, broken);
      await run(stage);
      const where = `request ${n}`;
      if (stage.excel.syncCount() < broken) {
        expect([where, stage.failures.slice(failures)]).toEqual([where, []]);
        break;
      }
      if (stage.failures.length > failures) {
        expect([where, told(stage)]).toEqual([where, expect.stringMatching(DUTCH)]);
        if (!mayLeaveSome) expect({ where, ...snapshot(stage) }).toEqual({ where, ...before });
      } else {
        expectDone(stage, where);
        stage = await prepared();
      }
    }
    expectDone(stage);
  }
}
