/** Starts the preview host: `npm start` builds the add-in first and then runs this. */
import { startPreviewServers } from '../src/preview/servers/preview-servers';

const port = (name: string, standard: number) => Number(process.env[name] ?? standard);

async function main(): Promise<void> {
  process.stdout.write('Preparing the preview host...\n');
  const servers = await startPreviewServers({
    hostPort: port('PREVIEW_HOST_PORT', 8443),
    addinPort: port('PREVIEW_ADDIN_PORT', 8444),
  });
  process.stdout.write(`\nOpen ${servers.hostOrigin} in Chrome or Edge. Stop with Ctrl+C.\n`);
  if (!servers.certificate.trusted) {
    process.stdout.write(
      `The certificate is self-signed: choose "Advanced" and "Continue" once on ${servers.hostOrigin} and once on ${servers.addinOrigin}/taskpane.html.\n`,
    );
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
