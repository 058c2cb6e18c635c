/**
 * `npm run backtest`: runs the model over 2023-2025 and rewrites the generated sections of
 * docs/model.md. With --check it only says whether they are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { generatedSections, replaceSections } from './model-document';

const FILE = join(__dirname, '..', 'docs', 'model.md');

async function main(): Promise<void> {
  const sections = generatedSections();
  console.log(sections['back-test']);
  const current = readFileSync(FILE, 'utf8');
  const options = await resolveConfig(FILE);
  const updated = await format(replaceSections(current, sections), { ...options, filepath: FILE });
  if (process.argv.includes('--check')) {
    if (updated !== current) {
      console.error('docs/model.md is out of date: run npm run backtest');
      process.exitCode = 1;
    }
    return;
  }
  writeFileSync(FILE, updated);
  console.log(updated === current ? 'docs/model.md was up to date' : 'docs/model.md rewritten');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
