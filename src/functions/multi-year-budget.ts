import { invalid } from '../domain/forecast-error';
import { dutch } from '../domain/message';
import { roundToMicro } from '../domain/number-format';
import { budgetDifference } from '../scenarios/budget/budget-difference';
import { BUDGET_LINES, ORIGIN_LINE } from '../scenarios/budget/budget-lines';
import { multiYearBudget } from '../scenarios/budget/multi-year-budget';
import { chanceAbove, costsOnPaths, type PlacesAndPrices } from '../scenarios/budget/overrun';
import { originOfYear, personsByMonth } from '../scenarios/budget/persons-by-month';
import { answer, withFixedLabels } from './answers';
import {
  readBudgetYears,
  readFillingRule,
  readOptionalKind,
  readPlan,
  readPrices,
} from './arguments/budget-argument';
import { readForecast } from './arguments/forecast-argument';
import { readNumber, readOptionalNumber, YEAR } from './arguments/number-argument';
import { readDistribution } from './arguments/simulation-argument';

const MOST_YEARS = 50;
const SHARE = { min: 0, max: 1, share: true };
const INDEX = { min: -0.5, max: 1, share: true };
const AMOUNT = { min: 0, max: 1e12 };
const FILL = { min: 0.01, max: 1.5, share: true };

interface PlacesAndPricesArguments {
  readonly plan: unknown;
  readonly prijzen: unknown;
  readonly leegstand: unknown;
  readonly index: unknown;
  readonly vulregel: unknown;
  readonly tekort_als: unknown;
  readonly bezettingsgraad: unknown;
}

function readPlacesAndPrices(args: PlacesAndPricesArguments): PlacesAndPrices {
  return {
    plan: readPlan(args.plan),
    prices: {
      prices: readPrices(args.prijzen),
      index: readOptionalNumber(args.index, 'index', INDEX) ?? 0,
    },
    emptyPlaceCost: readNumber(args.leegstand, 'leegstand', SHARE),
    rule: readFillingRule(args.vulregel),
    shortageKind: readOptionalKind(args.tekort_als, 'tekort_als') ?? 'noodopvang',
    occupancyRate: readOptionalNumber(args.bezettingsgraad, 'bezettingsgraad', FILL) ?? 1,
  };
}

/**
 * Begroting van opvang over jaren: plekken per soort, bezet en leeg, prijs, kosten, tekort en totaal.
 *
 * @customfunction CAPACITEIT_MEERJAREN CAPACITEIT.MEERJAREN
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-meerjaren
 * @english Reception budget over years: places by kind, occupied and empty, price, costs, shortage and total.
 * @param scenario minimum, mediaan, medio of maximum
 * @param van_jaar Eerste begrotingsjaar, zoals 2026
 * @param tot_jaar Laatste begrotingsjaar (telt mee), zoals 2031
 * @param plan Bereik met kolommen soort, plekken, vanaf en t/m; soort is regulier, noodopvang of buiten COA
 * @param prijzen Bereik van drie kolommen: soort, jaar en prijs per bezette plek per jaar
 * @param leegstand Deel van de prijs dat een lege plek kost, van 0 tot en met 1
 * @param [index] Groei van een prijs per jaar na het laatste jaar met een eigen prijs; standaard 0%
 * @param [vulregel] Volgorde waarin plekken worden gevuld, zoals "regulier, buiten COA, noodopvang", of naar rato
 * @param [tekort_als] Soort tegen wier prijs mensen zonder plek worden opgevangen; standaard noodopvang
 * @param [bezettingsgraad] Deel van de plekken dat bezet kan zijn; standaard 100%
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @returns Jaren in de eerste rij, onderdelen in de eerste kolom
 */
export function capaciteitMeerjaren(
  scenario: unknown,
  van_jaar: unknown,
  tot_jaar: unknown,
  plan: unknown[][],
  prijzen: unknown[][],
  leegstand: unknown,
  index?: unknown,
  vulregel?: unknown,
  tekort_als?: unknown,
  bezettingsgraad?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
): unknown[][] {
  return answer(capaciteitMeerjaren, arguments, () => {
    const firstYear = readNumber(van_jaar, 'van_jaar', YEAR);
    const lastYear = readNumber(tot_jaar, 'tot_jaar', YEAR);
    if (lastYear < firstYear) throw invalid(dutch`Argument tot_jaar ligt voor argument van_jaar.`);
    if (lastYear - firstYear >= MOST_YEARS) {
      throw invalid(dutch`Een begroting heeft ten hoogste ${MOST_YEARS} jaren.`);
    }
    const request = {
      firstYear,
      lastYear,
      ...readPlacesAndPrices({
        plan,
        prijzen,
        leegstand,
        index,
        vulregel,
        tekort_als,
        bezettingsgraad,
      }),
    };
    const forecast = readForecast(scenario, editie, aannames);
    const years = multiYearBudget({ ...request, persons: personsByMonth(forecast) });
    return withFixedLabels([
      ['', ...years.map(({ year }) => year)],
      ...BUDGET_LINES.map(({ name, value }) => [
        name,
        ...years.map((year) => roundToMicro(value(year))),
      ]),
      [ORIGIN_LINE, ...years.map(({ year }) => originOfYear(forecast, year))],
    ]);
  });
}

/**
 * De kans dat de opvang in een jaar meer kost dan een bedrag, uit gesimuleerde paden.
 *
 * @customfunction CAPACITEIT_OVERSCHRIJDING CAPACITEIT.OVERSCHRIJDING
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-overschrijding
 * @english The probability that reception in a year costs more than an amount, from simulated paths.
 * @param bedrag Begroting van het jaar, in de munt van de prijzen
 * @param jaar Begrotingsjaar, zoals 2027
 * @param plan Bereik met kolommen soort, plekken, vanaf en t/m; soort is regulier, noodopvang of buiten COA
 * @param prijzen Bereik van drie kolommen: soort, jaar en prijs per bezette plek per jaar
 * @param leegstand Deel van de prijs dat een lege plek kost, van 0 tot en met 1
 * @param [index] Groei van een prijs per jaar na het laatste jaar met een eigen prijs; standaard 0%
 * @param [vulregel] Volgorde waarin plekken worden gevuld, zoals "regulier, buiten COA, noodopvang", of naar rato
 * @param [tekort_als] Soort tegen wier prijs mensen zonder plek worden opgevangen; standaard noodopvang
 * @param [bezettingsgraad] Deel van de plekken dat bezet kan zijn; standaard 100%
 * @param [band] historie (standaard): zo breed als eerdere prognoses ernaast zaten; brief: tussen minimum en maximum
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @param [paden] Aantal gesimuleerde paden, 100 tot 5000; standaard 2000
 * @param [zaad] Begingetal van het toeval; hetzelfde getal geeft dezelfde uitkomst
 * @returns Kans van 0 tot 1
 */
export function capaciteitOverschrijding(
  bedrag: unknown,
  jaar: unknown,
  plan: unknown[][],
  prijzen: unknown[][],
  leegstand: unknown,
  index?: unknown,
  vulregel?: unknown,
  tekort_als?: unknown,
  bezettingsgraad?: unknown,
  band?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
  paden?: unknown,
  zaad?: unknown,
): number {
  return answer(capaciteitOverschrijding, arguments, () => {
    const budget = readNumber(bedrag, 'bedrag', AMOUNT);
    const year = readNumber(jaar, 'jaar', YEAR);
    const request = readPlacesAndPrices({
      plan,
      prijzen,
      leegstand,
      index,
      vulregel,
      tekort_als,
      bezettingsgraad,
    });
    const simulated = readDistribution({ editie, aannames, paden, zaad, band });
    return chanceAbove(costsOnPaths(simulated, request, year), budget);
  });
}

/**
 * Waardoor een begroting anders is dan de vorige: volume, mix, prijs en lege plekken, per jaar.
 *
 * @customfunction CAPACITEIT_BEGROTINGSVERSCHIL CAPACITEIT.BEGROTINGSVERSCHIL
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-begrotingsverschil
 * @english Why a budget differs from the previous one: volume, mix, price and empty places, by year.
 * @param vorige Hele uitkomst van CAPACITEIT.MEERJAREN van de vorige begroting, zoals B2#
 * @param nieuwe Hele uitkomst van CAPACITEIT.MEERJAREN van deze begroting
 * @returns Een rij per jaar dat in beide staat: jaar, volume, mix, prijs, lege plekken, verschil; de delen tellen op tot het verschil
 */
export function capaciteitBegrotingsverschil(
  vorige: unknown[][],
  nieuwe: unknown[][],
): unknown[][] {
  return answer(capaciteitBegrotingsverschil, arguments, () => {
    const before = new Map(readBudgetYears(vorige, 'vorige').map((year) => [year.year, year]));
    const rows = readBudgetYears(nieuwe, 'nieuwe').flatMap((after) => {
      const old = before.get(after.year);
      return old ? [{ ...budgetDifference(old, after), total: after.total - old.total }] : [];
    });
    if (rows.length === 0) throw invalid(dutch`De twee begrotingen hebben geen jaar gemeen.`);
    return [
      ['jaar', 'volume', 'mix', 'prijs', 'lege plekken', 'verschil'],
      ...rows.map(({ year, mix, price, emptyPlaces, total }) => {
        const parts = [mix, price, emptyPlaces].map(roundToCents);
        const difference = roundToCents(total);
        // Volume, the largest, takes the cents that rounding leaves: the parts sum exactly.
        const volume = roundToCents(difference - parts.reduce((a, b) => a + b, 0));
        return [year, volume, ...parts, difference];
      }),
    ];
  });
}

function roundToCents(amount: number): number {
  const cents = Math.round(amount * 100) / 100;
  return cents === 0 ? 0 : cents;
}
