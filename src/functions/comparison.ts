import { MEASURE_IDS, measureDefinition } from '../domain/measures';
import { roundToMicro } from '../domain/number-format';
import { forecastService } from '../scenarios/forecast/active-service';
import { bridge } from '../scenarios/analysis/bridge';
import { answering, type Table } from './answers';
import { readEdition, readPreviousEdition } from './arguments/edition-argument';
import { readMeasure } from './arguments/measure-argument';
import { readPosition, readRequiredWhenFor } from './arguments/moment-argument';
import { readScenario } from './arguments/scenario-argument';

const MODELLED = MEASURE_IDS.filter((id) => measureDefinition(id).kind !== 'reference');

const revision = answering(
  (measure: unknown, scenario: unknown, when: unknown, edition: unknown, previous: unknown) => {
    const asked = readMeasure(measure, MODELLED);
    const name = readScenario(scenario);
    const moment = readRequiredWhenFor(asked, when);
    const current = readEdition(edition);
    const earlier = readPreviousEdition(previous, current);
    const [now, before] = [current, earlier].map(
      ({ id }) =>
        forecastService.forecast({ scenario: name, edition: id }).figure(asked, moment).value,
    );
    return roundToMicro(now - before);
  },
);

const explanation = answering(
  (scenario: unknown, date: unknown, edition: unknown, previous: unknown): Table => {
    const current = readEdition(edition);
    const parts = bridge(forecastService, {
      scenario: readScenario(scenario),
      position: readPosition(date),
      edition: current.id,
      previous: readPreviousEdition(previous, current).id,
    });
    return [
      ['onderdeel', 'personen'],
      ['startvoorraad', parts.startStock],
      ['instroom', parts.inflow],
      ['inwilliging', parts.grantRate],
      ['uitstroom', parts.outflow],
      ['verschil', parts.difference],
    ];
  },
);

/**
 * Verschil van een maat tussen een editie en de vorige.
 *
 * @customfunction PROGNOSE_BIJSTELLING PROGNOSE.BIJSTELLING
 * @helpurl https://localhost:8444/handleiding.html#prognose-bijstelling
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
  return revision(maat, scenario, peildatum, editie, vorige);
}

/**
 * Waardoor de bezetting verschilt van de vorige editie; de delen tellen precies op tot het verschil.
 *
 * @customfunction PROGNOSE_VERKLARING PROGNOSE.VERKLARING
 * @helpurl https://localhost:8444/handleiding.html#prognose-verklaring
 * @param scenario minimum, mediaan, medio of maximum
 * @param peildatum Excel-datum, datum als tekst, of een jaar (2026 = 31 december 2026)
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [vorige] Editie om mee te vergelijken; weggelaten: de laatst verschenen oudere editie
 * @returns Tabel met kopregel: startvoorraad, instroom, inwilliging, uitstroom en verschil
 */
export function prognoseVerklaring(
  scenario: unknown,
  peildatum: unknown,
  editie?: unknown,
  vorige?: unknown,
): unknown[][] {
  return explanation(scenario, peildatum, editie, vorige);
}
