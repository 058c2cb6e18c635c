import { editionFingerprint } from '../../editions/edition-fingerprint';
import type { EditionCatalog } from '../../editions/edition-catalog';
import type { Language } from '../../i18n/language';
import type { SavedScenario } from '../../scenarios/assumptions/saved-scenario';
import { NAMED_SCENARIO_TEXTS } from '../explore/named-scenario-texts';

/**
 * What a user must know of the edition under a saved scenario: that it is gone, or that the edition
 * of that name has other figures now.
 */
export function editionRemark(
  { edition, fingerprint }: Pick<SavedScenario, 'edition' | 'fingerprint'>,
  catalog: EditionCatalog,
  language: Language,
): string | undefined {
  const texts = NAMED_SCENARIO_TEXTS[language];
  const present = catalog.list().find(({ id, name }) => id === edition || name === edition);
  if (!present) return texts.editionMissing;
  return fingerprint === undefined || fingerprint === editionFingerprint(present)
    ? undefined
    : texts.editionChanged(present.name);
}
