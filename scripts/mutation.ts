import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Mutation testing: changes the code of a layer in thousands of small ways and counts how many of
 * those the unit tests notice. The tests of the layer itself come first, as they notice most and take
 * seconds where those of all layers take minutes; what they miss is tried on all. Remembers what it
 * tested before, so that a second run is short.
 *
 *   npm run mutation                    (all layers)
 *   npm run mutation -- engine domain   (these layers)
 */
const LAYERS = ['domain', 'engine', 'scenarios', 'functions'] as const;
const REQUIRED = 85;

type MutantStatus = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | (string & {});

interface Report {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: MutantStatus }[] }>
  >;
}

interface Score {
  readonly detected: number;
  readonly undetected: number;
}

function runStryker(layer: string, tests: 'own' | 'all'): void {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'],
    { stdio: 'inherit', env: { ...process.env, MUTATION_LAYER: layer, MUTATION_TESTS: tests } },
  );
  if (status !== 0) throw new Error(`Stryker failed on ${layer}`);
}

function run(layer: string): Score {
  const report = `reports/mutation-${layer}.json`;
  runStryker(layer, 'own');
  runStryker(layer, 'all');
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const statuses = Object.values(files).flatMap(({ mutants }) =>
    mutants.map(({ status: outcome }) => outcome),
  );
  const count = (...wanted: readonly MutantStatus[]): number =>
    statuses.filter((outcome) => wanted.includes(outcome)).length;
  return {
    detected: count('Killed', 'Timeout'),
    undetected: count('Survived', 'NoCoverage'),
  };
}

function line(name: string, { detected, undetected }: Score): string {
  const all = detected + undetected;
  const score = ((100 * detected) / all).toFixed(1);
  return `${name.padEnd(12)}${String(detected).padStart(6)} of ${String(all).padStart(6)} noticed  ${score.padStart(5)} %`;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !LAYERS.some((layer) => layer === name));
if (unknown.length > 0)
  throw new Error(`No layer ${unknown.join(', ')}; there are ${LAYERS.join(', ')}`);
const scores = (asked.length > 0 ? asked : LAYERS).map((layer) => [layer, run(layer)] as const);
const total = scores.reduce(
  (sum, [, score]) => ({
    detected: sum.detected + score.detected,
    undetected: sum.undetected + score.undetected,
  }),
  { detected: 0, undetected: 0 },
);
console.log('');
for (const [layer, score] of scores) console.log(line(layer, score));
console.log(line('together', total));
const percentage = (100 * total.detected) / (total.detected + total.undetected);
process.exitCode = percentage >= REQUIRED ? 0 : 1;
