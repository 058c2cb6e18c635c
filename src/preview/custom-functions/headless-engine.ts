import { LocaleType, Univer, UniverInstanceType } from '@univerjs/core';
import {
  ICalculateFormulaService,
  IFunctionService,
  UniverFormulaEnginePlugin,
  ValueNodeFactory,
} from '@univerjs/engine-formula';
import { toEnglishFormula } from '../dutch-formulas/dutch-formulas';
import { isErrorValue, type CellValue } from '../workbook-model/cell-values';
import { keepTextsInArrays } from './array-constants';
import type { FunctionMetadata } from './metadata';
import type { FunctionResult } from './results';
import { UniverFunction, type Invoke } from './univer-function';

const WORKBOOK = 'workbook';
const SHEET = 'sheet';

type CalculationResults = Awaited<ReturnType<ICalculateFormulaService['executeFormulas']>>;

export interface HeadlessEngine {
  /** Evaluates a formula in Dutch or English notation. */
  evaluate(formula: string): Promise<FunctionResult>;
}

/** Univer's formula engine without a grid, with the functions of the add-in. */
export function createHeadlessEngine(
  functions: readonly FunctionMetadata[],
  invoke: Invoke,
): HeadlessEngine {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: WORKBOOK,
    sheetOrder: [SHEET],
    sheets: {
      [SHEET]: { id: SHEET, name: 'Blad1', rowCount: 1000, columnCount: 100, cellData: {} },
    },
  });
  const injector = univer.__getInjector();
  keepTextsInArrays(injector.get(ValueNodeFactory));
  const messages = new Map<string, string>();
  /** What functions answered later, for the calculation that comes after. */
  const answers = new Map<string, FunctionResult>();
  let waiting: Promise<void>[] = [];
  const remembering: Invoke = (definition, args, caller) => {
    const key = JSON.stringify([definition.id, args]);
    const result = answers.get(key) ?? invoke(definition, args, caller);
    if (result.kind === 'busy' && result.later) {
      waiting.push(result.later.then((answer) => void answers.set(key, answer)));
    }
    if (result.kind === 'error') messages.set(result.error, result.message);
    return result;
  };
  injector
    .get(IFunctionService)
    .registerExecutors(
      ...functions.map((definition) => new UniverFunction(definition, remembering)),
    );
  return {
    async evaluate(formula) {
      answers.clear();
      const english = toEnglishFormula(formula.startsWith('=') ? formula : `=${formula}`);
      const calculate = async (): Promise<CalculationResults> => {
        messages.clear();
        waiting = [];
        return injector
          .get(ICalculateFormulaService)
          .executeFormulas({ [WORKBOOK]: { [SHEET]: { 0: { 0: [english] } } } });
      };
      let results = await calculate();
      while (waiting.length > 0) {
        await Promise.all(waiting);
        results = await calculate();
      }
      const value = results[WORKBOOK]?.[SHEET]?.[0]?.[0]?.[0]?.value;
      if (value === null || value === undefined) {
        return { kind: 'error', error: '#VALUE!', message: 'The formula is not complete.' };
      }
      if (isErrorValue(value)) {
        return { kind: 'error', error: value, message: messages.get(value) ?? '' };
      }
      const cells: CellValue[][] = Array.isArray(value)
        ? value.map((row) => row.map((cell) => cell ?? ''))
        : [[value]];
      return { kind: 'cells', cells };
    },
  };
}
