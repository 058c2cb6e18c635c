/**
 * `npm run proof`: tries re-basing on the past and rewrites its section of docs/model.md. With
 * --check it only says whether the section is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { proofSection } from './rebase-proof-document';
import { trials, type Smoother } from './rebase-proof-run';

const FILE = join(__dirname, '..', 'docs', 'model.md');
const SECTION = /(<!-- rebase-proof:begin -->)[\s\S]*?(<!-- rebase-proof:end -->)/;

/** The best exponential smoother by AICc, its level and trend chosen by the library. */
async function loadSmoother(): Promise<Smoother> {
  const { AutoETS, initSync } = await import('@bsull/augurs/ets');
  const wasm = createRequire(__filename)
    .resolve('@bsull/augurs/ets')
    .replace(/ets\.js$/, 'ets_bg.wasm');
  initSync({ module: readFileSync(wasm) });
  return (monthly, ahead) => {
    const model = new AutoETS(1, 'ZZN');
    model.fit([...monthly]);
    const { point } = model.predict(Math.max(1, Math.round(ahead)));
    return point[point.length - 1];
  };
}

async function main(): Promise<void> {
  const section = proofSection(trials(await loadSmoother()));
  console.log(section);
  const current = readFileSync(FILE, 'utf8');
  if (!SECTION.test(current)) throw new Error('docs/model.md lacks the markers of the proof');
  const options = await resolveConfig(FILE);
  const updated = await format(current.replace(SECTION, `$1\n\n${section}\n\n$2`), {
    ...options,
    filepath: FILE,
  });
  if (process.argv.includes('--check')) {
    if (updated !== current) {
      console.error('docs/model.md is out of date: run npm run proof');
      process.exitCode = 1;
    }
    return;
  }
  writeFileSync(FILE, updated);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
