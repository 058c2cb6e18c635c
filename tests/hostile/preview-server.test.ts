import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { serve, type RunningServer } from '../../src/preview/servers/static-server';

/** Requests that any page in the user's browser can send to the preview on the same machine. */

let server: RunningServer;
let port = 0;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, 'page.html'), '<p>served</p>');
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const certificate = { key: pems.private, cert: pems.cert, trusted: false };
  const made = new Map([['/', () => ({ type: 'text/html', body: 'made' })]]);
  server = await serve({ mounts: [{ path: '/', folder }], generated: made }, certificate, 0);
  port = Number(new URL(server.origin).port);
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly body: string;
}

function ask(path: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  const { method = 'GET', host = `localhost:${port}` } = options;
  return new Promise((done, fail) => {
    request(
      {
        host: 'localhost',
        port,
        path,
        method,
        headers: { host },
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        let body = '';
        response.on('data', (piece) => (body += String(piece)));
        response.on('end', () => done({ status: response.statusCode ?? 0, body }));
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
  expect(await ask('/page.html')).toEqual({ status: 200, body: '<p>served</p>' });
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
