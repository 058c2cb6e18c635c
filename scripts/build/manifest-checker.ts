import { descendants, named, parseManifest, type Element } from './manifest-xml';

/**
 * Checks an add-in manifest for the faults that Excel answers with silence: Microsoft's own
 * validator needs its web service, so it cannot guard a build.
 */

/** The order that the manifest schema prescribes, per element with children we use. */
const CHILD_ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const CUSTOM_FUNCTIONS_ORDER = ['Script', 'Page', 'Metadata', 'Namespace'];
const REQUIRED_ICON_SIZES = ['16', '32', '80'];
const MAX_RESID = 32;
const MAX_SHORT_STRING = 125;
const MAX_LONG_STRING = 250;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/**
 * @param xml the manifest.
 * @param files names of the files that the add-in's server has, to check icons and pages; left out
 * skips that check.
 * @returns one sentence per fault; empty when the manifest is right.
 */
export function checkManifest(xml: string, files?: ReadonlySet<string>): string[] {
  const root = parseManifest(xml);
  if (root.name !== 'OfficeApp') return [`The root element is ${root.name}, not OfficeApp`];
  const all = descendants(root);
  return [
    ...checkOrder(all),
    ...checkIdentity(root),
    ...checkResources(all),
    ...checkAddresses(all, files),
    ...checkSharedRuntime(all),
    ...checkFunctions(all),
    ...checkIcons(all),
    ...checkLocales(root, all),
  ];
}

function outOfOrder(element: Element, order: readonly string[]): string[] {
  const faults: string[] = [];
  let last = -1;
  for (const child of element.children) {
    const place = order.indexOf(child.name);
    if (place < 0) faults.push(`${element.name} may not contain ${child.name}`);
    else if (place < last) faults.push(`${child.name} comes too late in ${element.name}`);
    last = Math.max(last, place);
  }
  return faults;
}

function checkOrder(all: readonly Element[]): string[] {
  return all.flatMap((element) => {
    if (element.name === 'ExtensionPoint' && element.attributes['xsi:type'] === 'CustomFunctions') {
      return outOfOrder(element, CUSTOM_FUNCTIONS_ORDER);
    }
    const order = CHILD_ORDER[element.name];
    // The Host of the base manifest has only a name; the one in VersionOverrides has form factors.
    return order ? outOfOrder(element, order) : [];
  });
}

function checkIdentity(root: Element): string[] {
  const child = (name: string): string =>
    root.children.find((element) => element.name === name)?.text ?? '';
  const faults: string[] = [];
  if (!GUID.test(child('Id'))) faults.push(`Id ${child('Id')} is not a GUID`);
  if (!/^\d+(\.\d+){3}$/.test(child('Version'))) {
    faults.push(`Version ${child('Version')} does not have four numbers`);
  }
  for (const [name, limit] of [
    ['DisplayName', MAX_SHORT_STRING],
    ['Description', MAX_LONG_STRING],
  ] as const) {
    const value = root.children.find((element) => element.name === name);
    const texts = [value, ...(value?.children ?? [])].map(
      (element) => element?.attributes.DefaultValue ?? element?.attributes.Value ?? '',
    );
    for (const text of texts) {
      if (text.length === 0 || text.length > limit) {
        faults.push(`${name} has ${text.length} characters; 1 to ${limit} are allowed`);
      }
    }
  }
  return faults;
}

function checkResources(all: readonly Element[]): string[] {
  const faults: string[] = [];
  const resources = all.filter(({ attributes }) => attributes.id && attributes.DefaultValue);
  const ids = resources.map(({ attributes }) => attributes.id);
  for (const id of ids) {
    if (id.length > MAX_RESID) faults.push(`Resource id ${id} is longer than ${MAX_RESID}`);
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`Resource id ${id} is used twice`);
  }
  const used = all.flatMap(({ attributes }) => (attributes.resid ? [attributes.resid] : []));
  for (const id of used) if (!ids.includes(id)) faults.push(`resid ${id} is not defined`);
  for (const id of ids) if (!used.includes(id)) faults.push(`Resource ${id} is not used`);
  for (const [list, limit] of [
    ['bt:ShortStrings', MAX_SHORT_STRING],
    ['bt:LongStrings', MAX_LONG_STRING],
  ] as const) {
    for (const { attributes } of named(all, list).flatMap(descendants)) {
      const text = attributes.DefaultValue ?? attributes.Value;
      if (text !== undefined && text.length > limit) {
        faults.push(`A text of ${list} has ${text.length} characters; ${limit} are allowed`);
      }
    }
  }
  return faults;
}

function checkAddresses(all: readonly Element[], files?: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const addresses = all.flatMap(({ name, attributes, text }) => [
    ...[attributes.DefaultValue, attributes.Value].filter((value) =>
      /^[a-z]+:\/\//i.test(value ?? ''),
    ),
    ...(name === 'AppDomain' ? [text] : []),
  ]);
  for (const address of addresses) {
    const url = new URL(address);
    if (url.protocol !== 'https:') faults.push(`${address} is not https`);
    const file = decodeURIComponent(url.pathname.slice(1));
    const isFile = /\.(html|js|json|png)$/.test(file);
    if (files && isFile && ![...files].some((known) => file.endsWith(known))) {
      faults.push(`${address} is not among the built files`);
    }
  }
  return faults;
}

function checkSharedRuntime(all: readonly Element[]): string[] {
  const residOf = (element: Element | undefined): string | undefined =>
    element?.attributes.resid ?? element?.children.map(residOf).find(Boolean);
  const runtime = residOf(named(all, 'Runtime')[0]);
  const faults: string[] = [];
  if (!runtime) faults.push('There is no Runtime element');
  if (named(all, 'Runtime')[0]?.attributes.lifetime !== 'long') {
    faults.push('The runtime does not have lifetime long');
  }
  const mustMatch = [
    ...named(all, 'Page'),
    ...named(all, 'FunctionFile'),
    ...named(all, 'Action').filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane'),
  ];
  for (const element of mustMatch) {
    if (residOf(element) !== runtime) {
      faults.push(`${element.name} uses ${residOf(element)}, not the shared runtime ${runtime}`);
    }
  }
  return faults;
}

function checkFunctions(all: readonly Element[]): string[] {
  const namespaces = named(all, 'Namespace');
  if (namespaces.length > 1) return ['There is more than one Namespace'];
  const resid = namespaces[0]?.attributes.resid;
  if (namespaces.length === 1) {
    const text = all.find(({ attributes }) => attributes.id === resid)?.attributes.DefaultValue;
    if (!text) return ['The Namespace is empty'];
    if (!/^[A-Z][A-Z0-9.]*$/i.test(text)) return [`Namespace ${text} is not valid`];
  }
  return [];
}

function checkIcons(all: readonly Element[]): string[] {
  return named(all, 'Icon').flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => attributes.size);
    return REQUIRED_ICON_SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `An icon lacks size ${size}`,
    );
  });
}

/** Everything that a user reads must exist in Dutch and, by an override, in English. */
function checkLocales(root: Element, all: readonly Element[]): string[] {
  const texts = [
    ...root.children.filter(({ name }) => name === 'DisplayName' || name === 'Description'),
    ...named(all, 'bt:String'),
  ];
  const sameInBoth = new Set(['Group.Label', 'Functions.Namespace']);
  return texts
    .filter(
      ({ attributes, children }) =>
        !sameInBoth.has(attributes.id ?? '') &&
        !children.some((child) => child.attributes.Locale?.startsWith('en')),
    )
    .map(({ name, attributes }) => `${attributes.id ?? name} has no English override`);
}
