import { MONTHS, type BenchCase } from './bench-case';
import { ROUNDS } from './measure';
import { line, target } from './report';
import { RivalProcess } from './rival-process';
import type { RivalId } from './rivals';

/** Inflows at which all must agree: none, as published, far more than the IND can decide. */
const PROBES = [0, 25_000, 90_000];
const PERSONS_APART = 1e-6;

type Microseconds = Readonly<Partial<Record<RivalId, number>>>;

/** The same model in all techniques. */
export async function benchEngine(given: BenchCase): Promise<void> {
  const times = await compare(given, ['ours', 'bareLoop', 'sdeverywhere', 'spreadsheet']);
  const toBare = ratio(times, 'ours', 'bareLoop');
  target(`within 3x of the bare loop: ${toBare.toFixed(2)}x`, toBare <= 3);
  judge(times);
}

function judge(times: Microseconds): void {
  const toGenerated = ratio(times, 'sdeverywhere', 'ours');
  const toSheet = ratio(times, 'spreadsheet', 'ours');
  target(`20x faster than SDEverywhere: ${toGenerated.toFixed(1)}x`, toGenerated >= 20);
  target(`1.000x faster than spreadsheet formulas: ${toSheet.toFixed(0)}x`, toSheet >= 1000);
}

function ratio(times: Microseconds, of: RivalId, to: RivalId): number {
  return (times[of] ?? Number.NaN) / (times[to] ?? Number.NaN);
}

/** Measures each, after proof that they compute the same in every month. */
async function compare(given: BenchCase, ids: readonly RivalId[]): Promise<Microseconds> {
  console.log(`\nOne projection of ${MONTHS} months, another inflow each time: ${given.name}`);
  const rivals: RivalProcess[] = [];
  try {
    for (const id of ids) rivals.push(await RivalProcess.start(id, given));
    for (const inflow of PROBES) await checkAgreement(rivals, inflow);
    const best = rivals.map(() => Infinity);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [k, rival] of rivals.entries()) {
        best[k] = Math.min(best[k], await rival.measure());
      }
    }
    rivals.forEach(({ name }, k) =>
      line(name, `${best[k].toFixed(3)} us`, `${(best[k] / best[0]).toFixed(2)} x ours`),
    );
    return Object.fromEntries(ids.map((id, k) => [id, best[k]]));
  } finally {
    for (const rival of rivals) rival.stop();
  }
}

async function checkAgreement(rivals: readonly RivalProcess[], inflow: number): Promise<void> {
  const [expected, ...others] = await Promise.all(rivals.map((rival) => rival.occupancy(inflow)));
  others.forEach((occupancy, k) => {
    for (let m = 0; m <= MONTHS; m++) {
      if (!(Math.abs(occupancy[m] - expected[m]) <= PERSONS_APART)) {
        throw new Error(
          `${rivals[k + 1].name} gives ${occupancy[m]} in month ${m} at an inflow of ${inflow}, ours ${expected[m]}: not the same model`,
        );
      }
    }
  });
}
