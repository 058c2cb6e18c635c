import './excel-double';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { FunctionMetadata, FunctionsFile } from '../../src/preview/custom-functions/metadata';

type Implementation = (...args: unknown[]) => unknown;

export interface AddinFunctions {
  readonly definitions: ReadonlyMap<string, FunctionMetadata>;
  readonly implementations: ReadonlyMap<string, Implementation>;
}

/** The functions as they are in src/, with their metadata. */
export async function loadAddinFunctions(): Promise<AddinFunctions> {
  const folder = path.resolve('src/functions');
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
  return { definitions: new Map(functions.map((one) => [one.name, one])), implementations };
}
