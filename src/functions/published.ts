import { measureDefinition } from '../domain/measures';
import { publishedFigure } from '../editions/published-figures';
import { answer } from './answers';
import { readEdition } from './arguments/edition-argument';
import { readMeasure } from './arguments/measure-argument';
import { readWhenFor } from './arguments/moment-argument';
import { editionScenario, readOptionalScenario } from './arguments/scenario-argument';
import { figureNumber } from './sourced-number';

/**
 * Alleen wat in de documenten van de editie staat of daar rechtstreeks uit volgt; anders #N/B.
 *
 * @customfunction PROGNOSE_GEPUBLICEERD PROGNOSE.GEPUBLICEERD
 * @helpurl https://localhost:8444/handleiding.html#prognose-gepubliceerd
 * @english Only what stands in the documents of the edition or follows from them directly; else #N/A.
 * @param maat Naam van de maat, zoals bezetting, eerste aanvragen of gerealiseerde plekken
 * @param [scenario] minimum, mediaan, medio of maximum; leeg als de brief geen scenario noemt
 * @param [periode] Jaar, 2026-II, 2026-K3, 2026-07 of een datum; leeg als er maar één getal is
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @returns Het gepubliceerde getal; een percentage als fractie
 */
export function prognoseGepubliceerd(
  maat: unknown,
  scenario?: unknown,
  periode?: unknown,
  editie?: unknown,
): number {
  return answer(prognoseGepubliceerd, arguments, () => {
    const asked = readMeasure(maat);
    const edition = readEdition(editie);
    const asking = readOptionalScenario(scenario);
    const named = asking && editionScenario(asking);
    const when = readWhenFor(asked, periode);
    return figureNumber(
      publishedFigure(edition, asked, named, when),
      measureDefinition(asked).name,
      {
        edition,
        ...(named && { scenario: named }),
        ...(when && { when }),
      },
    );
  });
}
