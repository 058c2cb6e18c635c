import { readFileSync } from 'node:fs';

/** The server that docs/deployment.md describes: word for word what an administrator copies. */

const text = readFileSync('docs/deployment.md', 'utf8');
const nginx = /location ~ \/chunks\/ \{([^}]*)\}/.exec(text)?.[1] ?? '';

it('remembers a chunk for a year, and never that one is not there', () => {
  const caching = nginx.split('\n').filter((line) => line.includes('Cache-Control'));
  expect(caching).toEqual([expect.stringContaining('max-age=31536000, immutable";')]);
  expect(caching[0]).not.toContain('always');
});

it('uploads the chunks first and keeps the old ones, then the code, and the page last', () => {
  const commands = text.split('\n').filter((line) => line.startsWith('rsync '));
  expect(commands.map((line) => /dist\/(?:chunks|taskpane\.html| )/.exec(line)?.[0])).toEqual([
    'dist/chunks',
    'dist/ ',
    'dist/taskpane.html',
  ]);
  expect(commands[1]).toContain('--exclude chunks --exclude taskpane.html');
  for (const command of commands) expect(command).not.toContain('--delete');
});
