import '../functions/excel-double';
import { readFileSync } from 'node:fs';
import * as functions from '../../src/functions';
import { fromSerial } from '../../src/domain/calendar';
import cases from './cases.json';

/**
 * Small inputs, each from a kind of fault that people reported in public for other software.
 * `cases.json` says for each what is right, and which tests hold it.
 */

type Ask = (...args: readonly unknown[]) => unknown;
const ask = functions as unknown as Readonly<Record<string, Ask>>;

/** The title of a test as it stands in its file, in either kind of quotation marks. */
const hasTest = (file: string, name: string): boolean =>
  [name, name.replaceAll("'", "\\'")].some((title) => readFileSync(file, 'utf8').includes(title));

test('all 30 cases are there, each held by a test', () => {
  expect(cases.map((one) => one.case)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  expect(cases.filter(({ tests }) => tests.length === 0)).toEqual([]);
});

test.each(
  cases.flatMap((one) => one.tests.map(({ file, name }) => [one.case, file, name] as const)),
)('case %d is tested in %s: %s', (_number, file, name) => {
  expect(hasTest(file, name)).toBe(true);
});

const occupancy = (when: unknown, ...assumptions: readonly (readonly unknown[])[]): number =>
  Number(ask.prognoseBezetting('mediaan', when, '', '', assumptions));

test('11: a tie goes to the larger weight', () => {
  expect(ask.capaciteitVerdeling(2, [[1], [1], [4]])).toEqual([[0], [0], [2]]);
});

test('12: days at the ends of a period', () => {
  const at = (period: string): number =>
    occupancy('2026-10-01', [`moratoriumaandeel ${period}`, 0.5]);
  const without = occupancy('2026-10-01');
  const [until, through] = [at('van 24-3-2026 tot 24-9-2026'), at('van 24-3-2026 t/m 24-9-2026')];
  const oneDay = at('van 15-9-2026 t/m 15-9-2026');
  expect(through).toBeGreaterThan(until);
  expect(until).toBeGreaterThan(oneDay);
  expect(oneDay).toBeGreaterThan(without);
  // What holds from the last day of the year moves the end of that day.
  const pace = ['huisvestingstempo vanaf 31-12-2026', 0];
  expect(occupancy(2026, pace)).toBeGreaterThan(occupancy(2026));
});

test('17: names as CBS writes them', async () => {
  const of = (fn: string, name: string): unknown => ask[fn](name, 88_000);
  for (const [fn, written, name] of [
    ['capaciteitGemeente', 'Groningen (gemeente)', 'Groningen'],
    ['capaciteitGemeente', "'s-Gravenhage (gemeente)", 'Den Haag'],
    ['capaciteitProvincie', 'Utrecht (PV)', 'Utrecht'],
  ]) {
    expect(await of(fn, written)).toBe(await of(fn, name));
  }
  await expect(async () => of('capaciteitGemeente', 'Nuenen')).rejects.toThrow(
    'Bedoelde u "Nuenen, Gerwen en Nederwetten"?',
  );
});

test('27: a published figure is not computed again', () => {
  expect(ask.prognoseInstroom('maximum', 2026, '', 'MPP 2025')).toBe(67_100);
});

test('28: a month as Excel makes it', () => {
  const serial = 46_204;
  expect(fromSerial(serial)).toEqual({ year: 2026, month: 7, day: 1 });
  expect(ask.prognoseInstroom('mediaan', serial)).toBe(ask.prognoseInstroom('mediaan', '2026-07'));
});

test('29: arrears alone change nothing', () => {
  expect(occupancy(2026, ['achterstand taakstelling', 12_000])).toBe(82_300);
});

test('30: every assumption has an effect or says that it has none', () => {
  expect(occupancy(2027, ['opvangaandeel nareizigers', 0])).toBeLessThan(84_100);
});
