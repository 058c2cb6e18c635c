import type { TestExcel } from '../../preview/excel-in-jest';
import { freshExcel, type RenderedTab } from '../editions-pane';

/** A workbook in which an action can be done, with the tab that does it. */
export interface Stage {
  readonly excel: TestExcel;
  /** Undefined for a button on the ribbon. */
  readonly tab: RenderedTab | undefined;
  /** What the user does, one click after another; a step waits for what it starts. */
  readonly steps: readonly (() => Promise<void>)[];
  /** What went wrong so far. */
  readonly failures: readonly unknown[];
}

/** Something that a user does with the workbook. */
export interface PaneAction {
  readonly name: string;
  /** The sheet that is protected for this action: the one it changes, or else the first. */
  readonly protect: string;
  /** What a protected sheet does: it stands in the way, or is not concerned. */
  readonly whenProtected: 'refused' | 'done';
  /** That a part of it is done does no harm: each cell counts by itself. */
  readonly mayBeDoneInPart?: true;
  prepare(): Promise<Stage>;
}

/** An Excel with sheets, and with the same "random" ids at each call. */
export function workbookWith(...sheetNames: string[]): TestExcel {
  countIdsFrom(1);
  return freshExcel({ sheetNames });
}

/** Ids decide the names of anchors and charts; with the same ids two workbooks can be compared. */
function countIdsFrom(first: number): void {
  let next = first;
  Object.assign(crypto, {
    randomUUID: () => `${String(next++).padStart(8, '0')}-0000-4000-8000-000000000000`,
  });
}

const FIRST_ID_OF_ACTION = 100;

export function stageOf(excel: TestExcel, tab: RenderedTab, buttons: readonly string[]): Stage {
  return {
    excel,
    tab,
    failures: tab.failures,
    steps: buttons.map((name) => () => {
      countIdsFrom(FIRST_ID_OF_ACTION);
      return tab.click(name);
    }),
  };
}
