import { parseDate, toDutchDate } from '../../domain/calendar';
import type { Source } from '../../domain/provenance';
import { PRODUCT_VERSION } from '../../domain/product';
import type { Edition } from '../../editions/edition';
import { editionTitle } from '../../editions/imported-edition';
import type { Language } from '../../i18n/language';
import { MODEL_VERSION } from '../../scenarios/forecast/model-version';
import type { FanChartData } from '../charts/fan-chart-data';
import { CHART_TEXTS } from '../charts/chart-texts';
import { numberText } from '../controls/number-text';
import { once, type Memo, type MemoSection, type MemoTable, type MemoWords } from './memo';
import { MEMO_TEXTS } from './memo-texts';

/** What a memo is about, beside what its maker writes. */
interface MemoSubject {
  readonly edition: Edition;
  readonly scenario: string;
  readonly words: MemoWords;
  readonly language: Language;
}

/** A memo: its question first, then what the tab has to say, then sources and limits. */
export function memoOf(
  { edition, scenario, words, language }: MemoSubject,
  sections: readonly MemoSection[],
  sources: readonly MemoSource[],
  limits: readonly string[],
): Memo {
  const texts = MEMO_TEXTS[language];
  const forecast = `${editionTitle(edition)}, ${scenario}`;
  const date = language === 'nl' ? parseDate(words.day) : undefined;
  const day = date ? toDutchDate(date) : words.day;
  return {
    title: words.title,
    subtitle: texts.subtitle(day, forecast, PRODUCT_VERSION, MODEL_VERSION),
    sections: [
      { heading: texts.question, blocks: [{ kind: 'text', text: words.question }] },
      ...sections,
      { heading: texts.sources, blocks: [{ kind: 'list', items: sourceLines(sources) }] },
      { heading: texts.limits, blocks: [{ kind: 'list', items: [...limits, ...texts.general] }] },
    ],
  };
}

/** What a memo rests on: a document with the place in it, or what its maker wrote. */
export type MemoSource = Source | string;

/**
 * Each document once, with the places in it after it; what its maker wrote as it is.
 *
 * @example
 *   sourceLines([{ document: 'IND', section: '2026-01' }, 'eigen telling', { document: 'IND', section: '2026-02' }])
 *   // ['IND, 2026-01, 2026-02', 'eigen telling']
 */
export function sourceLines(sources: readonly MemoSource[]): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const source of sources) {
    const { document, section } =
      typeof source === 'string' ? { document: source, section: '' } : source;
    places.set(document, (places.get(document) ?? new Set()).add(section));
  }
  return once(
    [...places].map(([document, sections]) =>
      [document, ...[...once([...sections])].sort()].join(', '),
    ),
  );
}

/** The numbers of a fan chart by quarter: those of a portrait page, in persons. */
export function fanTable(data: FanChartData, language: Language): MemoTable {
  const { start, months, scenario, baseline, bands, need } = data;
  const texts = CHART_TEXTS[language];
  const series: readonly { readonly label: string; readonly values: ArrayLike<number> }[] = [
    scenario,
    ...(baseline ? [baseline] : []),
    ...(bands
      ? [
          { label: 'P5', values: bands.p5 },
          { label: 'P95', values: bands.p95 },
        ]
      : []),
    ...(need ? [need] : []),
  ];
  return {
    columns: [
      { label: texts.month, weight: 1.1 },
      ...series.map(({ label }) => ({
        label,
        isNumber: true as const,
        // A long name gets the room that it needs, rather than being broken.
        weight: Math.max(1, label.length / 11),
      })),
    ],
    rows: Array.from({ length: months + 1 }, (_, m) => m)
      .filter((m) => (start + m) % 3 === 0 || m === months)
      .map((m) => [
        texts.endOfMonth(start + m),
        ...series.map(({ values }) => numberText(values[m], language)),
      ]),
  };
}
