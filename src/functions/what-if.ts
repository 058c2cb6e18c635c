import { MEASURE_IDS, measureDefinition } from '../domain/measures';
import { forecastService } from '../scenarios/forecast/active-service';
import { requiredValue } from '../scenarios/analysis/goal-seek';
import { parseOverride } from '../scenarios/assumptions/overrides';
import { DEFAULT_SWINGS, sensitivity } from '../scenarios/analysis/sensitivity';
import { answer } from './answers';
import { singleNonZero } from './arguments/single-value';
import { readRequest } from './arguments/forecast-argument';
import { readMeasure } from './arguments/measure-argument';
import { readPosition } from './arguments/moment-argument';
import { readNumber, readOptionalNumber } from './arguments/number-argument';
import { readRequiredText } from './arguments/word-argument';

const GOALS = MEASURE_IDS.filter((id) => ['stock', 'flow'].includes(measureDefinition(id).kind));

/**
 * Wat elke aanname met de bezetting doet als zij lager of hoger uitvalt, de sterkste eerst.
 *
 * @customfunction PROGNOSE_GEVOELIGHEID PROGNOSE.GEVOELIGHEID
 * @helpurl https://localhost:8444/handleiding.html#prognose-gevoeligheid
 * @english What each assumption does to the occupancy when it is lower or higher, the strongest first.
 * @param scenario minimum, mediaan, medio of maximum
 * @param peildatum Excel-datum, datum als tekst, of een jaar (2026 = 31 december 2026)
 * @param [uitslag] Hoeveel elke aanname afwijkt, als deel van haar waarde; standaard 10%
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @returns Tabel met kopregel: aanname, waarde, laag, hoog en de effecten in personen
 */
export function prognoseGevoeligheid(
  scenario: unknown,
  peildatum: unknown,
  uitslag?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
): unknown[][] {
  return answer(prognoseGevoeligheid, arguments, () => {
    const position = readPosition(peildatum);
    const relative = readOptionalNumber(uitslag, 'uitslag', { min: 0, max: 1, share: true });
    const request = readRequest(scenario, editie, aannames);
    const swings =
      relative === undefined ? DEFAULT_SWINGS : DEFAULT_SWINGS.map((one) => ({ ...one, relative }));
    return [
      ['aanname', 'waarde', 'laag', 'hoog', 'effect laag', 'effect hoog'],
      ...sensitivity(forecastService, request, position, swings).map(
        ({ name, base, low, high, effectLow, effectHigh }) => [
          name,
          base,
          low,
          high,
          effectLow,
          effectHigh,
        ],
      ),
    ];
  });
}

/**
 * De waarde van één aanname waarmee een doel wordt gehaald; #N/B als geen waarde dat doet.
 *
 * @customfunction PROGNOSE_BENODIGD PROGNOSE.BENODIGD
 * @helpurl https://localhost:8444/handleiding.html#prognose-benodigd
 * @english The value of one assumption that meets a target; #N/A when no value does.
 * @param aanname Naam van de aanname, zoals huisvestingstempo of inwilligingspercentage vanaf 2027
 * @param doel Waarde die de maat moet bereiken
 * @param scenario minimum, mediaan, medio of maximum
 * @param peildatum Excel-datum, datum als tekst, of een jaar (2026 = 31 december 2026)
 * @param [maat] Maat die het doel moet bereiken; standaard de bezetting
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @returns Waarde van de aanname
 */
export function prognoseBenodigd(
  aanname: unknown,
  doel: unknown,
  scenario: unknown,
  peildatum: unknown,
  maat?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
): number {
  return answer(prognoseBenodigd, arguments, () => {
    // Every assumption may be 1, so this reads the name and when it holds, and nothing else.
    const { parameter, timing } = parseOverride(readRequiredText(aanname, 'aanname'), 1);
    return requiredValue(forecastService, readRequest(scenario, editie, aannames), {
      parameter,
      timing,
      measure: singleNonZero(maat, 'maat') === undefined ? 'occupancy' : readMeasure(maat, GOALS),
      target: readNumber(doel, 'doel'),
      position: readPosition(peildatum),
    });
  });
}
