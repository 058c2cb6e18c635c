/**
 * The real Excel library of office.js in jest, answered by the preview host's workbook model.
 *
 * ```ts
 * import { createTestExcel } from './excel-in-jest';
 *
 * const excel = createTestExcel({ sheetNames: ['Blad1'] });
 * afterAll(() => excel.dispose());
 *
 * it('writes a heading', async () => {
 *   await Excel.run(async (context) => {
 *     context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [['Kop']];
 *     await context.sync();
 *   });
 *   expect(excel.workbook.worksheets.getItem('Blad1').getRange('A1').values).toEqual([['Kop']]);
 *   expect(excel.syncCount()).toBe(1);
 *   expect(excel.unknownMembers()).toEqual([]);
 * });
 * ```
 *
 * `Excel`, `Office` and `OfficeExtension` become globals until `dispose()`, so the code under test
 * needs no change. A property read without `load()` throws the library's own PropertyNotLoaded.
 * Faults can be switched at any time: `excel.faults.cellEdit = true`. Those of the environment
 * variable PREVIEW_FAULTS are on from the start, so that the same tests can be run under each.
 * Formulas are stored but not calculated; give `evaluate` when a test needs their values.
 */
import { readFileSync } from 'node:fs';
import type { createRequire } from 'node:module';
import { join } from 'node:path';
import type { JSDOM } from 'jsdom';
import { parseFaults, type FaultSwitches } from '../../src/preview/faults';
import { isSetSupported } from '../../src/preview/requirement-sets';
import { BatchExecutor } from '../../src/preview/rich-api/batch-executor';
import { RequestDesk } from '../../src/preview/rich-api/request-desk';
import { ActionType, type BatchRequest } from '../../src/preview/rich-api/wire-types';
import { formatCells } from '../../src/preview/workbook-model/addresses';
import { readEntry } from '../../src/preview/workbook-model/cell-values';
import type { ModelEvent } from '../../src/preview/workbook-model/model-events';
import {
  MemorySheetStore,
  type FormulaEvaluator,
} from '../../src/preview/workbook-model/memory-sheet-store';
import { Workbook } from '../../src/preview/workbook-model/workbook';

export interface TestExcelOptions {
  sheetNames?: readonly string[];
  /** What a formula gives; without it every formula gives 0. */
  evaluate?: FormulaEvaluator;
  /** In the place of those of PREVIEW_FAULTS, switch by switch. */
  faults?: Partial<FaultSwitches>;
  displayLanguage?: string;
  /** Requirement sets to deny, such as `['ExcelApi 1.13']`: that version and higher. */
  without?: readonly string[];
}

export interface TestExcel {
  Excel: typeof Excel;
  Office: typeof Office;
  /** The model behind it, to prepare and to look at; its members are those of the Excel API. */
  workbook: Workbook;
  faults: FaultSwitches;
  /** Answers the requests; to stand between them and the model. */
  executor: BatchExecutor;
  /** How many requests reached Excel so far. */
  syncCount(): number;
  /** Whether the code under test waits for an answer of Excel. */
  isAnswering(): boolean;
  /** The bytes of each request that was sent so far. */
  requestBytes(): readonly number[];
  /**
   * Lets Excel stop in the middle of a request, as it does when it refuses something there: what
   * came before it is done.
   *
   * @param sync which request, counted as `syncCount` does.
   * @param part how much of it is done, from 0 to 1.
   */
  stopWithin(sync: number, part: number): void;
  /** API members the model lacks that the code under test asked for. */
  unknownMembers(): string[];
  /** The errors that Excel answered, code and message. */
  apiErrors(): string[];
  /** Acts as the user: writes into a cell and raises the events that typing raises. */
  typeInCell(address: string, input: string | number): void;
  /** Waits until the events raised so far have been handled. */
  settled(): Promise<void>;
  dispose(): void;
}

interface AsyncResult {
  status: 'succeeded' | 'failed';
  value?: { data: [number, unknown[], string] };
  error?: { code: number; message: string };
}

type MessageHandler = (message: { entries: unknown[] }) => void;

/** The library's globals, with the parts that this stand-in for the Excel host fills in. */
interface OfficeLibrary {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  OSF: {
    DDA: {
      RichApi: {
        executeRichApiRequestAsync(message: unknown[], answer: (result: AsyncResult) => void): void;
        richApiMessageManager: {
          register(handler: MessageHandler): Promise<void>;
          removeHandlerAsync(
            type: string,
            options: { handler: MessageHandler },
            done: (result: AsyncResult) => void,
          ): void;
        };
      };
    };
  };
}

const LIBRARY = join(__dirname, '../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js');
const GLOBALS = ['Excel', 'Office', 'OfficeExtension'] as const;
const EVENT_CATEGORY = 65536;

export function createTestExcel(options: TestExcelOptions = {}): TestExcel {
  const faults: FaultSwitches = {
    ...parseFaults(process.env.PREVIEW_FAULTS ?? ''),
    ...options.faults,
  };
  const workbook = new Workbook({
    sheetNames: options.sheetNames ?? ['Blad1'],
    createStore: () => new MemorySheetStore(options.evaluate),
  });
  workbook.date1904 = faults.date1904;
  if (faults.protectedSheet) workbook.worksheets.getItemAt(0).protection.protect();
  const executor = new BatchExecutor(workbook);
  const desk = new RequestDesk(executor, faults);
  const stop = { sync: 0, part: 0 };
  const execute = executor.execute.bind(executor);
  executor.execute = (request) => {
    if (desk.syncCount !== stop.sync) return execute(request);
    stop.sync = 0;
    return execute(brokenOff(request, stop.part));
  };
  const library = libraryAtRest ?? loadLibrary();
  libraryAtRest = undefined;
  let isDisposed = false;
  const handlers = new Set<MessageHandler>();
  const traffic: Traffic = { waiting: 0, bytes: [], hadListener: false };
  connectRichApi(library, desk, handlers, traffic);
  const office = {
    ...library,
    // `context` is a read-only member of the library's own Office, so stand in front of it.
    Office: Object.create(library.Office, {
      context: { value: officeContext(workbook, options) },
      ...Object.getOwnPropertyDescriptors(officeMembers()),
    }) as typeof Office,
  };
  workbook.events.listen((event) => {
    setTimeout(() => handlers.forEach((handler) => handler({ entries: [messageOf(event)] })), 0);
  });
  const restore = installGlobals(office);
  return {
    Excel: office.Excel,
    Office: office.Office,
    workbook,
    faults,
    executor,
    syncCount: () => desk.syncCount,
    isAnswering: () => traffic.waiting > 0,
    requestBytes: () => [...traffic.bytes],
    stopWithin: (sync, part) => void Object.assign(stop, { sync, part }),
    unknownMembers: () => [...executor.unknownMembers.keys()],
    apiErrors: () => [...executor.errors],
    typeInCell: (address, input) => typeInCell(workbook, address, input),
    settled: async () => {
      for (let turn = 0; turn < 5; turn++) await new Promise((done) => setTimeout(done, 0));
    },
    dispose: () => {
      if (isDisposed) return;
      isDisposed = true;
      restore();
      // Who listens is remembered by the library, and who waits will come back to it.
      if (!traffic.hadListener && traffic.waiting === 0) libraryAtRest = library;
    },
  };
}

/**
 * The library of an Excel that is disposed of, for the next: running it anew takes longer than most
 * tests do. It is as good as new when nobody listens to its events or waits for an answer.
 */
let libraryAtRest: OfficeLibrary | undefined;

const GLOBALS_OF_LIBRARY = [...GLOBALS, 'OSF', 'OfficeCore', 'Microsoft'];

/** In a jsdom test the library runs in its window; in a node test it gets a window of its own. */
function loadLibrary(): OfficeLibrary {
  const inWindow = typeof window !== 'undefined';
  const own = (inWindow ? window : newWindow()) as unknown as OfficeLibrary & typeof globalThis;
  // Its second copy in a window trips over what the first left there.
  for (const name of GLOBALS_OF_LIBRARY) Reflect.deleteProperty(own, name);
  own.eval(readFileSync(LIBRARY, 'utf8'));
  const { Excel, Office, OfficeExtension, OSF } = own;
  return { Excel, Office, OfficeExtension, OSF };
}

/**
 * By Node itself, which keeps its hundreds of modules for the test files that follow; jest's own
 * `require` would run them anew for each.
 */
function jsdomOfNode(): { JSDOM: typeof JSDOM } {
  // Node 20 has it since 20.16.
  const { getBuiltinModule } = process as Partial<NodeJS.Process>;
  const nodeModule = getBuiltinModule?.('module') as { createRequire: typeof createRequire };
  const load = getBuiltinModule ? nodeModule.createRequire(__filename) : require;
  return load('jsdom') as { JSDOM: typeof JSDOM };
}

function newWindow(): Window {
  const jsdom = jsdomOfNode();
  const dom = new jsdom.JSDOM('<!doctype html>', {
    url: 'https://localhost:8444/taskpane.html',
    runScripts: 'outside-only',
  });
  return dom.window as unknown as Window;
}

/** The request up to a part of its actions, and then one that Excel must refuse. */
function brokenOff(request: BatchRequest, part: number): BatchRequest {
  const done = request.Actions.slice(0, Math.floor(request.Actions.length * part));
  const refused = { Id: 0, ActionType: ActionType.method, Name: '', ObjectPathId: -1 };
  return { ...request, Actions: [...done, refused] };
}

interface Traffic {
  waiting: number;
  readonly bytes: number[];
  hadListener: boolean;
}

function connectRichApi(
  office: OfficeLibrary,
  desk: RequestDesk,
  handlers: Set<MessageHandler>,
  traffic: Traffic,
): void {
  const { RichApi } = office.OSF.DDA;
  RichApi.executeRichApiRequestAsync = (message, answer) => {
    const [body, flags] = [String(message[4]), Number(message[6])];
    traffic.waiting++;
    traffic.bytes.push(Buffer.byteLength(body));
    void desk.handle(body, flags).then((result) => {
      traffic.waiting--;
      answer(
        result.kind === 'answer'
          ? { status: 'succeeded', value: { data: [200, [], JSON.stringify(result.response)] } }
          : {
              status: 'failed',
              error: { code: result.officeErrorCode, message: result.message },
            },
      );
    });
  };
  RichApi.richApiMessageManager = {
    register: async (handler) => {
      traffic.hadListener = true;
      handlers.add(handler);
    },
    removeHandlerAsync: (_type, { handler }, done) => {
      handlers.delete(handler);
      done({ status: 'succeeded' });
    },
  };
}

const messageOf = (event: ModelEvent) => ({
  messageCategory: EVENT_CATEGORY,
  messageType: event.type,
  targetId: event.targetId,
  message: JSON.stringify(event.args),
  isRemoteOverride: false,
});

type Done = ((result: { status: string; value?: unknown }) => void) | undefined;

function officeContext(workbook: Workbook, options: TestExcelOptions): Office.Context {
  const denied = (options.without ?? []).map((text) => text.split(' '));
  const selectionHandlers = new Set<(args: unknown) => void>();
  workbook.selectionChanged = () =>
    selectionHandlers.forEach((handler) => setTimeout(handler, 0, {}));
  const succeed = (...args: unknown[]) =>
    (args.reverse().find((arg) => typeof arg === 'function') as Done)?.({ status: 'succeeded' });
  const { settings } = workbook;
  const context = {
    displayLanguage: options.displayLanguage ?? 'nl-NL',
    contentLanguage: 'nl-NL',
    host: 'Excel',
    platform: 'OfficeOnline',
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.0.0' },
    requirements: {
      isSetSupported: (name: string, version: string | number = '0') =>
        !denied.some(([set, from]) => set === name && atLeast(String(version), from ?? '0')) &&
        isSetSupported(name, version),
    },
    document: {
      mode: 'readWrite',
      settings: {
        get: (key: string) => settings.getItemOrNullObject(key)?.value ?? null,
        set: (key: string, value: unknown) => settings.put(key, value),
        remove: (key: string) => settings.remove(key),
        saveAsync: succeed,
        refreshAsync: succeed,
      },
      addHandlerAsync: (_type: string, handler: (args: unknown) => void, ...rest: unknown[]) => {
        selectionHandlers.add(handler);
        succeed(...rest);
      },
      removeHandlerAsync: (
        _type: string,
        removed: { handler?: (args: unknown) => void },
        ...rest: unknown[]
      ) => {
        if (removed.handler) selectionHandlers.delete(removed.handler);
        succeed(...rest);
      },
    },
  };
  return context as unknown as Office.Context;
}

const atLeast = (version: string, from: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [fromMajor = 0, fromMinor = 0] = from.split('.').map(Number);
  return major > fromMajor || (major === fromMajor && minor >= fromMinor);
};

/** What office.js itself adds once it has met its host. */
function officeMembers() {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  return {
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await callback?.(info);
      return info;
    },
    actions: { associate: () => {} },
    addin: {
      showAsTaskpane: async () => {},
      hide: async () => {},
      setStartupBehavior: async () => {},
      getStartupBehavior: async () => 'None',
      onVisibilityModeChanged: async () => async () => {},
    },
  };
}

function installGlobals(office: OfficeLibrary): () => void {
  const before = GLOBALS.map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, {
      value: office[name],
      configurable: true,
      writable: true,
    });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

function typeInCell(workbook: Workbook, address: string, input: string | number): void {
  const range = workbook.rangeOf(address, workbook.worksheets.getActiveWorksheet());
  const entry = readEntry(input, range.numberFormat?.[0]?.[0], workbook.date1904);
  range.worksheet.store.write(range.area, [[entry]]);
  range.worksheet.emitChanged(formatCells(range.area), 'RangeEdited', 'Unknown');
}
