import {
  ICommandService,
  IContextService,
  IUniverInstanceService,
  LocalUndoRedoService,
  setDependencies,
  type IUndoRedoItem,
} from '@univerjs/core';

/**
 * The grid's list of what can be undone, to which not every step is let in. It takes the place of
 * Univer's own, which hands out a stand-in whose methods cannot be replaced.
 */
export class UndoSteps extends LocalUndoRedoService {
  /** Whether a step of the grid itself belongs in the list. */
  admits: () => boolean = () => true;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.admits()) super.pushUndoRedo(item);
  }
  add(item: IUndoRedoItem): void {
    super.pushUndoRedo(item);
  }
}

setDependencies(UndoSteps, [IUniverInstanceService, ICommandService, IContextService]);
