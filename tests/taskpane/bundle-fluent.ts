import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Writes the Fluent UI that the pane uses as one file, on which jest.config.js maps its two packages:
 * jest resolves and runs the thousand files of the packages anew for each test file, which takes
 * longer than most of the tests themselves.
 */
const root = path.resolve(__dirname, '../..');
const bundle = path.join(root, '.cache/fluent-for-tests.cjs');
const ICONS = '@fluentui/react-icons';

/** Jest calls this once, before the component tests. */
// eslint-disable-next-line import-x/no-default-export -- that is what jest looks for
export default function bundleFluent(): void {
  const entry = `export { ${iconsInUse().join(', ')} } from '${ICONS}';
export * from '@fluentui/react-components';`;
  // What it was made from, in its first line: an upgrade or another icon makes it anew.
  const madeFrom = `// ${entry.replaceAll('\n', ' ')} ${versionOf(ICONS)} ${versionOf('@fluentui/react-components')}\n`;
  if (existsSync(bundle) && readFileSync(bundle, 'utf8').startsWith(madeFrom)) return;
  const [output] = buildSync({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    write: false,
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['react', 'react-dom'],
    define: { 'process.env.NODE_ENV': '"test"' },
  }).outputFiles;
  if (!output) throw new Error('esbuild wrote nothing');
  mkdirSync(path.dirname(bundle), { recursive: true });
  writeFileSync(bundle, madeFrom + output.text);
}

/** All icons together are thousands, and each is made when the file is read. */
function iconsInUse(): readonly string[] {
  const folder = path.join(root, 'src/taskpane');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from '@fluentui\/react-icons'/g)])
    .flatMap(([, list = '']) => list.split(',').map((name) => name.trim()))
    .filter((name) => /(Regular|Filled)$/.test(name));
  return [...new Set(names)].sort();
}

function versionOf(name: string): string {
  const file = path.join(root, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
