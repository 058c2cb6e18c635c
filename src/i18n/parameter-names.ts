import { overrideName, type Override } from '../scenarios/assumptions/overrides';
import { parameterDefinition, type ParameterId } from '../scenarios/assumptions/parameters';
import { ENGLISH_PARAMETERS } from './english-names';
import type { Language } from './language';

/** The name of an assumption in the pane's language. */
export function parameterName(parameter: ParameterId, language: Language): string {
  return language === 'en' ? ENGLISH_PARAMETERS[parameter] : parameterDefinition(parameter).name;
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
