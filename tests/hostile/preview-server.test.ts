import { mkdtempSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import type { Certificate } from '../../src/preview/servers/certificate';
import { serveAddin, serveHost } from '../../src/preview/servers/preview-servers';
import { serve, type RunningServer } from '../../src/preview/servers/static-server';

/** Requests that any page in the user's browser can send to the preview on the same machine. */

let server: RunningServer;
/** The page that plays Excel, and the add-in in it. */
let host: RunningServer;
let addin: RunningServer;
let port = 0;
/** What a build says that only Office may frame. */
const BUILT = "default-src 'self'; frame-ancestors 'self' https://*.officeapps.live.com";

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, 'page.html'), '<p>served</p>');
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const certificate: Certificate = { key: pems.private, cert: pems.cert, trusted: false };
  const made = new Map([['/', () => ({ type: 'text/html', body: 'made' })]]);
  server = await serve({ mounts: [{ path: '/', folder }], generated: made }, certificate, 0);
  port = portOf(server);
  const headers = { 'Content-Security-Policy': BUILT };
  writeFileSync(join(folder, 'headers.json'), JSON.stringify(headers));
  addin = await serveAddin(folder, certificate, 0, () => host.origin);
  host = await serveHost({ bundle: folder, distDir: folder }, certificate, 0, addin.origin);
});
afterAll(() => Promise.all([server, host, addin].map((one) => one.close())));

const portOf = ({ origin }: RunningServer): number => Number(new URL(origin).port);

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

interface Question {
  readonly method?: string;
  readonly host?: string;
  readonly at?: number;
}

function ask(path: string, options: Question = {}): Promise<Answer> {
  const { method = 'GET', at = port, host: name = `localhost:${at}` } = options;
  return new Promise((done, fail) => {
    request(
      {
        host: 'localhost',
        port: at,
        path,
        method,
        headers: { host: name },
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        let body = '';
        response.on('data', (piece) => (body += String(piece)));
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, body, headers: response.headers }),
        );
      },
    )
      .on('error', fail)
      .end();
  });
}

it.each([
  '/%',
  '//',
  '/\\',
  '//[',
  '/%zz',
  '//evil.example/',
  '/%00',
  '/%2f%2f',
  '/a%E0%A4%A',
  '*',
])('answers %s with 400 and goes on serving', async (path) => {
  expect((await ask(path)).status).toBe(400);
  expect(await ask('/page.html')).toMatchObject({ status: 200, body: '<p>served</p>' });
});

it.each(['/../package.json', '/..%2f..%2fetc%2fpasswd', '/%2e%2e/x', '/..\\x'])(
  'gives nothing outside its folder for %s',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

it('does not answer a page that points its own name at this machine', async () => {
  for (const host of ['evil.example', `evil.example:${port}`, 'localhost.evil.example']) {
    expect((await ask('/page.html', { host })).status).toBe(403);
  }
});

it('answers by each name of this machine', async () => {
  for (const host of ['localhost', `LOCALHOST:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
    expect((await ask('/page.html', { host })).status).toBe(200);
  }
});

it('takes no requests that change something', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    expect((await ask('/page.html', { method })).status).toBe(405);
  }
});

it('answers a path that is the name of an object member as any unknown path', async () => {
  for (const path of ['/constructor', '/__proto__', '/toString']) {
    expect((await ask(path)).status).toBe(404);
  }
});

it.each(['/', '/page.html', '/preview-config.json', '/addin/page.html', '/nothing', '/%'])(
  'lets no page frame the page that plays Excel, nor its answer to %s',
  async (path) => {
    const { headers } = await ask(path, { at: portOf(host) });
    expect(headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
    });
  },
);

it('lets the add-in be framed by Office, as built, and by the page that plays it', async () => {
  for (const path of ['/page.html', '/nothing']) {
    const { headers } = await ask(path, { at: portOf(addin) });
    expect(headers['content-security-policy']).toBe(`${BUILT} ${host.origin}`);
  }
});

it('an add-in whose build says nothing of frames is framed by that page only', async () => {
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const certificate = { key: pems.private, cert: pems.cert, trusted: false };
  const empty = mkdtempSync(join(tmpdir(), 'unsaid-'));
  const unsaid = await serveAddin(empty, certificate, 0, () => host.origin);
  const { headers } = await ask('/taskpane.html', { at: portOf(unsaid) });
  await unsaid.close();
  expect(headers['content-security-policy']).toBe(`frame-ancestors 'self' ${host.origin}`);
});

it('both check the name by which they are asked', async () => {
  for (const at of [portOf(host), portOf(addin)]) {
    for (const name of ['evil.example', `evil.example:${at}`, `localhost.evil.example:${at}`]) {
      expect((await ask('/page.html', { at, host: name })).status).toBe(403);
    }
    expect((await ask('/page.html', { at, host: `localhost:${at}` })).status).not.toBe(403);
  }
});
