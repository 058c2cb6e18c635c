/**
 * `npm run bench`: our engine beside the same model in other techniques, in the same run on the
 * same machine. Ratios say more than times: those change with the machine and its load.
 */
import { simulatePaths } from '../../src/engine/monte-carlo';
import { quantiles } from '../../src/engine/quantiles';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { disturbancesOf } from '../../src/scenarios/analysis/uncertainty/disturbances';
import { HISTORY_UNCERTAINTY } from '../../src/scenarios/analysis/uncertainty/uncertainty-settings';
import { everythingCase, letterCase, MONTHS, type BenchCase } from './bench-case';
import { benchEngine } from './engine-runs';
import { benchChanceCalls } from './chance-calls';
import { benchFunctionCalls } from './function-calls';
import { timed } from './measure';
import { monteCarloRival } from './monte-carlo-rival';
import { benchPaneLoad } from './pane-load';
import { benchRealWorkbook } from './real-workbook';
import { line, target } from './report';

const forecast = new ForecastService().forecast({
  scenario: 'mediaan',
  edition: 'Kernprognose 2025',
});
const letter = letterCase(forecast.inputs);

function benchMonteCarlo(given: BenchCase): void {
  const PATHS = 10_000;
  const QUANTILES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
  console.log(`\nMonte Carlo, ${PATHS} paths x ${MONTHS} months, ${QUANTILES.length} quantiles`);
  const disturbances = disturbancesOf(forecast.edition, MONTHS, HISTORY_UNCERTAINTY);
  const inputs = { ...forecast.inputs, months: MONTHS };
  let seed = 0;
  const ours = (latinHypercube: boolean) => (): void => {
    // Another seed each time: the draws of the latest are kept.
    seed++;
    const paths = simulatePaths(inputs, disturbances, {
      pathCount: PATHS,
      seed,
      latinHypercube,
    });
    for (let m = 0; m <= MONTHS; m++) {
      quantiles(paths.occupancy.subarray(m * PATHS, (m + 1) * PATHS), QUANTILES);
    }
  };
  const rival = monteCarloRival(given, disturbances, PATHS, QUANTILES);
  const best = (call: () => void): number =>
    Math.min(...Array.from({ length: 12 }, () => timed(call)));
  const plain = best(ours(false));
  const spread = best(ours(true));
  const naive = best(rival);
  line('ours', `${plain.toFixed(1)} ms`, '1.00 x ours');
  line('ours, Latin hypercube', `${spread.toFixed(1)} ms`, `${(spread / plain).toFixed(2)} x ours`);
  line(
    'bare loop, the same draws by Box-Muller, full sort',
    `${naive.toFixed(1)} ms`,
    `${(naive / plain).toFixed(2)} x ours`,
  );
  target(`1,5x faster than that: ${(naive / plain).toFixed(2)}x`, naive / plain >= 1.5);
  target(`within 2x of 23 ms (the prototype's machine): ${plain.toFixed(1)} ms`, plain <= 46);
}

/**
 * `npm run bench -- workbook`: only the workbook of a department that uses everything;
 * `npm run bench -- pane`: only the first opening of the pane;
 * `npm run bench -- chances`: only what simulates or searches.
 */
async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
  if (process.argv.includes('workbook')) return benchRealWorkbook();
  if (process.argv.includes('pane')) return benchPaneLoad();
  if (process.argv.includes('chances')) {
    benchMonteCarlo(letter);
    return benchChanceCalls();
  }
  await benchEngine(letter);
  await benchEngine(everythingCase(letter));
  benchMonteCarlo(letter);
  await benchFunctionCalls();
  await benchChanceCalls();
  await benchRealWorkbook();
  await benchPaneLoad();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
