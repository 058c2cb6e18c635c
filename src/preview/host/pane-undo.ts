import { CommandType, ICommandService } from '@univerjs/core';
import type { CarryOut, MemberUse } from '../rich-api/batch-executor';
import type { Workbook } from '../workbook-model/workbook';
import { rememberWorkbook } from '../workbook-model/workbook-state';
import type { Grid } from './univer-grid';

/**
 * Requests that follow each other sooner are one action of the pane. This version of office.js does
 * not tell its host where an `Excel.run` begins and ends.
 */
const PAUSE_MILLISECONDS = 1500;
const SWAP_COMMAND = 'preview-host.mutation.swap-workbook';
/** Calls that only ask, or move what the user looks at. */
const LEAVES_ALL = /^(?:get|load|find|_|activate$|select$|calculate|suspend|track|untrack)/;
/** What Excel's undo leaves alone, such as custom XML parts (office-js#6415), and what is no workbook. */
const NOT_UNDONE: readonly string[] = [
  'Setting',
  'SettingCollection',
  'CustomXmlPart',
  'CustomXmlPartCollection',
  'CustomXmlPartScopedCollection',
  'Application',
  'CustomFunctions',
  'AppRuntimeService',
  'AppRuntimePersistenceService',
  'AddinInternalService',
];

interface UndoStep {
  restore: () => void;
}

/**
 * Makes what the add-in does in one go one step of the grid's Undo and Redo: cells, looks, tables,
 * charts, names and sheets. The steps of the grid itself would take back the cells of a table and
 * leave the table.
 */
export class PaneUndo {
  /** Above 0, steps of the grid itself are part of ours. */
  #depth = 0;
  #requests = 0;
  #lastRequest = -Infinity;
  #hasStep = false;

  constructor(
    private readonly grid: Grid,
    private readonly workbook: Workbook,
    tellBusy: () => void,
  ) {
    grid.undoSteps.admits = () => {
      if (this.#depth > 0) return false;
      this.#hasStep = false;
      return true;
    };
    grid.univer
      .__getInjector()
      .get(ICommandService)
      .registerCommand({
        id: SWAP_COMMAND,
        type: CommandType.MUTATION,
        handler: (_accessor, step: UndoStep) => {
          this.#within(() => this.#swap(step));
          return true;
        },
      });
    const { Event } = grid.api;
    for (const event of [Event.BeforeUndo, Event.BeforeRedo] as const) {
      grid.api.addEvent(event, (params) => {
        this.#hasStep = false;
        if (this.#requests === 0) return;
        params.cancel = true;
        tellBusy();
      });
    }
  }

  /** Runs a request of the add-in. */
  readonly during = async <T>(work: () => Promise<T>): Promise<T> => {
    const isNew =
      this.#requests === 0 && performance.now() - this.#lastRequest > PAUSE_MILLISECONDS;
    if (isNew) this.#hasStep = false;
    this.#requests++;
    try {
      return await work();
    } finally {
      this.#requests--;
      this.#lastRequest = performance.now();
    }
  };

  /** Runs what the add-in sets or calls, after a step for the action that it is a part of. */
  readonly carryOut: CarryOut = (work, use) => {
    if (isUndone(use) && !this.#hasStep) this.#addStep();
    return this.#within(work);
  };

  /** Runs an action of the host itself, such as a button of its ribbon, as a step of its own. */
  readonly asStep = (action: () => void): void => {
    this.#addStep();
    this.#within(action);
    this.#hasStep = false;
  };

  #within<T>(work: () => T): T {
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
    }
  }

  #addStep(): void {
    const step: UndoStep = { restore: rememberWorkbook(this.workbook) };
    const swap = { id: SWAP_COMMAND, params: step };
    this.grid.undoSteps.add({
      unitID: this.grid.workbook.getId(),
      undoMutations: [swap],
      redoMutations: [swap],
    });
    this.#hasStep = true;
  }

  /** What is put back makes room for what was there: the same swap undoes and does again. */
  #swap(step: UndoStep): void {
    const now = rememberWorkbook(this.workbook);
    step.restore();
    step.restore = now;
  }
}

const isUndone = ({ object, name, isSet }: MemberUse): boolean =>
  !NOT_UNDONE.includes(object.apiName) && (isSet || !LEAVES_ALL.test(name));
