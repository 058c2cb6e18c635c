import { answer } from './answers';
import { readForecast } from './arguments/forecast-argument';
import { readChoice, type MeasureChoice } from './arguments/measure-argument';
import { readPeriod } from './arguments/moment-argument';
import { forecastNumber } from './sourced-number';

const INFLOW: MeasureChoice = {
  argument: 'soort',
  options: [
    'totalInflow',
    'firstApplications',
    'repeatApplications',
    'resettled',
    'familyMembers',
    'otherEntries',
  ],
};
const OUTFLOW: MeasureChoice = {
  argument: 'soort',
  options: [
    'totalOutflow',
    'housed',
    'departed',
    'extraOutflow',
    'returned',
    'departedInProcedure',
    'housedDirectly',
  ],
  alsoKnownAs: { vertrek: 'departed', statushouders: 'housed' },
};
const DECISIONS: MeasureChoice = {
  argument: 'soort',
  options: ['decisions', 'granted', 'rejected'],
  alsoKnownAs: { inwilliging: 'granted', afgewezen: 'rejected', afwijzing: 'rejected' },
};

/**
 * Asielinstroom in een periode.
 *
 * @customfunction PROGNOSE_INSTROOM PROGNOSE.INSTROOM
 * @helpurl https://localhost:8444/handleiding.html#prognose-instroom
 * @english Asylum inflow in a period.
 * @param scenario minimum, mediaan, medio of maximum
 * @param periode Jaar, of tekst: 2026-II (halfjaar), 2026-K3 (kwartaal), 2026-07 (maand)
 * @param [soort] totaal (standaard), eerste aanvragen, herhaalde aanvragen, hervestigers of nareizigers; overige instroom COA telt niet in het totaal mee
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @returns Personen
 */
export function prognoseInstroom(
  scenario: unknown,
  periode: unknown,
  soort?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
): number {
  return answer(prognoseInstroom, arguments, () => {
    const measure = readChoice(soort, INFLOW);
    const period = readPeriod(periode);
    return forecastNumber(readForecast(scenario, editie, aannames), measure, { period });
  });
}

/**
 * Uitstroom uit het COA in een periode: gehuisveste statushouders, vertrek en extra terugkeer.
 *
 * @customfunction PROGNOSE_UITSTROOM PROGNOSE.UITSTROOM
 * @helpurl https://localhost:8444/handleiding.html#prognose-uitstroom
 * @english Outflow from COA reception in a period: status holders housed, departures and extra returns.
 * @param scenario minimum, mediaan, medio of maximum
 * @param periode Jaar, of tekst: 2026-II (halfjaar), 2026-K3 (kwartaal), 2026-07 (maand)
 * @param [soort] totaal (standaard), gehuisvest, vertrokken, extra uitstroom of extra terugkeer; direct gehuisvest telt niet in het totaal mee
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @returns Personen
 */
export function prognoseUitstroom(
  scenario: unknown,
  periode: unknown,
  soort?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
): number {
  return answer(prognoseUitstroom, arguments, () => {
    const measure = readChoice(soort, OUTFLOW);
    const period = readPeriod(periode);
    return forecastNumber(readForecast(scenario, editie, aannames), measure, { period });
  });
}

/**
 * Beslissingen van de IND op asielaanvragen in een periode.
 *
 * @customfunction PROGNOSE_BESLISSINGEN PROGNOSE.BESLISSINGEN
 * @helpurl https://localhost:8444/handleiding.html#prognose-beslissingen
 * @english Decisions of the IND on asylum applications in a period.
 * @param scenario minimum, mediaan, medio of maximum
 * @param periode Jaar, of tekst: 2026-II (halfjaar), 2026-K3 (kwartaal), 2026-07 (maand)
 * @param [soort] totaal (standaard), inwilligingen of afwijzingen
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @returns Beslissingen
 */
export function prognoseBeslissingen(
  scenario: unknown,
  periode: unknown,
  soort?: unknown,
  editie?: unknown,
  aannames?: unknown[][],
): number {
  return answer(prognoseBeslissingen, arguments, () => {
    const measure = readChoice(soort, DECISIONS);
    const period = readPeriod(periode);
    return forecastNumber(readForecast(scenario, editie, aannames), measure, { period });
  });
}

/**
 * Deel van de beslissingen in een periode dat bescherming geeft.
 *
 * @customfunction PROGNOSE_INWILLIGING PROGNOSE.INWILLIGING
 * @helpurl https://localhost:8444/handleiding.html#prognose-inwilliging
 * @english Share of the decisions in a period that grants protection.
 * @param scenario minimum, mediaan, medio of maximum
 * @param periode Jaar, of tekst: 2026-II (halfjaar), 2026-K3 (kwartaal), 2026-07 (maand)
 * @param [editie] Naam van de editie; weggelaten: de actieve editie
 * @param [aannames] Bereik van twee kolommen: naam en waarde
 * @returns Fractie; 0,38 is 38%
 */
export function prognoseInwilliging(
  scenario: unknown,
  periode: unknown,
  editie?: unknown,
  aannames?: unknown[][],
): number {
  return answer(prognoseInwilliging, arguments, () => {
    const period = readPeriod(periode);
    return forecastNumber(readForecast(scenario, editie, aannames), 'grantRate', { period });
  });
}
