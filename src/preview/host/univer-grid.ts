import {
  IUndoRedoService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { defaultTheme } from '@univerjs/themes';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { UndoSteps } from './undo-steps';

export const GRID_ROWS = 1000;
export const GRID_COLUMNS = 256;

export interface Grid {
  univer: Univer;
  api: FUniver;
  workbook: FWorkbook;
  undoSteps: UndoSteps;
  /** Whether the canvas is there, so that something can be scrolled or pointed at. */
  isRendered(): boolean;
}

/**
 * A Univer grid without its own bars. The bundle `@univerjs/presets` would do this in one call, but
 * it drags in packages without a licence, so the plugins of the Apache preset are registered here.
 */
export function createGrid(container: HTMLElement, dark: boolean): Grid {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(enUS) },
    logLevel: LogLevel.ERROR,
    override: [[IUndoRedoService, { useClass: UndoSteps }]],
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: false,
    toolbar: false,
    formulaBar: false,
    footer: { zoomSlider: false, menus: false, statisticBar: false },
    disableAutoFocus: true,
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook({
    id: 'workbook',
    name: 'Voorbeeld',
    sheetOrder: ['start'],
    sheets: {
      start: {
        id: 'start',
        name: 'Blad1',
        rowCount: GRID_ROWS,
        columnCount: GRID_COLUMNS,
        defaultColumnWidth: 80,
      },
    },
  });
  const lifecycle = univer.__getInjector().get(LifecycleService);
  const undoSteps = univer.__getInjector().get(IUndoRedoService);
  if (!(undoSteps instanceof UndoSteps)) throw new Error('Univer keeps undo steps of its own.');
  return {
    univer,
    api,
    workbook,
    undoSteps,
    isRendered: () => lifecycle.stage >= LifecycleStages.Rendered,
  };
}
