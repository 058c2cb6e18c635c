import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import {
  browserArguments,
  hasScreen,
  openOwnBrowser,
  publicKeyHash,
} from '../../src/preview/servers/own-browser';

const certificate = generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });

it.each([
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0', CI: 'true' }, false],
  ['linux', { DISPLAY: ':0', PREVIEW_BROWSER: 'none' }, false],
  ['darwin', {}, true],
  ['win32', {}, true],
  ['darwin', { SSH_CONNECTION: '10.0.0.1 22' }, false],
  ['win32', { CI: '1' }, false],
  ['win32', { CI: 'false' }, true],
] as const)('on %s with %j a window can appear: %s', (platform, env, expected) => {
  expect(hasScreen(env, platform)).toBe(expected);
});

it('names a certificate by the hash of its public key, as Chromium does', async () => {
  const { cert } = await certificate;
  const pem = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'pem' });
  const der = Buffer.from(String(pem).replace(/-----[^-]+-----|\s/g, ''), 'base64');
  expect(publicKeyHash(cert)).toBe(createHash('sha256').update(der).digest('base64'));
});

it('trusts that certificate on a profile of its own, and keeps the sandbox for all but root', async () => {
  const { cert } = await certificate;
  const args = browserArguments('/cache/browser', cert, false);
  expect(args).toContain('--user-data-dir=/cache/browser');
  expect(args).toContain(`--ignore-certificate-errors-spki-list=${publicKeyHash(cert)}`);
  expect(args).not.toContain('--ignore-certificate-errors');
  expect(args).not.toContain('--no-sandbox');
  expect(browserArguments('/cache/browser', cert, true)).toContain('--no-sandbox');
});

it('says so when the browser does not start, and does not throw', async () => {
  const { cert } = await certificate;
  const browser = { profile: '/tmp', certificate: cert, address: 'https://localhost:1' };
  expect(await openOwnBrowser({ ...browser, executable: '/no/such/browser' })).toBe(false);
});
