import type { Source } from '../domain/provenance';
import { modelSourceFor } from '../editions/imported-edition';
import {
  OUTFLOW_VERDICTS,
  outflowChecks,
  outflowExplanation,
  outflowVerdict,
  realisedYear,
  shownPeriod,
  type OutflowCheck,
} from '../scenarios/analysis/outflow-check';
import { forecastService } from '../scenarios/forecast/active-service';
import { answer, type Cell } from './answers';
import { readEdition } from './arguments/edition-argument';

const HEAD = [
  'jaar',
  'scenario',
  'vereiste uitstroom',
  'waarvan huisvesting',
  'waarvan vertrek',
  'waarvan extra uitstroom',
  'gerealiseerd',
  'gerealiseerd in',
  'verschil',
  'oordeel',
  'mogelijke verklaring',
  'status',
  'bron',
  'status realisatie',
  'bron realisatie',
  'zekerheid realisatie',
];

/**
 * Hoeveel uitstroom de gepubliceerde bezetting per jaar vergt, naast wat het laatst gemeten is.
 *
 * @customfunction PROGNOSE_UITSTROOMTOETS PROGNOSE.UITSTROOMTOETS
 * @helpurl https://localhost:8444/handleiding.html#prognose-uitstroomtoets
 * @english How much outflow the published occupancy requires each year, beside what was last measured.
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @returns Een rij per jaar onder een kopregel, in hele personen die optellen; extra uitstroom is wat tempo en gedrag niet geven
 */
export function prognoseUitstroomtoets(editie?: unknown): unknown[][] {
  return answer(prognoseUitstroomtoets, arguments, () => {
    const edition = readEdition(editie);
    const source = modelSourceFor(edition);
    return [HEAD, ...outflowChecks(forecastService, edition).map((check) => row(check, source))];
  });
}

function row(check: OutflowCheck, source: Source): Cell[] {
  const { period, realised } = check;
  const persons = wholePersons(check);
  return [
    shownPeriod(period),
    check.scenario,
    persons.required,
    persons.housing,
    persons.departures,
    persons.extra,
    realised ? Math.round(realised.value) : '',
    realised ? realisedYear(realised, period) : 'niet bekend',
    realised ? persons.required - Math.round(realised.value) : '',
    OUTFLOW_VERDICTS[outflowVerdict(check)],
    outflowExplanation(check),
    'berekend',
    `${source.document}, ${source.section}`,
    realised?.figure.status ?? '',
    realised?.figure.source.document ?? '',
    realised?.figure.certainty ?? '',
  ];
}

type Persons = Pick<OutflowCheck, 'required' | 'housing' | 'departures' | 'extra'>;

/** The parts sum to the whole: departures, which the model estimates, take the rounding. */
function wholePersons(check: OutflowCheck): Persons {
  const required = Math.round(check.required);
  const housing = Math.round(check.housing);
  const extra = Math.round(check.extra);
  return { required, housing, departures: required - housing - extra, extra };
}
