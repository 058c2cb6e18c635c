import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { functionNamespace } from '../../scripts/build/address';
import { buildManifest } from '../../scripts/build/manifest';
import {
  SCHEMA_VERSION,
  unifiedManifest,
  unifiedNamespace,
} from '../../scripts/build/unified-manifest';
import {
  unifiedPackageFiles,
  zipPackage,
  type PackageFiles,
} from '../../scripts/build/unified-package';
import { checkUnifiedPackage } from '../../scripts/build/unified-package-checker';

const source = readFileSync('manifest.xml', 'utf8');
const built = (namespace = 'KETEN'): string =>
  buildManifest(source, {
    address: 'https://addins.example.nl/kernprognose',
    namespace,
    version: '1.0.0.0',
  });
const files = (): Promise<PackageFiles> =>
  unifiedPackageFiles(built(), (name) => readFile(`assets/${name}`));

it('the package of this repository has no faults', async () => {
  expect(checkUnifiedPackage(await files())).toEqual([]);
});

it('holds what manifest.xml says, with one namespace and a version of three numbers', () => {
  const { manifest, english } = unifiedManifest(built('KETEN'));
  const text = JSON.stringify(manifest);
  expect(manifest).toMatchObject({
    id: '6b0b6a3f-54f4-4c0d-9d3e-2f7c1f2a8e51',
    version: '1.0.0',
    validDomains: ['addins.example.nl'],
  });
  expect(text).toContain('"namespace":{"id":"KETEN","name":"KETEN"}');
  expect(text).toContain(
    '"metadataUrl":"https://addins.example.nl/kernprognose/functions.json?v=1.0.0.0"',
  );
  expect(text).toContain('=KETEN.PROGNOSE.BEZETTING');
  expect(text).not.toContain('localhost');
  expect(english['extensions[0].runtimes[0].customFunctions.metadataUrl']).toBe(
    'https://addins.example.nl/kernprognose/functions.en.json?v=1.0.0.0',
  );
  expect(english['extensions[0].ribbons[0].tabs[0].groups[0].controls[1].label']).toBe(
    'Repair formulas',
  );
});

it('has the functions that the ribbon calls by the names under which the code knows them', () => {
  const commands = readFileSync('src/commands/associate-commands.ts', 'utf8');
  const { manifest } = unifiedManifest(built());
  const [{ runtimes }] = manifest['extensions'] as readonly {
    readonly runtimes: readonly { readonly actions: readonly { id: string; type: string }[] }[];
  }[];
  const called = runtimes[0].actions.filter(({ type }) => type === 'executeFunction');
  expect(called).toHaveLength(1);
  for (const { id } of called) expect(commands).toContain(`'${id}'`);
});

it('is a zip that holds these files, with the same bytes each time', async () => {
  const all = await files();
  const zip = zipPackage(all);
  expect(zipPackage(await files())).toEqual(zip);
  expect(Object.keys(unzipSync(zip)).sort()).toEqual([
    'en.json',
    'icon-192.png',
    'icon-outline-32.png',
    'manifest.json',
  ]);
});

it('cannot be made of a manifest without a namespace', () => {
  expect(() => unifiedManifest(source)).toThrow('no Namespace');
});

it('takes the namespace that was asked for, or KETEN, and refuses one that is too long', () => {
  expect(unifiedNamespace(undefined)).toBe('KETEN');
  expect(unifiedNamespace('COA')).toBe('COA');
  const long = `${'A'.repeat(20)}.${'B'.repeat(20)}`;
  expect(functionNamespace(long)).toBe(long);
  expect(() => unifiedNamespace(long)).toThrow('at most 32');
});

describe('the checker finds', () => {
  /** Breaks one file of the package and returns what the checker says of it. */
  async function faultsOf(
    name: string,
    find: string | RegExp,
    replacement: string,
  ): Promise<string[]> {
    const whole = await files();
    const text = new TextDecoder().decode(whole[name]);
    const broken = text.replace(find, () => replacement);
    expect(broken).not.toBe(text);
    return checkUnifiedPackage({ ...whole, [name]: new TextEncoder().encode(broken) });
  }

  it.each([
    [
      'a namespace over 32 characters',
      /"id": "KETEN"/,
      `"id": "${'K'.repeat(33)}"`,
      'namespace/id',
    ],
    ['a namespace with a space', /"name": "KETEN"/, '"name": "KE TEN"', 'namespace/name'],
    [
      'a metadata address that is not https',
      /"metadataUrl": "https/,
      '"metadataUrl": "http',
      'functions.json?v=1.0.0.0 is not https',
    ],
    [
      'a description over 80 characters',
      '"short": "De prognose',
      `"short": "${'x'.repeat(80)}`,
      '/description/short',
    ],
    [
      'a developer name over 32 characters',
      '"name": "Kernprognose voor Excel"',
      `"name": "${'x'.repeat(33)}"`,
      '/developer/name',
    ],
    [
      'a property that the schema does not know',
      '"accentColor"',
      '"accent": 1, "accentColor"',
      '/ must NOT have additional properties'.slice(2),
    ],
    ['a property that is gone', /"developer": \{[^}]*\},/, '', 'developer'],
    [
      'another version of the schema',
      '"manifestVersion": "1.25"',
      '"manifestVersion": "1.1"',
      'manifestVersion',
    ],
    [
      'a button of an action that no runtime has',
      /"actionId": "repairFormulas"/,
      '"actionId": "repair"',
      'action repair',
    ],
    [
      'a page on another domain',
      /"page": "https:\/\/addins/,
      '"page": "https://elsewhere',
      'not on a valid domain',
    ],
    [
      'an icon that is not in the package',
      '"color": "icon-192.png"',
      '"color": "icon-191.png"',
      'icon-191.png is not in the package',
    ],
    [
      'an icon of another size',
      '"color": "icon-192.png"',
      '"color": "icon-outline-32.png"',
      '192 by 192',
    ],
    ['text that is no JSON', '{', '', 'no JSON'],
  ])('%s', async (_, find, replacement, fault) => {
    expect((await faultsOf('manifest.json', find, replacement)).join('\n')).toContain(fault);
  });

  it('a text in the language file that has no place in the manifest', async () => {
    const faults = await faultsOf('en.json', '"name.short"', '"name.shorter"');
    expect(faults.join('\n')).toContain('name.shorter');
  });

  it('a file that the server does not have', async () => {
    const served = new Set(['taskpane.html', 'functions.js', 'functions.json', 'handleiding.html']);
    const icons = [16, 32, 64, 80].map((size) => `assets/icon-${size}.png`);
    const all = await files();
    expect(checkUnifiedPackage(all, new Set([...served, ...icons]))).toEqual([]);
    expect(checkUnifiedPackage(all, served).join('\n')).toContain('icon-80.png is not built');
  });
});

it('rests on what the schema files of Microsoft say: metadataUrl from version 1.24 on', () => {
  const folder = path.dirname(require.resolve('@microsoft/app-manifest/package.json'));
  const schema = (version: string): string =>
    readFileSync(
      path.join(folder, `build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`),
      'utf8',
    );
  const known = ['1.22', '1.23', '1.24', SCHEMA_VERSION].map((version) => [
    schema(version).includes('"customFunctions"'),
    schema(version).includes('"metadataUrl"'),
  ]);
  expect(known).toEqual([
    [false, false],
    [true, false],
    [true, true],
    [true, true],
  ]);
});
