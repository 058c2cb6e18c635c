import { formulaEvaluator } from '../functions/guide/formula-evaluator';
import { GUIDE_EXAMPLES } from '../functions/guide/guide-examples';

// The examples of the guide once more: for jest another process evaluates them, of which mutation
// testing sees nothing.
let evaluate: (formula: string) => Promise<string>;
beforeAll(async () => {
  evaluate = await formulaEvaluator();
});

test.each(GUIDE_EXAMPLES)('$formula gives what the guide says', async ({ formula, outcome }) => {
  expect(await evaluate(formula)).toBe(outcome);
});
