/**
 * Evaluates Dutch formulas with the functions as they are in src/: reads a JSON list from stdin and
 * prints the results as a reader of the guide sees them. A process of its own, because jest does
 * not load the formula engine.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { formatDutchNumber } from '../../../src/domain/number-format';
import { marshalArguments } from '../../../src/preview/custom-functions/arguments';
import { createHeadlessEngine } from '../../../src/preview/custom-functions/headless-engine';
import type { FunctionsFile } from '../../../src/preview/custom-functions/metadata';
import { readAnswer } from '../../../src/preview/custom-functions/results';
import type { Invoke } from '../../../src/preview/custom-functions/univer-function';
import { DUTCH_ERRORS } from '../../../src/preview/workbook-model/number-display';
import { ExcelError } from '../excel-double';

type Implementation = (...args: unknown[]) => unknown;

const folder = path.resolve('src/functions');

async function main(): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const { metadataJson, associate } = await generateCustomFunctionsMetadata(
    files.map((file) => path.join(folder, file)),
  );
  const { functions } = JSON.parse(metadataJson) as FunctionsFile;
  const implementations = new Map<string, Implementation>();
  for (const { id, functionName, sourceFileName } of associate) {
    const module = (await import(sourceFileName)) as Record<string, Implementation>;
    implementations.set(id, module[functionName]);
  }
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
  const engine = createHeadlessEngine(functions, invoke);
  const outcomes: string[] = [];
  for (const formula of JSON.parse(readFileSync(0, 'utf8')) as string[]) {
    const result = await engine.evaluate(formula);
    outcomes.push(
      result.kind === 'cells'
        ? result.cells.map((row) => row.map(shown).join(' · ').trimEnd()).join(' / ')
        : result.kind === 'error'
          ? `${DUTCH_ERRORS[result.error] ?? result.error} ${result.message}`
          : '#BUSY!',
    );
  }
  process.stdout.write(JSON.stringify(outcomes));
}

function shown(cell: unknown): string {
  return typeof cell === 'number' ? formatDutchNumber(cell, 4) : String(cell);
}

void main().then(() => process.exit(0));
