import { isBundled } from '../editions/edition-admission';
import { describeOrigin } from '../editions/import-origin';
import { forecastService } from '../scenarios/forecast/active-service';
import { assumptionsOf } from '../scenarios/analysis/assumption-list';
import { answer } from './answers';
import { requestFor } from './arguments/forecast-argument';
import { readOptionalScenario } from './arguments/scenario-argument';

/**
 * Alle edities van deze werkmap, en welke actief is.
 *
 * @customfunction PROGNOSE_EDITIES PROGNOSE.EDITIES
 * @helpurl https://localhost:8444/handleiding.html#prognose-edities
 * @english All editions of this workbook, and which one is active.
 * @returns Tabel met kopregel: editie, verschenen, begint, maanden, actief, herkomst
 */
export function prognoseEdities(): unknown[][] {
  return answer(prognoseEdities, arguments, () => {
    const { catalog } = forecastService;
    const { id: active } = catalog.active;
    return [
      ['editie', 'verschenen', 'begint', 'maanden', 'actief', 'herkomst'],
      ...catalog
        .list()
        .map(({ id, name, published, start, horizonMonths, imported }) => [
          name,
          published,
          start,
          horizonMonths,
          id === active ? 'ja' : 'nee',
          imported ? describeOrigin(imported) : isBundled(id) ? 'meegeleverd' : 'eigen editie',
        ]),
    ];
  });
}

/**
 * Alle aannames die u kunt wijzigen, met waarde in het eerste jaar, eenheid, grenzen en bron.
 *
 * @customfunction PROGNOSE_AANNAMES PROGNOSE.AANNAMES
 * @helpurl https://localhost:8444/handleiding.html#prognose-aannames
 * @english All assumptions that you can change, with their value in the first year, unit, bounds and source.
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [scenario] minimum, mediaan (standaard), medio of maximum
 * @returns Tabel met kopregel; de eerste twee kolommen passen in het argument aannames
 */
export function prognoseAannames(editie?: unknown, scenario?: unknown): unknown[][] {
  return answer(prognoseAannames, arguments, () => {
    const asked = readOptionalScenario(scenario) ?? { scenario: 'mediaan' as const };
    const forecast = forecastService.forecast(requestFor(asked, editie));
    return [
      ['aanname', 'waarde', 'eenheid', 'minimum', 'maximum', 'met datum', 'status', 'toelichting'],
      ...assumptionsOf(forecast).map(({ definition, value, status, explanation }) => [
        definition.name,
        value,
        definition.unit,
        definition.min,
        definition.max,
        definition.kind === 'scalar' ? 'nee' : 'ja',
        status,
        explanation,
      ]),
    ];
  });
}
