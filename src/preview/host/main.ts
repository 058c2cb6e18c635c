import { IFunctionService, ValueNodeFactory } from '@univerjs/engine-formula';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import { IAutoFillService } from '@univerjs/sheets';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { keepTextsInArrays } from '../custom-functions/array-constants';
import type { FunctionsFile } from '../custom-functions/metadata';
import { FieldValueFunction } from '../custom-functions/field-value-function';
import { toDutchFormula, toEnglishFormula } from '../dutch-formulas/dutch-formulas';
import { parseFaults } from '../faults';
import { HostBreaks } from '../host-breaks';
import { requirementSetsWithout } from '../requirement-sets';
import { BatchExecutor } from '../rich-api/batch-executor';
import { RequestDesk } from '../rich-api/request-desk';
import { columnLetters, formatCells, singleCell } from '../workbook-model/addresses';
import type { AreaSheet } from '../workbook-model/sheet-area';
import { isErrorValue, readEntry, type CellValue } from '../workbook-model/cell-values';
import { displayText, editableText } from '../workbook-model/number-display';
import { readXlsx } from '../xlsx/read-xlsx';
import { writeXlsx } from '../xlsx/write-xlsx';
import { attachAddinFrame, type AddinFrame } from './addin-frame';
import { installDutchCells } from './dutch-cells';
import { calmFrames } from './calm-frames';
import { boxOfCells } from './cell-box';
import { installCellCard } from './cell-card';
import { createChartsLayer, type ChartsLayer } from './charts-layer';
import { fillDatesByDay } from './date-fill';
import { registerDateFunctions } from './date-functions';
import { builtInFunction, suggestDutchNames } from './dutch-suggestions';
import { openExample } from './example-workbook';
import { createFormulaBar } from './formula-bar';
import { createFormulaHelp } from './formula-help';
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
import { changeDecimals, formatNumbers } from './number-format-buttons';
import { PaneUndo } from './pane-undo';
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
import { createWelcomeCard, type WelcomeCard } from './welcome-card';

const query = new URLSearchParams(location.search);
const language = query.get('lang') ?? 'nl-NL';
const text = hostTexts(language);
const SAID_MILLISECONDS = 5000;
const WELCOME_FORMULA = '=PROGNOSE.BEZETTING("mediaan";2026)';

void start();

async function start(): Promise<void> {
  calmFrames(window);
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
  const functionsFile = (await (
    await fetch(`/addin${manifest.functionsPath}`)
  ).json()) as FunctionsFile;
  buildHost(root, { addinOrigin, manifest, functionsFile, dark });
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
  functionsFile: FunctionsFile;
  dark: boolean;
}

function buildHost(root: HTMLElement, parts: HostParts): void {
  const { addinOrigin, manifest, functionsFile, dark } = parts;
  let saidUntil = 0;
  const faults = parseFaults(query.get('fault') ?? '');
  // `?break=settings,custom-xml`: a host that on purpose is no Excel in these ways.
  const breaks = new HostBreaks((query.get('break') ?? '').split(',').filter(Boolean));
  const gridArea = div('grid-area');
  const gridContainer = div('univer-container');
  gridArea.append(gridContainer);
  const status = div('status-bar');
  const pane = createTaskPane(manifest.name, text('closePane'));
  document.documentElement.style.setProperty(
    '--pane-width',
    `${Number(query.get('pane') ?? 380)}px`,
  );

  const formulaBar = createFormulaBar(
    text,
    (contents) => {
      late.welcome?.close();
      undo.asStep(() => enterInActiveCell(contents));
    },
    goTo,
  );
  const ribbon = createRibbon(text, manifest.groups, addinOrigin, {
    save: () => void saveFile(),
    open: (file) => void openFile(file),
    recalculate: calculateAll,
    openExample: showExample,
    format: (button) => undo.asStep(() => formatNumbers(workbook.getSelectedRange(), button)),
    decimals: (change) => undo.asStep(() => changeDecimals(workbook.getSelectedRange(), change)),
    run: runCommand,
  });
  root.append(ribbon, formulaBar.element, gridArea, pane.element, status);

  const grid = createGrid(gridContainer, dark);
  const recalculation = new Recalculation(grid);
  /** Parts that exist once those they depend on do. */
  const late: { charts?: ChartsLayer; frame?: AddinFrame; welcome?: WelcomeCard } = {};
  const { workbook, storeOf, adopt } = createUniverWorkbook({
    grid,
    display: (formula, value) => breaks.shownValue(formula, value),
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
    recalculate: (cells) => recalculation.requestCells(cells),
    addressOf: ({ sheetId, row, column }) =>
      sheetOfGrid(sheetId)?.addressOf(singleCell(row, column)) ?? '',
    emptyCellAs: () => faults.emptyCellAs,
  });
  const injector = grid.univer.__getInjector();
  registerFunctions(injector, functionsFile.functions, breaks.aroundFunctions(remote.invoke));
  const descriptions = injector.get(IDescriptionService);
  suggestDutchNames(
    descriptions,
    language.startsWith('nl'),
    functionsFile.functions.map(({ name }) => name),
  );
  keepTextsInArrays(injector.get(ValueNodeFactory));
  fillDatesByDay(injector.get(IAutoFillService));
  injector
    .get(IFunctionService)
    .registerExecutors(new FieldValueFunction((cell) => remote.propertiesAt(cell)));
  registerDateFunctions(injector.get(IFunctionService), () => workbook.date1904);
  late.charts = createChartsLayer(grid, gridArea, () => workbook, storeOf);
  installDutchCells(grid, workbook);
  installTableLook(grid, workbook);
  installCellCard(grid, gridArea, (cell) => {
    const sheet = sheetOfGrid(cell.sheetId);
    const value = sheet?.store.values(singleCell(cell.row, cell.column))[0]?.[0];
    if (!sheet || value === undefined) return undefined;
    if (isErrorValue(value)) {
      const message = remote.messageAt(cell);
      return message ? { kind: 'error', message } : undefined;
    }
    const properties = remote.propertiesAt(cell);
    const isFormula = sheet.store.formulas(singleCell(cell.row, cell.column))[0]?.[0] !== '';
    return properties && isFormula
      ? { kind: 'properties', value: cellTextAt(sheet, cell.row, cell.column), properties }
      : undefined;
  });
  followTyping();

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
  const undo = new PaneUndo(grid, workbook, () => say(text('undoLater')));
  executor.carryOut = undo.carryOut;
  breaks.install({ workbook, executor, faults });
  const desk = new RequestDesk(executor, faults);
  desk.userIsEditing = () => grid.workbook.isCellEditing();
  desk.during = undo.during;
  const unhandled: string[] = [];
  late.frame = attachAddinFrame({
    container: pane.body,
    pageUrl: addinPage(addinOrigin + manifest.pagePath),
    displayLanguage: language,
    title: text('pane'),
    desk,
    settings: workbook.settings,
    requirementSets: requirementSetsWithout(breaks.denied),
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
    copy: (sheet) => undo.asStep(() => sheet.copy('After', sheet).activate()),
    changed: (hasFormulas) => {
      if (hasFormulas) recalculation.noteWrite(true);
      showActiveCell();
    },
    moved: showActiveCell,
    refuse: () => say(text('protectedSheet')),
  });
  showActiveCell();
  if (query.get('welcome') !== 'no') welcome();
  setInterval(() => {
    if (performance.now() < saidUntil) return;
    status.textContent = isBusy() ? text('busy') : `${text('ready')} — ${text('hint')}`;
  }, 300);

  /** Says something in the status bar for as long as it takes to read. */
  function say(message: string): void {
    status.textContent = message;
    saidUntil = performance.now() + SAID_MILLISECONDS;
  }
  async function saveFile(): Promise<void> {
    download(await writeXlsx(workbook), workbook.name);
    const charts = workbook.worksheets.items.some((sheet) => sheet.charts.items.length > 0);
    if (charts) window.alert(text('chartsNotSaved'));
  }
  function showExample(): void {
    late.welcome?.close();
    undo.asStep(() => openExample(workbook));
  }
  async function openFile(file: File): Promise<void> {
    late.welcome?.close();
    try {
      await readXlsx(new Uint8Array(await file.arrayBuffer()), workbook);
      calculateAll();
    } catch {
      window.alert(text('openFailed'));
    }
  }
  function cellTextAt(sheet: AreaSheet, row: number, column: number): string {
    return String(storeOf(sheet).sheet.getSheet().getCell(row, column)?.v ?? '');
  }
  /** The formula bar and the help of arguments go along with what is typed in a cell. */
  function followTyping(): void {
    const help = createFormulaHelp(
      gridArea,
      functionsFile,
      (name) => builtInFunction(descriptions, name),
      (rest) => document.execCommand('insertText', false, rest),
    );
    const { api } = grid;
    api.addEvent(api.Event.SheetEditChanging, ({ worksheet, row, column, value }) => {
      late.welcome?.close();
      const typed = withoutLastLineBreaks(value.toPlainText());
      formulaBar.follow(typed);
      help.follow(typed, boxOfCells(worksheet, singleCell(row, column)));
    });
    api.addEvent(api.Event.SheetEditEnded, () => {
      help.hide();
      showActiveCell();
    });
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
    late.welcome?.close();
    if (command.action.kind === 'showPane') showPane(true);
    else late.frame?.invokeCommand(command.action.functionName, command.id);
  }
  function enterInActiveCell(contents: string): void {
    const cell = grid.workbook.getActiveCell();
    if (!cell) return;
    const sheet = workbook.worksheets.getActiveWorksheet();
    enterInCell(sheet.getRange(columnLetters(cell.getColumn()) + (cell.getRow() + 1)), contents);
  }
  function welcome(): void {
    const card = createWelcomeCard(text, WELCOME_FORMULA, {
      insert: () => {
        undo.asStep(() => {
          enterInActiveCell(WELCOME_FORMULA);
          formatNumbers(workbook.getActiveCell(), 'thousands');
        });
      },
      openExample: showExample,
      focusGrid: () => injector.get(ILayoutService).focus(),
    });
    late.welcome = card;
    gridArea.append(card.element);
    card.focus();
    // The add-in's own answer, so that the card can never say anything else than the cell.
    remote.ask('PROGNOSE_BEZETTING', ['mediaan', 2026, null, null, null], (result) => {
      const value = result.kind === 'cells' ? result.cells[0]?.[0] : undefined;
      if (value !== undefined) card.showFigure(displayText(value, '#,##0'));
    });
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
    const format = cell.numberFormat?.[0]?.[0] ?? 'General';
    formulaBar.show(formatCells(cell.area), contentsForBar(contents, format, workbook.date1904));
  }

  const rangeAt = (address: string) =>
    workbook.rangeOf(address, workbook.worksheets.getActiveWorksheet());
  window.previewHost = {
    cellValue: (address) => rangeAt(address).values?.[0]?.[0] ?? '',
    cellText: (address) => {
      const { area, worksheet } = rangeAt(address);
      return cellTextAt(worksheet, area.row, area.column);
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
    sheetNames: () => workbook.worksheets.items.map(({ name }) => name),
    isIdle: () => !isBusy(),
    isPaneReady: () => grid.isRendered() && (desk.syncCount > 0 || remote.isStarted),
    unknownMembers: () => [...executor.unknownMembers.keys(), ...unhandled],
    apiErrors: () => executor.errors,
    syncCount: () => desk.syncCount,
    functionCalls: () => remote.calls,
    setFaults: (change) => Object.assign(faults, change),
  };
}

/**
 * Tells the add-in what this host does that its version of the API does not say: numbers with
 * properties, unless the address says not to, and Undo in one step.
 */
function addinPage(address: string): string {
  const url = new URL(address);
  if (query.get('getallen') !== 'gewoon') url.searchParams.set('getallen', 'met-herkomst');
  url.searchParams.set('ongedaan', 'in-een-stap');
  return url.href;
}

/** Without a pattern: one for this is tried anew at each of many line breaks before another sign. */
function withoutLastLineBreaks(text: string): string {
  let end = text.length;
  while (end > 0 && '\r\n'.includes(text[end - 1] ?? ' ')) end--;
  return text.slice(0, end);
}

function contentsForBar(contents: CellValue, format: string, date1904: boolean): string {
  if (typeof contents === 'number') return editableText(contents, format, date1904);
  return typeof contents === 'string' && contents.startsWith('=')
    ? toDutchFormula(contents)
    : displayText(contents);
}
