/**
 * Evaluates Dutch formulas: reads a JSON list from stdin and prints the results. A process of its own,
 * because jest does not load the formula engine.
 */
import { readFileSync } from 'node:fs';
import { formulaEvaluator } from './formula-evaluator';

async function main(): Promise<void> {
  const evaluate = await formulaEvaluator();
  const outcomes: string[] = [];
  for (const formula of JSON.parse(readFileSync(0, 'utf8')) as string[]) {
    outcomes.push(await evaluate(formula));
  }
  process.stdout.write(JSON.stringify(outcomes));
}

void main().then(() => process.exit(0));
