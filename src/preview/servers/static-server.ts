import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import type { Certificate } from './certificate';
import { requestPath } from './request-path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface StaticSite {
  /** Folders by the start of the path they answer; the first that fits wins. */
  mounts: readonly { path: string; folder: string }[];
  /** Extra headers of every response. */
  headers?: () => Record<string, string>;
  /** Changes a page on its way out; the file on disk stays as it is. */
  rewriteHtml?: (html: string) => string;
  /** Answers that are made, not read. */
  generated?: ReadonlyMap<string, () => { type: string; body: string }>;
}

export interface RunningServer {
  origin: string;
  close(): Promise<void>;
}

/** Serves files over HTTPS on localhost, on the wanted port or on a free one when that is busy. */
export async function serve(
  site: StaticSite,
  certificate: Certificate,
  port: number,
): Promise<RunningServer> {
  const server = createServer(
    { key: certificate.key, cert: certificate.cert },
    (request, response) => {
      try {
        answer(site, request, response);
      } catch {
        // A file may go while it is read, when a build runs beside the preview.
        if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' });
        response.end();
      }
    },
  );
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${actual}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answer(site: StaticSite, request: IncomingMessage, response: ServerResponse): void {
  const asked = requestPath(request.method, request.url, request.headers.host);
  const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  const headers = { 'Cache-Control': 'no-store', ...site.headers?.() };
  if ('refusal' in asked) {
    response.writeHead(asked.refusal, { ...headers, ...plain }).end(asked.reason);
    return;
  }
  const { path } = asked;
  const generated = site.generated?.get(path)?.();
  if (generated) {
    response.writeHead(200, { ...headers, 'Content-Type': generated.type }).end(generated.body);
    return;
  }
  const file = fileFor(site, path);
  if (!file) {
    response.writeHead(404, { ...headers, ...plain }).end('Not found');
    return;
  }
  const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';
  if (extname(file) === '.html' && site.rewriteHtml) {
    const page = site.rewriteHtml(readFileSync(file, 'utf8'));
    response.writeHead(200, { ...headers, 'Content-Type': type }).end(page);
    return;
  }
  // A browser keeps the file, with what it compiled of it, and asks whether it is still the same.
  const { mtimeMs, size } = statSync(file);
  const version = { ETag: `"${mtimeMs}-${size}"`, 'Cache-Control': 'no-cache' };
  if (request.headers['if-none-match'] === version.ETag) {
    response.writeHead(304, { ...headers, ...version }).end();
    return;
  }
  const content = createReadStream(file);
  content.once('open', () =>
    response.writeHead(200, { ...headers, ...version, 'Content-Type': type }),
  );
  content.once('error', () => response.destroy());
  content.pipe(response);
}

function fileFor(site: StaticSite, path: string): string | null {
  for (const mount of site.mounts) {
    if (!path.startsWith(mount.path)) continue;
    const relative = path.slice(mount.path.length) || 'index.html';
    const file = normalize(join(mount.folder, relative));
    const inside = file.startsWith(normalize(mount.folder) + sep);
    if (inside && existsSync(file) && statSync(file).isFile()) return file;
  }
  return null;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port === 0) fail(error);
      else listen(server, 0).then(done, fail);
    });
    server.listen(port, 'localhost', done);
  });
}
