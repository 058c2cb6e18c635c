import { ICommandService } from '@univerjs/core';
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
} from '@univerjs/sheets';
import type { Grid } from './univer-grid';

interface MeasuringTask {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly id: string;
}

/**
 * Univer measures the heights of rows when it has time, and throws when their sheet is gone by then.
 *
 * @returns a function that calls off what is still to be measured on a sheet.
 */
export function followMeasuring(grid: Grid): (sheetId: string) => void {
  const tasks = new Map<string, MeasuringTask[]>();
  const commands = grid.univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== MarkDirtyRowAutoHeightOperation.id) return;
    const task = params as MeasuringTask;
    tasks.set(task.subUnitId, [...(tasks.get(task.subUnitId) ?? []), task]);
  });
  return (sheetId) => {
    for (const task of tasks.get(sheetId) ?? []) {
      commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, task);
    }
    tasks.delete(sheetId);
  };
}
