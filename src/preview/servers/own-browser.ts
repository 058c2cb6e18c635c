import { spawn } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';

/**
 * Whether a browser window can appear here: not on a build server, and on Linux only with a
 * display. `PREVIEW_BROWSER=none` says no, for who likes to open the address themselves.
 */
export function hasScreen(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): boolean {
  if (env['PREVIEW_BROWSER'] === 'none') return false;
  if (env['CI'] && env['CI'] !== 'false') return false;
  if (platform !== 'linux') return !env['SSH_CONNECTION'];
  return Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

/** The hash of a certificate's public key, as Chromium names it. */
export function publicKeyHash(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

/**
 * Arguments with which a Chromium-based browser shows a page on a profile of its own that trusts
 * this one certificate, by the hash of its key, and no other. The user's own profile stays as it is.
 *
 * @param root whether the browser runs as root, who gets no sandbox.
 */
export function browserArguments(profile: string, certificate: string, root: boolean): string[] {
  return [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${publicKeyHash(certificate)}`,
    // Without it the browser warns of the flag above, which is as narrow as can be.
    '--test-type',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-background-networking',
    ...(root ? ['--no-sandbox'] : []),
  ];
}

export interface OwnBrowser {
  readonly executable: string;
  readonly profile: string;
  readonly certificate: string;
  readonly address: string;
}

/**
 * Opens the address in that browser.
 *
 * @returns whether it started; why it did not is of no use to the user, who can open the address.
 */
export function openOwnBrowser({
  executable,
  profile,
  certificate,
  address,
}: OwnBrowser): Promise<boolean> {
  const root = process.getuid?.() === 0;
  return new Promise((done) => {
    const browser = spawn(
      executable,
      [...browserArguments(profile, certificate, root), '--new-window', address],
      { stdio: 'ignore' },
    );
    browser.once('error', () => done(false));
    browser.once('spawn', () => done(true));
    // The server lives on when the window is closed, and does not wait for it.
    browser.unref();
  });
}
