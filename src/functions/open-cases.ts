import { monthsToDecide, openCases, type Track } from '../scenarios/analysis/open-cases';
import { answer } from './answers';
import { readForecast } from './arguments/forecast-argument';
import { readPosition } from './arguments/moment-argument';
import { readWord } from './arguments/word-argument';
import { computedNumber, forecastNumber, scenarioNameOf } from './sourced-number';

const TRACK_NAMES: Readonly<Record<Track, string>> = {
  all: 'totaal',
  regular: 'regulier',
  pact: 'pact',
};
const TRACKS: readonly (readonly [string, Track])[] = [
  ['totaal', 'all'],
  ['regulier', 'regular'],
  ['pact', 'pact'],
];

/**
 * Openstaande asielaanvragen bij de IND op een peildatum, in heel Nederland.
 *
 * @customfunction PROGNOSE_WERKVOORRAAD PROGNOSE.WERKVOORRAAD
 * @helpurl https://localhost:8444/handleiding.html#prognose-werkvoorraad
 * @english Open asylum applications of people in COA reception on a reference date.
 * @param scenario minimum, mediaan, medio of maximum
 * @param peildatum Excel-datum, datum als tekst, of een jaar (2026 = 31 december 2026)
 * @param [spoor] totaal (standaard), regulier of pact (aanvragen onder het Migratiepact)
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @returns Aanvragen
 */
export function prognoseWerkvoorraad(
  scenario: unknown,
  peildatum: unknown,
  spoor?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
): number {
  return answer(prognoseWerkvoorraad, arguments, () => {
    const track = readWord(spoor, 'spoor', TRACKS);
    const position = readPosition(peildatum);
    const forecast = readForecast(scenario, editie, aannames);
    const when = { position };
    if (track === 'all') return forecastNumber(forecast, 'openApplications', when);
    return computedNumber(
      openCases(forecast, track, position),
      'aanvragen',
      `werkvoorraad ${TRACK_NAMES[track]}`,
      'Uit de projectie per spoor.',
      { edition: forecast.edition, scenario: scenarioNameOf(forecast), when },
    );
  });
}

/**
 * Maanden die de IND nodig heeft om de werkvoorraad van een peildatum weg te werken.
 *
 * @customfunction PROGNOSE_WACHTTIJD PROGNOSE.WACHTTIJD
 * @helpurl https://localhost:8444/handleiding.html#prognose-wachttijd
 * @english Months that the IND needs to work off the open applications of a reference date.
 * @param scenario minimum, mediaan, medio of maximum
 * @param peildatum Excel-datum, datum als tekst, of een jaar (2026 = 31 december 2026)
 * @param [spoor] totaal (standaard), regulier of pact (aanvragen onder het Migratiepact)
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @returns Maanden, als de oudste aanvragen eerst worden beslist
 */
export function prognoseWachttijd(
  scenario: unknown,
  peildatum: unknown,
  spoor?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
): number {
  return answer(prognoseWachttijd, arguments, () => {
    const track = readWord(spoor, 'spoor', TRACKS);
    const position = readPosition(peildatum);
    const forecast = readForecast(scenario, editie, aannames);
    return computedNumber(
      monthsToDecide(forecast, track, position),
      'maanden',
      'wachttijd',
      'Maanden tot er zoveel beslissingen zijn genomen als er aanvragen openstonden.',
      { edition: forecast.edition, scenario: scenarioNameOf(forecast), when: { position } },
    );
  });
}
