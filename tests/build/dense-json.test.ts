import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import denseJson from '../../scripts/build/dense-json-loader.js';

/** What a module that the loader wrote exports. */
function exported(module: string): unknown {
  const body = module.replace('export default', 'return');

  return (new Function(body) as () => unknown)();
}

const DATA_FILES = [
  'src/editions/kernprognose-2025.json',
  'src/editions/mpp-2025.json',
  'src/realised/past-forecasts.json',
  ...readdirSync('src/realised/data').map((file) => path.posix.join('src/realised/data', file)),
];

test.each(DATA_FILES)('%s is shipped with exactly what the file holds', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(exported(denseJson(text))).toStrictEqual(JSON.parse(text));
});

test('a field that a row leaves out, or has as null, stays so', () => {
  const rows = Array.from({ length: 9 }, (_, index) => ({
    a: 'same',
    ...(index % 2 === 0 && { b: index % 4 === 0 ? null : 'text' }),
    ...(index > 5 && { c: { value: index } }),
  }));
  expect(exported(denseJson(JSON.stringify(rows)))).toStrictEqual(rows);
});

test('long lists of equal rows get shorter, and lists of other things stay as they are', () => {
  const rows = new Array(50).fill({ measure: 'occupancy', source: 'een lange bron' });
  expect(denseJson(JSON.stringify(rows)).length).toBeLessThan(JSON.stringify(rows).length);
  const lists = new Array(9).fill({ list: [1, 2] });
  expect(exported(denseJson(JSON.stringify(lists)))).toStrictEqual(lists);
});
