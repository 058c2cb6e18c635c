import { toSerial } from '../domain/calendar';
import { MEASURE_IDS, measureDefinition, type Measure } from '../domain/measures';
import type { When } from '../editions/edition-lookup';
import type { RealisedFigure } from '../realised/realised-look-up';
import {
  canBeRealised,
  isCountedAtMoment,
  lastDayOfWhen,
  shownWhen,
} from '../realised/realised-value';
import { deviation, type BandPlace } from '../scenarios/analysis/deviation';
import { historyRanks } from '../scenarios/analysis/uncertainty/history-rank';
import { forecastService } from '../scenarios/forecast/active-service';
import { answer, type Cell } from './answers';
import { requestFor } from './arguments/forecast-argument';
import { readMeasure } from './arguments/measure-argument';
import { readOptionalDate, readRequiredWhenFor } from './arguments/moment-argument';
import { readScenario } from './arguments/scenario-argument';
import { readWord } from './arguments/word-argument';
import { toWorkbookSerial } from './date-system';

/** What may have been measured. */
const MEASURED = MEASURE_IDS.filter(canBeRealised);
/** What may have been measured and is forecast as well. */
const COMPARED = MEASURED.filter((id) => measureDefinition(id).kind !== 'reference');

type Part = (figure: RealisedFigure) => Cell;

const PARTS: readonly (readonly [string, Part])[] = [
  ['waarde', ({ value }) => value],
  ['periode', ({ when }) => shownWhen(when)],
  ['datum', dayOf],
  ['status', ({ status }) => status],
  ['bron', ({ source }) => source.document],
  ['zekerheid', ({ certainty }) => certainty],
  ['stand per', ({ known }) => known],
  ['toelichting', ({ reason }) => reason],
];

const PLACES: Readonly<Record<BandPlace, string>> = {
  belowMinimum: 'onder het minimum',
  minimumToMedian: 'tussen minimum en mediaan',
  medianToMaximum: 'tussen mediaan en maximum',
  aboveMaximum: 'boven het maximum',
  noBand: 'geen bandbreedte',
};

/**
 * Wat op een peildatum gemeten was: de laatste telling op of voor die dag, of het totaal van een periode.
 *
 * @customfunction PROGNOSE_REALISATIE PROGNOSE.REALISATIE
 * @helpurl https://localhost:8444/handleiding.html#prognose-realisatie
 * @english What was measured on a reference date: the last count on or before that day, or the total of a period.
 * @param maat Naam van de maat, zoals bezetting, instroom of openstaande asielaanvragen
 * @param peildatum Datum of jaar; bij een stroom een periode zoals 2025, 2025-K3 of 2025-07
 * @param [stand_per] Alleen wat op deze dag bekend was; weggelaten: alles wat nu bekend is
 * @param [onderdeel] waarde (standaard), periode, datum, status, bron, zekerheid, stand per of toelichting
 * @returns Het gemeten getal; een percentage als fractie
 */
export function prognoseRealisatie(
  maat: unknown,
  peildatum: unknown,
  stand_per?: unknown,
  onderdeel?: unknown,
): number | string {
  return answer(prognoseRealisatie, arguments, () => {
    const measure = readMeasure(maat, MEASURED);
    const when = readRequiredWhenFor(measure, peildatum);
    const knownOn = readOptionalDate(stand_per, 'stand_per');
    const part = readWord(onderdeel, 'onderdeel', PARTS);
    return part(measured(measure, when, knownOn)) as number | string;
  });
}

/**
 * Wat gemeten is min wat de prognose zei, in aantal en procenten, en waar het in de bandbreedte ligt.
 *
 * @customfunction PROGNOSE_AFWIJKING PROGNOSE.AFWIJKING
 * @helpurl https://localhost:8444/handleiding.html#prognose-afwijking
 * @english What was measured minus what was forecast, in number and percent, and where it lies in the band.
 * @param maat Naam van de maat, zoals bezetting, instroom of beslissingen
 * @param scenario minimum, mediaan, medio of maximum
 * @param peildatum Datum of jaar; bij een stroom een periode zoals 2026-K1 of 2026-05
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @returns Rijen met onderdeel en waarde: gemeten, prognose, verschil, verschil in procenten, ligging en percentiel
 */
export function prognoseAfwijking(
  maat: unknown,
  scenario: unknown,
  peildatum: unknown,
  editie?: unknown,
): unknown[][] {
  return answer(prognoseAfwijking, arguments, () => {
    const measure = readMeasure(maat, COMPARED);
    const request = requestFor(readScenario(scenario), editie);
    const outcome = deviation(forecastService, {
      measure,
      ...request,
      when: readRequiredWhenFor(measure, peildatum),
    });
    const [rank] = historyRanks(forecastService, request.edition, [
      { measure, whens: [outcome.when], value: outcome.realised.value },
    ]);
    return [
      ['onderdeel', 'waarde'],
      ['gemeten', outcome.realised.value],
      ['prognose', outcome.forecast.value],
      ['verschil', outcome.difference],
      ['verschil in %', outcome.fraction ?? 'n.v.t.'],
      ['ligging', PLACES[outcome.place]],
      ['percentiel (historie)', rank ?? 'n.v.t.'],
      ['geteld over', shownWhen(outcome.realised.when)],
      ['zekerheid', outcome.realised.certainty],
      ['bron', outcome.realised.source.document],
    ];
  });
}

/** A flow asked on a day that ends no year is that of the last period counted by then. */
function measured(
  measure: Measure,
  when: When,
  knownOn: ReturnType<typeof readOptionalDate>,
): RealisedFigure {
  const { realised } = forecastService;
  if (isCountedAtMoment(measure)) {
    const position = 'position' in when ? when.position : when.period.first + when.period.months;
    return realised.stock(measure, position, knownOn);
  }
  return 'period' in when
    ? realised.flow(measure, when.period, knownOn)
    : realised.lastFlow(measure, when.position, knownOn);
}

function dayOf({ when }: RealisedFigure): number | string {
  const day = lastDayOfWhen(when);
  return day ? toWorkbookSerial(toSerial(day)) : when;
}
