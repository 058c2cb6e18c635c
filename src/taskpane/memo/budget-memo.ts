import { fromSerial, toDutchDate } from '../../domain/calendar';
import type { Source } from '../../domain/provenance';
import type { Language } from '../../i18n/language';
import { certaintyName, statusName } from '../../i18n/status-names';
import { budgetDifference } from '../../scenarios/budget/budget-difference';
import type { BudgetYear } from '../../scenarios/budget/multi-year-budget';
import { PLACE_KINDS } from '../../scenarios/budget/place-kinds';
import type { Forecast } from '../../scenarios/forecast/forecast';
import {
  ruleText,
  type BudgetPrice,
  type BudgetRequest,
} from '../../workbook/budget-sheets/budget-request';
import { MULTI_YEAR_TEXTS } from '../budget/multi-year-texts';
import type { FanChartData } from '../charts/fan-chart-data';
import { numberText, percentText, signedText } from '../controls/number-text';
import { type Memo, type MemoBlock, type MemoTable, type MemoWords } from './memo';
import { fanTable, memoOf, sourceLines } from './memo-parts';
import { MEMO_TEXTS } from './memo-texts';

export interface BudgetMemoRequest {
  readonly forecast: Forecast;
  readonly request: BudgetRequest;
  readonly years: readonly BudgetYear[];
  /** What the persons of each year rest on. */
  readonly origins: readonly string[];
  readonly chart: FanChartData;
  readonly words: MemoWords;
  readonly language: Language;
}

/** The memo of Begroting: what each year costs, on what, and why that changed. */
export function budgetMemo(asked: BudgetMemoRequest): Memo {
  const { forecast, request, years, chart, words, language } = asked;
  const texts = MEMO_TEXTS[language];
  const sources = occupancySources(forecast);
  return memoOf(
    { edition: forecast.edition, scenario: request.scenario, words, language },
    [
      { heading: texts.keyFigures, blocks: [{ kind: 'table', table: keyFigures(asked) }] },
      {
        heading: texts.inputs,
        blocks: [
          { kind: 'table', table: priceTable(request, language) },
          { kind: 'table', table: planTable(request, language) },
          {
            kind: 'list',
            items: texts.ruleLines(
              MULTI_YEAR_TEXTS[language].ruleName(ruleText(request.rule)),
              percentText(request.occupancyRate, language),
              percentText(request.emptyPlaceCost, language, 0),
              percentText(request.index, language),
              request.shortageKind,
            ),
          },
          {
            kind: 'text',
            text: words.reason === '' ? texts.noReason : texts.makersReason(words.reason),
          },
        ],
      },
      {
        heading: texts.chart,
        blocks: [
          {
            kind: 'chart',
            caption: `${texts.budgetChart(request.edition, request.scenario)} ${texts.ofBand.historie}`,
            source: texts.chartSource(sourceLines(sources).join('; ')),
          },
        ],
      },
      {
        heading: texts.years,
        blocks: [
          { kind: 'text', text: texts.millions },
          { kind: 'table', table: yearTable(years, language) },
          ...differences(request, years, language),
          { kind: 'text', text: texts.byQuarter },
          { kind: 'table', table: fanTable(chart, language) },
        ],
      },
    ],
    [
      ...sources,
      ...PLACE_KINDS.flatMap((kind) => request.prices[kind]?.source ?? []),
      ...request.plan.map(({ description }) => description),
    ],
    texts.ofBudget,
  );
}

/** Where the occupancies of the chart come from: the letter for some year ends, our model for others. */
function occupancySources(forecast: Forecast): readonly Source[] {
  const years = Math.floor((forecast.end - forecast.start) / 12);
  return Array.from(
    { length: years },
    (_, i) => forecast.figure('occupancy', { position: forecast.start + 12 * (i + 1) }).source,
  );
}

const millions = (amount: number, language: Language): string => numberText(amount / 1e6, language);

function keyFigures({ years, origins, request, language }: BudgetMemoRequest): MemoTable {
  const texts = MEMO_TEXTS[language];
  const { previous } = request;
  return {
    columns: [
      { label: texts.figure, weight: 1.6 },
      { label: texts.value, isNumber: true, weight: 0.8 },
      ...(previous ? [{ label: texts.difference, isNumber: true as const, weight: 0.8 }] : []),
      { label: texts.status, weight: 0.8 },
      { label: texts.basis, weight: 2 },
    ],
    rows: years.map(({ year, total }, i) => {
      const before = previous?.years.find((one) => one.year === year)?.total;
      return [
        texts.costsOf(year),
        millions(total, language),
        ...(previous
          ? [before === undefined ? '' : signedText((total - before) / 1e6, language)]
          : []),
        statusName('berekend', language),
        `${texts.computedCosts}. ${texts.budgetPersons(origins[i])}`,
      ];
    }),
  };
}

function priceTable({ prices }: BudgetRequest, language: Language): MemoTable {
  const [kind, price, year, status, source] = MEMO_TEXTS[language].pricesColumns;
  return {
    columns: [
      { label: kind },
      { label: price, isNumber: true, weight: 0.8 },
      { label: year, isNumber: true, weight: 0.7 },
      { label: status, weight: 0.9 },
      { label: source, weight: 2.6 },
    ],
    rows: PLACE_KINDS.flatMap((one) => {
      const price = prices[one];
      return price
        ? [
            [
              one,
              `€ ${numberText(price.amount, language)}`,
              String(price.year),
              priceStatus(price, language),
              price.source,
            ],
          ]
        : [];
    }),
  };
}

function priceStatus({ status, certainty }: BudgetPrice, language: Language): string {
  if (status === 'eigen waarde') return MEMO_TEXTS[language].ownValue;
  return `${statusName(status, language)}${certainty === undefined ? '' : ` (${certaintyName(certainty, language)})`}`;
}

function planTable({ plan }: BudgetRequest, language: Language): MemoTable {
  const texts = MEMO_TEXTS[language];
  const [kind, places, from, until, description] = texts.planColumns;
  const day = (serial: number | undefined): string => {
    const date = serial === undefined ? undefined : fromSerial(serial);
    return date ? toDutchDate(date) : texts.wholeTime;
  };
  return {
    columns: [
      { label: kind },
      { label: places, isNumber: true, weight: 0.8 },
      { label: from, weight: 0.9 },
      { label: until, weight: 0.9 },
      { label: description, weight: 2.4 },
    ],
    rows: plan.map((row) => [
      row.kind,
      numberText(row.places, language),
      day(row.firstDay),
      day(row.lastDay),
      row.description,
    ]),
  };
}

function yearTable(years: readonly BudgetYear[], language: Language): MemoTable {
  const { columns } = MULTI_YEAR_TEXTS[language];
  return {
    columns: [
      { label: columns.year, weight: 0.6 },
      ...[columns.persons, ...PLACE_KINDS, columns.shortage, columns.empty, columns.total].map(
        (label) => ({ label, isNumber: true as const, weight: label === 'noodopvang' ? 1.3 : 1 }),
      ),
    ],
    rows: years.map(({ year, persons, kinds, shortage, total }) => [
      String(year),
      numberText(persons, language),
      ...PLACE_KINDS.map((kind) => numberText(kinds[kind].occupied, language)),
      numberText(shortage, language),
      numberText(
        PLACE_KINDS.reduce((sum, kind) => sum + kinds[kind].empty, 0),
        language,
      ),
      millions(total, language),
    ]),
  };
}

/** Why each year changed since the budget before; nothing when there is none. */
function differences(
  { previous }: BudgetRequest,
  years: readonly BudgetYear[],
  language: Language,
): readonly MemoBlock[] {
  if (!previous) return [];
  const texts = MEMO_TEXTS[language];
  const { volume, mix, price, emptyPlaces } = texts.parts;
  const { columns } = MULTI_YEAR_TEXTS[language];
  const mark = language === 'nl' ? ',' : '.';
  // A decimal for each number, also for a whole one: in a column they stand below each other.
  const signed = (amount: number): string => {
    const text = signedText(amount / 1e6, language, 1);
    return text.includes(mark) ? text : `${text}${mark}0`;
  };
  return [
    { kind: 'text', text: `${texts.against(previous.description)}.` },
    {
      kind: 'table',
      table: {
        columns: [
          { label: columns.year, weight: 0.6 },
          ...[volume, mix, price, emptyPlaces, texts.difference].map((label) => ({
            label,
            isNumber: true as const,
          })),
        ],
        rows: years.flatMap((after) => {
          const before = previous.years.find(({ year }) => year === after.year);
          if (!before) return [];
          const parts = budgetDifference(before, after);
          return [
            [
              String(after.year),
              signed(parts.volume),
              signed(parts.mix),
              signed(parts.price),
              signed(parts.emptyPlaces),
              signed(parts.difference),
            ],
          ];
        }),
      },
    },
  ];
}
