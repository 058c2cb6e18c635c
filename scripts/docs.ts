import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { withClaimTable } from './claims/claim-table';
import { withFunctionTable, type FunctionMetadata } from './build/function-table';

/**
 * `npm run docs`: brings the README's table of functions up to date with the built metadata, and the
 * table of docs/verified.md with the claims of the self-test.
 */
async function main(): Promise<void> {
  await rewrite('docs/verified.md', withClaimTable);
  const { functions } = JSON.parse(await readFile('dist/functions.json', 'utf8')) as {
    functions: FunctionMetadata[];
  };
  await rewrite('README.md', (readme) => withFunctionTable(readme, functions));
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  const text = change(await readFile(file, 'utf8'));
  const options = await resolveConfig(file);
  await writeFile(file, await format(text, { ...options, parser: 'markdown' }));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
