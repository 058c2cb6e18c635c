import { whenOver } from '../../domain/when';
import { monthIndex, monthOf } from '../../domain/calendar';
import { ForecastError } from '../../domain/forecast-error';
import { type Measure } from '../../domain/measures';
import { BUNDLED_EDITIONS } from '../../editions/bundled-editions';
import type { Edition, EditionValue } from '../../editions/edition';
import { EditionCatalog } from '../../editions/edition-catalog';
import type { Forecast } from '../../scenarios/forecast/forecast';
import { ForecastService } from '../../scenarios/forecast/forecast-service';
import { editionStart } from '../../editions/edition';

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
  'openApplications',
];

/** Which measures stand behind a function, by the part of its name after the dot. */
const BEHIND: ReadonlyMap<string, readonly Measure[]> = new Map([
  ['INSTROOM', ['totalInflow']],
  ['UITSTROOM', ['totalOutflow']],
  ['BESLISSINGEN', ['decisions']],
  ['INWILLIGING', ['grantRate']],
  ['WERKVOORRAAD', ['openApplications']],
  ['WACHTTIJD', ['openApplications', 'decisions']],
  ['BEHOEFTE', ['capacityNeed']],
  ['TEKORT', ['capacityNeed']],
  ['BEZETTINGSGRAAD', ['occupancy', 'capacityNeed']],
]);

/**
 * The measures behind the functions that a workbook uses; all key figures when it uses none, and
 * the occupancy for functions that rest on the whole forecast.
 */
export function measuresBehind(functionNames: readonly string[]): readonly Measure[] {
  if (functionNames.length === 0) return ALL;
  const wanted = new Set<Measure>();
  for (const name of functionNames) {
    const own = name.slice(name.indexOf('.') + 1).toUpperCase();
    for (const measure of BEHIND.get(own) ?? ['occupancy']) wanted.add(measure);
  }
  return ALL.filter((measure) => wanted.has(measure));
}

/** The bundled edition that has most values in common with another: what that was made from. */
export function mostAlikeBundled(edition: Edition): Edition {
  const keyOf = ({ measure, scenario, period, value }: EditionValue): string =>
    JSON.stringify([measure, scenario, period, value]);
  const own = new Set(edition.values.map(keyOf));
  const alike = (bundled: Edition): number =>
    bundled.values.filter((value) => own.has(keyOf(value))).length;
  return BUNDLED_EDITIONS.reduce((best, bundled) =>
    alike(bundled) > alike(best) ? bundled : best,
  );
}

/** The key figures of two editions, mediaan, for the first two years that either projects. */
export function compareKeyFigures(
  before: Edition,
  after: Edition,
  measures: readonly Measure[] = ALL,
): readonly KeyFigureChange[] {
  const first = monthOf(Math.max(editionStart(before), editionStart(after))).year;
  const forecasts = [forecastOf(before), forecastOf(after)] as const;
  return measures.flatMap((measure) =>
    [first, first + 1].map((year) => ({
      measure,
      year,
      before: figure(forecasts[0], measure, year),
      after: figure(forecasts[1], measure, year),
    })),
  );
}

/** The mediaan of an edition, by a catalog of its own: it may not have been imported yet. */
function forecastOf(edition: Edition): Forecast | undefined {
  const catalog = new EditionCatalog();
  catalog.add(edition);
  return orUndefined(() =>
    new ForecastService(catalog).forecast({ scenario: 'mediaan', edition: edition.id }),
  );
}

function figure(
  forecast: Forecast | undefined,
  measure: Measure,
  year: number,
): number | undefined {
  const period = { first: monthIndex(year, 1), months: 12 };
  return orUndefined(() => forecast?.figure(measure, whenOver(measure, period)).value);
}

/** An edition need not give every number. */
function orUndefined<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof ForecastError) return undefined;
    throw error;
  }
}
