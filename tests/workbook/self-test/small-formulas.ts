import { parseCells } from '../../../src/preview/workbook-model/addresses';
import {
  DAYS_UNTIL_1904,
  isErrorValue,
  serialOfDate,
  type CellValue,
} from '../../../src/preview/workbook-model/cell-values';
import type { CellReader } from '../../../src/preview/workbook-model/memory-sheet-store';
import type {
  ArgumentCell,
  FormulaArgument,
} from '../../../src/preview/custom-functions/arguments';

/** What a function of the add-in gives for its arguments: a value or a table; undefined when Excel does not know it. */
export type CallFunction = (
  name: string,
  args: readonly FormulaArgument[],
) => CellValue | CellValue[][] | undefined;

export interface FormulaSurroundings {
  readonly call: CallFunction;
  readonly date1904: boolean;
  /** The properties of the number in a cell, if it has any. */
  readonly propertyAt: (row: number, column: number, name: string) => CellValue | undefined;
}

type Result = CellValue | CellValue[][] | null;

/**
 * Calculates the few kinds of formulas that the self-test enters, at once: the formula engine of
 * the preview host answers later and does not run in jest.
 */
export function evaluateSmallFormula(
  formula: string,
  cellAt: CellReader,
  surroundings: FormulaSurroundings,
): CellValue | CellValue[][] {
  if (NOT_SMALL.test(formula)) return 0;
  const result = new SmallFormula(formula.slice(1), cellAt, surroundings).result();
  return result ?? 0;
}

/** On a loaded sheet; without a formula engine they give 0, as in the model. */
const NOT_SMALL = /^=.*\b(SUMIFS|IFERROR|INDIRECT|\$)/;
const TOKEN = /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|[A-Z_][\w.]*(?:\(|:[A-Z]+\d+)?|[-+*,)])/gy;

/** Spaces in a text are part of it. */
const withoutSpaces = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 0 ? part.replace(/\s/g, '') : part))
    .join('');

class SmallFormula {
  readonly #tokens: string[] = [];
  #next = 0;

  constructor(
    text: string,
    private readonly cellAt: CellReader,
    private readonly surroundings: FormulaSurroundings,
  ) {
    TOKEN.lastIndex = 0;
    for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) this.#tokens.push(token[1]);
    if (this.#tokens.join('') !== withoutSpaces(text)) {
      throw new Error(`No small formula: ${text}`);
    }
  }

  result(): Result {
    let left = this.#operand();
    for (;;) {
      const operator = this.#tokens[this.#next];
      if (operator !== '+' && operator !== '-' && operator !== '*') return left;
      this.#next++;
      left = combined(left, operator, this.#operand());
    }
  }

  #operand(): Result {
    const token = this.#tokens[this.#next++] ?? '';
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (token.endsWith('(')) return this.#call(token.slice(0, -1));
    const [cell = '', property] = token.split('.');
    const area = parseCells(cell);
    if (!area) return '#NAME?';
    if (property !== undefined) {
      return this.surroundings.propertyAt(area.row, area.column, property) ?? '#FIELD!';
    }
    return this.#cell(area.row, area.column);
  }

  #cell(row: number, column: number): Result {
    const entry = this.cellAt(row, column);
    if (!entry) return null;
    if (entry.formula === undefined) return entry.value;
    return evaluateSmallFormula(entry.formula, this.cellAt, this.surroundings);
  }

  #call(name: string): Result {
    const args: FormulaArgument[] = [];
    const values: Result[] = [];
    while (this.#tokens[this.#next] !== ')') {
      const token = this.#tokens[this.#next];
      if (token === ',') {
        args.push({ kind: 'omitted' });
        values.push(null);
      } else if (token?.includes(':')) {
        this.#next++;
        args.push(this.#range(token));
        values.push(null);
      } else {
        const value = this.result();
        values.push(value);
        args.push(
          Array.isArray(value)
            ? { kind: 'table', cells: value as ArgumentCell[][] }
            : { kind: 'value', cell: value },
        );
      }
      if (this.#tokens[this.#next] !== ',') continue;
      this.#next++;
      if (this.#tokens[this.#next] === ')') {
        args.push({ kind: 'omitted' });
        values.push(null);
      }
    }
    this.#next++;
    return this.#builtIn(name, values) ?? this.surroundings.call(name, args) ?? '#NAME?';
  }

  #range(address: string): FormulaArgument {
    const area = parseCells(address);
    if (!area) throw new Error(`No cells: ${address}`);
    const cells = Array.from({ length: area.rows }, (_row, i) =>
      Array.from({ length: area.columns }, (_cell, j): ArgumentCell => {
        const value = this.#cell(area.row + i, area.column + j);
        return Array.isArray(value) ? null : value;
      }),
    );
    return { kind: 'table', cells };
  }

  #builtIn(name: string, values: readonly Result[]): Result | undefined {
    const numbers = values.map(Number);
    switch (name) {
      case 'SUM':
        return numbers.reduce((sum, value) => sum + value, 0);
      case 'DATE': {
        const [year = 0, month = 0, day = 0] = numbers;
        return serialOfDate(year, month, day) - (this.surroundings.date1904 ? DAYS_UNTIL_1904 : 0);
      }
      case 'INDEX': {
        const [table] = values;
        if (!Array.isArray(table)) return table;
        return table[numbers[1] - 1]?.[numbers[2] - 1] ?? '#REF!';
      }
      default:
        return undefined;
    }
  }
}

function combined(left: Result, operator: '+' | '-' | '*', right: Result): Result {
  const error = [left, right].find(isErrorValue);
  if (error !== undefined) return error;
  const [a, b] = [Number(left), Number(right)];
  return operator === '+' ? a + b : operator === '-' ? a - b : a * b;
}
