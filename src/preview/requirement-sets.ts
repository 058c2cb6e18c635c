/**
 * The requirement sets this host claims. ExcelApi 1.16 is claimed for the members that
 * `workbook-model` has; a member it lacks fails with ApiNotFound instead of doing nothing. The
 * list of what is covered is in the classes themselves.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.16',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.7',
  RibbonApi: '1.1',
  DialogApi: '1.1',
  AddinCommands: '1.1',
  DelayForCellEdit: '1.1',
  CustomXmlParts: '1.1',
  Settings: '1.1',
};

/** The sets of a host that denies some of them, each from a version on: `CustomFunctionsRuntime 1.3`. */
export function requirementSetsWithout(
  denied: readonly string[],
): Readonly<Record<string, string>> {
  const sets = { ...REQUIREMENT_SETS };
  for (const text of denied) {
    const [name = '', version = ''] = text.split(' ');
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (isSetSupported(name, version)) sets[name] = `${major}.${minor - 1}`;
  }
  return sets;
}

/** Whether a set is claimed at this version or a higher one. */
export function isSetSupported(name: string, version: string | number = '0'): boolean {
  const claimed = Object.entries(REQUIREMENT_SETS).find(
    ([set]) => set.toLowerCase() === name.toLowerCase(),
  )?.[1];
  if (claimed === undefined) return false;
  const [major = 0, minor = 0] = claimed.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
