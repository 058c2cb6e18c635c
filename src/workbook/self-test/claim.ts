import type { Translations } from '../../i18n/language';
import type { TestBench } from './test-bench';

export type Text = Translations<string>;

/** The same in both languages: a value, a code, an address. */
const plain = (text: string): Text => ({ nl: text, en: text });

/** How a claim fared: as expected, otherwise, or it could not be tried here. */
export type Verdict = 'good' | 'different' | 'unable';

/** What a check saw, in words without anything from the workbook of the user. */
export interface Observation {
  readonly verdict: Verdict;
  readonly seen: Text;
}

export const CLAIM_GROUPS = ['functions', 'cells', 'objects', 'storage', 'host', 'speed'] as const;
export type ClaimGroup = (typeof CLAIM_GROUPS)[number];

/** What a program cannot see: what somebody does, and what should then be on the screen. */
interface Look {
  readonly todo: Text;
  /** A file in assets/zelftest. */
  readonly picture: string;
}

/** Something that the product takes for true about Excel. */
export interface Claim {
  /** Stays the same for ever: reports name it. */
  readonly id: string;
  readonly group: ClaimGroup;
  readonly title: Text;
  readonly expected: Text;
  /** What the product does, or its maintainer can do, when it turns out otherwise. */
  readonly whenFalse: Text;
  /** Tries it in the Excel that is open, on a new sheet that is removed afterwards. */
  readonly check?: (bench: TestBench) => Promise<Observation>;
  readonly look?: Look;
}

/** @param seen a value to show as it is, or words. */
export function observed(verdict: Verdict, seen: Text | string): Observation {
  return { verdict, seen: typeof seen === 'string' ? plain(seen) : seen };
}

/** As expected when it is so, otherwise different. */
export function judged(isAsExpected: boolean, seen: Text | string): Observation {
  return observed(isAsExpected ? 'good' : 'different', seen);
}

/** For a feature that this Excel does not have. */
export function lacking(requirementSet: string): Observation {
  return observed('unable', {
    nl: `deze Excel heeft ${requirementSet} niet`,
    en: `this Excel lacks ${requirementSet}`,
  });
}
