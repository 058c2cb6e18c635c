import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { withFunctionTable, type FunctionMetadata } from './build/function-table';

/** `npm run docs`: brings the README's table of functions up to date with the built metadata. */
async function main(): Promise<void> {
  const { functions } = JSON.parse(await readFile('dist/functions.json', 'utf8')) as {
    functions: FunctionMetadata[];
  };
  const readme = withFunctionTable(await readFile('README.md', 'utf8'), functions);
  const options = await resolveConfig('README.md');
  await writeFile('README.md', await format(readme, { ...options, parser: 'markdown' }));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
