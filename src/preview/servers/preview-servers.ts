import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localhostCertificate, type Certificate } from './certificate';
import { hostBundle } from './host-bundle';
import { serve, type RunningServer } from './static-server';

export const ROOT = join(__dirname, '../../..');
export const CACHE = join(ROOT, '.cache/preview');
const OFFICE_JS = join(ROOT, 'node_modules/@microsoft/office-js/dist');
const HOST_FILES = join(__dirname, '../host');

/** Where production pages load office.js from, as Microsoft requires. */
const OFFICE_JS_CDN = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\//g;

export interface PreviewServers {
  hostOrigin: string;
  addinOrigin: string;
  certificate: Certificate;
  close(): Promise<void>;
}

export interface PreviewOptions {
  distDir?: string;
  hostPort?: number;
  addinPort?: number;
  /** Called when the host page must be built first. */
  onBuild?: () => void;
}

/** The page that plays Excel is nobody's part: another page could lead the user's clicks into it. */
const NOT_FRAMED = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
};

/** Starts the two origins: the page that plays Excel, and the add-in as it was built. */
export async function startPreviewServers(options: PreviewOptions = {}): Promise<PreviewServers> {
  const { distDir = join(ROOT, 'dist'), hostPort = 0, addinPort = 0 } = options;
  const certificate = await localhostCertificate(CACHE);
  const bundle = await hostBundle(options.onBuild);
  const addin = await serveAddin(distDir, certificate, addinPort, () => host.origin);
  const host: RunningServer = await serveHost(
    { bundle, distDir },
    certificate,
    hostPort,
    addin.origin,
  );
  return {
    hostOrigin: host.origin,
    addinOrigin: addin.origin,
    certificate,
    close: async () => void (await Promise.all([host.close(), addin.close()])),
  };
}

/** Serves the page that plays Excel, with the add-in's own files beside it. */
export function serveHost(
  { bundle, distDir }: { readonly bundle: string; readonly distDir: string },
  certificate: Certificate,
  port: number,
  addinOrigin: string,
): Promise<RunningServer> {
  const config = { type: 'application/json', body: JSON.stringify({ addinOrigin }) };
  return serve(
    {
      mounts: [
        { path: '/bundle/', folder: bundle },
        { path: '/addin/', folder: distDir },
        { path: '/', folder: HOST_FILES },
      ],
      headers: () => NOT_FRAMED,
      generated: new Map([
        ['/preview-config.json', () => config],
        [
          '/',
          () => ({
            type: 'text/html; charset=utf-8',
            body: readFileSync(join(HOST_FILES, 'host-page.html'), 'utf8'),
          }),
        ],
      ]),
    },
    certificate,
    port,
  );
}

/**
 * Serves the built add-in. With a preview host the pages get a local office.js instead of
 * Microsoft's CDN, on their way out only, and that host may frame them; everything else, the
 * content security policy included, stays as built.
 *
 * @param previewHost gives the origin of the preview host, once it runs; left out: for real Excel.
 */
export function serveAddin(
  distDir: string,
  certificate: Certificate,
  port: number,
  previewHost?: () => string,
): Promise<RunningServer> {
  const headersFile = join(distDir, 'headers.json');
  const headers = existsSync(headersFile)
    ? (JSON.parse(readFileSync(headersFile, 'utf8')) as Record<string, string>)
    : {};
  return serve(
    {
      mounts: [
        ...(previewHost ? [{ path: '/office-js/', folder: OFFICE_JS }] : []),
        { path: '/', folder: distDir },
      ],
      headers: () => ({
        'Access-Control-Allow-Origin': '*',
        ...(previewHost ? framedBy(previewHost(), headers) : headers),
      }),
      ...(previewHost
        ? { rewriteHtml: (html: string) => html.replace(OFFICE_JS_CDN, '/office-js/') }
        : {}),
    },
    certificate,
    port,
  );
}

/** The shipped policy lets only Office frame the pane; here the preview host plays Office. */
function framedBy(origin: string, headers: Record<string, string>): Record<string, string> {
  const name = 'Content-Security-Policy';
  const policy = headers[name] ?? "frame-ancestors 'self'";
  return { ...headers, [name]: `${policy} ${origin}` };
}
