import { LEVERS } from '../../scenarios/assumptions/levers';
import type { Override } from '../../scenarios/assumptions/overrides';
import { loadScenario, saveScenario } from '../../scenarios/assumptions/saved-scenario';
import { choiceOverrides } from './choice-overrides';
import type { ExploreChoice, LeverChoice } from './explore-choice';

/** @returns the choice as the text of a scenario file. */
export function choiceFile(choice: ExploreChoice, name: string): string {
  const { edition, scenario } = choice;
  return saveScenario({ name, edition, scenario, overrides: choiceOverrides(choice).all });
}

/**
 * Reads a scenario file into levers. An assumption that no lever holds, or that stands there twice
 * with other dates, is kept beside them.
 *
 * @throws ForecastError for a file that is no scenario.
 */
export function choiceFromFile(text: string): {
  choice: ExploreChoice;
  name: string;
  modelVersion: number;
} {
  const { name, edition, scenario, overrides, modelVersion } = loadScenario(text);
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
  return { choice: { edition, scenario, levers, extra }, name, modelVersion };
}

function placeOf({ parameter }: Override): { lever: string; field: string } | undefined {
  for (const lever of LEVERS) {
    const field = lever.fields.find((candidate) => candidate.parameter === parameter);
    if (field) return { lever: lever.id, field: field.id };
  }
  return undefined;
}
