import { fromSerial } from '../domain/calendar';
import { invalid, notAvailable } from '../domain/forecast-error';
import { dutch } from '../domain/message';
import { measureDefinition } from '../domain/measures';
import { roundToMicro } from '../domain/number-format';
import { formatPeriod } from '../domain/period';
import { forecastService } from '../scenarios/forecast/active-service';
import { coverage, minorPlaces, placesUnderContract } from '../editions/capacity-supply';
import {
  costOver,
  receptionBudget,
  type Budget,
  type BudgetRequest,
  type PriceGrowth,
} from '../scenarios/analysis/costs';
import type { StockMeasure } from '../scenarios/forecast/forecast';
import { averageStock, type AfterEnd } from '../scenarios/analysis/time-average';
import { answer } from './answers';
import { readEdition } from './arguments/edition-argument';
import { readForecast } from './arguments/forecast-argument';
import { readChoice, type MeasureChoice } from './arguments/measure-argument';
import { readDay, readOptionalDay, readPeriod } from './arguments/moment-argument';
import { readNumber, readOptionalNumber, YEAR } from './arguments/number-argument';
import { readNumbers, readRange } from './arguments/range-argument';
import { readWord } from './arguments/word-argument';
import { computedNumber, scenarioNameOf } from './sourced-number';
import { cellCount } from './arguments/range-size';

const PLACES = { min: 0, max: 1e9 };
const PRICE = { min: 0, max: 1e9 };
const FILL = { min: 0.01, max: 1.5, share: true };
const GROUP: MeasureChoice<StockMeasure> = {
  argument: 'groep',
  options: ['occupancy', 'inProcedure', 'statusHolders', 'withoutStatus'],
};
const BUDGET_PARTS: readonly (readonly [string, keyof Budget])[] = [
  ['totaal', 'total'],
  ['regulier', 'regular'],
  ['noodopvang', 'emergency'],
  ['buiten coa', 'outside'],
];
const AFTER_END: readonly (readonly [string, AfterEnd])[] = [
  ['weigeren', 'refuse'],
  ['vasthouden', 'hold'],
];
const INDEX = { min: -0.5, max: 1, share: true };

/** How the prices grow; the year of the prices is asked, as it cannot be seen from a price. */
function readGrowth(
  index: unknown,
  priceYear: unknown,
  usual: number | undefined,
): PriceGrowth | undefined {
  const growth = readOptionalNumber(index, 'index', INDEX);
  const year = readOptionalNumber(priceYear, 'prijsjaar', YEAR) ?? usual;
  if (growth === undefined) return undefined;
  if (year === undefined)
    throw invalid(dutch`Geef bij een index ook op van welk jaar de prijs is.`);
  return { index: growth, priceYear: year };
}

/**
 * Amv-plekken: het gepubliceerde aantal, of het evenredige deel van een aantal plekken (benadering).
 *
 * @customfunction CAPACITEIT_AMV CAPACITEIT.AMV
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-amv
 * @english Places for unaccompanied minors: the published number, or the proportional part of a number of places (approximation).
 * @param [plekken] Plekken waarvan het amv-deel gevraagd is; weggelaten: het gepubliceerde aantal
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @returns Plekken
 */
export function capaciteitAmv(plekken?: unknown, editie?: unknown): number {
  return answer(capaciteitAmv, arguments, () => {
    const given = readOptionalNumber(plekken, 'plekken', PLACES);
    return roundToMicro(minorPlaces(readEdition(editie), given, forecastService.catalog.list()));
  });
}

/**
 * Hoe een aantal plekken gefinancierd is: stabiel, meerjarig of niet. Telt plekken, geen mensen.
 *
 * @customfunction CAPACITEIT_DEKKING CAPACITEIT.DEKKING
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-dekking
 * @english How a number of places is financed: stably, for several years, or not. Counts places, not people.
 * @param plekken Aantal plekken
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @returns Drie rijen die optellen tot plekken
 */
export function capaciteitDekking(plekken: unknown, editie?: unknown): unknown[][] {
  return answer(capaciteitDekking, arguments, () => {
    const asked = readNumber(plekken, 'plekken', PLACES);
    const { stable, multiYear, uncovered } = coverage(readEdition(editie), asked);
    return [
      ['stabiel gefinancierd', stable],
      ['meerjarig', multiYear],
      ['niet gedekt', uncovered],
    ];
  });
}

/**
 * Gemiddelde bezetting over een periode: wat een begroting nodig heeft, niet de stand aan het eind.
 *
 * @customfunction CAPACITEIT_GEMIDDELD CAPACITEIT.GEMIDDELD
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-gemiddeld
 * @english Average occupancy over a period: what a budget needs, not the stock at the end.
 * @param scenario minimum, mediaan, medio of maximum
 * @param periode Jaar, of tekst: 2026-II (halfjaar), 2026-K3 (kwartaal), 2026-07 (maand)
 * @param [groep] totaal (standaard), in procedure, statushouders of overigen zonder status
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @returns Personen
 */
export function capaciteitGemiddeld(
  scenario: unknown,
  periode: unknown,
  groep?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
): number {
  return answer(capaciteitGemiddeld, arguments, () => {
    const measure = readChoice(groep, GROUP);
    const period = readPeriod(periode);
    const forecast = readForecast(scenario, editie, aannames);
    return computedNumber(
      averageStock(forecast, measure, period),
      'personen',
      `gemiddelde ${measureDefinition(measure).name}`,
      'Gemiddelde van de stand over de periode.',
      { edition: forecast.edition, scenario: scenarioNameOf(forecast), when: { period } },
    );
  });
}

/**
 * Kosten van opvang tussen twee dagen, naar rato van dagen; in een schrikkeljaar 366.
 *
 * @customfunction CAPACITEIT_KOSTEN CAPACITEIT.KOSTEN
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-kosten
 * @english Costs of reception between two days, in proportion to the days; 366 in a leap year.
 * @param personen Aantal personen
 * @param prijs Prijs per persoon per jaar
 * @param van Eerste dag; een jaar is 1 januari
 * @param tot Laatste dag (telt mee); een jaar is 31 december
 * @param [index] Groei van de prijs per kalenderjaar, zoals 3%; standaard geen
 * @param [prijsjaar] Jaar waarvan de prijs is; standaard het jaar van de eerste dag
 * @returns Bedrag in de munt van de prijs
 */
export function capaciteitKosten(
  personen: unknown,
  prijs: unknown,
  van: unknown,
  tot: unknown,
  index?: unknown,
  prijsjaar?: unknown,
): number {
  return answer(capaciteitKosten, arguments, () => {
    const first = readDay(van, 'van', 'firstDay');
    const last = readDay(tot, 'tot');
    if (last < first) throw invalid(dutch`Argument tot ligt voor argument van.`);
    return costOver(
      readNumber(personen, 'personen', PLACES),
      readNumber(prijs, 'prijs', PRICE),
      first,
      last,
      readGrowth(index, prijsjaar, fromSerial(first)?.year),
    );
  });
}

/**
 * Kosten van opvang in een jaar: wie in de reguliere plekken past tegen die prijs, de rest als noodopvang.
 *
 * @customfunction CAPACITEIT_BEGROTING CAPACITEIT.BEGROTING
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-begroting
 * @english Costs of reception in a year: who fits in the regular places at that price, the others as emergency reception.
 * @param scenario minimum, mediaan, medio of maximum
 * @param jaar Jaar of andere periode, zoals 2026 of 2026-II
 * @param prijs_regulier Prijs per bewoner per jaar in reguliere opvang
 * @param prijs_nood Prijs per bewoner per jaar in noodopvang
 * @param plekken_regulier Aantal reguliere plekken
 * @param [bezettingsgraad] Deel van de reguliere plekken dat bezet kan zijn; standaard 100%
 * @param [onderdeel] totaal (standaard), regulier, noodopvang of buiten COA
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @param [plekken_nood] Aantal noodopvangplekken; wie daar niet in past is buiten COA, tegen prijs_buiten
 * @param [prijs_buiten] Prijs per persoon per jaar buiten COA-locaties; hoort bij plekken_nood
 * @param [index] Groei van de prijzen per jaar na prijsjaar, zoals 3%; standaard geen
 * @param [prijsjaar] Jaar waarvan de prijzen zijn; hoort bij index
 * @param [na_editie] weigeren (standaard): geen getal na het einde van de editie; vasthouden: de laatste stand blijft
 * @returns Bedrag in de munt van de prijzen
 */
export function capaciteitBegroting(
  scenario: unknown,
  jaar: unknown,
  prijs_regulier: unknown,
  prijs_nood: unknown,
  plekken_regulier: unknown,
  bezettingsgraad?: unknown,
  onderdeel?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
  plekken_nood?: unknown,
  prijs_buiten?: unknown,
  index?: unknown,
  prijsjaar?: unknown,
  na_editie?: unknown,
): number {
  return answer(capaciteitBegroting, arguments, () => {
    const part = readWord(onderdeel, 'onderdeel', BUDGET_PARTS);
    const request = {
      period: readPeriod(jaar, 'jaar'),
      regularPrice: readNumber(prijs_regulier, 'prijs_regulier', PRICE),
      emergencyPrice: readNumber(prijs_nood, 'prijs_nood', PRICE),
      regularPlaces: readNumber(plekken_regulier, 'plekken_regulier', PLACES),
      occupancyRate: readOptionalNumber(bezettingsgraad, 'bezettingsgraad', FILL) ?? 1,
      growth: readGrowth(index, prijsjaar, undefined),
      afterEnd: readWord(na_editie, 'na_editie', AFTER_END),
      ...readOutside(plekken_nood, prijs_buiten),
    };
    const forecast = readForecast(scenario, editie, aannames);
    const { period, afterEnd } = request;
    if (afterEnd === 'refuse' && period.first + period.months > forecast.end) {
      throw notAvailable(
        dutch`${formatPeriod(period)} valt buiten de looptijd van editie "${forecast.edition.name}". Met na_editie "vasthouden" blijft de laatste stand staan.`,
      );
    }
    return receptionBudget(forecast, request)[part];
  });
}

/** Who does not fit in emergency reception either: places and price belong together. */
function readOutside(places: unknown, price: unknown): Pick<BudgetRequest, 'outside'> {
  const emergencyPlaces = readOptionalNumber(places, 'plekken_nood', PLACES);
  const amount = readOptionalNumber(price, 'prijs_buiten', PRICE);
  if (emergencyPlaces === undefined && amount === undefined) return {};
  if (emergencyPlaces !== undefined && amount !== undefined) {
    return { outside: { emergencyPlaces, price: amount } };
  }
  throw invalid(dutch`Geef plekken_nood en prijs_buiten samen op. Een prijs wordt nooit geraden.`);
}

/**
 * Plekken onder contracten die op een peildatum nog lopen.
 *
 * @customfunction CAPACITEIT_PORTEFEUILLE CAPACITEIT.PORTEFEUILLE
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-portefeuille
 * @english Places under contracts that still run on a reference date.
 * @param plekken Bereik met het aantal plekken per contract
 * @param einddatum Bereik met de laatste dag per contract; leeg: loopt door
 * @param peildatum Excel-datum, datum als tekst, of een jaar (2026 = 31 december 2026)
 * @returns Plekken
 */
export function capaciteitPortefeuille(
  plekken: unknown[][],
  einddatum: unknown[][],
  peildatum: unknown,
): number {
  return answer(capaciteitPortefeuille, arguments, () => {
    const day = readDay(peildatum, 'peildatum');
    const numbers = readNumbers(plekken, 'plekken', PLACES, 0);
    if (!numbers) throw invalid(dutch`Geef een bereik met plekken op.`);
    const ends = readRange(einddatum, 'einddatum')?.cells ?? numbers.cells.map(() => undefined);
    if (ends.length !== numbers.cells.length) {
      throw invalid(
        dutch`Bereik einddatum heeft ${cellCount(ends.length)} en plekken ${numbers.cells.length}; dat moet gelijk zijn.`,
      );
    }
    const contracts = numbers.cells.map((number, i) => ({
      places: number,
      lastDay: readOptionalDay(ends[i], dutch`einddatum (cel ${i + 1})`),
    }));
    return roundToMicro(placesUnderContract(contracts, day));
  });
}
