import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** From the ground up: a layer may import what lies below it, not what lies beside it. */
const STOREYS = [
  ['domain'],
  ['editions'],
  ['realised'],
  ['scenarios'],
  ['i18n'],
  ['functions', 'workbook'],
  ['commands'],
  ['taskpane'],
];
const BESIDE_THE_HOUSE = ['engine', 'preview'];
const LAYERS = readdirSync(path.join(root, 'src')).sort();
const storey = (layer: string): number => STOREYS.findIndex((layers) => layers.includes(layer));

function allowed(from: string, to: string): boolean {
  if (from === to) return true;
  if (to === 'engine') return from === 'scenarios';
  if ([from, to].some((layer) => BESIDE_THE_HOUSE.includes(layer))) return false;
  return storey(to) < storey(from);
}

/** A module of a layer; what it exports does not matter here. */
function moduleOf(layer: string): string {
  const files = readdirSync(path.join(root, 'src', layer), { recursive: true, encoding: 'utf8' });
  const file = files.filter((name) => /(?<!\.d)\.tsx?$/.test(name)).sort()[0];
  return `../${layer}/${file.replaceAll(path.sep, '/').replace(/\.tsx?$/, '')}`;
}

const STATEMENTS = {
  values: (module: string, name: string) => `import { a as ${name} } from '${module}';`,
  types: (module: string, name: string) => `import type { a as ${name} } from '${module}';`,
  'inline types': (module: string, name: string) =>
    `import { type a as ${name} } from '${module}';`,
  'what it passes on': (module: string, name: string) =>
    `export { a as ${name} } from '${module}';`,
  'what it loads later': (module: string, name: string) =>
    `export const ${name} = () => import('${module}');`,
};
const kinds = Object.keys(STATEMENTS) as (keyof typeof STATEMENTS)[];
const FORBIDDEN_CODE = [
  ['engine', 'new Date()'],
  ['editions', 'window.name'],
  ['scenarios', 'Office.context'],
  ['scenarios', 'localStorage.length'],
  ['taskpane', 'Excel.run'],
  ['functions', 'Excel.run'],
  ['workbook', 'localStorage.length'],
  ['editions', 'Math.random()'],
] as const;

const file = (layer: string): string => `src/${layer}/probe.ts`;
/** Every kind of import from every layer, a line each. */
const IMPORTS = kinds
  .flatMap((kind) =>
    LAYERS.map((to) => STATEMENTS[kind](moduleOf(to), `${to}${kinds.indexOf(kind)}`)),
  )
  .join('\n');
const sources = [
  ...LAYERS.map((layer) => [file(layer), IMPORTS]),
  ...FORBIDDEN_CODE.map(([layer, code]) => [file(layer), `export const probe = () => ${code};\n`]),
  [file('domain'), `export type A = import('${moduleOf('taskpane')}').A;\n`],
];

/** For each source the rules of lint that refuse it, with the line; asked at once, since lint starts slowly. */
const refusals = JSON.parse(
  execFileSync(process.execPath, [path.join(__dirname, 'lint-sources.mjs')], {
    cwd: root,
    input: JSON.stringify(sources),
    encoding: 'utf8',
  }),
) as { rule: string; line: number }[][];

it('knows the place of every layer', () => {
  const known = [...STOREYS.flat(), ...BESIDE_THE_HOUSE];
  expect(LAYERS.filter((layer) => !known.includes(layer))).toEqual([]);
});

it.each(kinds)('lint lets a layer import %s only from the layers below it', (kind) => {
  const lineOf = (to: string): number =>
    kinds.indexOf(kind) * LAYERS.length + LAYERS.indexOf(to) + 1;
  const isRefused = (from: string, to: string): boolean =>
    refusals[LAYERS.indexOf(from)].some(
      ({ rule, line }) => rule === 'import-x/no-restricted-paths' && line === lineOf(to),
    );
  const pairs = LAYERS.flatMap((from) => LAYERS.map((to) => ({ from, to })));
  expect(pairs.filter(({ from, to }) => isRefused(from, to))).toEqual(
    pairs.filter(({ from, to }) => !allowed(from, to)),
  );
});

it.each(FORBIDDEN_CODE.map((forbidden, i) => [...forbidden, i] as const))(
  'lint refuses in %s: %s',
  (_layer, _code, i) => {
    const found = refusals[LAYERS.length + i];
    expect(found).toHaveLength(1);
    expect(found[0].rule).toMatch(/^no-restricted-(globals|properties)$/);
  },
);

it('lint refuses a type written as an import, which no border would notice', () => {
  expect(refusals.at(-1)?.map(({ rule }) => rule)).toContain(
    '@typescript-eslint/consistent-type-imports',
  );
});
