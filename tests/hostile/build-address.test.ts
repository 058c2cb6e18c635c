import { readFileSync } from 'node:fs';
import { addinAddress, functionNamespace } from '../../scripts/build/address';
import { buildManifest } from '../../scripts/build/manifest';

/** What may stand in ADDIN_URL and --namespace, which are typed by hand or made by a script. */

it.each([
  ['https://a.nl/x&y', 'path'],
  ['https://a.nl/$&', 'path'],
  ["https://a.nl/$'x", 'path'],
  ['https://a.nl/<x>', 'path'],
  ['https://a.nl/"x"', 'path'],
  ['https://a.nl/%22', 'path'],
  ['https://a.nl/a b', 'path'],
  ['https://naam:geheim@a.nl/', 'user name or password'],
  ['https://naam@a.nl/', 'user name or password'],
  ['https://a.nl/?x=1', '?'],
  ['https://a.nl/?', '?'],
  ['https://a.nl/#', '#'],
  ['http://a.nl/', 'https'],
  ['javascript:alert(1)', 'https'],
  ['addins', 'not an address'],
  ['https://', 'not an address'],
  ['//a.nl', 'not an address'],
])('refuses ADDIN_URL=%s and says why', (value, reason) => {
  expect(() => addinAddress(value)).toThrow(reason);
});

it('does not repeat a password in the message', () => {
  expect(() => addinAddress('https://naam:geheim@a.nl/')).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('geheim') }),
  );
});

it.each(['https://a.nl', 'https://a.nl:8443/een/twee_3-4.5~6', 'https://xn--bcher-kva.example/a'])(
  'takes %s',
  (value) => {
    expect(addinAddress(`${value}/`)).toBe(value);
  },
);

it.each(['A&B', '$&', 'A"B', '1A', 'A B', '', 'A..B', 'a'.repeat(40)])(
  'refuses --namespace %s',
  (value) => {
    expect(() => functionNamespace(value)).toThrow('--namespace');
  },
);

it('puts text with a $ into the manifest as it stands', () => {
  const source = readFileSync('manifest.xml', 'utf8');
  const xml = buildManifest(source, { address: 'https://a.nl/$&', version: "$'1" });
  expect(xml).toContain('https://a.nl/$&/taskpane.html');
  expect(xml).toContain("functions.json?v=$'1");
  expect(xml).not.toContain('localhost');
});
