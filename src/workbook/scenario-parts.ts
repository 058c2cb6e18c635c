/** The keys of the parts that hold scenarios begin so. */
export const SCENARIO_PREFIX = 'scenario.';
