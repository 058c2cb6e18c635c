import type { Measure } from '../../src/domain/measures';
import type { ScenarioName } from '../../src/domain/scenario-name';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import type { Edition, EditionScenario, EditionValue } from '../../src/editions/edition';
import type { Forecast } from '../../src/scenarios/forecast/forecast';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';

const [KERNPROGNOSE] = BUNDLED_EDITIONS;

/** A value of an edition: measure, period, number and scenario. */
export function valueOf(
  measure: Measure,
  period: string,
  value: number,
  scenario: EditionScenario = 'alle',
): EditionValue {
  return {
    id: `${measure} ${period} ${scenario}`,
    measure,
    scenario,
    period,
    value,
    unit: 'personen',
    status: 'gepubliceerd',
    source: { document: 'Een brief', section: 'Een paragraaf' },
    reason: '',
  };
}

/** An edition with these values only. */
export function editionOf(...values: readonly EditionValue[]): Edition {
  return { ...KERNPROGNOSE, id: 'proef', name: 'Proef', values };
}

/** The Kernprognose with the values of some measures replaced. */
export function kernprognoseWith(
  without: readonly Measure[],
  ...values: readonly EditionValue[]
): Edition {
  return {
    ...KERNPROGNOSE,
    id: 'proef',
    name: 'Proef',
    values: [...KERNPROGNOSE.values.filter(({ measure }) => !without.includes(measure)), ...values],
  };
}

/** The forecast of one scenario of an imported edition, without changed assumptions. */
export function forecastOf(edition: Edition, scenario: ScenarioName): Forecast {
  const catalog = new EditionCatalog();
  catalog.add(edition);
  return new ForecastService(catalog).forecast({ scenario, edition: edition.id });
}
