import { monthPosition } from '../domain/calendar';
import { formatDutchNumber, roundToMicro } from '../domain/number-format';
import { realisedPlaces } from '../editions/capacity-supply';
import { answer } from './answers';
import { readEdition } from './arguments/edition-argument';
import { readForecast } from './arguments/forecast-argument';
import { readOptionalDate, readPosition } from './arguments/moment-argument';
import { readOptionalNumber } from './arguments/number-argument';
import { computedNumber, forecastNumber, scenarioNameOf } from './sourced-number';

/** A rate near zero would ask for more places than there are people. */
const RATE = { min: 0.01, max: 1.5, share: true };
const PLACES = { min: 0 };

/**
 * Opvangplekken die op een peildatum nodig zijn: bezetting gedeeld door bezettingsgraad.
 *
 * @customfunction CAPACITEIT_BEHOEFTE CAPACITEIT.BEHOEFTE
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-behoefte
 * @english Reception places needed on a reference date: occupancy divided by the occupancy rate.
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
  return answer(capaciteitBehoefte, arguments, () => {
    const position = readPosition(peildatum);
    const rate = readOptionalNumber(bezettingsgraad, 'bezettingsgraad', RATE);
    const forecast = readForecast(scenario, editie, aannames);
    if (rate === undefined) return forecastNumber(forecast, 'capacityNeed', { position });
    return computedNumber(
      forecast.capacityNeed(position, rate),
      'plekken',
      'capaciteitsbehoefte',
      `Bezetting gedeeld door de opgegeven bezettingsgraad van ${formatDutchNumber(rate * 100)}%.`,
      { edition: forecast.edition, scenario: scenarioNameOf(forecast), when: { position } },
    );
  });
}

/**
 * Opvangplekken in gebruik volgens de laatste telling van het COA op of voor een peildatum.
 *
 * @customfunction CAPACITEIT_GEREALISEERD CAPACITEIT.GEREALISEERD
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-gerealiseerd
 * @english Reception places in use by the last count on or before a reference date.
 * @param [peildatum] Excel-datum, datum als tekst, of een jaar; weggelaten: de laatste telling
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @returns Plekken
 */
export function capaciteitGerealiseerd(peildatum?: unknown, editie?: unknown): number {
  return answer(capaciteitGerealiseerd, arguments, () => {
    const day = readOptionalDate(peildatum);
    return realisedPlaces(readEdition(editie), day && monthPosition(day));
  });
}

/**
 * Plekken die op een peildatum tekortkomen: behoefte min plekken. Negatief is een overschot.
 *
 * @customfunction CAPACITEIT_TEKORT CAPACITEIT.TEKORT
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-tekort
 * @english Places lacking on a reference date: need minus places. Negative is a surplus.
 * @param scenario minimum, mediaan, medio of maximum
 * @param peildatum Excel-datum, datum als tekst, of een jaar (2026 = 31 december 2026)
 * @param [plekken] Beschikbare plekken; weggelaten: de laatste telling op of voor de peildatum
 * @param [bezettingsgraad] Deel van de plekken dat bezet is, zoals 0,91 of 91%; weggelaten: die van de editie
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @returns Plekken
 */
export function capaciteitTekort(
  scenario: unknown,
  peildatum: unknown,
  plekken?: unknown,
  bezettingsgraad?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
): number {
  return answer(capaciteitTekort, arguments, () => {
    const position = readPosition(peildatum);
    const given = readOptionalNumber(plekken, 'plekken', PLACES);
    const rate = readOptionalNumber(bezettingsgraad, 'bezettingsgraad', RATE);
    const forecast = readForecast(scenario, editie, aannames);
    const available = given ?? realisedPlaces(forecast.edition, position);
    return computedNumber(
      roundToMicro(forecast.capacityNeed(position, rate) - available),
      'plekken',
      'tekort aan plekken',
      given === undefined
        ? 'Capaciteitsbehoefte min de laatste telling van plekken.'
        : 'Capaciteitsbehoefte min de opgegeven plekken.',
      { edition: forecast.edition, scenario: scenarioNameOf(forecast), when: { position } },
    );
  });
}

/**
 * Bezetting per plek op een peildatum, ook van wie buiten COA-locaties verblijft; zonder plekken de graad van de editie.
 *
 * @customfunction CAPACITEIT_BEZETTINGSGRAAD CAPACITEIT.BEZETTINGSGRAAD
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-bezettingsgraad
 * @english Occupancy per place on a reference date, with those outside COA locations; without places the rate of the edition.
 * @param scenario minimum, mediaan, medio of maximum
 * @param peildatum Excel-datum, datum als tekst, of een jaar (2026 = 31 december 2026)
 * @param [plekken] Beschikbare plekken; weggelaten: de graad waarmee de editie rekent
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @returns Fractie; 0,91 is 91%
 */
export function capaciteitBezettingsgraad(
  scenario: unknown,
  peildatum: unknown,
  plekken?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
): number {
  return answer(capaciteitBezettingsgraad, arguments, () => {
    const position = readPosition(peildatum);
    const given = readOptionalNumber(plekken, 'plekken', { min: 1 });
    const forecast = readForecast(scenario, editie, aannames);
    const occupancy = forecast.stock('occupancy', position);
    return computedNumber(
      given === undefined ? forecast.occupancyRate() : occupancy / given,
      '%',
      'bezettingsgraad',
      given === undefined
        ? 'De bezettingsgraad waarmee de editie of de aannames rekenen.'
        : 'Bezetting gedeeld door de opgegeven plekken.',
      { edition: forecast.edition, scenario: scenarioNameOf(forecast), when: { position } },
    );
  });
}
