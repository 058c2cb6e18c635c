/**
 * The inputs of a budget by the names under which its formulas refer to them. Each budget in a
 * workbook has names of its own.
 */
export const BUDGET_INPUT_NAMES = [
  'editie',
  'scenario',
  'index',
  'bezettingsgraad',
  'leegstand',
  'vulregel',
  'tekort_als',
  'brugjaar',
  'plan',
  'prijzen',
] as const;
export type BudgetInputName = (typeof BUDGET_INPUT_NAMES)[number];

/** The full name of each input in the workbook, such as `begroting_editie`. */
export type BudgetNames = Readonly<Record<BudgetInputName, string>>;

/**
 * Names that the workbook does not have yet: `begroting_editie`, and for a second budget
 * `begroting2_editie`.
 */
export function freeBudgetNames(taken: readonly string[]): BudgetNames {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const prefix = `begroting${number === 1 ? '' : number}_`;
    const names = BUDGET_INPUT_NAMES.map((name) => prefix + name);
    if (names.some((name) => used.has(name))) continue;
    return Object.fromEntries(BUDGET_INPUT_NAMES.map((name, i) => [name, names[i]])) as BudgetNames;
  }
}
