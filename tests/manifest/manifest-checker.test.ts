import { readFileSync } from 'node:fs';
import { checkManifest } from '../../scripts/build/manifest-checker';
import { buildManifest } from '../../scripts/build/manifest';

const source = readFileSync('manifest.xml', 'utf8');

/** Breaks the manifest in one place and returns what the checker says of it. */
function faultsOf(find: string | RegExp, replacement: string): string[] {
  const broken = source.replace(find, replacement);
  expect(broken).not.toBe(source);
  return checkManifest(broken);
}

describe('the manifest of this repository', () => {
  test('has no faults', () => {
    expect(checkManifest(source)).toEqual([]);
  });

  test('has no faults when built for another server, with and without a namespace', () => {
    for (const namespace of [undefined, 'KETEN']) {
      const xml = buildManifest(source, {
        address: 'https://addins.example.nl/kernprognose',
        namespace,
        version: '1.0.0.0',
      });
      expect(checkManifest(xml)).toEqual([]);
      expect(xml).not.toContain('localhost');
      expect(xml).toContain('<AppDomain>https://addins.example.nl</AppDomain>');
      expect(xml.includes('DefaultValue="KETEN"')).toBe(namespace === 'KETEN');
    }
  });

  test('declares functions without a namespace', () => {
    expect(source).not.toContain('<Namespace');
  });
});

describe('the manifest checker finds', () => {
  test.each([
    ['a resid without resource', 'resid="Group.Label"', 'resid="Group.Lable"', 'Group.Lable'],
    ['a resource nobody uses', 'resid="Guide.Url"', 'resid="Runtime.Url"', 'Guide.Url is not used'],
    [
      'a resource id over 32 characters',
      /Group\.Label/g,
      'Group.Label.That.Is.Far.Too.Long.For.Office',
      'longer than 32',
    ],
    [
      'an address that is not https',
      'https://localhost:8444/functions.js"',
      'http://localhost:8444/functions.js"',
      'not https',
    ],
    ['a malformed id', /<Id>.*<\/Id>/, '<Id>kernprognose</Id>', 'not a GUID'],
    ['a version of three numbers', '1.0.0.0', '1.0.0', 'four numbers'],
    ['a missing icon size', /<bt:Image size="80"[^>]*>/, '', 'lacks size 80'],
    [
      'a runtime that differs between pane and functions',
      /<Page>\s*<SourceLocation resid="Runtime.Url"/,
      '<Page><SourceLocation resid="Guide.Url"',
      'not the shared runtime',
    ],
    ['a runtime that does not live long', 'lifetime="long"', 'lifetime="short"', 'lifetime'],
    [
      'a text without English',
      /<bt:String id="Repair.Label"[\s\S]*?<\/bt:String>/,
      '<bt:String id="Repair.Label" DefaultValue="Herstellen" />',
      'Repair.Label has no English',
    ],
    ['a short text over 125 characters', 'Formules herstellen', 'x'.repeat(126), '126 characters'],
    [
      'a description over 250 characters',
      /Description DefaultValue="De/,
      `Description DefaultValue="${'x'.repeat(251)}`,
      'Description has',
    ],
    [
      'an empty namespace',
      /<!-- No Namespace:.*?-->/,
      '<Namespace resid="Nothing.Here" />',
      'Namespace is empty',
    ],
  ])('%s', (_name, find, replacement, expected) => {
    const faults = faultsOf(find, replacement);
    expect(faults.join('\n')).toContain(expected);
  });

  test('an element out of its place', () => {
    const moved = source
      .replace(/<Permissions>.*<\/Permissions>/, '')
      .replace('<Hosts>', '<Permissions>ReadWriteDocument</Permissions>\n  <Hosts>');
    expect(checkManifest(moved).join()).toContain('too late in OfficeApp');
  });

  test('an icon that was not built', () => {
    expect(checkManifest(source, new Set(['taskpane.html'])).join('\n')).toContain(
      'icon-16.png is not among the built files',
    );
  });
});
