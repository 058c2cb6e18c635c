import './browser-global-setup';

/** Stops what all test files shared. */
// eslint-disable-next-line import-x/no-default-export -- that is what jest looks for
export default async function coolDown(): Promise<void> {
  await globalThis.coolDown?.();
}
