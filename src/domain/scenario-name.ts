/** The four scenarios of the Kernprognose and MPP, in the order in which the letter lists them. */
export const SCENARIO_NAMES = ['minimum', 'mediaan', 'medio', 'maximum'] as const;
export type ScenarioName = (typeof SCENARIO_NAMES)[number];

/** Whether a text is, letter for letter, a scenario of the editions; a user may have named others. */
export function isScenarioName(text: unknown): text is ScenarioName {
  return SCENARIO_NAMES.some((name) => name === text);
}

const ABBREVIATIONS: ReadonlyMap<string, ScenarioName> = new Map([
  ['min', 'minimum'],
  ['med', 'mediaan'],
  ['mediane', 'mediaan'],
  ['median', 'mediaan'],
  ['max', 'maximum'],
]);

/**
 * Reads a scenario name; case, spaces and a closing full stop do not matter, and `min`, `med` and
 * `max` are understood. `medi` could be mediaan or medio and is refused.
 */
export function parseScenarioName(text: string): ScenarioName | undefined {
  const name = text.replace(/\s/g, '').replace(/\.$/, '').toLowerCase();
  return isScenarioName(name) ? name : ABBREVIATIONS.get(name);
}
