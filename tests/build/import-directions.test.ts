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
  values: (module: string) => `import { a } from '${module}';\n`,
  types: (module: string) => `import type { a } from '${module}';\n`,
  'inline types': (module: string) => `import { type a } from '${module}';\n`,
  'what it passes on': (module: string) => `export { a } from '${module}';\n`,
  'what it loads later': (module: string) => `export const load = () => import('${module}');\n`,
};
const kinds = Object.keys(STATEMENTS) as (keyof typeof STATEMENTS)[];
const pairs = LAYERS.flatMap((from) => LAYERS.map((to) => ({ from, to })));
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
const sources = [
  ...kinds.flatMap((kind) =>
    pairs.map(({ from, to }) => [file(from), STATEMENTS[kind](moduleOf(to))]),
  ),
  ...FORBIDDEN_CODE.map(([layer, code]) => [file(layer), `export const probe = () => ${code};\n`]),
  [file('domain'), `export type A = import('${moduleOf('taskpane')}').A;\n`],
];

/** For each source the rules of lint that refuse it; asked at once, since starting lint is slow. */
const refusals = JSON.parse(
  execFileSync(process.execPath, [path.join(__dirname, 'lint-sources.mjs')], {
    cwd: root,
    input: JSON.stringify(sources),
    encoding: 'utf8',
  }),
) as string[][];

it('knows the place of every layer', () => {
  const known = [...STOREYS.flat(), ...BESIDE_THE_HOUSE];
  expect(LAYERS.filter((layer) => !known.includes(layer))).toEqual([]);
});

it.each(kinds)('lint lets a layer import %s only from the layers below it', (kind) => {
  const first = kinds.indexOf(kind) * pairs.length;
  const refused = pairs.filter((_pair, i) =>
    refusals[first + i].includes('import-x/no-restricted-paths'),
  );
  expect(refused).toEqual(pairs.filter(({ from, to }) => !allowed(from, to)));
});

it.each(FORBIDDEN_CODE.map((forbidden, i) => [...forbidden, i] as const))(
  'lint refuses in %s: %s',
  (_layer, _code, i) => {
    const rules = refusals[kinds.length * pairs.length + i];
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatch(/^no-restricted-(globals|properties)$/);
  },
);

it('lint refuses a type written as an import, which no border would notice', () => {
  expect(refusals.at(-1)).toContain('@typescript-eslint/consistent-type-imports');
});
