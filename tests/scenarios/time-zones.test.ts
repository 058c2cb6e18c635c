import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

function digitsIn(zone: string): string {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  return execFileSync(process.execPath, [tsx, join(__dirname, 'digits.ts')], {
    cwd: ROOT,
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
}

test('three time zones give the same digits', () => {
  const utc = digitsIn('UTC');
  expect(utc.split('\n').length).toBeGreaterThan(700);
  expect(utc).not.toContain('NaN');
  expect(digitsIn('America/Los_Angeles')).toBe(utc);
  expect(digitsIn('Asia/Tokyo')).toBe(utc);
}, 120_000);
