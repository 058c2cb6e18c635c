/** Serves dist/ over HTTPS on port 8444, untouched, for side-loading in a real Excel. */
import { join } from 'node:path';
import { localhostCertificate } from '../src/preview/servers/certificate';
import { CACHE, ROOT, serveAddin } from '../src/preview/servers/preview-servers';

async function main(): Promise<void> {
  const certificate = await localhostCertificate(CACHE);
  const port = Number(process.env['PREVIEW_ADDIN_PORT'] ?? 8444);
  const server = await serveAddin(join(ROOT, 'dist'), certificate, port);
  if (!server.origin.endsWith(`:${port}`)) {
    throw new Error(`Port ${port} is in use, and the manifest names it. Stop what uses it first.`);
  }
  process.stdout.write(`The add-in is served at ${server.origin}. Stop with Ctrl+C.\n`);
  if (!certificate.trusted) {
    process.stdout.write(
      'Excel needs a trusted certificate: run "npx office-addin-dev-certs install" once.\n',
    );
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
