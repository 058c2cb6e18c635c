import { IUndoRedoService } from '@univerjs/core';
import type { Grid } from './univer-grid';

/**
 * Keeps what the add-in does out of the grid's Undo, which would take back the cells of a table and
 * leave the table. As in an Excel without undo groups, a change by the add-in empties the list of
 * what can be undone; `tell` hears of it when the user asks for more than is left.
 */
export class PaneUndo {
  #depth = 0;
  #isCut = false;

  constructor(grid: Grid, tell: () => void) {
    const service = grid.univer.__getInjector().get(IUndoRedoService);
    const push = service.pushUndoRedo.bind(service);
    service.pushUndoRedo = (item) => {
      if (this.#depth === 0) {
        push(item);
        return;
      }
      service.clearUndoRedo(item.unitID);
      this.#isCut = true;
    };
    grid.api.addEvent(grid.api.Event.BeforeUndo, () => {
      if (this.#isCut && !service.pitchTopUndoElement()) tell();
    });
  }

  /** Runs a change of the add-in. */
  readonly around = <T>(change: () => T): T => {
    this.#depth++;
    try {
      return change();
    } finally {
      this.#depth--;
    }
  };
}
