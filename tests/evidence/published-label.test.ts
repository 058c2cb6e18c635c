import { monthPosition, parseDate, type MonthIndex } from '../../src/domain/calendar';
import { ForecastError } from '../../src/domain/forecast-error';
import { MEASURE_IDS, measureDefinition, type Measure } from '../../src/domain/measures';
import { parsePeriod, type Period } from '../../src/domain/period';
import type { Figure } from '../../src/domain/provenance';
import { SCENARIO_NAMES, type ScenarioName } from '../../src/domain/scenario-name';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import { numericValue, type Edition, type EditionValue } from '../../src/editions/edition';
import type { When } from '../../src/editions/edition-lookup';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import type { Forecast } from '../../src/scenarios/forecast/forecast';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { rebaseEdition } from '../../src/scenarios/forecast/rebasing/rebase-edition';
import { kernprognoseWith, valueOf } from '../scenarios/edition-of';

/**
 * "gepubliceerd" is said of the published number itself and of nothing else: every function, sheet,
 * table and memo takes its label from `Forecast.figure`, so that is asked for every measure at every
 * kind of moment.
 */

const service = new ForecastService(new EditionCatalog());
const withMore: Edition = {
  ...kernprognoseWith(
    [],
    valueOf('occupancy', '2028-12-31', 90_000, 'mediaan'),
    valueOf('occupancy', '2026-12-31', 87_000, 'maximum'),
  ),
  id: 'more-anchors',
  name: 'Meer ankers',
};
service.catalog.add(withMore);
for (const method of ['published', 'damped'] as const) {
  service.catalog.add(rebaseEdition(service, 'kernprognose-2025', method).edition);
}
const EDITIONS = service.catalog.list().map(({ id }) => id);

/** Year ends, days within a year, and periods of every length, up to beyond the last given year. */
const WHENS: readonly When[] = [
  ...['2026-01-01', '2026-06-30', '2026-12-31', '2027-05-15', '2027-12-31', '2028-12-31'].map(
    (text) => ({ position: positionOf(text) }),
  ),
  { position: positionOf('2029-12-31') },
  ...['2026', '2026-I', '2026-II', '2026-K3', '2026-07', '2027', '2027-I', '2028', '2029-K1'].map(
    (text) => ({ period: periodOf(text) }),
  ),
];

function positionOf(text: string): number {
  const date = parseDate(text);
  if (!date) throw new Error(text);
  return monthPosition(date);
}

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(text);
  return period;
}

function figureOf(forecast: Forecast, measure: Measure, when: When): Figure | undefined {
  try {
    return forecast.figure(measure, when);
  } catch (error) {
    // Some measures exist in one edition only, or not at every moment.
    if (error instanceof ForecastError) return undefined;
    throw error;
  }
}

/** Whether an edition gives this very number as published, for this scenario and this time. */
function isPublished(
  edition: Edition,
  measure: Measure,
  scenario: ScenarioName,
  when: When,
  value: number,
): boolean {
  return edition.values.some(
    (given) =>
      given.measure === measure &&
      given.status === 'gepubliceerd' &&
      (given.scenario === scenario || given.scenario === 'alle') &&
      Math.abs(numericValue(given) - value) <= 1e-9 * Math.max(1, Math.abs(value)) + 2e-6 &&
      isOf(given, measure, when),
  );
}

/** A parameter holds throughout its period; any other number is of its own moment or period. */
function isOf(given: EditionValue, measure: Measure, when: When): boolean {
  if (given.period === '') return true;
  const { kind } = measureDefinition(measure);
  const end: MonthIndex =
    'position' in when ? when.position : when.period.first + when.period.months;
  const date = parseDate(given.period);
  if (date) return Math.abs(monthPosition(date) - end) < 1e-9;
  const period = periodOf(given.period);
  // A flow at a moment is that of the year before it.
  const asked = 'period' in when ? when.period : { first: Math.ceil(end) - 12, months: 12 };
  if (kind === 'flow') return period.first === asked.first && period.months === asked.months;
  return period.first <= asked.first && asked.first + asked.months <= period.first + period.months;
}

describe.each(EDITIONS)('of edition %s', (edition) => {
  it.each(SCENARIO_NAMES)('a number of %s is called published only when it is', (scenario) => {
    const forecast = service.forecast({ scenario, edition });
    const wrong: string[] = [];
    let published = 0;
    for (const measure of MEASURE_IDS) {
      if (measureDefinition(measure).kind === 'reference') continue;
      for (const when of WHENS) {
        const figure = figureOf(forecast, measure, when);
        if (figure?.status !== 'gepubliceerd') continue;
        published++;
        if (!isPublished(forecast.edition, measure, scenario, when, figure.value)) {
          wrong.push(`${measure} ${JSON.stringify(when)}: ${figure.value}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    // A test that finds nothing published would hold for anything.
    if (scenario === 'mediaan') expect(published).toBeGreaterThan(3);
  });

  it('nothing is called published once an assumption was changed', () => {
    const forecast = service.forecast({
      scenario: 'mediaan',
      edition,
      overrides: [parseOverride('vertreksnelheid', 2.5)],
    });
    const called = MEASURE_IDS.filter((id) => measureDefinition(id).kind !== 'reference').flatMap(
      (measure) =>
        WHENS.filter((when) => figureOf(forecast, measure, when)?.status === 'gepubliceerd').map(
          () => measure,
        ),
    );
    expect(called).toEqual([]);
  });
});
