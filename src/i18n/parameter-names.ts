import { MEASURES, type Measure } from '../domain/measures';
import { overrideName, type Override } from '../scenarios/assumptions/overrides';
import { parameterDefinition, type ParameterId } from '../scenarios/assumptions/parameters';
import { ENGLISH_MONTHS } from './english-months';
import type { Language } from './language';
import { measureName } from './measure-names';

/** Assumptions that are no measure of the forecast. */
const ENGLISH: Readonly<Record<Exclude<ParameterId, Measure>, string>> = {
  inflowFactor: 'inflow factor',
  borderFactor: 'border control factor',
  familyFactor: 'family reunification factor',
  pactShare: 'share under the Pact',
  legacyCapacityShare: 'capacity share of the old stock',
  pactCapacityLoss: 'capacity lost to the Pact',
  frozenShare: 'share under a moratorium',
  extraHousing: 'flexible housing',
  arrearsMonths: 'months to make up the arrears',
  extraReturns: 'extra returns',
  extraFamilyDecisions: 'extra family reunification decisions',
  familyStock: 'family reunification stock',
  familyGrantRate: 'granted share of family reunification',
  ...(Object.fromEntries(
    ENGLISH_MONTHS.map((month, i) => [`season${i + 1}`, `season ${month}`]),
  ) as Record<Extract<ParameterId, `season${number}`>, string>),
};

/** The name of an assumption in the pane's language. */
export function parameterName(parameter: ParameterId, language: Language): string {
  if (language === 'nl') return parameterDefinition(parameter).name;
  return isMeasure(parameter) ? measureName(parameter, language) : ENGLISH[parameter];
}

/** An assumption with when it holds, in the pane's language: `granted share from 2027`. */
export function overrideText(override: Override, language: Language): string {
  if (language === 'nl') return overrideName(override);
  const name = parameterName(override.parameter, language);
  const timing = override.timing
    .replace('vanaf ', 'from ')
    .replace('van ', 'from ')
    .replace('t/m ', 'up to and including ')
    .replace('tot ', 'until ');
  return timing === '' ? name : `${name} ${timing}`;
}

function isMeasure(parameter: ParameterId): parameter is ParameterId & Measure {
  return parameter in MEASURES;
}
