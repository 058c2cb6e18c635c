import { invalid } from '../domain/forecast-error';
import { dutch } from '../domain/message';
import { monthOf } from '../domain/calendar';
import { roundToMicro } from '../domain/number-format';
import type { Measure } from '../domain/measures';
import { answer } from './answers';
import { readMeasure } from './arguments/measure-argument';
import { readPeriod, readPosition } from './arguments/moment-argument';
import { readNumber } from './arguments/number-argument';
import { readDistribution } from './arguments/simulation-argument';

const SIMULATED: readonly Measure[] = ['occupancy', 'capacityNeed', 'totalInflow'];

const PROBABILITY = { min: 0, max: 1, share: true };

function readYear(raw: unknown): number {
  const { first, months } = readPeriod(raw, 'peildatum');
  if (months !== 12)
    throw invalid(dutch`De instroom wordt per jaar gesimuleerd; geef een jaar op.`);
  return monthOf(first).year;
}

/**
 * De waarde die met een bepaalde kans niet wordt overschreden, uit gesimuleerde paden.
 *
 * @customfunction PROGNOSE_KWANTIEL PROGNOSE.KWANTIEL
 * @helpurl https://localhost:8444/handleiding.html#prognose-kwantiel
 * @english The value that is not exceeded with a given probability, from simulated paths.
 * @param maat bezetting, capaciteitsbehoefte of instroom
 * @param peildatum Excel-datum, datum als tekst, of een jaar; bij instroom een jaar
 * @param kans Kans van 0 tot 1, zoals 0,9 of 90%
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @param [paden] Aantal gesimuleerde paden, 100 tot 5000; standaard 2000
 * @param [zaad] Begingetal van het toeval; hetzelfde getal geeft dezelfde uitkomst
 * @param [kans_minimum] Kans dat de eerste aanvragen onder het minimum blijven; standaard 5%
 * @param [kans_maximum] Kans dat de eerste aanvragen onder het maximum blijven; standaard 95%
 * @param [band] historie (standaard): zo breed als eerdere prognoses ernaast zaten; brief: tussen minimum en maximum
 * @returns Personen of plekken
 */
export function prognoseKwantiel(
  maat: unknown,
  peildatum: unknown,
  kans: unknown,
  editie?: unknown,
  aannames?: unknown[][],
  paden?: unknown,
  zaad?: unknown,
  kans_minimum?: unknown,
  kans_maximum?: unknown,
  band?: unknown,
): number {
  return answer(prognoseKwantiel, arguments, () => {
    const asked = readMeasure(maat, SIMULATED);
    const wanted = readNumber(kans, 'kans', PROBABILITY);
    const year = asked === 'totalInflow' ? readYear(peildatum) : undefined;
    const position = year === undefined ? readPosition(peildatum) : 0;
    const simulated = readDistribution({
      editie,
      aannames,
      paden,
      zaad,
      kans_minimum,
      kans_maximum,
      band,
    });
    if (year !== undefined) return simulated.inflowQuantile(year, wanted);
    const occupancy = simulated.quantile(position, wanted);
    return asked === 'occupancy'
      ? occupancy
      : roundToMicro(occupancy / simulated.forecast.occupancyRate());
  });
}

/**
 * De kans dat de bezetting op een peildatum boven een drempel ligt, uit gesimuleerde paden.
 *
 * @customfunction PROGNOSE_KANS PROGNOSE.KANS
 * @helpurl https://localhost:8444/handleiding.html#prognose-kans
 * @english The probability that the occupancy on a reference date exceeds a threshold, from simulated paths.
 * @param drempel Aantal personen
 * @param peildatum Excel-datum, datum als tekst, of een jaar (2026 = 31 december 2026)
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @param [paden] Aantal gesimuleerde paden, 100 tot 5000; standaard 2000
 * @param [zaad] Begingetal van het toeval; hetzelfde getal geeft dezelfde uitkomst
 * @param [kans_minimum] Kans dat de eerste aanvragen onder het minimum blijven; standaard 5%
 * @param [kans_maximum] Kans dat de eerste aanvragen onder het maximum blijven; standaard 95%
 * @param [band] historie (standaard): zo breed als eerdere prognoses ernaast zaten; brief: tussen minimum en maximum
 * @returns Kans van 0 tot 1
 */
export function prognoseKans(
  drempel: unknown,
  peildatum: unknown,
  editie?: unknown,
  aannames?: unknown[][],
  paden?: unknown,
  zaad?: unknown,
  kans_minimum?: unknown,
  kans_maximum?: unknown,
  band?: unknown,
): number {
  return answer(prognoseKans, arguments, () => {
    const persons = readNumber(drempel, 'drempel');
    const position = readPosition(peildatum);
    const simulated = readDistribution({
      editie,
      aannames,
      paden,
      zaad,
      kans_minimum,
      kans_maximum,
      band,
    });
    return simulated.exceedance(position, persons);
  });
}
