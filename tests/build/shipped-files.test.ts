import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { signature } from '../../scripts/build/function-table';
import { checkManifest } from '../../scripts/build/manifest-checker';

/** Checks dist/, which `npm test` builds first. */
const dist = path.resolve('dist');
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const gzipKilobytes = (file: string): number => gzipSync(read(file), { level: 9 }).length / 1024;

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string }[];
}
const functions = (): readonly FunctionMetadata[] =>
  (JSON.parse(read('functions.json')) as { functions: FunctionMetadata[] }).functions;

describe('the shipped files', () => {
  test('have been built', () => {
    expect(existsSync(path.join(dist, 'manifest.xml'))).toBe(true);
  });

  test('keep the functions within 64 kB gzip', () => {
    expect(gzipKilobytes('functions.js')).toBeLessThanOrEqual(64);
  });

  test('keep what the pane loads first within 200 kB gzip', () => {
    expect(gzipKilobytes('taskpane.js')).toBeLessThanOrEqual(200);
  });

  test.each(['functions.json', 'functions.en.json'])('keep %s under 150 kB', (file) => {
    expect(Buffer.byteLength(read(file))).toBeLessThan(150_000);
  });

  test('hold a manifest without faults of which every file exists', () => {
    const files = new Set(readdirSync(dist, { recursive: true }) as string[]);
    expect(checkManifest(read('manifest.xml'), files)).toEqual([]);
  });

  test('have no inline script and no eval', () => {
    expect(read('taskpane.html')).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
    for (const file of ['functions.js', 'taskpane.js']) {
      expect(read(file)).not.toMatch(/\beval\s*\(/);
      expect(read(file)).not.toMatch(/\bnew Function\s*\(/);
    }
  });

  test('load scripts from no origin but their own and that of office.js', () => {
    const sources = [...read('taskpane.html').matchAll(/<script[^>]*\ssrc="?([^">\s]+)/g)].map(
      (match) => match[1],
    );
    expect(sources.length).toBeGreaterThanOrEqual(3);
    for (const source of sources) {
      expect(source).toMatch(
        /^(https:\/\/appsforoffice\.microsoft\.com\/|functions\.js|taskpane\.js)/,
      );
    }
  });

  test('are the same from any folder: no path of this machine, and hashes of the contents', () => {
    const hashes = [...read('taskpane.html').matchAll(/\.js\?(\w+)/g)].map((match) => match[1]);
    expect(new Set(hashes).size).toBe(2);
    const files = (readdirSync(dist, { recursive: true }) as string[]).filter((file) =>
      /\.(?:js|json|html|xml|txt)$/.test(file),
    );
    for (const file of files) expect(read(file)).not.toContain(process.cwd());
  });

  test('list the licence of every shipped package', () => {
    const licences = read('licences.txt');
    for (const name of ['react', 'react-dom', '@fluentui/react-button']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.`, 'm'));
    }
    expect(licences).not.toMatch(/^\S+ \S+ \((A?GPL|LGPL)/m);
    const entries = licences.split(/^-{40}$/m);
    for (const entry of entries) expect(entry).toMatch(/permission|redistribution/i);
  });

  test.each([
    ['saxen', 'Copyright (c) 2017-present Nico Rehwaldt'],
    ['@fluentui/react-icons', 'Copyright (c) Microsoft Corporation'],
  ])('give the text of the licence of %s, with who holds the rights', (name, holder) => {
    const entry = read('licences.txt')
      .split(/^-{40}$/m)
      .find((text) => text.trim().startsWith(`${name} `));
    expect(entry).toContain(holder);
    expect(entry).toContain('Permission is hereby granted, free of charge');
    expect(entry).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
  });
});

describe('the function metadata', () => {
  test('has an id without dots and a dotted name for every function', () => {
    expect(functions().length).toBeGreaterThan(30);
    for (const { id, name } of functions()) {
      expect(name).toMatch(/^(PROGNOSE|CAPACITEIT)\.[A-Z]+$/);
      expect(id).toBe(name.replace('.', '_'));
    }
  });

  test('describes every function and argument', () => {
    for (const { name, description, parameters } of functions()) {
      expect([name, description]).not.toContain(undefined);
      for (const parameter of parameters) {
        expect([name, parameter.name, parameter.description]).not.toContain(undefined);
      }
    }
  });

  test('links every function to its own place in the guide', () => {
    const guide = read('handleiding.html');
    for (const { name, helpUrl } of functions()) {
      const anchor = name.toLowerCase().replace('.', '-');
      expect(helpUrl).toMatch(new RegExp(`/handleiding\\.html#${anchor}$`));
      expect(guide).toContain(`id="${anchor}"`);
    }
  });
});

test('the README lists every function as it is shipped', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const one of functions()) {
    expect(readme).toContain(signature({ ...one, description: one.description ?? '' }));
  }
});
