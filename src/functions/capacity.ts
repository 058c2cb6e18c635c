import { roundToMicro } from '../domain/number-format';
import { answering } from './answers';
import { readForecast } from './arguments/forecast-argument';
import { readPosition } from './arguments/moment-argument';
import { readOptionalNumber } from './arguments/number-argument';

/** A rate near zero would ask for more places than there are people. */
const RATE = { min: 0.01, max: 1.5 };

const need = answering(
  (scenario: unknown, date: unknown, rate: unknown, edition: unknown, assumptions: unknown) => {
    const position = readPosition(date);
    const chosen = readOptionalNumber(rate, 'bezettingsgraad', RATE);
    const forecast = readForecast(scenario, edition, assumptions);
    return roundToMicro(forecast.capacityNeed(position, chosen));
  },
);

/**
 * Opvangplekken die op een peildatum nodig zijn: bezetting gedeeld door bezettingsgraad.
 *
 * @customfunction CAPACITEIT_BEHOEFTE CAPACITEIT.BEHOEFTE
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-behoefte
 * @param scenario minimum, mediaan, medio of maximum
 * @param peildatum Excel-datum, datum als tekst, of een jaar (2026 = 31 december 2026)
 * @param [bezettingsgraad] Deel van de plekken dat bezet is, zoals 0,91 of 91%; weggelaten: die van de editie
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @returns Plekken
 */
export function capaciteitBehoefte(
  scenario: unknown,
  peildatum: unknown,
  bezettingsgraad?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
): number {
  return need(scenario, peildatum, bezettingsgraad, editie, aannames);
}
