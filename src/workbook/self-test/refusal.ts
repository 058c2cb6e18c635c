import type { TestBench } from './test-bench';

/**
 * What Excel answers to a change that it should refuse. In a request of its own, because a refused
 * request leaves its context unusable.
 *
 * @returns the code of the refusal; undefined when Excel took the change.
 */
export async function refusalOf(
  bench: TestBench,
  change: (sheet: Excel.Worksheet) => void,
): Promise<string | undefined> {
  bench.sheet.load('name');
  await bench.context.sync();
  const { name } = bench.sheet;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      change(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return code;
  }
}

/** Office's own code of an error; undefined for an error of another kind. */
export function codeOf(error: unknown): string | undefined {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : undefined;
}
