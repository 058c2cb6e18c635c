/**
 * `npm run bench`: our engine beside the same model in other techniques, in the same run on the
 * same machine. Ratios say more than times: those change with the machine and its load.
 */
import { createProjection, project } from '../../src/engine/project';
import { simulatePaths } from '../../src/engine/monte-carlo';
import { quantilesInPlace } from '../../src/engine/quantiles';
import { ForecastService } from '../../src/scenarios/forecast-service';
import { DEFAULT_UNCERTAINTY, disturbancesOf } from '../../src/scenarios/uncertainty';
import { bareLoop } from './bare-loop';
import { benchFunctionCalls } from './function-calls';
import { microsecondsPerCall, timed } from './measure';
import { monteCarloRival } from './monte-carlo-rival';
import type { BenchCase, Rival } from './rival';
import { sdeverywhereModel } from './sdeverywhere-model';
import { spreadsheetModel } from './spreadsheet-model';

const MONTHS = 24;
const service = new ForecastService();
const forecast = service.forecast({ scenario: 'mediaan', edition: 'Kernprognose 2025' });
const given: BenchCase = {
  months: MONTHS,
  firstApplications: [25_000, 25_000],
  repeatApplications: 1_500,
  resettled: 700,
  familyMembers: [23_000, 22_800],
  decisionCapacity: 26_500,
  grantRate: 0.38,
  housingPace: 32_600,
  departureFraction: forecast.inputs.monthly.departureFraction[0],
  inProcedure: 50_000,
  statusHolders: 19_000,
  departing: forecast.inputs.start.departing,
};

function ourEngine(): Rival {
  const monthly = forecast.inputs.monthly.with();
  const inputs = { months: MONTHS, start: forecast.inputs.start, monthly };
  const into = createProjection(MONTHS);
  return {
    name: 'our engine, 13 series kept',
    run(firstApplications) {
      monthly.firstApplications.fill(firstApplications / 12, 0, 12);
      project(inputs, into);
    },
    lastOccupancy: () => into.occupancy[MONTHS],
  };
}

function line(name: string, time: string, ratio: string): void {
  console.log(`  ${name.padEnd(46)}${time.padStart(14)}${ratio.padStart(26)}`);
}

function target(text: string, met: boolean): void {
  console.log(`  ${met ? 'met    ' : 'MISSED '} ${text}`);
}

async function benchEngine(): Promise<void> {
  console.log(`\nOne projection of ${MONTHS} months, another inflow each time`);
  const ours = ourEngine();
  const bare = bareLoop(given);
  const generated = await sdeverywhereModel(given);
  const sheet = spreadsheetModel(given);
  const rivals = [ours, bare, generated, sheet];
  for (const rival of rivals) {
    rival.run(25_000);
    const occupancy = rival.lastOccupancy();
    if (!(Math.abs(occupancy - 84_100) < 1e-6)) {
      throw new Error(`${rival.name} gives ${occupancy} instead of 84.100: not the same model`);
    }
  }
  const times = microsecondsPerCall(
    rivals.map(
      (rival) =>
        (i: number): void =>
          rival.run(24_000 + (i % 16) * 100),
    ),
  );
  const of = (rival: Rival): number => times[rivals.indexOf(rival)];
  for (const rival of rivals) {
    line(rival.name, `${of(rival).toFixed(3)} us`, `${(of(rival) / of(ours)).toFixed(2)} x ours`);
  }
  const toBare = of(ours) / of(bare);
  const toGenerated = of(generated) / of(ours);
  const toSheet = of(sheet) / of(ours);
  target(`within 3x of the bare loop: ${toBare.toFixed(2)}x`, toBare <= 3);
  target(`10x faster than SDEverywhere: ${toGenerated.toFixed(1)}x`, toGenerated >= 10);
  target(`1.000x faster than spreadsheet formulas: ${toSheet.toFixed(0)}x`, toSheet >= 1000);
}

function benchMonteCarlo(): void {
  const RUNS = 10_000;
  const QUANTILES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
  console.log(`\nMonte Carlo, ${RUNS} paths x ${MONTHS} months, ${QUANTILES.length} quantiles`);
  const disturbances = disturbancesOf(forecast.edition, MONTHS, DEFAULT_UNCERTAINTY);
  const inputs = { ...forecast.inputs, months: MONTHS };
  const ours = (latinHypercube: boolean) => (): void => {
    const paths = simulatePaths(inputs, disturbances, { runs: RUNS, seed: 1, latinHypercube });
    for (let m = 0; m <= MONTHS; m++) {
      quantilesInPlace(paths.occupancy.subarray(m * RUNS, (m + 1) * RUNS), QUANTILES);
    }
  };
  const rival = monteCarloRival(given, RUNS, QUANTILES);
  const best = (call: () => void): number =>
    Math.min(...Array.from({ length: 12 }, () => timed(call, 1)));
  const plain = best(ours(false));
  const spread = best(ours(true));
  const naive = best(rival);
  line('ours', `${plain.toFixed(1)} ms`, '1.00 x ours');
  line('ours, Latin hypercube', `${spread.toFixed(1)} ms`, `${(spread / plain).toFixed(2)} x ours`);
  line(
    'bare loop, Box-Muller, full sort',
    `${naive.toFixed(1)} ms`,
    `${(naive / plain).toFixed(2)} x ours`,
  );
  target(`within 2x of 23 ms (the prototype's machine): ${plain.toFixed(1)} ms`, plain <= 46);
}

async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
  await benchEngine();
  benchMonteCarlo();
  await benchFunctionCalls();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
