import { invalid } from '../domain/forecast-error';
import { dutch, Message } from '../domain/message';
import { MEASURE_IDS, measureDefinition } from '../domain/measures';
import type { Step } from '../domain/period';
import { SCENARIO_NAMES } from '../domain/scenario-name';
import { forecastService } from '../scenarios/forecast/active-service';
import { joinedSeries } from '../scenarios/analysis/joined-series';
import { seriesOf } from '../scenarios/analysis/series';
import { answer } from './answers';
import { readAssumptions } from './arguments/assumptions-argument';
import { readEdition } from './arguments/edition-argument';
import { readForecast } from './arguments/forecast-argument';
import { readMeasure } from './arguments/measure-argument';
import { readRequiredWhenFor, readSpan } from './arguments/moment-argument';
import { readWord, readYesNo } from './arguments/word-argument';
import { toWorkbookSerial } from './date-system';

/** What the model gives for every scenario; a published reference stands on its own. */
const MODELLED = MEASURE_IDS.filter((id) => measureDefinition(id).kind !== 'reference');

const STEPS: readonly (readonly [string, Step])[] = [
  ['maand', 'maand'],
  ['kwartaal', 'kwartaal'],
  ['halfjaar', 'halfjaar'],
  ['jaar', 'jaar'],
];

/**
 * Een maat in alle vier scenario's, met status; voorbij het laatste gepubliceerde jaar staat dat erbij.
 *
 * @customfunction PROGNOSE_BANDBREEDTE PROGNOSE.BANDBREEDTE
 * @helpurl https://localhost:8444/handleiding.html#prognose-bandbreedte
 * @english A measure in all four scenarios, with its status; beyond the last published year it says so.
 * @param maat Naam van de maat, zoals bezetting of eerste aanvragen
 * @param peildatum Datum of jaar; bij een stroom een periode zoals 2026 of 2026-II
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @returns Vier rijen: scenario, waarde en status
 */
export function prognoseBandbreedte(
  maat: unknown,
  peildatum: unknown,
  editie?: unknown,
  aannames?: unknown[][],
): unknown[][] {
  return answer(prognoseBandbreedte, arguments, () => {
    const asked = readMeasure(maat, MODELLED);
    const moment = readRequiredWhenFor(asked, peildatum);
    const { id } = readEdition(editie);
    const overrides = readAssumptions(aannames);
    return SCENARIO_NAMES.map((scenario) => {
      const forecast = forecastService.forecast({ scenario, edition: id, overrides });
      const { value, status } = forecast.figure(asked, moment);
      const last = forecast.lastGiven(moment);
      return [scenario, value, last === undefined ? status : `${status}; na ${last} doorgetrokken`];
    });
  });
}

/**
 * Een maat als tijdreeks: voorraden aan het eind van elke stap, stromen over elke stap.
 *
 * @customfunction PROGNOSE_REEKS PROGNOSE.REEKS
 * @helpurl https://localhost:8444/handleiding.html#prognose-reeks
 * @english A measure as a time series: stocks at the end of each step, flows over each step.
 * @param maat Naam van de maat, zoals bezetting of instroom
 * @param scenario minimum, mediaan, medio of maximum
 * @param van Jaar, periode of datum waarmee de reeks begint
 * @param tot Jaar, periode of datum waarmee de reeks eindigt (die telt mee)
 * @param [stap] maand (standaard), kwartaal, halfjaar of jaar
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @param [realisaties] ja: begin met wat gemeten is, met een derde kolom die de status geeft; nee (standaard)
 * @returns Rijen met de laatste dag van de stap (Excel-datum) en de waarde
 */
export function prognoseReeks(
  maat: unknown,
  scenario: unknown,
  van: unknown,
  tot: unknown,
  stap?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
  realisaties?: unknown,
): unknown[][] {
  return answer(prognoseReeks, arguments, () => {
    const asked = readMeasure(maat, MODELLED);
    const { first, end } = readSpan(van, tot);
    const length = readWord(stap, 'stap', STEPS);
    const forecast = readForecast(scenario, editie, aannames);
    if (readYesNo(realisaties, 'realisaties')) {
      return joinedSeries(forecast, forecastService.realised, asked, first, end, length).map(
        ({ lastDay, figure }) => [toWorkbookSerial(lastDay), figure.value, figure.status],
      );
    }
    const points = seriesOf(forecast, asked, first, end, length);
    if (points.length === 0) {
      throw invalid(dutch`Tussen van en tot past geen hele stap van een ${new Message(length)}.`);
    }
    return points.map(({ lastDay, figure }) => [toWorkbookSerial(lastDay), figure.value]);
  });
}
