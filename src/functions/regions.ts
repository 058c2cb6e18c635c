import { toSerial } from '../domain/calendar';
import { ForecastError } from '../domain/forecast-error';
import { roundToMicro } from '../domain/number-format';
import { explanationOf } from '../domain/provenance';
import { minorPlaces } from '../editions/capacity-supply';
import type { Edition } from '../editions/edition';
import { forecastService } from '../scenarios/forecast/active-service';
import { onRegionListChange } from '../scenarios/regions/region-list-in-force';
import { REGION_PARTS, type RegionPart } from '../scenarios/regions/region-parts';
import type { RegionQuestion } from '../scenarios/regions/regions';
import { inCellLanguage } from './cell-language';
import { answerWith, forgetAnswers, type Cell } from './answers';
import { loadRegions, type Regions } from './arguments/load-regions';
import { readEdition } from './arguments/edition-argument';
import { readOptionalDay } from './arguments/moment-argument';
import { readDividedPlaces, readMethod, readRequiredPlaces } from './arguments/region-argument';
import { readRequiredText, readWord } from './arguments/word-argument';
import { toWorkbookSerial } from './date-system';

onRegionListChange(forgetAnswers);

/** `alles` spills every part with where it comes from. */
const PARTS: readonly (readonly [string, RegionPart | 'alles'])[] = [
  ['alles', 'alles'],
  ...REGION_PARTS.map((part) => [part, part] as const),
];

/** Places for minors among a number of places; undefined when no edition gives their share. */
function minorsAmong(edition: Edition, places: number): number | undefined {
  try {
    return minorPlaces(edition, places, forecastService.catalog.list());
  } catch (error) {
    if (error instanceof ForecastError) return undefined;
    throw error;
  }
}

/** A figure, or why there is none, as a row: what, how much, status, explanation. */
function describedRow(
  part: RegionPart,
  question: RegionQuestion,
  { regionFigure }: Regions,
): Cell[] {
  try {
    const figure = regionFigure(question, part);
    return [part, roundToMicro(figure.value), figure.status, explanationOf(figure)];
  } catch (error) {
    if (error instanceof ForecastError)
      return [part, '', 'niet bekend', inCellLanguage(error.said)];
    throw error;
  }
}

/**
 * Opgave, plekken en tekort van een gemeente of provincie, met status en bron.
 *
 * @customfunction CAPACITEIT_REGIO CAPACITEIT.REGIO
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-regio
 * @english Task, places and shortage of a municipality or province, with status and source.
 * @param naam Naam van de gemeente of provincie; "provincie Utrecht" en "Utrecht (PV)" zijn de provincie
 * @param [onderdeel] alles (standaard), opgave, aandeel, regulier, noodopvang, gerealiseerd, tekort, amv-plekken of inwoners
 * @param [totaal] Plekken in heel Nederland, op hele plekken afgerond; weggelaten: de capaciteitsraming Spreidingswet van de editie
 * @param [methode] verdeling (standaard): het gepubliceerde aandeel; inwoners: naar inwonertal
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @returns Eén waarde, of bij alles een rij per onderdeel: onderdeel, waarde, status, toelichting
 */
export function capaciteitRegio(
  naam: unknown,
  onderdeel?: unknown,
  totaal?: unknown,
  methode?: unknown,
  editie?: unknown,
): Promise<unknown[][]> {
  return answerWith(capaciteitRegio, arguments, loadRegions, (loaded) => {
    const regions = loaded.activeRegions();
    const region = regions.region(readRequiredText(naam, 'gemeente of provincie'));
    const part = readWord(onderdeel, 'onderdeel', PARTS);
    const total = readDividedPlaces(totaal, editie);
    const minors = minorsAmong(readEdition(editie), total);
    const question = { regions, region, total, minors, method: readMethod(methode) };
    return part === 'alles'
      ? REGION_PARTS.map((one) => describedRow(one, question, loaded))
      : [[roundToMicro(loaded.regionFigure(question, part).value)]];
  });
}

/**
 * Hoeveel plekken een gemeente of provincie erbij krijgt of verliest als het landelijke totaal verandert.
 *
 * @customfunction CAPACITEIT_REGIOVERSCHIL CAPACITEIT.REGIOVERSCHIL
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-regioverschil
 * @english How many places a municipality or province gains or loses when the national total changes.
 * @param naam Naam van de gemeente of provincie; "provincie Utrecht" en "Utrecht (PV)" zijn de provincie
 * @param nieuw_totaal Nieuwe aantal plekken in Nederland, zoals de uitkomst van CAPACITEIT.BEHOEFTE
 * @param [oud_totaal] Oude aantal plekken; weggelaten: de capaciteitsraming Spreidingswet van de editie
 * @param [methode] verdeling (standaard): het gepubliceerde aandeel; inwoners: naar inwonertal
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @returns Plekken; negatief is minder
 */
export function capaciteitRegioverschil(
  naam: unknown,
  nieuw_totaal: unknown,
  oud_totaal?: unknown,
  methode?: unknown,
  editie?: unknown,
): Promise<number> {
  return answerWith(capaciteitRegioverschil, arguments, loadRegions, (loaded) => {
    const { activeRegions, regionChange } = loaded;
    const regions = activeRegions();
    const region = regions.region(readRequiredText(naam, 'gemeente of provincie'));
    const before = readDividedPlaces(oud_totaal, editie, 'oud_totaal');
    const after = readRequiredPlaces(nieuw_totaal, 'nieuw_totaal');
    return regionChange(regions, region, before, after, readMethod(methode)).difference;
  });
}

/**
 * De stappen van de Spreidingswet met hun data: raming, verslag, verdeelbesluit, toezicht, einde cyclus.
 *
 * @customfunction CAPACITEIT_WETSCYCLUS CAPACITEIT.WETSCYCLUS
 * @helpurl https://localhost:8444/handleiding.html#capaciteit-wetscyclus
 * @english The steps of the Spreidingswet with their dates: estimate, report, distribution, supervision, end of the cycle.
 * @param [vanaf] Alleen stappen die op deze dag nog komen; weggelaten: alle
 * @returns Een rij per stap: uiterste datum, stap, status, bron en toelichting
 */
export function capaciteitWetscyclus(vanaf?: unknown): Promise<unknown[][]> {
  return answerWith(capaciteitWetscyclus, arguments, loadRegions, ({ STATUTORY_CYCLE }) => {
    const from = readOptionalDay(vanaf, 'vanaf') ?? -Infinity;
    const coming = STATUTORY_CYCLE.filter(({ until }) => toSerial(until) >= from);
    if (coming.length === 0) return [['', 'Geen stap meer na deze dag.', '', '']];
    return coming.map(({ until, step, status, source, reason }) => [
      toWorkbookSerial(toSerial(until)),
      step,
      status,
      explanationOf({ source, reason }),
    ]);
  });
}
