import { IFunctionService } from '@univerjs/engine-formula';
import type { FunctionMetadata, FunctionsFile } from '../custom-functions/metadata';
import { toDutchFormula, toEnglishFormula } from '../dutch-formulas/dutch-formulas';
import { parseFaults } from '../faults';
import { BatchExecutor } from '../rich-api/batch-executor';
import { RequestDesk } from '../rich-api/request-desk';
import { columnLetters, formatCells, singleCell } from '../workbook-model/addresses';
import { isErrorValue, readEntry, type CellValue } from '../workbook-model/cell-values';
import { displayText } from '../workbook-model/number-display';
import { readXlsx } from '../xlsx/read-xlsx';
import { writeXlsx } from '../xlsx/write-xlsx';
import { attachAddinFrame, type AddinFrame } from './addin-frame';
import { installDutchCells } from './dutch-cells';
import { installErrorTooltip } from './error-tooltip';
import { boxOfCells } from './cell-box';
import { createChartsLayer, type ChartsLayer } from './charts-layer';
import { registerDateFunctions } from './date-functions';
import { createFormulaBar } from './formula-bar';
import './host-page.css';
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
  CustomFunctionsService,
} from './host-services';
import { download } from './file-download';
import { div, notice, unreachableNotice } from './host-notices';
import { hostTexts } from './host-texts';
import { readManifest, type AddinManifest, type RibbonCommand } from './manifest-commands';
import './preview-host-api';
import { Recalculation } from './recalculation';
import { registerFunctions } from './register-functions';
import { RemoteFunctions } from './remote-functions';
import { createRibbon } from './ribbon';
import { installTableLook } from './table-look';
import { createTaskPane } from './task-pane';
import { createGrid } from './univer-grid';
import { createUniverWorkbook } from './univer-workbook';
import { followUser } from './user-edits';

const query = new URLSearchParams(location.search);
const language = query.get('lang') ?? 'nl-NL';
const text = hostTexts(language);

void start();

async function start(): Promise<void> {
  document.documentElement.lang = language;
  document.title = text('title');
  const dark = query.get('theme') === 'dark';
  document.documentElement.classList.toggle('dark', dark);
  const root = document.getElementById('host') ?? document.body;
  const { addinOrigin } = (await (await fetch('/preview-config.json')).json()) as {
    addinOrigin: string;
  };
  if (!(await isReachable(addinOrigin))) {
    root.replaceWith(unreachableNotice(text, addinOrigin));
    return;
  }
  const manifestFile = await fetch('/addin/manifest.xml');
  if (!manifestFile.ok) {
    root.replaceWith(notice(text('noManifest'), ''));
    return;
  }
  const manifest = readManifest(await manifestFile.text(), language);
  const { functions } = (await (await fetch('/addin/functions.json')).json()) as FunctionsFile;
  buildHost(root, { addinOrigin, manifest, functions, dark });
}

/** A frame with an untrusted certificate fails without a word, so ask first. */
async function isReachable(addinOrigin: string): Promise<boolean> {
  try {
    return (await fetch(`${addinOrigin}/manifest.xml`)).ok;
  } catch {
    return false;
  }
}

interface HostParts {
  addinOrigin: string;
  manifest: AddinManifest;
  functions: FunctionMetadata[];
  dark: boolean;
}

function buildHost(root: HTMLElement, parts: HostParts): void {
  const { addinOrigin, manifest, functions, dark } = parts;
  const faults = parseFaults(query.get('fault') ?? '');
  const gridArea = div('grid-area');
  const gridContainer = div('univer-container');
  gridArea.append(gridContainer);
  const status = div('status-bar');
  const pane = createTaskPane(manifest.name, text('closePane'));
  document.documentElement.style.setProperty(
    '--pane-width',
    `${Number(query.get('pane') ?? 380)}px`,
  );

  const formulaBar = createFormulaBar(text, enterInActiveCell, goTo);
  const ribbon = createRibbon(text, manifest.groups, addinOrigin, {
    save: () => void saveFile(),
    open: (file) => void openFile(file),
    recalculate: calculateAll,
    run: runCommand,
  });
  root.append(ribbon, formulaBar.element, gridArea, pane.element, status);

  const grid = createGrid(gridContainer, dark);
  const recalculation = new Recalculation(grid);
  /** Parts that exist once those they depend on do. */
  const late: { charts?: ChartsLayer; frame?: AddinFrame } = {};
  const { workbook, storeOf, adopt } = createUniverWorkbook({
    grid,
    written: (hasFormulas) => {
      recalculation.noteWrite(hasFormulas);
      showActiveCell();
    },
    recalculate: calculateAll,
    chartsChanged: () => late.charts?.redraw(),
    tablesChanged: () => {
      if (grid.isRendered()) grid.workbook.getActiveSheet().refreshCanvas();
    },
  });
  workbook.date1904 = faults.date1904;
  if (faults.protectedSheet) workbook.worksheets.getItemAt(0).protection.protect();

  const sheetOfGrid = (sheetId: string) =>
    workbook.worksheets.items.find((sheet) => storeOf(sheet).sheetId === sheetId);
  const remote = new RemoteFunctions({
    send: (invocation) => late.frame?.callFunction(invocation),
    recalculate: () => recalculation.request(),
    addressOf: ({ sheetId, row, column }) =>
      sheetOfGrid(sheetId)?.addressOf(singleCell(row, column)) ?? '',
    emptyCellAs: () => faults.emptyCellAs,
  });
  const injector = grid.univer.__getInjector();
  registerFunctions(injector, functions, remote);
  registerDateFunctions(injector.get(IFunctionService), () => workbook.date1904);
  late.charts = createChartsLayer(grid, gridArea, () => workbook, storeOf);
  installDutchCells(grid, workbook);
  installTableLook(grid, workbook);
  installErrorTooltip(grid, gridArea, ({ sheetId, row, column }) => {
    const value = sheetOfGrid(sheetId)?.store.values(singleCell(row, column))[0]?.[0];
    return isErrorValue(value) ? remote.messageAt({ sheetId, row, column }) : '';
  });

  const executor = new BatchExecutor(workbook, {
    'Microsoft.ExcelServices.CustomFunctions': new CustomFunctionsService(
      () => remote.start(),
      (id, result) => remote.receive(id, result),
    ),
    'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService(() => pane.isOpen, showPane),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': new AppRuntimePersistenceService(),
    'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
  });
  executor.beforeQuery = () => recalculation.settled();
  const desk = new RequestDesk(executor, faults);
  desk.userIsEditing = () => grid.workbook.isCellEditing();
  const unhandled: string[] = [];
  late.frame = attachAddinFrame({
    container: pane.body,
    pageUrl: `${addinOrigin}${manifest.pagePath}`,
    displayLanguage: language,
    title: text('pane'),
    desk,
    settings: workbook.settings,
    onUnhandled: (what) => unhandled.push(what),
    onCommandCompleted: () => {},
  });
  if (dark) late.frame.iframe.style.colorScheme = 'dark';
  workbook.events.listen((event) => late.frame?.sendModelEvent(event));
  workbook.selectionChanged = () => late.frame?.sendSelectionChanged();
  pane.onClose(() => showPane(false));
  // Open at the start, so that a newcomer sees both; in Excel it opens with the ribbon button.
  if (query.get('start') !== 'closed') showPane(true);
  followUser({
    grid,
    workbook,
    storeOf,
    adopt,
    changed: (hasFormulas) => {
      if (hasFormulas) recalculation.noteWrite(true);
      showActiveCell();
    },
    moved: showActiveCell,
    refuse: () => (status.textContent = text('protectedSheet')),
  });
  showActiveCell();
  setInterval(() => {
    status.textContent = isBusy() ? text('busy') : `${text('ready')} — ${text('hint')}`;
  }, 300);

  async function saveFile(): Promise<void> {
    download(await writeXlsx(workbook), workbook.name);
  }
  async function openFile(file: File): Promise<void> {
    try {
      await readXlsx(new Uint8Array(await file.arrayBuffer()), workbook);
      calculateAll();
    } catch {
      window.alert(text('openFailed'));
    }
  }
  function isBusy(): boolean {
    return recalculation.isBusy || remote.isBusy;
  }
  function calculateAll(): void {
    remote.forget();
    recalculation.request();
  }
  function showPane(visible: boolean): void {
    pane.setOpen(visible);
    late.frame?.sendVisibility(visible);
  }
  function runCommand(command: RibbonCommand): void {
    if (command.action.kind === 'showPane') showPane(true);
    else late.frame?.invokeCommand(command.action.functionName, command.id);
  }
  function enterInActiveCell(contents: string): void {
    const cell = grid.workbook.getActiveCell();
    if (!cell) return;
    const sheet = workbook.worksheets.getActiveWorksheet();
    enterInCell(sheet.getRange(columnLetters(cell.getColumn()) + (cell.getRow() + 1)), contents);
  }
  function enterInCell(range: ReturnType<typeof workbook.getActiveCell>, contents: string): void {
    const english = contents.startsWith('=') ? toEnglishFormula(contents) : contents;
    const entry = readEntry(english, range.numberFormat?.[0]?.[0], workbook.date1904);
    range.worksheet.store.write(range.area, [[entry]]);
    if (entry.numberFormat) range.setStyle({ numberFormat: entry.numberFormat });
    range.worksheet.emitChanged(formatCells(range.area), 'RangeEdited', 'Unknown');
  }
  function goTo(address: string): void {
    workbook.rangeOrNull(address)?.select();
  }
  function showActiveCell(): void {
    const cell = workbook.getActiveCell();
    const [[contents = ''] = []] = cell.formulas ?? [];
    formulaBar.show(formatCells(cell.area), contentsForBar(contents));
  }

  const rangeAt = (address: string) =>
    workbook.rangeOf(address, workbook.worksheets.getActiveWorksheet());
  window.previewHost = {
    cellValue: (address) => rangeAt(address).values?.[0]?.[0] ?? '',
    cellText: (address) => {
      const { area, worksheet } = rangeAt(address);
      const shown = storeOf(worksheet).sheet.getSheet().getCell(area.row, area.column);
      return String(shown?.v ?? '');
    },
    cellFormula: (address) => String(rangeAt(address).formulasLocal?.[0]?.[0] ?? ''),
    selectCell: (address) => rangeAt(address).select(),
    cellCentre: (address) => {
      const { area, worksheet } = rangeAt(address);
      const box = boxOfCells(storeOf(worksheet).sheet, area);
      const origin = gridContainer.getBoundingClientRect();
      return { x: origin.x + box.x + box.width / 2, y: origin.y + box.y + box.height / 2 };
    },
    errorMessage: (address) => {
      const { area, worksheet } = rangeAt(address);
      return remote.messageAt({
        sheetId: storeOf(worksheet).sheetId,
        row: area.row,
        column: area.column,
      });
    },
    isIdle: () => !isBusy(),
    isPaneReady: () => grid.isRendered() && (desk.syncCount > 0 || remote.isStarted),
    unknownMembers: () => [...executor.unknownMembers.keys(), ...unhandled],
    apiErrors: () => executor.errors,
    syncCount: () => desk.syncCount,
    functionCalls: () => remote.calls,
    setFaults: (change) => Object.assign(faults, change),
  };
}

function contentsForBar(contents: CellValue): string {
  if (typeof contents === 'string')
    return contents.startsWith('=') ? toDutchFormula(contents) : displayText(contents);
  return displayText(contents);
}
