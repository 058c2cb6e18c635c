import type { Override } from '../scenarios/assumptions/overrides';
import { MODEL_VERSION } from '../scenarios/forecast/model-version';
import type { Language, Translations } from './language';

const STOCKS_AND_FILES_APART: Translations<string> = {
  nl: 'Het model is vernieuwd sinds dit werd bewaard: het telt nu mensen bij het COA, los van de dossiers van de IND, en kent uitstroom die de gepubliceerde bezetting vergt. "Wachtend op vertrek" heet nu "overigen zonder status". Dezelfde aannames geven daardoor andere getallen.',
  en: 'The model was renewed since this was saved: it now counts people at COA, apart from the files of the IND, and knows the outflow that the published occupancy requires. "Wachtend op vertrek" is now "overigen zonder status". The same assumptions therefore give other numbers.',
};

const WHOLE_DAYS: Translations<string> = {
  nl: 'Sinds dit werd bewaard telt een aanname met een dag erin voor hele dagen: de dag die bij "vanaf" of "t/m" staat telt mee, die bij "tot" niet. Zulke aannames geven daardoor iets andere getallen.',
  en: 'Since this was saved an assumption with a day in it counts for whole days: the day given with "vanaf" or "t/m" counts, the one given with "tot" does not. Such assumptions therefore give slightly different numbers.',
};

/**
 * Why what was saved with an earlier model has other numbers now.
 *
 * @param version the model with which it was saved.
 * @returns undefined when the present model gives the same.
 */
export function renewedModelReason(
  version: number,
  overrides: readonly Override[],
  language: Language,
): string | undefined {
  if (version >= MODEL_VERSION) return undefined;
  if (version < 2) return STOCKS_AND_FILES_APART[language];
  return overrides.some(beginsOrEndsWithinMonth) ? WHOLE_DAYS[language] : undefined;
}

function beginsOrEndsWithinMonth({ from = 0, until = 0 }: Override): boolean {
  return !Number.isInteger(from) || !Number.isInteger(until);
}
