import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BuiltFrom, buildSettings } from '../../scripts/build/built-from';

let root: string;
const write = (file: string, content: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
};
const settings = buildSettings('https://localhost:8444');

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'built-from-'));
  write('src/domain/a.ts', 'export const a = 1;');
  write('src/preview/host.ts', 'export const host = 1;');
  write('manifest.xml', '<OfficeApp/>');
  write('dist/functions.json', '{}');
  const builtFrom = new BuiltFrom(root);
  builtFrom.remember(builtFrom.fingerprint(settings));
});
afterEach(() => rmSync(root, { recursive: true }));

const isCurrent = (): boolean => new BuiltFrom(root).isCurrent(settings);

it('builds nothing again when nothing changed, also when a file was saved as it was', () => {
  write('src/domain/a.ts', 'export const a = 1;');
  expect(isCurrent()).toBe(true);
});

it.each([
  ['a source', () => write('src/domain/a.ts', 'export const a = 2;')],
  ['a new source', () => write('src/domain/b.ts', '')],
  ['a source that is gone', () => rmSync(path.join(root, 'src/domain/a.ts'))],
  ['the manifest', () => write('manifest.xml', '<OfficeApp version="2"/>')],
  ['the guide', () => write('docs/handleiding.md', '# Handleiding')],
  ['a dist that is gone', () => rmSync(path.join(root, 'dist'), { recursive: true })],
  ['a build that was not finished', () => new BuiltFrom(root).forget()],
])('builds again after a change of %s', (_what, change) => {
  change();
  expect(isCurrent()).toBe(false);
});

it('builds again for another address or namespace', () => {
  const other = [
    buildSettings('https://example.nl'),
    buildSettings('https://localhost:8444', 'KETEN'),
  ];
  expect(other.map((one) => new BuiltFrom(root).isCurrent(one))).toEqual([false, false]);
});

it('does not build the add-in again for a change of the preview host', () => {
  write('src/preview/host.ts', 'export const host = 2;');
  expect(isCurrent()).toBe(true);
});
