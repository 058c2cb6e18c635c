import { SCENARIO_NAMES } from '../../src/domain/scenario-name';
import { microsecondsPerCall, timed } from './measure';

type Occupancy = (scenario: unknown, date: unknown) => unknown;

/** What a cell costs inside our code: the first one of a question, and the same question again. */
export async function benchFunctionCalls(): Promise<void> {
  console.log('\nA cell with =PROGNOSE.BEZETTING("mediaan";2026)');
  const call = await loadFunction();
  if (!call) return;
  const first = timed(() => call('mediaan', 2026));
  if (call('mediaan', 2026) !== 82_300) throw new Error('The function does not give 82.300');
  const repeated = microsecondsPerCall((count) => {
    for (let i = 0; i < count; i++) call('mediaan', 2026);
  });
  const { forecastService } = await import('../../src/scenarios/forecast/active-service');
  const before = forecastService.projectionCount;
  const SCENARIOS = SCENARIO_NAMES;
  const hundredThousand = timed(() => {
    for (let i = 0; i < 100_000; i++) call(SCENARIOS[i % 4], 2026 + (i % 2));
  });
  const projections = forecastService.projectionCount - before;
  console.log(`  first call, calibration included      ${first.toFixed(2)} ms`);
  console.log(`  repeated call                         ${repeated.toFixed(3)} us`);
  console.log(
    `  100.000 cells, 8 distinct questions   ${hundredThousand.toFixed(1)} ms, ${projections} engine runs`,
  );
  console.log(`  ${repeated < 2 ? 'met    ' : 'MISSED '} a repeated call under 2 us`);
  console.log(
    `  ${projections <= 4 ? 'met    ' : 'MISSED '} as many engine runs as distinct inputs`,
  );
}

async function loadFunction(): Promise<Occupancy | undefined> {
  try {
    // Excel's runtime gives this global; outside it the functions only need the error class.
    await import('../functions/excel-double');
    const { prognoseBezetting } = await import('../../src/functions/occupancy');
    return prognoseBezetting as Occupancy;
  } catch (error) {
    console.log(`  SKIPPED: the custom functions could not be loaded (${String(error)})`);
    return undefined;
  }
}
