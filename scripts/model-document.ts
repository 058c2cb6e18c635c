import { ForecastService } from '../src/scenarios/forecast/forecast-service';
import { legacyStockOutcomes } from '../src/scenarios/analysis/legacy-stock';
import { LEVERS } from '../src/scenarios/assumptions/levers';
import { bridge } from '../src/scenarios/analysis/bridge';
import { parameterDefinition } from '../src/scenarios/assumptions/parameters';
import {
  DEFAULT_UNCERTAINTY,
  simulate,
  UNCERTAINTY_REASONS,
} from '../src/scenarios/analysis/uncertainty';
import { measureDefinition } from '../src/domain/measures';
import {
  compare,
  occupancyAtEnd,
  runPast,
  START_STATUS_HOLDERS,
  VARIANTS,
  type Comparison,
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
    'legacy-stock': legacyStockSection(service),
    uncertainty: uncertaintySection(service),
    bridge: bridgeSection(service),
    'back-test': backTestSection(service),
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

function calibrationSection(service: ForecastService): string {
  return table(
    ['edition', 'anchors', 'starting V', 'v a year', 'starting occupancy', 'residuals', 'outcome'],
    service.catalog.list().map((edition) => {
      const found = service.calibration(edition);
      const forecast = service.forecast({ scenario: 'mediaan', edition: edition.id });
      return [
        edition.name,
        found.anchors.map(({ date, occupancy }) => `${written(occupancy)} (${date})`).join(', '),
        written(found.startDeparting, 1),
        written(found.rate, 4),
        written(forecast.stock('occupancy', forecast.start), 1),
        // Rounded to what the product shows: what lies below differs between processors.
        found.residuals.map((residual) => written(Math.abs(residual), 6)).join(', '),
        found.outcome,
      ];
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
      reason,
    ]),
  );
}

function legacyStockSection(service: ForecastService): string {
  const forecast = service.forecast({ scenario: 'mediaan', edition: 'kernprognose-2025' });
  return table(
    [
      'capacity kept for the old stock',
      'months',
      'old stock left after 2 years',
      'open Pact cases',
    ],
    legacyStockOutcomes(forecast, { shares: [0, 0.25, 0.5, 0.75, 1] }).map((outcome) => [
      `${written(outcome.share * 100)} %`,
      outcome.months === undefined ? 'never (in 50 years)' : written(outcome.months, 1),
      written(outcome.openAfterTwoYears),
      written(outcome.pactOpenAfterTwoYears),
    ]),
  );
}

function uncertaintySection(service: ForecastService): string {
  const settings = (Object.keys(DEFAULT_UNCERTAINTY) as (keyof typeof DEFAULT_UNCERTAINTY)[]).map(
    (key) => [key, String(DEFAULT_UNCERTAINTY[key]), UNCERTAINTY_REASONS[key]],
  );
  const bands = service.catalog.list().flatMap((edition) => {
    const distribution = simulate(service.forecast({ scenario: 'mediaan', edition: edition.id }));
    return [['end of 2026', END_2026] as const, ['end of 2027', END_2027] as const].map(
      ([label, position]) => {
        const [low, middle, high] = [0.05, 0.5, 0.95].map((p) =>
          distribution.quantile(position, p),
        );
        return [edition.name, label, ...[low, middle, high, high - low].map((v) => written(v))];
      },
    );
  });
  return `${table(['setting', 'default', 'reason'], settings)}\n\n${table(
    ['edition', 'moment', 'P5', 'P50', 'P95', 'width'],
    bands,
  )}`;
}

function bridgeSection(service: ForecastService): string {
  return table(
    ['moment', 'difference', 'start stock', 'inflow', 'granted share', 'outflow'],
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
        ...[parts.difference, parts.startStock, parts.inflow, parts.grantRate, parts.outflow].map(
          (value) => written(value, 1),
        ),
      ];
    }),
  );
}

function backTestSection(service: ForecastService): string {
  const kernprognose = service.catalog.find('kernprognose-2025');
  const { rate } = service.calibration(kernprognose);
  const calibratedStart = service
    .forecast({ scenario: 'mediaan', edition: kernprognose.id })
    .stock('occupancy', 2026 * 12);
  const parts = VARIANTS.map((variant) => {
    const run = runPast(variant, rate);
    const rows: readonly Comparison[] = [
      ...compare(run),
      {
        what: 'COA occupancy, end of 2025 (held against the calibrated start, not realised)',
        realised: calibratedStart,
        modelled: occupancyAtEnd(run),
      },
    ];
    const occupancy = rows.filter(
      ({ what }) => what.startsWith('COA occupancy') && !what.includes('calibrated'),
    );
    const meanError =
      occupancy.reduce(
        (sum, { realised, modelled }) => sum + Math.abs(modelled / realised - 1),
        0,
      ) / occupancy.length;
    return `**Variant ${variant.name}**\n\n${table(
      ['', 'realised', 'model', 'difference', '%'],
      rows.map(({ what, realised, modelled }) => [
        what,
        written(realised),
        written(modelled),
        written(modelled - realised),
        `${written((modelled / realised - 1) * 100, 1)} %`,
      ]),
    )}\n\nMean absolute error of the realised occupancies: ${written(meanError * 100, 1)} %.`;
  });
  return [
    `Departure rate v = ${written(rate, 3)} a year in every variant: what the calibration on Kernprognose 2025 gives, not fitted to these years. Status holders at the start: ${written(START_STATUS_HOLDERS)} (assumed, between 13,000 in April 2022 and 16,000 in April 2023).`,
    ...parts,
  ].join('\n\n');
}
