import { measureDefinition } from '../../domain/measures';
import type { Source } from '../../domain/provenance';
import type { Edition } from '../../editions/edition';
import type { Language } from '../../i18n/language';
import { measureName } from '../../i18n/measure-names';
import { certaintyName, statusName } from '../../i18n/status-names';
import { shownWhen } from '../../realised/realised-value';
import type { DeviationHistory } from '../../scenarios/analysis/deviation-history';
import { numberText, percentText, signedText } from '../controls/number-text';
import { isDrawnPerMonth, type TrackSeries } from '../track/track-data';
import { TRACK_TEXTS } from '../track/track-texts';
import type { Memo, MemoWords } from './memo';
import { memoOf, sourceLines } from './memo-parts';
import { MEMO_TEXTS } from './memo-texts';

export interface TrackMemoRequest {
  readonly edition: Edition;
  readonly scenario: string;
  readonly histories: readonly DeviationHistory[];
  readonly series: TrackSeries;
  readonly words: MemoWords;
  readonly language: Language;
}

/** The memo of Volgen: what was counted beside what was forecast, and what is no longer chance. */
export function trackMemo(request: TrackMemoRequest): Memo {
  const { edition, scenario, histories, series, words, language } = request;
  const texts = MEMO_TEXTS[language];
  const track = TRACK_TEXTS[language];
  const signals = histories
    .filter(({ isSignal }) => isSignal)
    .map(({ measure, streak, side }) =>
      track.signal(measureName(measure, language), streak, side === 'above' ? 'above' : 'below'),
    );
  const name = measureName(series.measure, language);
  const ownSources = histories
    .filter(({ measure }) => measure === series.measure)
    .flatMap(sourcesOf);
  return memoOf(
    { edition, scenario, words, language },
    [
      {
        heading: texts.signals,
        blocks: [
          { kind: 'list', items: signals.length > 0 ? signals : [track.noSignal] },
          { kind: 'text', text: track.rule },
        ],
      },
      {
        heading: texts.keyFigures,
        blocks: [{ kind: 'table', table: deviationTable(histories, language) }],
      },
      {
        heading: texts.chart,
        blocks: [
          {
            kind: 'chart',
            caption: texts.trackChart(
              isDrawnPerMonth(series.measure) ? `${name}, ${track.perMonth}` : name,
              edition.name,
              scenario,
            ),
            source: texts.chartSource(sourceLines(ownSources).join('; ')),
          },
        ],
      },
      {
        heading: texts.counts(name),
        blocks: [{ kind: 'table', table: countTable(series, language) }],
      },
    ],
    histories.flatMap(sourcesOf),
    texts.ofTracking,
  );
}

function sourcesOf({ deviations }: DeviationHistory): readonly Source[] {
  return deviations.flatMap(({ realised, forecast }) => [realised.source, forecast.source]);
}

function deviationTable(histories: readonly DeviationHistory[], language: Language) {
  const texts = MEMO_TEXTS[language];
  const track = TRACK_TEXTS[language];
  return {
    columns: [
      { label: track.measure, weight: 2 },
      { label: track.counted, isNumber: true as const },
      { label: track.forecast, isNumber: true as const },
      { label: track.difference, isNumber: true as const },
      { label: '%', isNumber: true as const, weight: 0.8 },
      { label: texts.status, weight: 1.5 },
    ],
    rows: histories.map(({ measure, total, deviations }) => {
      const { realised, forecast } = deviations[deviations.length - 1];
      const fraction = total.fraction;
      return [
        `${measureName(measure, language)} (${shownWhen(realised.when)})`,
        numberText(total.realised, language),
        numberText(total.forecast, language),
        signedText(total.difference, language),
        fraction === undefined ? '' : `${signedText(fraction * 100, language, 1)}%`,
        `${statusName(realised.status, language)} (${certaintyName(realised.certainty, language)}) / ${statusName(forecast.status, language)}`,
      ];
    }),
  };
}

function countTable({ points, measure }: TrackSeries, language: Language) {
  const texts = MEMO_TEXTS[language];
  const track = TRACK_TEXTS[language];
  const isShare = measureDefinition(measure).unit === '%';
  const isRate = isDrawnPerMonth(measure);
  return {
    columns: [
      { label: track.when, weight: 2 },
      // A quarter of 6.000 is drawn as 2.000 a month, beside months.
      {
        label: isRate ? `${track.counted}, ${track.perMonth}` : track.counted,
        isNumber: true as const,
      },
      { label: texts.status },
      { label: texts.certainty },
    ],
    rows: points.map(({ label, value, status, certainty }) => [
      label,
      isShare ? percentText(value, language) : numberText(value, language),
      statusName(status, language),
      certaintyName(certainty, language),
    ]),
  };
}
