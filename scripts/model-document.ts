import { ForecastService } from '../src/scenarios/forecast/forecast-service';
import { prePactStockOutcomes } from '../src/scenarios/analysis/pre-pact-stock';
import { LEVERS } from '../src/scenarios/assumptions/levers';
import { pastCosts } from '../src/scenarios/budget/past-costs';
import { bridge } from '../src/scenarios/analysis/bridge';
import { parameterDefinition } from '../src/scenarios/assumptions/parameters';
import { simulate } from '../src/scenarios/analysis/uncertainty/simulate';
import { UNCERTAINTY_REASONS } from '../src/scenarios/analysis/uncertainty/uncertainty-reasons';
import {
  BANDS,
  DEFAULT_UNCERTAINTY,
  HISTORY_UNCERTAINTY,
} from '../src/scenarios/analysis/uncertainty/uncertainty-settings';
import { measureDefinition } from '../src/domain/measures';
import { countCoverage, coverage, type Coverage, type CoverageCount } from './coverage-run';
import {
  compareOutflow,
  compareStocks,
  CONSTANTS,
  fitted,
  largestError,
  meanError,
  ONLY_2023,
  relativeError,
  projectPast,
  START_2022,
  START_2023,
  trials,
  type Comparison,
  type Constants,
} from './back-test-run';

const END_2026 = 2027 * 12;
const END_2027 = 2028 * 12;

/** English numbers, as docs/model.md is English. */
function written(value: number, decimals = 0): string {
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The parts of docs/model.md that follow from code and data, by the name of their markers. */
export function generatedSections(): Readonly<Record<string, string>> {
  const service = new ForecastService();
  return {
    calibration: calibrationSection(service),
    assumptions: assumptionsSection(service),
    levers: leversSection(),
    'pre-pact-stock': prePactStockSection(service),
    uncertainty: uncertaintySection(service),
    coverage: coverageSection(),
    bridge: bridgeSection(service),
    'back-test': backTestSection(),
    costs: costsSection(),
  };
}

/**
 * Puts each section between its markers.
 *
 * @throws Error when the document lacks the markers of a section.
 */
export function replaceSections(text: string, sections: Readonly<Record<string, string>>): string {
  let result = text;
  for (const [name, content] of Object.entries(sections)) {
    const begin = `<!-- generated: ${name} -->`;
    const end = `<!-- end: ${name} -->`;
    const from = result.indexOf(begin);
    const to = result.indexOf(end);
    if (from < 0 || to < from) throw new Error(`docs/model.md lacks the markers of "${name}"`);
    result = `${result.slice(0, from + begin.length)}\n\n${content}\n\n${result.slice(to)}`;
  }
  return result;
}

/** The years with counts by kind and realised costs, reckoned with known prices, in millions. */
function costsSection(): string {
  const { first, projection } = projectPast(START_2023, CONSTANTS);
  const modelled = (month: number): number =>
    (projection.occupancy[month - first] + projection.occupancy[month - first + 1]) / 2;
  const million = (euros: number): string => written(euros / 1e6);
  const rows = [2023, 2024].flatMap((year) =>
    (
      [
        ['people as counted', pastCosts(year)],
        ['people of the model', pastCosts(year, modelled)],
      ] as const
    ).map(([label, { budget, unpriced, realised, remainder }], i) => [
      i === 0 ? String(year) : '',
      label,
      million(budget.kinds.regulier.cost),
      million(budget.kinds.noodopvang.cost),
      million(budget.total),
      written(realised.million),
      million(remainder),
      written(unpriced),
    ]),
  );
  return table(
    [
      'year',
      '',
      'regular',
      'emergency',
      'reckoned',
      'realised',
      'not explained',
      'people without a known price',
    ],
    rows,
  );
}

function calibrationSection(service: ForecastService): string {
  return table(
    [
      'edition',
      'start: given',
      'start: required',
      'published occupancy',
      'extra outflow a year',
      'residual',
    ],
    service.catalog.list().flatMap((edition) => {
      const { expectedStart, startOccupancy, of } = service.calibration(edition);
      const { anchors, required, residuals } = of('mediaan');
      return anchors.map(({ date, occupancy }, i) => [
        i === 0 ? edition.name : '',
        i === 0 ? written(expectedStart) : '',
        i === 0 ? written(startOccupancy) : '',
        `${written(occupancy)} (${date})`,
        i === 0 ? 'determines the start' : written(required[i - 1].personsAYear),
        // Rounded to what the product shows: what lies below differs between processors.
        written(Math.abs(residuals[i]), 6),
      ]);
    }),
  );
}

function assumptionsSection(service: ForecastService): string {
  return service.catalog
    .list()
    .map(
      (edition) =>
        `**${edition.name}**\n\n${table(
          ['measure', 'scenario', 'period', 'value', 'unit', 'reason'],
          edition.values
            .filter(({ status }) => status === 'aanname')
            .map((value) => [
              measureDefinition(value.measure).name,
              value.scenario,
              value.period || 'always',
              written(value.value),
              value.unit,
              value.reason,
            ]),
        )}`,
    )
    .join('\n\n');
}

function leversSection(): string {
  return table(
    ['lever', 'parameters, default timing', 'source', 'reason'],
    LEVERS.map(({ title, fields, source, reason }) => [
      title.en,
      fields
        .map(({ parameter, timing }) => `${parameterDefinition(parameter).name} ${timing}`.trim())
        .join('; '),
      `${source.document}: ${source.section}`,
      reason.en,
    ]),
  );
}

function prePactStockSection(service: ForecastService): string {
  const forecast = service.forecast({ scenario: 'mediaan', edition: 'kernprognose-2025' });
  return table(
    [
      'capacity kept for the old stock',
      'months',
      'old stock left after 2 years',
      'open Pact cases',
    ],
    prePactStockOutcomes(forecast, { shares: [0, 0.25, 0.5, 0.75, 1] }).map((outcome) => [
      `${written(outcome.share * 100)} %`,
      outcome.months === undefined ? 'never (in 50 years)' : written(outcome.months, 1),
      written(outcome.openAfterTwoYears),
      written(outcome.pactOpenAfterTwoYears),
    ]),
  );
}

function uncertaintySection(service: ForecastService): string {
  const settings = (Object.keys(DEFAULT_UNCERTAINTY) as (keyof typeof DEFAULT_UNCERTAINTY)[]).map(
    (key) => [
      key,
      String(HISTORY_UNCERTAINTY[key]),
      String(DEFAULT_UNCERTAINTY[key]),
      UNCERTAINTY_REASONS[key],
    ],
  );
  const names = Object.keys(BANDS) as (keyof typeof BANDS)[];
  const asked = names.flatMap((band) =>
    service.catalog.list().map((edition) => ({ band, edition })),
  );
  const bands = asked.flatMap(({ band, edition }) => {
    const forecast = service.forecast({ scenario: 'mediaan', edition: edition.id });
    const distribution = simulate(forecast, BANDS[band]);
    return [
      ['start', forecast.start] as const,
      ['end of 2026', END_2026] as const,
      ['end of 2027', END_2027] as const,
    ].map(([label, position]) => {
      const [low, middle, high] = [0.05, 0.5, 0.95].map((p) => distribution.quantile(position, p));
      return [band, edition.name, label, ...[low, middle, high, high - low].map((v) => written(v))];
    });
  });
  return `${table(['setting', 'historie', 'brief', 'reason'], settings)}\n\n${table(
    ['band', 'edition', 'moment', 'P5', 'P50', 'P95', 'width'],
    bands,
  )}`;
}

const HORIZONS = [
  ['2 to 6 months', 0, 6.5],
  ['7 to 12 months', 6.5, 12.5],
  ['13 to 24 months', 12.5, 24],
  ['all', 0, 24],
] as const;

function coverageSection(): string {
  const history = coverage();
  const knownInflow = coverage({ ...HISTORY_UNCERTAINTY, inflowError: KNOWN_INFLOW });
  const share = (of: number, all: number): string =>
    all === 0 ? '' : `${of} of ${all} (${written((100 * of) / all)} %)`;
  return table(
    [
      'later count',
      'historie P5-P95 (90 % expected)',
      'historie P25-P75 (50 % expected)',
      'P5-P95 as if inflow were known',
      'between the published minimum and maximum',
    ],
    HORIZONS.map(([label, more, atMost]) => {
      const of = (pairs: readonly Coverage[]): CoverageCount => countCoverage(pairs, more, atMost);
      const { pairs, wide, narrow, published, betweenPublished } = of(history);
      return [
        label,
        share(wide, pairs),
        share(narrow, pairs),
        share(of(knownInflow).wide, pairs),
        share(betweenPublished, published),
      ];
    }),
  );
}

/** Nearly nothing: at 0 the band of the edition stands for the inflow. */
const KNOWN_INFLOW = 1e-9;

function bridgeSection(service: ForecastService): string {
  return table(
    ['moment', 'difference', 'start stock', 'inflow', 'granted share', 'outflow', 'not explained'],
    (
      [
        ['end of 2026', END_2026],
        ['end of 2027', END_2027],
      ] as const
    ).map(([label, position]) => {
      const parts = bridge(service, {
        position,
        scenario: 'mediaan',
        edition: 'Kernprognose 2025',
        previous: 'MPP 2025',
      });
      return [
        label,
        ...[
          parts.difference,
          parts.startStock,
          parts.inflow,
          parts.grantRate,
          parts.outflow,
          parts.unexplained,
        ].map((value) => written(value, 1)),
      ];
    }),
  );
}

function percent(value: number, decimals = 1): string {
  return `${value > 0 ? '+' : ''}${written(value * 100, decimals)} %`;
}

function comparisons(rows: readonly Comparison[]): string {
  return table(
    ['', 'realised', 'model', 'difference', '%', 'certainty'],
    rows.map((row) => [
      row.what,
      written(row.realised),
      written(row.modelled),
      written(row.modelled - row.realised),
      percent(relativeError(row)),
      row.certainty,
    ]),
  );
}

function summary(rows: readonly Comparison[]): string {
  return `mean error ${written(meanError(rows) * 100, 1)} %, largest ${written(largestError(rows) * 100, 1)} %`;
}

const END_OF_2023 = '2024-01-01';

function backTestSection(): string {
  const past = projectPast(START_2023, CONSTANTS);
  const occupancy = compareStocks(past, 'occupancy');
  const holders = compareStocks(past, 'statusHolders');
  const early = projectPast(START_2022, CONSTANTS);
  return [
    '**From 2 January 2023, with the constants that the product uses**',
    comparisons(occupancy),
    `Occupancy: ${summary(occupancy)}. Status holders at COA:`,
    comparisons(holders),
    `Status holders: ${summary(holders)}. What left COA in 2024:`,
    comparisons(compareOutflow(past)),
    '**Hold-outs**',
    table(
      ['fitted on', 'v', 'w', 'fit: dates of 2023', 'test: dates after 1 January 2024'],
      [
        holdOut('nothing: v and w as above', CONSTANTS),
        holdOut(
          'v and w free, on 2023',
          fitted(CONSTANTS, END_OF_2023, { v: trials(1, 6, 0.25), w: trials(0, 0.3, 0.01) }),
        ),
        holdOut(
          'w on 2023, v = 3 as a prior',
          fitted(CONSTANTS, END_OF_2023, { v: [3], w: trials(0, 0.3, 0.01) }),
        ),
        holdOut(
          'only 2023: as before, and housing from the balance of 2023 without other entries',
          fitted(ONLY_2023, END_OF_2023, { v: [3], w: trials(0, 0.3, 0.01) }),
        ),
      ],
    ),
    '**2022, with the constants of 2023-2024**',
    comparisons(compareStocks(early, 'occupancy', { until: '2023-01-02' })),
    `Occupancy: ${summary(compareStocks(early, 'occupancy', { until: '2023-01-02' }))}. Status holders:`,
    comparisons(compareStocks(early, 'statusHolders', { until: '2023-01-02' })),
  ].join('\n\n');
}

function holdOut(what: string, constants: Constants): readonly string[] {
  const past = projectPast(START_2023, constants);
  const fit = compareStocks(past, 'occupancy', { until: END_OF_2023 });
  const test = compareStocks(past, 'occupancy', { after: END_OF_2023 });
  return [
    what,
    written(constants.departureRate, 2),
    written(constants.procedureExitRate, 2),
    fit.map((row) => percent(relativeError(row))).join(', '),
    test.map((row) => percent(relativeError(row))).join(', '),
  ];
}
