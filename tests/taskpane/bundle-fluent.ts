import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Writes the Fluent UI that the pane uses as one file, on which jest.config.js maps its two packages:
 * jest resolves and runs the thousand files of the packages anew for each test file, which takes
 * longer than most of the tests themselves.
 */
const root = path.resolve(__dirname, '../..');
/** As it is shipped: without the checks that the library has for who develops with it. */
const NODE_ENV = 'production';
const bundle = path.join(root, '.cache/fluent-for-tests.cjs');
const ICONS = '@fluentui/react-icons';
const COMPONENTS = '@fluentui/react-components';
const FOLDERS = ['src/taskpane', 'tests'];

/** Jest calls this once, before the component tests. */
// eslint-disable-next-line import-x/no-default-export -- that is what jest looks for
export default function bundleFluent(): void {
  const entry = [COMPONENTS, ICONS]
    .map((name) => `export { ${importsFrom(name).join(', ')} } from '${name}';`)
    .join(' ');
  // What it was made from, in its first line: an upgrade or another import makes it anew.
  const madeFrom = `// ${entry} ${versionOf(ICONS)} ${versionOf(COMPONENTS)} ${NODE_ENV}\n`;
  if (existsSync(bundle) && readFileSync(bundle, 'utf8').startsWith(madeFrom)) return;
  const [output] = buildSync({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    write: false,
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['react', 'react-dom'],
    define: { 'process.env.NODE_ENV': JSON.stringify(NODE_ENV) },
  }).outputFiles;
  if (!output) throw new Error('esbuild wrote nothing');
  mkdirSync(path.dirname(bundle), { recursive: true });
  writeFileSync(bundle, madeFrom + output.text);
}

/** The values that the pane and its tests import: all that the package has are thousands of icons. */
function importsFrom(name: string): readonly string[] {
  const imports = new RegExp(`import \\{([^}]*)\\} from '${name}'`, 'g');
  const names = FOLDERS.flatMap((folder) => sourcesIn(path.join(root, folder)))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(imports)])
    .flatMap(([, list = '']) => list.split(',').map((one) => one.trim()))
    .filter((one) => one !== '' && !one.startsWith('type '));
  return [...new Set(names)].sort();
}

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));

function versionOf(name: string): string {
  const file = path.join(root, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
