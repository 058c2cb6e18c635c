/**
 * `npm start`: the add-in in the preview host, in a browser of its own.
 *
 * Builds what changed, serves both origins, prints the address and opens it in Chrome, Edge or
 * Chromium on a profile that trusts the local certificate. Where no window can appear, such as on a
 * build server, it only prints. `PREVIEW_BROWSER=none npm start` never opens one.
 */
import path from 'node:path';
import { installedBrowser } from '../src/preview/servers/installed-browser';
import { hasScreen, openOwnBrowser } from '../src/preview/servers/own-browser';
import {
  CACHE,
  startPreviewServers,
  type PreviewServers,
} from '../src/preview/servers/preview-servers';
import { buildWhenChanged } from './build/build-when-changed';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const port = (name: string, standard: number): number => Number(process.env[name] ?? standard);

async function main(): Promise<void> {
  buildWhenChanged(() =>
    say('Building the add-in; this takes half a minute, the next start a few seconds.'),
  );
  const servers = await startPreviewServers({
    hostPort: port('PREVIEW_HOST_PORT', 8443),
    addinPort: port('PREVIEW_ADDIN_PORT', 8444),
    onBuild: () => say('Building the preview host...'),
  });
  say(`\nKernprognose for Excel: ${servers.hostOrigin}\nStop with Ctrl+C.`);
  if (!(await showBrowser(servers))) sayHowToOpen(servers);
}

async function showBrowser({ hostOrigin, certificate }: PreviewServers): Promise<boolean> {
  if (!hasScreen(process.env, process.platform)) return false;
  const executable = installedBrowser();
  if (!executable) return false;
  return openOwnBrowser({
    executable,
    profile: path.join(CACHE, 'browser'),
    certificate: certificate.cert,
    address: hostOrigin,
  });
}

function sayHowToOpen({ certificate, hostOrigin, addinOrigin }: PreviewServers): void {
  say('Open the address in Chrome or Edge.');
  if (certificate.trusted) return;
  say(
    `The certificate is self-signed: choose "Advanced" and "Continue" once on ${hostOrigin} and once on ${addinOrigin}/taskpane.html.`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
