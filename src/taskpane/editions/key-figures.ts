import { monthIndex, monthOf } from '../../domain/calendar';
import { ForecastError } from '../../domain/forecast-error';
import { measureDefinition, type Measure } from '../../domain/measures';
import type { Edition } from '../../editions/edition';
import { EditionCatalog } from '../../editions/edition-catalog';
import { ForecastService } from '../../scenarios/forecast-service';
import { editionStart } from '../../scenarios/model-inputs';

/** A number that cells show, under two editions; undefined where an edition does not give it. */
export interface KeyFigureChange {
  readonly measure: Measure;
  /** The calendar year; stocks at its end. */
  readonly year: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

const ALL: readonly Measure[] = [
  'occupancy',
  'capacityNeed',
  'totalInflow',
  'totalOutflow',
  'decisions',
  'grantRate',
  'inProcedure',
];

/** Which measures stand behind a function, by the part of its name after the dot. */
const BEHIND: Readonly<Record<string, readonly Measure[]>> = {
  INSTROOM: ['totalInflow'],
  UITSTROOM: ['totalOutflow'],
  BESLISSINGEN: ['decisions'],
  INWILLIGING: ['grantRate'],
  WERKVOORRAAD: ['inProcedure'],
  WACHTTIJD: ['inProcedure', 'decisions'],
  BEHOEFTE: ['capacityNeed'],
  TEKORT: ['capacityNeed'],
  BEZETTINGSGRAAD: ['occupancy', 'capacityNeed'],
};

/**
 * The measures behind the functions that a workbook uses; all key figures when it uses none, and
 * the occupancy for functions that rest on the whole forecast.
 */
export function measuresBehind(functionNames: readonly string[]): readonly Measure[] {
  if (functionNames.length === 0) return ALL;
  const wanted = new Set<Measure>();
  for (const name of functionNames) {
    const own = name.slice(name.indexOf('.') + 1).toUpperCase();
    for (const measure of BEHIND[own] ?? ['occupancy']) wanted.add(measure);
  }
  return ALL.filter((measure) => wanted.has(measure));
}

/** The key figures of two editions, mediaan, for the first two years that either projects. */
export function compareKeyFigures(
  before: Edition,
  after: Edition,
  measures: readonly Measure[] = ALL,
): readonly KeyFigureChange[] {
  const first = monthOf(Math.max(editionStart(before), editionStart(after))).year;
  return measures.flatMap((measure) =>
    [first, first + 1].map((year) => ({
      measure,
      year,
      before: figure(before, measure, year),
      after: figure(after, measure, year),
    })),
  );
}

function figure(edition: Edition, measure: Measure, year: number): number | undefined {
  // A catalog of its own: an edition that is about to be imported is not yet in the real one.
  const catalog = new EditionCatalog();
  catalog.add(edition);
  const service = new ForecastService(catalog);
  const period = { first: monthIndex(year, 1), months: 12 };
  const isStock = measureDefinition(measure).kind === 'stock';
  try {
    const forecast = service.forecast({ scenario: 'mediaan', edition: edition.id });
    return forecast.figure(measure, isStock ? { position: period.first + 12 } : { period }).value;
  } catch (error) {
    if (error instanceof ForecastError) return undefined;
    throw error;
  }
}
