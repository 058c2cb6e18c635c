import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { scriptInOneFile } from '../script-in-one-file';
import { IN_FULL } from './attack-size';

/** The same question has the same digits wherever the machine stands and whatever it speaks. */

const run = promisify(execFile);
const script = scriptInOneFile('tests/hostile/digest-run.ts');
/** On both sides of the date line, with half hours, and with clocks that change at midnight. */
const ZONES = [
  'Europe/Amsterdam',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kolkata',
  'America/Sao_Paulo',
];
/** With other signs in numbers, other letters in upper case, other digits and another calendar. */
const LOCALES = ['nl_NL', 'en_US', 'tr_TR', 'ar_EG', 'th_TH'];

interface Digest {
  readonly digest: string;
  readonly timeZone: string;
  readonly locale: string;
}

async function digestIn(zone: string, locale: string): Promise<Digest> {
  const { stdout } = await run(process.execPath, [script], {
    env: { ...process.env, TZ: zone, LC_ALL: `${locale}.UTF-8`, LANG: `${locale}.UTF-8` },
  });
  return JSON.parse(stdout) as Digest;
}

/** Each zone and each locale once; all pairs in `npm run test:attacks`. */
const pairs = ZONES.flatMap((zone, i) =>
  LOCALES.flatMap((locale, j) => (IN_FULL || i === j ? [[zone, locale] as const] : [])),
);

test(`${pairs.length} pairs of a zone and a locale give the same digits`, async () => {
  const count = pairs.length;
  const digests: Digest[] = [];
  const runNext = async (): Promise<void> => {
    for (let pair = pairs.pop(); pair; pair = pairs.pop()) digests.push(await digestIn(...pair));
  };
  await Promise.all([runNext(), runNext()]);
  // Each process did take its zone and its locale.
  expect(new Set(digests.map(({ timeZone, locale }) => `${timeZone} ${locale}`)).size).toBe(count);
  expect(new Set(digests.map(({ digest }) => digest)).size).toBe(1);
}, 900_000);
