import { execFileSync } from 'node:child_process';
import { scriptInOneFile } from '../script-in-one-file';

const script = scriptInOneFile('tests/scenarios/digits.ts');

function digitsIn(zone: string): string {
  return execFileSync(process.execPath, [script], {
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
