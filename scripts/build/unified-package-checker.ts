import Ajv from 'ajv-draft-04';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SCHEMA_VERSION } from './unified-manifest';
import type { PackageFiles } from './unified-package';

/**
 * Checks the package of a unified manifest against the schemas that Microsoft publishes, in its
 * package @microsoft/app-manifest, and for what no schema can say.
 *
 * @param served names of the files that the add-in's server has; left out skips that check.
 * @returns one sentence per fault; empty when the package is right.
 */
export function checkUnifiedPackage(files: PackageFiles, served?: ReadonlySet<string>): string[] {
  const manifest = parsed(files, 'manifest.json');
  if (typeof manifest === 'string') return [manifest];
  const faults = schemaFaults('MicrosoftTeams', manifest, 'manifest.json');
  // A manifest of another shape has no parts to look at.
  if (faults.length > 0) return faults;
  const sound = manifest as SoundManifest;
  return [
    ...checkLanguages(sound, files),
    ...checkIcons(sound, files),
    ...checkActions(sound),
    ...checkAddresses(sound, served),
  ];
}

/** What the schema has made certain, and we have put in. */
interface SoundManifest {
  readonly manifestVersion: string;
  readonly icons: { readonly color: string; readonly outline: string };
  readonly localizationInfo: {
    readonly additionalLanguages?: readonly { readonly file: string }[];
  };
  readonly validDomains?: readonly string[];
  readonly extensions: readonly {
    readonly runtimes?: readonly {
      readonly actions?: readonly { readonly id: string }[];
      readonly customFunctions?: { readonly namespace?: unknown };
    }[];
    readonly ribbons?: readonly {
      readonly tabs: readonly {
        readonly groups?: readonly {
          readonly controls?: readonly { readonly actionId?: string }[];
        }[];
      }[];
    }[];
  }[];
}

function parsed(files: PackageFiles, name: string): object | string {
  const bytes = files[name] as Uint8Array | undefined;
  if (!bytes) return `${name} is not in the package`;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as object;
  } catch {
    return `${name} is no JSON`;
  }
}

function schemaFaults(schema: string, value: object, file: string): string[] {
  const folder = path.dirname(require.resolve('@microsoft/app-manifest/package.json'));
  const source = path.join(
    folder,
    `build/json-schemas/teams/v${SCHEMA_VERSION}/${schema}.schema.json`,
  );
  // Not strict: Microsoft's schemas hold words and patterns that JSON Schema does not know.
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    unicodeRegExp: false,
  });
  const validate = ajv.compile(JSON.parse(readFileSync(source, 'utf8')) as object);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = 'is wrong', params }) =>
      `${file}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function checkLanguages({ localizationInfo }: SoundManifest, files: PackageFiles): string[] {
  const names = new Set(localizationInfo.additionalLanguages?.map(({ file }) => file));
  return [...names].flatMap((name) => {
    const texts = parsed(files, name);
    return typeof texts === 'string'
      ? [texts]
      : schemaFaults('MicrosoftTeams.Localization', texts, name);
  });
}

const ICON_SIZES = { color: 192, outline: 32 } as const;

function checkIcons({ icons }: SoundManifest, files: PackageFiles): string[] {
  return (['color', 'outline'] as const).flatMap((kind) => {
    const bytes = files[icons[kind]] as Uint8Array | undefined;
    if (!bytes) return [`The ${kind} icon ${icons[kind]} is not in the package`];
    const size = ICON_SIZES[kind];
    // Width and height stand at the same place in every PNG.
    const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isRight =
      bytes.length > 24 && header.getUint32(16) === size && header.getUint32(20) === size;
    return isRight ? [] : [`The ${kind} icon is not a PNG of ${size} by ${size}`];
  });
}

function checkActions({ extensions }: SoundManifest): string[] {
  const [{ runtimes = [], ribbons = [] }] = extensions;
  const known = new Set(runtimes.flatMap(({ actions = [] }) => actions.map(({ id }) => id)));
  const used = ribbons
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ groups = [] }) => groups)
    .flatMap(({ controls = [] }) => controls)
    .map(({ actionId = '(none)' }) => actionId);
  return [
    ...used.filter((id) => !known.has(id)).map((id) => `No runtime has the action ${id}`),
    ...(runtimes.some(({ customFunctions }) => customFunctions?.namespace)
      ? []
      : ['The custom functions have no namespace']),
  ];
}

function checkAddresses(manifest: SoundManifest, served?: ReadonlySet<string>): string[] {
  const hosts = new Set(manifest.validDomains);
  return addressesIn(manifest.extensions).flatMap((address) => {
    const { protocol, host, pathname } = new URL(address);
    // The schema takes http as well; Office does not.
    if (protocol !== 'https:') return [`${address} is not https`];
    if (!hosts.has(host)) return [`${address} is not on a valid domain`];
    const isServed = !served || [...served].some((file) => pathname.endsWith(`/${file}`));
    return isServed ? [] : [`${address} is not built`];
  });
}

function addressesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^https?:/i.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}
