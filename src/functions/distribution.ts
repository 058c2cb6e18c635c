import { invalid } from '../domain/forecast-error';
import { distribute, municipalityPart, provincePart } from '../scenarios/analysis/distribution';
import { periodValue } from '../editions/capacity-supply';
import { publishedFigure } from '../editions/published-figures';
import { answer } from './answers';
import { readEdition } from './arguments/edition-argument';
import { readOptionalPeriod, readPeriod } from './arguments/moment-argument';
import { readNumber, readOptionalNumber } from './arguments/number-argument';
import { asRows, readNumbers } from './arguments/range-argument';
import { readRequiredText, readText } from './arguments/word-argument';

const WEIGHTS = { min: 0, max: 1e9 };
const WHOLE = { min: 0, max: 1e9, whole: true };

/** What is distributed: the number given, or what the edition expects of the Spreidingswet. */
function readDistributed(total: unknown, edition: unknown): number {
  return (
    readOptionalNumber(total, 'totaal', WHOLE) ??
    publishedFigure(readEdition(edition), 'distributionEstimate', undefined, undefined).value
  );
}

/**
 * Verdeelt een totaal naar inwoners; gehele getallen die precies optellen tot het totaal.
 *
 * @customfunction CAPACITEIT_VERDELING CAPACITEIT.VERDELING
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-verdeling
 * @param totaal Wat verdeeld wordt
 * @param inwoners Bereik met inwoners of andere gewichten; een lege cel telt als 0
 * @param [correctie] Bereik van dezelfde grootte met factoren, zoals voor SES-WOA; een lege cel telt als 1
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
    if (!weights) throw invalid('Geef een bereik met inwoners op.');
    const factors = readNumbers(correctie, 'correctie', { min: 0, max: 1000 }, 1);
    if (factors && factors.cells.length !== weights.cells.length) {
      throw invalid(
        `Bereik correctie heeft ${factors.cells.length} cellen en inwoners ${weights.cells.length}; dat moet gelijk zijn.`,
      );
    }
    return asRows(distribute(amount, weights.cells, factors?.cells, digits), weights.columns);
  });
}

/**
 * Deel van een totaal voor een provincie, naar inwoners. Een benadering van de Spreidingswet.
 *
 * @customfunction CAPACITEIT_PROVINCIE CAPACITEIT.PROVINCIE
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-provincie
 * @param naam Naam van de provincie
 * @param [totaal] Te verdelen plekken; weggelaten: de capaciteitsraming Spreidingswet van de editie
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @returns Plekken
 */
export function capaciteitProvincie(naam: unknown, totaal?: unknown, editie?: unknown): number {
  return answer(capaciteitProvincie, arguments, () => {
    const total = readDistributed(totaal, editie);
    return provincePart(readRequiredText(naam, 'provincie'), total);
  });
}

/**
 * Deel van een totaal voor een gemeente, naar inwoners. Een benadering van de Spreidingswet.
 *
 * @customfunction CAPACITEIT_GEMEENTE CAPACITEIT.GEMEENTE
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-gemeente
 * @param naam Naam van de gemeente (indeling 2025)
 * @param [totaal] Te verdelen plekken; weggelaten: de capaciteitsraming Spreidingswet van de editie
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @returns Plekken
 */
export function capaciteitGemeente(naam: unknown, totaal?: unknown, editie?: unknown): number {
  return answer(capaciteitGemeente, arguments, () => {
    const total = readDistributed(totaal, editie);
    return municipalityPart(readRequiredText(naam, 'gemeente'), total);
  });
}

/**
 * Taakstelling huisvesting statushouders in een halfjaar, landelijk of voor een gemeente naar inwoners.
 *
 * @customfunction CAPACITEIT_TAAKSTELLING CAPACITEIT.TAAKSTELLING
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-taakstelling
 * @param periode Halfjaar als tekst, zoals 2026-II
 * @param [gemeente] Naam van de gemeente; weggelaten: heel Nederland
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @returns Te huisvesten statushouders
 */
export function capaciteitTaakstelling(
  periode: unknown,
  gemeente?: unknown,
  editie?: unknown,
): number {
  return answer(capaciteitTaakstelling, arguments, () => {
    const target = periodValue(readEdition(editie), 'housingTarget', readPeriod(periode));
    const name = readText(gemeente, 'gemeente');
    return name === undefined ? target : municipalityPart(name, target);
  });
}

/**
 * Plekken bij Nidos voor amv's met een verblijfsstatus in een periode.
 *
 * @customfunction CAPACITEIT_NIDOS CAPACITEIT.NIDOS
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-nidos
 * @param [periode] Halfjaar als tekst, zoals 2026-II; weggelaten: de enige periode van de editie
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @returns Plekken
 */
export function capaciteitNidos(periode?: unknown, editie?: unknown): number {
  return answer(capaciteitNidos, arguments, () => {
    return periodValue(readEdition(editie), 'nidosPlaces', readOptionalPeriod(periode));
  });
}
