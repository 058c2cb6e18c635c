import { MEASURE_IDS, measureDefinition } from '../domain/measures';
import { roundToMicro } from '../domain/number-format';
import { forecastService } from '../scenarios/forecast/active-service';
import { bridge } from '../scenarios/analysis/bridge';
import { answer } from './answers';
import { readEdition, readPreviousEdition } from './arguments/edition-argument';
import { readMeasure } from './arguments/measure-argument';
import { readPosition, readRequiredWhenFor } from './arguments/moment-argument';
import { editionFor, requestFor } from './arguments/forecast-argument';
import { editionScenario, readScenario } from './arguments/scenario-argument';
import { computedNumber } from './sourced-number';

const MODELLED = MEASURE_IDS.filter((id) => measureDefinition(id).kind !== 'reference');

/**
 * Verschil van een maat tussen een editie en de vorige.
 *
 * @customfunction PROGNOSE_BIJSTELLING PROGNOSE.BIJSTELLING
 * @helpurl https://localhost:8444/handleiding.html#prognose-bijstelling
 * @english Difference of a measure between an edition and the one before.
 * @param maat Naam van de maat, zoals bezetting of instroom
 * @param scenario minimum, mediaan, medio of maximum
 * @param peildatum Datum of jaar; bij een stroom een periode zoals 2026 of 2026-II
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [vorige] Editie om mee te vergelijken; weggelaten: de laatst verschenen oudere editie
 * @returns Waarde in de editie min waarde in de vorige
 */
export function prognoseBijstelling(
  maat: unknown,
  scenario: unknown,
  peildatum: unknown,
  editie?: unknown,
  vorige?: unknown,
): number {
  return answer(prognoseBijstelling, arguments, () => {
    const asked = readMeasure(maat, MODELLED);
    const named = readScenario(scenario);
    const moment = readRequiredWhenFor(asked, peildatum);
    const current = editionFor(named, editie);
    const earlier = readPreviousEdition(vorige, current);
    const [now, before] = [current, earlier].map(
      ({ id }) => forecastService.forecast(requestFor(named, id)).figure(asked, moment).value,
    );
    return computedNumber(
      roundToMicro(now - before),
      measureDefinition(asked).unit,
      `bijstelling ${measureDefinition(asked).name}`,
      `Editie "${current.name}" min editie "${earlier.name}".`,
      { edition: current, scenario: named.named?.name ?? named.scenario, when: moment },
    );
  });
}

/**
 * Waardoor de bezetting verschilt van de vorige editie; de delen tellen precies op tot het verschil.
 *
 * @customfunction PROGNOSE_VERKLARING PROGNOSE.VERKLARING
 * @helpurl https://localhost:8444/handleiding.html#prognose-verklaring
 * @english Why the occupancy differs from the previous edition; the parts sum exactly to the difference.
 * @param scenario minimum, mediaan, medio of maximum
 * @param peildatum Excel-datum, datum als tekst, of een jaar (2026 = 31 december 2026)
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [vorige] Editie om mee te vergelijken; weggelaten: de laatst verschenen oudere editie
 * @returns Tabel met kopregel: startvoorraad, instroom, inwilliging, uitstroom, niet verklaard en verschil, elk met toelichting
 */
export function prognoseVerklaring(
  scenario: unknown,
  peildatum: unknown,
  editie?: unknown,
  vorige?: unknown,
): unknown[][] {
  return answer(prognoseVerklaring, arguments, () => {
    const current = readEdition(editie);
    const parts = bridge(forecastService, {
      scenario: editionScenario(readScenario(scenario)),
      position: readPosition(peildatum),
      edition: current.id,
      previous: readPreviousEdition(vorige, current).id,
    });
    return [
      ['onderdeel', 'personen', 'toelichting'],
      ['startvoorraad', parts.startStock, parts.notes.startStock],
      ['instroom', parts.inflow, parts.notes.inflow],
      ['inwilliging', parts.grantRate, parts.notes.grantRate],
      ['uitstroom', parts.outflow, parts.notes.outflow],
      ['niet verklaard', parts.unexplained, parts.notes.unexplained],
      ['verschil', parts.difference, ''],
    ];
  });
}
