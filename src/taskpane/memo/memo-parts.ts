import { parseDate, toDutchDate } from '../../domain/calendar';
import { explanationOf, type Provenance } from '../../domain/provenance';
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
  sources: readonly string[],
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

const PERIOD_AT_END = /^(.*), (\d{4}(?:-(?:\d{2}|K[1-4]|I{1,2}))?)$/;

/**
 * Each source once: one that gave a count for several periods with those after it.
 *
 * @example sourceLines(['IND, 2026-01', 'CBS', 'IND, 2026-02']) // ['IND, 2026-01, 2026-02', 'CBS']
 */
export function sourceLines(sources: readonly string[]): readonly string[] {
  const periods = new Map<string, string[]>();
  for (const source of once(sources)) {
    const [, document = source, period] = PERIOD_AT_END.exec(source) ?? [];
    periods.set(document, [...(periods.get(document) ?? []), ...(period ? [period] : [])]);
  }
  return [...periods].map(([document, all]) => [document, ...all.sort()].join(', '));
}

/** A source as a line of the list: the document with its section. */
export function sourceOf({ source }: Pick<Provenance, 'source'>): string {
  return explanationOf({ source, reason: '' });
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
