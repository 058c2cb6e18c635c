import { median, timed } from './measure';
import { line, target } from './report';

const CALLS = 25;
const MOST_MILLISECONDS = 50;

/**
 * What a cell costs that simulates or searches, with the default number of paths: every call is
 * another question, so nothing of the answer was known before.
 */
export async function benchChanceCalls(): Promise<void> {
  console.log('\nCells that simulate or search, each with other assumptions');
  await import('../functions/excel-double');
  const { prognoseKans, prognoseKwantiel } = await import('../../src/functions/uncertainty');
  const { prognoseBenodigd } = await import('../../src/functions/what-if');
  const share = (i: number): unknown[][] => [['inwilligingspercentage', 0.3 + i / 1000]];
  bench('KANS(83000;2027)', (i) => prognoseKans(83_000, 2027, '', share(i)));
  bench('KANS(83000;2030), the last year', (i) => prognoseKans(83_000, 2030, '', share(50 + i)));
  bench('KWANTIEL("bezetting";2027;0,9)', (i) =>
    prognoseKwantiel('bezetting', 2027, 0.9, '', share(100 + i)),
  );
  bench('KWANTIEL("instroom";2027;0,9)', (i) =>
    prognoseKwantiel('instroom', 2027, 0.9, '', share(150 + i)),
  );
  bench('BENODIGD("huisvestingstempo";80000;...;2027)', (i) =>
    prognoseBenodigd('huisvestingstempo', 80_000 + i, 'mediaan', 2027),
  );
  bench('BENODIGD("inwilligingspercentage";84000;...;2027)', (i) =>
    prognoseBenodigd('inwilligingspercentage', 84_000 + i, 'mediaan', 2027),
  );
}

function bench(name: string, call: (i: number) => unknown): void {
  const first = timed(() => call(0));
  const times = Array.from({ length: CALLS }, (_, i) => timed(() => call(i + 1)));
  const usual = median(times);
  line(
    name,
    `${usual.toFixed(1)} ms`,
    ` first ${first.toFixed(1)} ms, quickest ${Math.min(...times).toFixed(1)} ms`,
  );
  target(
    `at most ${MOST_MILLISECONDS} ms per call: ${usual.toFixed(1)} ms`,
    usual <= MOST_MILLISECONDS,
  );
}
