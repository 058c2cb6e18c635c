import { invalid } from '../domain/forecast-error';
import { dutch } from '../domain/message';
import { roundToMicro } from '../domain/number-format';
import { periodValue } from '../editions/capacity-supply';
import { divideTotal } from '../scenarios/regions/divide-total';
import { housingTarget } from '../scenarios/regions/housing-target';
import { forecastService } from '../scenarios/forecast/active-service';
import { answer, answerWith } from './answers';
import { readEdition } from './arguments/edition-argument';
import { loadRegions } from './arguments/load-regions';
import { readOptionalPeriod, readPeriod } from './arguments/moment-argument';
import { readNumber, readOptionalNumber } from './arguments/number-argument';
import { readDividedPlaces, readMethod } from './arguments/region-argument';
import { asRows, readNumbers } from './arguments/range-argument';
import { readRequiredText, readText } from './arguments/word-argument';
import { cellCount } from './arguments/range-size';

const WEIGHTS = { min: 0, max: 1e9 };
const ARREARS = { min: 0, max: 1e9 };

/**
 * Verdeelt een totaal naar inwoners; gehele getallen die precies optellen tot het totaal.
 *
 * @customfunction CAPACITEIT_VERDELING CAPACITEIT.VERDELING
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-verdeling
 * @english Divides a total by inhabitants; whole numbers that sum exactly to the total.
 * @param totaal Wat verdeeld wordt
 * @param inwoners Bereik met inwoners of andere gewichten; een lege cel telt als 0
 * @param [correctie] Bereik van dezelfde grootte met factoren, zoals voor SES-WOA; een lege cel en 0 tellen als 1
 * @param [decimalen] 0 (standaard), 1 of 2 decimalen, zoals voor bedragen in centen
 * @returns Bereik in de vorm van inwoners
 */
export function capaciteitVerdeling(
  totaal: unknown,
  inwoners: unknown[][],
  correctie?: unknown[][],
  decimalen?: unknown,
): unknown[][] {
  return answer(capaciteitVerdeling, arguments, () => {
    const amount = readNumber(totaal, 'totaal', { min: 0 });
    const digits = readOptionalNumber(decimalen, 'decimalen', { min: 0, max: 2, whole: true }) ?? 0;
    const weights = readNumbers(inwoners, 'inwoners', WEIGHTS, 0);
    if (!weights) throw invalid(dutch`Geef een bereik met inwoners op.`);
    const factors = readNumbers(correctie, 'correctie', { min: 0, max: 1000 }, 1);
    if (factors && factors.cells.length !== weights.cells.length) {
      throw invalid(
        dutch`Bereik correctie heeft ${cellCount(factors.cells.length)} en inwoners ${weights.cells.length}; dat moet gelijk zijn.`,
      );
    }
    // Excel on the desktop hands over an empty cell as 0, and no municipality has a factor of 0.
    const corrections = factors?.cells.map((factor) => (factor === 0 ? 1 : factor));
    return asRows(divideTotal(amount, weights.cells, corrections, digits), weights.columns);
  });
}

/**
 * Deel van een totaal voor een provincie, naar de gepubliceerde verdeling van de Spreidingswet.
 *
 * @customfunction CAPACITEIT_PROVINCIE CAPACITEIT.PROVINCIE
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-provincie
 * @english Part of a total for a province, by the published distribution of the Spreidingswet.
 * @param naam Naam van de provincie
 * @param [totaal] Te verdelen plekken, op hele plekken afgerond; weggelaten: de capaciteitsraming Spreidingswet van de editie
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [methode] verdeling (standaard): het gepubliceerde aandeel; inwoners: naar inwonertal
 * @returns Plekken
 */
export function capaciteitProvincie(
  naam: unknown,
  totaal?: unknown,
  editie?: unknown,
  methode?: unknown,
): Promise<number> {
  return answerWith(capaciteitProvincie, arguments, loadRegions, ({ activeRegions }) => {
    const total = readDividedPlaces(totaal, editie);
    const method = readMethod(methode);
    const regions = activeRegions();
    return regions.part(regions.province(readRequiredText(naam, 'provincie')), total, method);
  });
}

/**
 * Deel van een totaal voor een gemeente, naar de gepubliceerde verdeling van de Spreidingswet.
 *
 * @customfunction CAPACITEIT_GEMEENTE CAPACITEIT.GEMEENTE
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-gemeente
 * @english Part of a total for a municipality, by the published distribution of the Spreidingswet.
 * @param naam Naam van de gemeente (indeling 2025)
 * @param [totaal] Te verdelen plekken, op hele plekken afgerond; weggelaten: de capaciteitsraming Spreidingswet van de editie
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [methode] verdeling (standaard): het gepubliceerde aandeel; inwoners: naar inwonertal
 * @returns Plekken
 */
export function capaciteitGemeente(
  naam: unknown,
  totaal?: unknown,
  editie?: unknown,
  methode?: unknown,
): Promise<number> {
  return answerWith(capaciteitGemeente, arguments, loadRegions, ({ activeRegions }) => {
    const total = readDividedPlaces(totaal, editie);
    const method = readMethod(methode);
    const regions = activeRegions();
    return regions.part(regions.municipality(readRequiredText(naam, 'gemeente')), total, method);
  });
}

/**
 * Taakstelling huisvesting statushouders in een halfjaar: landelijk, van een provincie of van een gemeente.
 *
 * @customfunction CAPACITEIT_TAAKSTELLING CAPACITEIT.TAAKSTELLING
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-taakstelling
 * @english Target for housing status holders in a half year: national, of a province or of a municipality.
 * @param periode Halfjaar als tekst, zoals 2026-II
 * @param [gemeente] Naam van de gemeente of provincie; weggelaten: heel Nederland
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [achterstand] Wat er uit eerdere halfjaren nog openstaat, van dezelfde gemeente; telt op bij de taakstelling
 * @returns Te huisvesten statushouders
 */
export function capaciteitTaakstelling(
  periode: unknown,
  gemeente?: unknown,
  editie?: unknown,
  achterstand?: unknown,
): Promise<number> {
  return answerWith(capaciteitTaakstelling, arguments, loadRegions, ({ activeRegions }) => {
    const edition = readEdition(editie);
    const { value } = housingTarget(edition, forecastService.realised, readPeriod(periode));
    const arrears = readOptionalNumber(achterstand, 'achterstand', ARREARS) ?? 0;
    const name = readText(gemeente, 'gemeente');
    if (name === undefined) return roundToMicro(value + arrears);
    const regions = activeRegions();
    return roundToMicro(regions.part(regions.region(name), value, 'inwoners') + arrears);
  });
}

/**
 * Plekken bij Nidos voor amv's met een verblijfsstatus in een periode.
 *
 * @customfunction CAPACITEIT_NIDOS CAPACITEIT.NIDOS
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-nidos
 * @english Places at Nidos for unaccompanied minors with a residence permit in a period.
 * @param [periode] Halfjaar als tekst, zoals 2026-II; weggelaten: de enige periode van de editie
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @returns Plekken
 */
export function capaciteitNidos(periode?: unknown, editie?: unknown): number {
  return answer(capaciteitNidos, arguments, () => {
    return periodValue(readEdition(editie), 'nidosPlaces', readOptionalPeriod(periode));
  });
}
