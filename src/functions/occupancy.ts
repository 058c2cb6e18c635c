import type { StockMeasure } from '../scenarios/forecast/forecast';
import { answer } from './answers';
import { readForecast } from './arguments/forecast-argument';
import { readChoice, type MeasureChoice } from './arguments/measure-argument';
import { readPosition } from './arguments/moment-argument';
import { forecastNumber } from './sourced-number';

const GROUP: MeasureChoice<StockMeasure> = {
  argument: 'groep',
  options: ['occupancy', 'inProcedure', 'statusHolders', 'withoutStatus'],
};

/**
 * Aantal personen dat op een peildatum bij het COA verblijft.
 *
 * @customfunction PROGNOSE_BEZETTING PROGNOSE.BEZETTING
 * @helpurl https://localhost:8444/handleiding.html#prognose-bezetting
 * @english Number of persons in COA reception on a reference date.
 * @param scenario minimum, mediaan, medio of maximum
 * @param peildatum Excel-datum, datum als tekst, of een jaar (2026 = 31 december 2026)
 * @param [groep] totaal (standaard), in procedure, statushouders of overigen zonder status
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @returns Personen
 */
export function prognoseBezetting(
  scenario: unknown,
  peildatum: unknown,
  groep?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
): number {
  return answer(prognoseBezetting, arguments, () => {
    const measure = readChoice(groep, GROUP);
    const position = readPosition(peildatum);
    return forecastNumber(readForecast(scenario, editie, aannames), measure, { position });
  });
}
