import { asWorkbookError, runInExcel } from '../run-in-excel';
import { uniqueSheetName } from '../sheet-names';
import { observed, type Claim, type Observation, type Text } from './claim';
import { CLAIMS } from './claims/all-claims';
import { removeTrials } from './remove-trials';
import { codeOf } from './refusal';
import { TestBench, type BenchSurroundings } from './test-bench';
import { TRIAL_SHEET } from './trial-names';
import {
  differingParts,
  readWorkbookState,
  type FingerprintPart,
  type WorkbookState,
} from './workbook-fingerprint';

/** How one claim fared. */
export interface ClaimResult extends Observation {
  readonly id: string;
  readonly milliseconds: number;
}

export interface SelfTestOutcome {
  readonly results: readonly ClaimResult[];
  /** What is not as it was before; empty is as it should be. */
  readonly changedParts: readonly FingerprintPart[];
}

export interface SelfTestOptions extends BenchSurroundings {
  /** @param id of the claim that is tried now. */
  readonly progress: (fraction: number, id: string) => void;
  /** Left out: all of them. */
  readonly claims?: readonly Claim[];
}

/** What an Excel answers that does not have a member of the API. */
const LACKING = new Set(['ApiNotFound', 'ApiNotAvailable', 'NotImplemented']);
/** Removing what a check left behind may itself be refused once. */
const ATTEMPTS = 3;

/**
 * Tries every claim in the workbook that is open, each on a new sheet, and removes all of it again,
 * also when a check fails half-way or the user cancels.
 *
 * @throws DOMException AbortError when the user cancels; the workbook is then as it was.
 * @throws WorkbookError when Excel does not let itself be looked at, or what was made cannot be
 * removed again.
 */
export async function runSelfTest(options: SelfTestOptions): Promise<SelfTestOutcome> {
  const { signal, claims = CLAIMS, progress } = options;
  const tried = claims.filter(({ check }) => check !== undefined);
  const before = await runInExcel(readWorkbookState);
  const results: ClaimResult[] = [];
  try {
    for (const [i, claim] of tried.entries()) {
      signal.throwIfAborted();
      progress(i / tried.length, claim.id);
      results.push(await tryClaim(claim, options));
      await cleanUp(before);
    }
  } finally {
    await cleanUp(before);
  }
  signal.throwIfAborted();
  const after = await runInExcel(readWorkbookState);
  return { results, changedParts: differingParts(before.fingerprint, after.fingerprint) };
}

async function tryClaim(claim: Claim, options: BenchSurroundings): Promise<ClaimResult> {
  const start = Date.now();
  let observation: Observation;
  try {
    observation = await onNewSheet(claim, options);
  } catch (error) {
    // Cancelled: what the check says about it is not an outcome.
    options.signal.throwIfAborted();
    observation = failed(error);
  }
  return { id: claim.id, ...observation, milliseconds: Date.now() - start };
}

function onNewSheet(claim: Claim, options: BenchSurroundings): Promise<Observation> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const name = uniqueSheetName(
      worksheets.items.map((sheet) => sheet.name),
      TRIAL_SHEET,
    );
    const bench = new TestBench(context, worksheets.add(name), options);
    await context.sync();
    return claim.check?.(bench) ?? observed('unable', '');
  });
}

/** An error of Office by its code only: its message may name what is in the workbook. */
function failed(error: unknown): Observation {
  const code = codeOf(asWorkbookError(error)) ?? codeOf(error);
  if (code === undefined) {
    return observed('different', error instanceof Error ? error.name : 'Error');
  }
  const seen: Text = { nl: `Excel meldt ${code}`, en: `Excel reports ${code}` };
  return observed(LACKING.has(code) ? 'unable' : 'different', seen);
}

async function cleanUp(before: WorkbookState): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await runInExcel((context) => removeTrials(context, before));
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
