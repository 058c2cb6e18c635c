import { monthOf } from '../../domain/calendar';
import type { Measure } from '../../domain/measures';
import type { Source } from '../../domain/provenance';
import type { Language } from '../../i18n/language';
import { measureName } from '../../i18n/measure-names';
import { overrideText, parameterName } from '../../i18n/parameter-names';
import { statusName } from '../../i18n/status-names';
import { assumptionsOf } from '../../scenarios/analysis/assumption-list';
import type { BandName } from '../../scenarios/analysis/uncertainty/uncertainty-settings';
import { parameterDefinition } from '../../scenarios/assumptions/parameters';
import { CHART_TEXTS } from '../charts/chart-texts';
import type { FanChartData } from '../charts/fan-chart-data';
import { entryText } from '../controls/number-entry';
import { numberText, signedText } from '../controls/number-text';
import { shownDifference } from '../../domain/rounded-parts';
import type { ExploreOutcome } from '../explore/explore-outcome';
import { EXPLORE_TEXTS } from '../explore/explore-texts';
import { sensitivityValue } from '../explore/sensitivity-section';
import type { Memo, MemoBlock, MemoTable, MemoWords } from './memo';
import { fanTable, memoOf, sourceLines } from './memo-parts';
import { MEMO_TEXTS } from './memo-texts';

export interface ExploreMemoRequest {
  readonly outcome: ExploreOutcome;
  readonly chart: FanChartData;
  readonly band: BandName;
  readonly words: MemoWords;
  readonly language: Language;
}

/** The memo of Verkennen: what a choice does, against the edition as it is. */
export function exploreMemo({ outcome, chart, band, words, language }: ExploreMemoRequest): Memo {
  const texts = MEMO_TEXTS[language];
  const explore = EXPLORE_TEXTS[language];
  const { forecast, overrides, leverEffects, sensitivity, yearEnds, bands } = outcome;
  const figures = keyFigures(outcome, language);
  const moment = CHART_TEXTS[language].endOfMonth(yearEnds[yearEnds.length - 1]);
  const isChanged = overrides.length > 0;
  return memoOf(
    { edition: forecast.edition, scenario: forecast.scenario, words, language },
    [
      { heading: texts.keyFigures, blocks: [{ kind: 'table', table: figures.table }] },
      {
        heading: texts.assumptions,
        blocks: isChanged
          ? changedAssumptions(outcome, words, language)
          : [{ kind: 'text', text: texts.nothingChanged }],
      },
      {
        heading: texts.chart,
        blocks: [
          {
            kind: 'chart',
            caption: `${explore.chartTitle}. ${bands ? explore.chartNote[band] : explore.noBand}`,
            source: texts.chartSource(sourceLines(figures.sources).join('; ')),
          },
        ],
      },
      {
        heading: texts.tables,
        blocks: [
          { kind: 'text', text: texts.byQuarter },
          { kind: 'table', table: fanTable(chart, language) },
          { kind: 'text', text: texts.sensitivity(moment) },
          {
            kind: 'table',
            table: {
              columns: texts.sensitivityColumns.map((label, i) =>
                i === 0 ? { label, weight: 3 } : { label, isNumber: true },
              ),
              rows: sensitivity.map((row) => [
                parameterName(row.parameter, language),
                sensitivityValue(row.base, row, language),
                signedText(row.effectLow, language),
                signedText(row.effectHigh, language),
              ]),
            },
          },
        ],
      },
    ],
    [...figures.sources, ...leverEffects.flatMap(({ lever }) => lever?.source ?? [])],
    [...(isChanged ? [texts.ofAssumptions] : []), ...(bands ? [texts.ofBand[band]] : [])],
  );
}

interface KeyFigures {
  readonly table: MemoTable;
  readonly sources: readonly Source[];
}

/** Occupancy and need at the letter's year ends, each with what it is; and the band beside them. */
function keyFigures(
  { forecast, baseline, yearEnds, bands }: ExploreOutcome,
  language: Language,
): KeyFigures {
  const texts = MEMO_TEXTS[language];
  const { endOfMonth } = CHART_TEXTS[language];
  const sources: Source[] = [];
  const rowOf = (measure: Measure, at: number): string[] => {
    const figure = forecast.figure(measure, { position: at });
    const before = baseline.figure(measure, { position: at });
    sources.push(figure.source, before.source);
    return [
      `${measureName(measure, language)} ${endOfMonth(at)}`,
      numberText(figure.value, language),
      numberText(before.value, language),
      signedText(shownDifference(figure.value, before.value), language),
      statusName(figure.status, language),
    ];
  };
  const bandRow = (at: number): string[][] => {
    if (!bands) return [];
    const [low, high] = [bands.p5, bands.p95].map((band) => band[at - forecast.start]);
    return [
      [
        texts.band(endOfMonth(at)),
        `${numberText(low, language)}–${numberText(high, language)}`,
        '',
        '',
        statusName('berekend', language),
      ],
    ];
  };
  const measures: readonly Measure[] = hasRate(forecast)
    ? ['occupancy', 'capacityNeed']
    : ['occupancy'];
  const rows = measures.flatMap((measure) =>
    yearEnds.flatMap((at) => [rowOf(measure, at), ...(measure === 'occupancy' ? bandRow(at) : [])]),
  );
  return {
    table: {
      columns: [
        { label: texts.figure, weight: 2.2 },
        { label: texts.value, isNumber: true, weight: 1.2 },
        { label: texts.edition, isNumber: true, weight: 0.9 },
        { label: texts.difference, isNumber: true, weight: 0.9 },
        { label: texts.status },
      ],
      rows,
    },
    sources,
  };
}

function changedAssumptions(
  { leverEffects, baseline, yearEnds }: ExploreOutcome,
  { reason }: MemoWords,
  language: Language,
): readonly MemoBlock[] {
  const texts = MEMO_TEXTS[language];
  const before = new Map(assumptionsOf(baseline).map((row) => [row.definition.name, row.value]));
  const year = monthOf(yearEnds[yearEnds.length - 1] - 1).year;
  const rows = leverEffects.flatMap(({ lever, overrides, effects }) =>
    overrides.map((override, i): string[] => {
      const { unit, name } = parameterDefinition(override.parameter);
      const text = (value: number): string =>
        entryText(value, unit, Math.abs(value) > 20 ? 1 : 0.001, language);
      const was = before.get(name);
      return [
        overrideText(override, language),
        was === undefined ? '' : text(was),
        text(override.value),
        // What a lever does it does with all of its fields together.
        i === 0 ? signedText(effects[effects.length - 1], language) : '',
        why(lever, language),
      ];
    }),
  );
  return [
    {
      kind: 'table',
      table: {
        columns: [
          { label: texts.assumption, weight: 2.1 },
          { label: texts.was, isNumber: true, weight: 0.7 },
          { label: texts.choice, isNumber: true, weight: 0.8 },
          {
            label: `${texts.difference} ${CHART_TEXTS[language].endOfYear(year)}`,
            isNumber: true,
            weight: 0.9,
          },
          { label: texts.why, weight: 2.4 },
        ],
        rows,
      },
    },
    { kind: 'text', text: reason === '' ? texts.noReason : texts.makersReason(reason) },
  ];
}

/** Why a lever is modelled so. */
function why(lever: ExploreOutcome['leverEffects'][number]['lever'], language: Language): string {
  if (!lever) return MEMO_TEXTS[language].notOfALever;
  return lever.reason[language];
}

/** An edition without an occupancy rate gives no need. */
function hasRate(forecast: ExploreOutcome['forecast']): boolean {
  try {
    return forecast.occupancyRate() > 0;
  } catch {
    return false;
  }
}
