/**
 * How everything is called that the self-test makes, so that whatever a check leaves behind can be
 * told from what is the user's.
 */
export const TRIAL_SHEET = 'Zelftest Kernprognose';
export const TRIAL_NAME = '_Zelftest_naam';
export const TRIAL_TABLE = '_Zelftest_tabel';
export const TRIAL_SETTING = 'Zelftest.Kernprognose';
export const TRIAL_PART = 'zelftest';
