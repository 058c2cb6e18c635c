import { ArgumentError, marshalArguments } from '../../../src/preview/custom-functions/arguments';
import { readResult, type FunctionResult } from '../../../src/preview/custom-functions/results';
import { HostBreaks } from '../../../src/preview/host-breaks';
import type { CellValue } from '../../../src/preview/workbook-model/cell-values';
import type { AddinFunctions } from '../../functions/addin-functions';
import { ExcelError } from '../../functions/excel-double';
import {
  createTestExcel,
  type TestExcel,
  type TestExcelOptions,
} from '../../preview/excel-in-jest';
import { evaluateSmallFormula } from './small-formulas';

export interface SelfTestExcelOptions extends TestExcelOptions {
  /** Claims that this host breaks on purpose. */
  readonly breaks?: readonly string[];
}

/** An Excel in memory that calculates our functions, remembers their answers, and may break claims. */
export function createSelfTestExcel(
  { definitions, implementations }: AddinFunctions,
  { breaks = [], ...options }: SelfTestExcelOptions = {},
): TestExcel {
  const broken = new HostBreaks(breaks);
  const remembered = new Map<string, CellValue | CellValue[][]>();
  const invoke = broken.aroundFunctions((definition, args): FunctionResult => {
    try {
      const run = implementations.get(definition.id);
      const emptyCellAs = excel.faults.emptyCellAs;
      return readResult(run?.(...marshalArguments(definition, args, emptyCellAs)));
    } catch (error) {
      if (error instanceof ArgumentError) {
        return { kind: 'error', error: error.error, message: error.message };
      }
      if (!(error instanceof ExcelError)) throw error;
      return { kind: 'error', error: error.code, message: error.message };
    }
  });
  const excel = createTestExcel({
    ...options,
    without: [...(options.without ?? []), ...broken.denied],
    evaluate: (formula, cellAt) =>
      broken.shownValue(
        formula,
        evaluateSmallFormula(formula, cellAt, {
          date1904: excel.workbook.date1904,
          propertyAt: () => undefined,
          call: (name, args) => {
            const definition = definitions.get(name);
            if (!definition) return undefined;
            const key = JSON.stringify([name, args]);
            const known = remembered.get(key);
            if (known !== undefined) return known;
            const answer = answerOf(
              invoke(definition, [...args], { sheetId: '', row: 0, column: 0 }),
            );
            remembered.set(key, answer);
            return answer;
          },
        }),
      ),
  });
  // A full recalculation asks every function again.
  Object.assign(excel.workbook.application, { calculate: () => remembered.clear() });
  broken.install(excel);
  return excel;
}

function answerOf(result: FunctionResult): CellValue | CellValue[][] {
  if (result.kind === 'busy') return '#BUSY!';
  if (result.kind === 'error') return result.error;
  const { cells } = result;
  const [[single = ''] = []] = cells;
  return cells.length === 1 && cells[0]?.length === 1 ? single : cells;
}
