import { formatDutchNumber } from '../../../src/domain/number-format';
import { marshalArguments } from '../../../src/preview/custom-functions/arguments';
import { createHeadlessEngine } from '../../../src/preview/custom-functions/headless-engine';
import { readAnswer } from '../../../src/preview/custom-functions/results';
import type { Invoke } from '../../../src/preview/custom-functions/univer-function';
import { DUTCH_ERRORS } from '../../../src/preview/workbook-model/number-display';
import { loadAddinFunctions } from '../addin-functions';
import { ExcelError } from '../excel-double';

/**
 * @returns what evaluates a Dutch formula with the functions as they are in src/, and gives its result
 * as a reader of the guide sees it.
 */
export async function formulaEvaluator(): Promise<(formula: string) => Promise<string>> {
  const { definitions, implementations } = await loadAddinFunctions();
  const invoke: Invoke = (definition, args) => {
    const run = implementations.get(definition.id);
    return readAnswer(
      () => run?.(...marshalArguments(definition, args, 'null')),
      (error) => {
        if (!(error instanceof ExcelError)) throw error;
        return { kind: 'error', error: error.code, message: error.message };
      },
    );
  };
  const engine = createHeadlessEngine([...definitions.values()], invoke);
  return async (formula) => {
    const result = await engine.evaluate(formula);
    return result.kind === 'cells'
      ? result.cells.map((row) => row.map(shown).join(' · ').trimEnd()).join(' / ')
      : result.kind === 'error'
        ? `${DUTCH_ERRORS[result.error] ?? result.error} ${result.message}`
        : '#BUSY!';
  };
}

function shown(cell: unknown): string {
  return typeof cell === 'number' ? formatDutchNumber(cell, 4) : String(cell);
}
