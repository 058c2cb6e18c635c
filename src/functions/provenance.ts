import { invalid } from '../domain/forecast-error';
import { dutch } from '../domain/message';
import { measureDefinition, normaliseName, type Measure } from '../domain/measures';
import { explanationOf, type Provenance } from '../domain/provenance';
import { forecastService } from '../scenarios/forecast/active-service';
import { regionListSource } from '../scenarios/regions/region-list-in-force';
import { statusInList, type RegionStatus } from '../scenarios/regions/region-status';
import type { When } from '../editions/edition-lookup';
import { publishedFigure } from '../editions/published-figures';
import { answer } from './answers';
import { readAssumptions } from './arguments/assumptions-argument';
import { readEdition } from './arguments/edition-argument';
import { requestFor, type FullRequest } from './arguments/forecast-argument';
import { readMeasure } from './arguments/measure-argument';
import { readWhenFor } from './arguments/moment-argument';
import { editionScenario, readOptionalScenario, readScenario } from './arguments/scenario-argument';
import { singleValue } from './arguments/single-value';

/** VERDELING divides by what the user gives; that is no published allocation. */
const APPROXIMATION =
  'benadering — CBS, bevolking op 1 januari 2025 — Verdeling naar inwonertal. De wettelijke formule met SES-WOA is niet openbaar gevonden; een correctie kunt u zelf opgeven in CAPACITEIT.VERDELING.';

const BANDS_EXPLAINED =
  'berekend — Kernprognose voor Excel, Model van deze invoegtoepassing — KANS en KWANTIEL rekenen met de band historie, zo breed als eerdere prognoses van de instroom ernaast zaten, tenzij u als band "brief" opgeeft: dan lopen de eerste aanvragen van minimum tot maximum.';

/** What has a source without being a measure: places of a municipality or province, and chances. */
function sourceOfRegions(name: string): string | undefined {
  if (name === 'verdeling') return APPROXIMATION;
  if (name === 'kans' || name === 'kwantiel' || name === 'band') return BANDS_EXPLAINED;
  if (name !== 'gemeente' && name !== 'provincie') return undefined;
  const list = regionListSource();
  const { source, remark } = list;
  return described({ status: statusInList(list, 'gepubliceerd'), source, reason: remark });
}

function ofForecast(measure: Measure, when: When | undefined, request: FullRequest): Provenance {
  if (!when) {
    if (measureDefinition(measure).kind === 'parameter') {
      const edition = forecastService.catalog.find(request.edition);
      return publishedFigure(edition, measure, request.scenario, undefined);
    }
    throw invalid(dutch`Geef een periode of peildatum op, zoals 2026 of 31-12-2026.`);
  }
  // The whole figure, so that a moment outside the edition is an error here too.
  return forecastService.forecast(request).figure(measure, when);
}

/** @returns status, document and section, and the reason or remark, in one line. */
function described(
  provenance: Omit<Provenance, 'status'> & { readonly status: RegionStatus },
): string {
  return `${provenance.status} — ${explanationOf(provenance)}`;
}

/**
 * Status en bron van een getal: gepubliceerd, gerealiseerd, afgeleid, berekend of aanname.
 *
 * @customfunction PROGNOSE_BRON PROGNOSE.BRON
 * @helpurl https://localhost:8444/handleiding.html#prognose-bron
 * @english Status and source of a number: published, realised, derived, computed or assumption.
 * @param maat Naam van de maat, zoals bezetting of instroom; gemeente of provincie voor de verdeling
 * @param [scenario] minimum, mediaan, medio of maximum
 * @param [periode] Jaar, 2026-II, 2026-K3, 2026-07 of een datum
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @returns Tekst met status, document, paragraaf en toelichting
 */
export function prognoseBron(
  maat: unknown,
  scenario?: unknown,
  periode?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
): string {
  return answer(prognoseBron, arguments, () => {
    const name = singleValue(maat, 'maat');
    const ofRegions = typeof name === 'string' ? sourceOfRegions(normaliseName(name)) : undefined;
    if (ofRegions !== undefined) return ofRegions;
    const asked = readMeasure(maat);
    const when = readWhenFor(asked, periode);
    const overrides = readAssumptions(aannames);
    if (measureDefinition(asked).kind === 'reference') {
      const named = readOptionalScenario(scenario);
      return described(
        publishedFigure(readEdition(editie), asked, named && editionScenario(named), when),
      );
    }
    return described(
      ofForecast(asked, when, requestFor(readScenario(scenario), editie, overrides)),
    );
  });
}
