/** A column of a table in a memo. */
export interface MemoColumn {
  readonly label: string;
  readonly isNumber?: true;
  /** Its share of the width, beside those of the others; left out: 1. */
  readonly weight?: number;
}

export interface MemoTable {
  readonly columns: readonly MemoColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** What stands under a heading, in the order of the page. */
export type MemoBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: MemoTable }
  /** The picture of the chart, with what it shows and where its numbers come from. */
  | { readonly kind: 'chart'; readonly caption: string; readonly source: string };

export interface MemoSection {
  readonly heading: string;
  readonly blocks: readonly MemoBlock[];
}

/** What the maker of a memo writes themselves. */
export interface MemoWords {
  readonly title: string;
  readonly question: string;
  /** Why the maker changed the assumptions; empty when not said. */
  readonly reason: string;
  /** The day on which it is made, `2026-11-27`. */
  readonly day: string;
}

/** A decision memo: what it says, apart from the file that it becomes. */
export interface Memo {
  readonly title: string;
  /** What it is and what it was made with, in one line. */
  readonly subtitle: string;
  readonly sections: readonly MemoSection[];
}

/** @returns texts without empty ones and without repeats, in the order in which they came. */
export function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
