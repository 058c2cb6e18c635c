import type { EditionCatalog } from '../../editions/edition-catalog';
import { editionFingerprint } from '../../editions/edition-fingerprint';
import { LEVERS } from '../../scenarios/assumptions/levers';
import { overridesKey, type Override } from '../../scenarios/assumptions/overrides';
import type { SavedScenario } from '../../scenarios/assumptions/saved-scenario';
import { choiceOverrides } from './choice-overrides';
import type { ExploreChoice, LeverChoice } from './explore-choice';

/** @returns the choice as a scenario, with the fingerprint of its edition. */
export function scenarioOf(
  choice: ExploreChoice,
  name: string,
  catalog: EditionCatalog,
): SavedScenario {
  const { edition, scenario } = choice;
  return {
    name,
    edition,
    scenario,
    overrides: choiceOverrides(choice).all,
    fingerprint: editionFingerprint(catalog.find(edition)),
  };
}

/**
 * The levers of a scenario. An assumption that no lever holds, or that stands there twice with other
 * dates, is kept beside them.
 */
export function choiceOf({
  edition,
  scenario,
  overrides,
}: Pick<SavedScenario, 'edition' | 'scenario' | 'overrides'>): ExploreChoice {
  const levers: Record<string, LeverChoice> = {};
  const extra: Override[] = [];
  for (const override of overrides) {
    const place = placeOf(override);
    if (!place || levers[place.lever]?.[place.field]) {
      extra.push(override);
      continue;
    }
    const { value, timing } = override;
    levers[place.lever] = { ...levers[place.lever], [place.field]: { value, timing } };
  }
  return { edition, scenario, levers, extra };
}

/** @returns the one of these scenarios that the choice is, with nothing changed since. */
export function sameScenario<Scenario extends Pick<SavedScenario, 'scenario' | 'overrides'>>(
  choice: ExploreChoice,
  scenarios: readonly Scenario[],
): Scenario | undefined {
  const key = overridesKey(choiceOverrides(choice).all);
  return scenarios.find(
    ({ scenario, overrides }) => scenario === choice.scenario && overridesKey(overrides) === key,
  );
}

function placeOf({ parameter }: Override): { lever: string; field: string } | undefined {
  for (const lever of LEVERS) {
    const field = lever.fields.find((candidate) => candidate.parameter === parameter);
    if (field) return { lever: lever.id, field: field.id };
  }
  return undefined;
}
