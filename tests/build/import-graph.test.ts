import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** For each file the files that it imports, types included. */
type Imports = ReadonlyMap<string, readonly string[]>;

const root = path.resolve(__dirname, '../..');

/** @param sources the text of each file by its path; what is not among them is left out. */
function importsOf(sources: ReadonlyMap<string, string>): Imports {
  const fileOf = (from: string, specifier: string): readonly string[] => {
    const base = path.posix.join(path.posix.dirname(from), specifier);
    return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].filter((file) =>
      sources.has(file),
    );
  };
  return new Map(
    [...sources].map(([file, text]) => [
      file,
      ts
        .preProcessFile(file.endsWith('.json') ? '' : text)
        .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
        .flatMap(({ fileName }) => fileOf(file, fileName)),
    ]),
  );
}

/** Per circle one way round, which ends where it began. */
function circlesIn(imports: Imports): string[] {
  const circles: string[] = [];
  const finished = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const before = way.indexOf(file);
    if (before >= 0) circles.push([...way.slice(before), file].join(' -> '));
    if (before >= 0 || finished.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    finished.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}

/** What a build finds from the files that it begins with. */
function reachedFrom(begins: readonly string[], imports: Imports): ReadonlySet<string> {
  const reached = new Set(begins);
  for (const file of reached) for (const next of imports.get(file) ?? []) reached.add(next);
  return reached;
}

const sourceFiles = (folder = 'src'): Map<string, string> =>
  new Map(
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
      .filter((name) => /\.(tsx?|json)$/.test(name))
      .map((name) => [name, readFileSync(path.join(root, name), 'utf8')]),
  );

test('no two files of src import each other, by whatever way round, not for a type either', () => {
  const imports = importsOf(sourceFiles());
  expect([...imports.values()].flat().length).toBeGreaterThan(imports.size);
  expect(circlesIn(imports)).toEqual([]);
});

test.each([
  ['a value', "import { a } from './calendar';"],
  ['a type', "import type { A } from './calendar';"],
  ['an inline type', "import { type A } from './calendar';"],
  ['what it passes on', "export * from './calendar';"],
  ['what it loads later', "export const load = () => import('./calendar');"],
])('a circle by way of a third file is found: %s', (_, statement) => {
  const sources = new Map([
    ['src/domain/calendar.ts', "import { b } from './period';"],
    ['src/domain/period.ts', "import { c } from './names';"],
    ['src/domain/names.ts', statement],
    ['src/domain/alone.ts', statement],
  ]);
  expect(circlesIn(importsOf(sources))).toEqual([
    'src/domain/calendar.ts -> src/domain/period.ts -> src/domain/names.ts -> src/domain/calendar.ts',
  ]);
});

/** As in webpack.config.js; the preview host is built apart. */
const BEGINS = ['src/functions/index.ts', 'src/taskpane/index.tsx'];
/** These make the metadata and the documents. */
const scripts = sourceFiles('scripts');
const forgotten = (sources: ReadonlyMap<string, string>): string[] => {
  const imports = importsOf(new Map([...sources, ...scripts]));
  const reached = reachedFrom([...BEGINS, ...scripts.keys()], imports);
  return [...sources.keys()].filter(
    (file) => !reached.has(file) && !/^src\/preview\/|\.d\.ts$/.test(file),
  );
};

test('the build finds every file of the add-in: a function, tab or edition that is not in its list is forgotten', () => {
  expect(forgotten(sourceFiles())).toEqual([]);
});

test.each([
  'src/functions/probe.ts',
  'src/taskpane/probe/probe-tab.tsx',
  'src/editions/probe.json',
])('%s is found to be forgotten', (file) => {
  expect(forgotten(new Map([...sourceFiles(), [file, '']]))).toEqual([file]);
});
