import type { BenchCase } from './bench-case';
import type { Rival } from './rival';

/** Each loads only what it needs itself. */
export const RIVALS = {
  ours: async (given) => (await import('./our-engine')).ourEngine(given),
  bareLoop: async (given) => (await import('./bare-loop')).bareLoop(given),
  sdeverywhere: async (given) => (await import('./sdeverywhere-model')).sdeverywhereModel(given),
  spreadsheet: async (given) => (await import('./spreadsheet-model')).spreadsheetModel(given),
} satisfies Record<string, (given: BenchCase) => Promise<Rival>>;

export type RivalId = keyof typeof RIVALS;
