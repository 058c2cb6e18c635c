import type { FormulaArgument } from './custom-functions/arguments';
import type { FunctionResult } from './custom-functions/results';
import type { Invoke } from './custom-functions/univer-function';
import type { FaultSwitches } from './faults';
import type { BatchExecutor, Interference } from './rich-api/batch-executor';
import { RichApiError } from './rich-api/rich-api-error';
import type { CellValue } from './workbook-model/cell-values';
import { ChartSeries } from './workbook-model/chart-series';
import type { ModelObject } from './workbook-model/model-object';
import { NamedItem } from './workbook-model/names';
import { Range } from './workbook-model/range';
import type { Table } from './workbook-model/tables';
import type { Workbook } from './workbook-model/workbook';
import { Worksheet } from './workbook-model/worksheet';

const tablesBeside = ({ worksheet }: Range): readonly Table[] =>
  worksheet instanceof Worksheet ? worksheet.tables.items : [];

/** What a host can do otherwise than Excel is said to. */
interface HostBreak {
  /** Changes an argument on its way to a function. */
  readonly argument?: (argument: FormulaArgument) => FormulaArgument;
  /** Changes what a function gave. */
  readonly result?: (result: FunctionResult) => FunctionResult;
  /** Changes what a formula shows. */
  readonly display?: <T>(formula: string, value: T) => T | CellValue;
  readonly api?: Interference;
  readonly install?: (parts: BreakableParts) => void;
  /** Requirement sets that the host denies, from this version. */
  readonly denied?: readonly string[];
}

export interface BreakableParts {
  readonly workbook: Workbook;
  readonly executor: BatchExecutor;
  readonly faults: FaultSwitches;
}

/** The first serial number that nobody takes for a year: a day of 1954. */
const FIRST_DATE = 20_000;
/** More rows than a small table has. */
const MANY_ROWS = 100;

const error = (code: string): FunctionResult => ({ kind: 'error', error: code, message: '' });

const eachNumber =
  (change: (value: number, row: number, column: number) => CellValue) =>
  (result: FunctionResult): FunctionResult =>
    result.kind !== 'cells'
      ? result
      : {
          ...result,
          cells: result.cells.map((cells, i) =>
            cells.map((value, j) => (typeof value === 'number' ? change(value, i, j) : value)),
          ),
        };

const isOf = (object: ModelObject, apiName: string, member: string, name: string): boolean =>
  object.apiName === apiName && member === name;

const eachCell = (value: unknown, change: (cell: unknown) => unknown): unknown =>
  Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row.map(change) : row))
    : value;

/** By what it breaks. A self-test of the add-in must notice each. */
const BREAKS: Readonly<Record<string, HostBreak>> = {
  'function-names': { result: () => error('#NAME?') },
  'function-values': { result: eachNumber((value) => value + 1) },
  'omitted-argument': {
    argument: (argument) =>
      argument.kind === 'omitted' ? { kind: 'value', cell: 'weggelaten' } : argument,
  },
  'empty-cell': {
    argument: (argument) => {
      if (argument.kind === 'value' && argument.cell === null) return { kind: 'value', cell: '-' };
      if (argument.kind !== 'table') return argument;
      return { ...argument, cells: argument.cells.map((row) => row.map((cell) => cell ?? '-')) };
    },
  },
  'error-codes': { result: (result) => (result.kind === 'error' ? error('#NULL!') : result) },
  spill: {
    result: (result) =>
      result.kind === 'cells' ? { ...result, cells: [[result.cells[0]?.[0] ?? '']] } : result,
  },
  'date-argument': {
    argument: (argument) =>
      argument.kind === 'value' && Number(argument.cell) > FIRST_DATE
        ? { kind: 'value', cell: Number(argument.cell) - 31 }
        : argument,
  },
  'date-result': {
    result: eachNumber((value, _row, column) =>
      column === 0 && value > FIRST_DATE && value < 3 * FIRST_DATE ? value + 1 : value,
    ),
  },
  'shared-runtime': {
    // The runtime of the functions never hears of the edition that was added last.
    result: (result) =>
      result.kind === 'cells' && result.cells[0]?.[0] === 'editie'
        ? { ...result, cells: result.cells.slice(0, -1) }
        : result,
  },
  'full-recalculation': {
    install: ({ workbook }) => Object.assign(workbook.application, { calculate: () => undefined }),
  },
  'unknown-function': { display: (_formula, value) => (value === '#NAME?' ? '#REF!' : value) },
  'argument-lists': {
    // Only what is on the list, as a stricter host might.
    argument: (argument) =>
      argument.kind === 'value' && argument.cell === 'med.'
        ? { kind: 'value', cell: 'geen waarde uit de lijst' }
        : argument,
  },
  'invariant-formulas': {
    display: (formula, value) => (formula.startsWith('=SUM(1.5') ? 17 : value),
  },
  'number-formats': {
    api: {
      read: (object, name, value) =>
        isOf(object, 'Range', name, 'text')
          ? eachCell(value, (text) => String(text).replaceAll('.', ''))
          : value,
    },
  },
  'one-format-for-all': {
    api: {
      write: (object, name, value) => {
        if (isOf(object, 'Range', name, 'numberFormat') && typeof value === 'string') {
          throw new RichApiError('InvalidArgument', 'A format for each cell is wanted.');
        }
        return value;
      },
    },
  },
  'text-stays-text': {
    api: {
      read: (object, name, value) =>
        isOf(object, 'Range', name, 'values')
          ? eachCell(value, (cell) => (/^0\d+$/.test(String(cell)) ? Number(cell) : cell))
          : value,
    },
  },
  'null-keeps-cell': {
    api: {
      write: (object, name, value) =>
        isOf(object, 'Range', name, 'formulas') ? eachCell(value, (cell) => cell ?? '') : value,
    },
  },
  'date-system': {
    api: {
      read: (object, name, value) =>
        isOf(object, 'FunctionResult', name, 'value') ? Number(value) + 1 : value,
    },
  },
  table: {
    api: {
      read: (object, name, value) =>
        isOf(object, 'Table', name, 'style') ? 'TableStyleLight1' : value,
    },
  },
  'table-name-taken': {
    api: {
      write: (object, name, value) =>
        isOf(object, 'Table', name, 'name') ? `${String(value)}_${++renamed}` : value,
    },
  },
  'filtered-table': {
    api: {
      write: (object, name, value) => {
        if (!(object instanceof Range) || name !== 'formulas' || !Array.isArray(value))
          return value;
        const filtered = tablesBeside(object).some(({ filters }) => filters.size > 0);
        return filtered ? [...(value as unknown[])].reverse() : value;
      },
    },
  },
  'chart-series': {
    api: {
      write: (object, name, value) =>
        object instanceof ChartSeries && name === 'chartType' ? 'Line' : value,
    },
  },
  names: {
    api: {
      write: (object, name, value) =>
        object instanceof NamedItem && name === 'visible' ? true : value,
    },
  },
  'sheet-protection': {
    api: { refusal: (code) => (code === 'AccessDenied' ? 'GeneralException' : code) },
  },
  'custom-xml': {
    api: {
      call: (object, name, args) =>
        isOf(object, 'CustomXmlPartCollection', name, 'add')
          ? [String(args[0]).replaceAll('😀', '?')]
          : args,
    },
  },
  settings: {
    api: {
      call: (object, name, args) =>
        isOf(object, 'SettingCollection', name, 'add')
          ? [args[0], String(args[1]).slice(0, 10)]
          : args,
    },
  },
  'request-of-product': {
    install: ({ faults }) => {
      faults.maxRequestBytes = 1_000_000;
    },
  },
  'request-too-large': {
    install: ({ faults }) => {
      faults.maxRequestBytes = Infinity;
    },
    api: {
      write: (object, name, value) => {
        if (!(object instanceof Range) || name !== 'values') return value;
        if (object.area.rows < MANY_ROWS) return value;
        object.getCell(0, 0).values = [['x']];
        throw new RichApiError('RequestPayloadSizeLimitExceeded', 'Half of it was done.');
      },
    },
  },
  'requirement-sets': { denied: ['CustomFunctionsRuntime 1.3'] },
  'own-changes': {
    install: ({ workbook: { events } }) => {
      const emit = events.emit.bind(events);
      events.emit = (type, target, args) =>
        emit(type, target, { ...args, triggerSource: 'Unknown' });
    },
  },
  'thousand-formulas': {
    result: eachNumber((value) => (Math.round(value) % 7 === 0 ? '#N/A' : value)),
  },
  load: {
    api: {
      call: (object, name, args) => {
        const [range] = args;
        const isLarge = range instanceof Range && range.area.rows > MANY_ROWS;
        if (isLarge && isOf(object, 'TableCollection', name, 'add')) {
          throw new RichApiError('GeneralException', 'No table of this size.');
        }
        return args;
      },
    },
  },
  refresh: {
    api: {
      write: (object, name, value) => {
        if (!(object instanceof Range) || name !== 'formulas') return value;
        if (tablesBeside(object).every(({ area }) => area.rows < MANY_ROWS)) return value;
        throw new RichApiError('GeneralException', 'A loaded table cannot be changed.');
      },
    },
  },
  /** What a self-test has stored cannot be removed again. */
  'workbook-unchanged': {
    install: ({ workbook: { settings } }) => {
      settings.remove = () => undefined;
    },
  },
};

let renamed = 0;

export const BREAK_NAMES: readonly string[] = Object.keys(BREAKS);

/** A host that on purpose is no Excel in some ways, to see whether an add-in notices. */
export class HostBreaks {
  readonly #breaks: readonly HostBreak[];

  /** @throws Error for a name that is not known, so that no test runs without its break. */
  constructor(names: readonly string[]) {
    this.#breaks = names.map((name) => {
      const hostBreak = BREAKS[name];
      if (!hostBreak) throw new Error(`Unknown break: ${name}`);
      return hostBreak;
    });
  }

  /** Requirement sets to deny, such as `ExcelApi 1.13`. */
  get denied(): readonly string[] {
    return this.#breaks.flatMap(({ denied = [] }) => denied);
  }

  aroundFunctions(invoke: Invoke): Invoke {
    return (definition, args, caller) => {
      const handed = this.#breaks.reduce(
        (list, { argument }) => (argument ? list.map(argument) : list),
        args,
      );
      return this.#breaks.reduce(
        (result, one) => one.result?.(result) ?? result,
        invoke(definition, handed, caller),
      );
    };
  }

  /** @param value what a formula gives: one value, or those of the cells over which it spills. */
  shownValue<T>(formula: string, value: T): T | CellValue {
    return this.#breaks.reduce<T | CellValue>(
      (display, one) => one.display?.(formula, display) ?? display,
      value,
    );
  }

  install(parts: BreakableParts): void {
    for (const { api, install } of this.#breaks) {
      if (api) parts.executor.interferences.push(api);
      install?.(parts);
    }
  }
}
