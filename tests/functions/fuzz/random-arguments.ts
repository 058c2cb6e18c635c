import type { RandomSource } from '../../../src/engine/random';

function pick<T>(random: RandomSource, options: readonly T[]): T {
  return options[Math.floor(random.next() * options.length)];
}

const cyclic: unknown[] = [];
cyclic.push(cyclic);

/** Values that Excel, another add-in or a mistake could pass, and worse. */
const NASTY: readonly unknown[] = [
  null,
  undefined,
  '',
  ' ',
  '\u00a0',
  0,
  -0,
  1,
  -1,
  NaN,
  Infinity,
  -Infinity,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  0.1 + 0.2,
  true,
  false,
  [],
  [[]],
  [[null]],
  [[[['diep']]]],
  cyclic,
  [cyclic],
  {},
  { basicValue: 3 },
  Object.create(null),
  () => 1,
  Symbol('x'),
  10n,
  new Map(),
  '__proto__',
  'constructor',
  'toString',
  [['__proto__', 1]],
  [['constructor', 'x']],
  'mediaan\u200b',
  'mеdiaan', // a Cyrillic e
  'ｍｅｄｉａａｎ', // full width
  'MEDIAAN\u0307',
  '２０２６',
  '2026–II', // an en dash
  '😀'.repeat(50),
  'x'.repeat(100_000),
  'a\u0301'.repeat(20_000),
  '9'.repeat(400),
  '1'.repeat(300) + '%',
  '((((((((((((((((',
  '$&',
  '=1+1',
  '#N/A',
  '2026-02-30',
  '31-12-2026',
  '2026-12-31T00:00:00Z',
  '2026-II',
  '2026-K5',
  '2026-07',
  '12/31/2026',
  'vanaf vanaf vanaf 2026 tot 2026 tot',
  'nareizigers van 2027 tot 2026',
  'nareizigers van 2026 t/m 2026',
  Array.from({ length: 400 }, (_, i) => [i]),
  Array.from({ length: 3 }, (_, i) => Array.from({ length: i + 1 }, () => i)),
  Array.from({ length: 60_000 }, () => ['nareizigers', 1]),
  Array.from({ length: 300 }, (_, i) => [`onbekende aanname nummer ${i}`, i]),
];

const NAMES: readonly unknown[] = ['mediaan', 'minimum', 'medio', 'maximum', 'min', 'max'];
const MEASURES: readonly unknown[] = [
  'bezetting',
  'instroom',
  'eerste aanvragen',
  'statushouders',
  'inwilligingspercentage',
  'capaciteitsbehoefte',
  'uitstroom',
  'gerealiseerde plekken',
  'bezettingsgraad',
  'vertreksnelheid',
  'huisvestingstempo',
  'gemeente',
];
const MOMENTS: readonly unknown[] = [
  2026,
  2027,
  2030,
  2040,
  46387,
  46753.5,
  '2026-II',
  '2027-K1',
  '2028-02',
  '1-7-2027',
];
const OTHERS: readonly unknown[] = [
  undefined,
  null,
  '',
  'totaal',
  'jaar',
  'kwartaal',
  'statushouders',
  'MPP 2025',
  'Kernprognose 2025',
  '91%',
  0.9,
  0.5,
  1,
  2,
  500,
  2000,
  5000,
  80_000,
  41_000,
  1e9,
  'Utrecht',
  'Den Haag',
  'Zuid-Holland',
  'pact',
  [['nareizigers', 20_000]],
  [
    ['aanname', 'waarde'],
    ['inwilligingspercentage 2027', '30%'],
    ['pactaandeel vanaf 2026-06-12', 1],
  ],
  [['bezettingsgraad', 0.01]],
  [['beslissingscapaciteit', 0]],
  [['eerste aanvragen', 10_000_000]],
  [[1], [2], [3]],
  [[46387], [46752], ['']],
];

/** Any argument: mostly one of a collection of nasty ones, sometimes random numbers and ranges. */
export function randomArgument(random: RandomSource, depth = 0): unknown {
  const kind = random.next();
  if (kind < 0.45) return pick(random, NASTY);
  if (kind < 0.6) return (random.next() - 0.5) * 10 ** Math.floor(random.next() * 40 - 10);
  if (kind < 0.7) return randomText(random);
  if (kind < 0.85 || depth > 2) return pick(random, [...NAMES, ...MEASURES, ...MOMENTS, ...OTHERS]);
  const columns = 1 + Math.floor(random.next() * 3);
  return Array.from({ length: Math.floor(random.next() * 5) }, () =>
    Array.from({ length: columns }, () => randomArgument(random, depth + 1)),
  );
}

function randomText(random: RandomSource): string {
  return Array.from({ length: Math.floor(random.next() * 30) }, () =>
    String.fromCodePoint(Math.floor(random.next() * 0xd7ff)),
  ).join('');
}

/** What usually stands in a parameter of that name. */
const USUAL: Readonly<Record<string, readonly unknown[]>> = {
  scenario: NAMES,
  peildatum: MOMENTS,
  periode: MOMENTS,
  jaar: MOMENTS,
  van: [2026, '2026-01', 46023],
  tot: MOMENTS,
  maat: MEASURES,
  aanname: ['huisvestingstempo', 'inwilligingspercentage', 'eerste aanvragen 2027', 'flexwoningen'],
  doel: [80_000, 85_000, '90.000', 1e6],
  kans: [0.05, 0.5, '90%', 1, 0],
  drempel: [80_000, 100_000, 0],
  paden: [undefined, 100, 2000, 5000],
  zaad: [undefined, 1, 2, 3, 4_294_967_295],
  naam: ['Utrecht', 'Den Haag', 'Zuid-Holland', 'Ede', 'Bergen'],
  gemeente: [undefined, 'Utrecht', 'Ede'],
  totaal: [undefined, 88_000, 1, 0, 999_999_999],
  inwoners: [[[1], [2], [3]], [[0.1, 0.2, 0.7]], [[116_905]]],
  plekken: [[[100], [200], [300]], 41_000, 90_000, '83.000'],
  einddatum: [[[46387], [46752], ['']], undefined],
  editie: [undefined, null, '', 'MPP 2025', 'Kernprognose 2025'],
  vorige: [undefined, 'MPP 2025'],
  groep: [undefined, 'totaal', 'statushouders'],
  stap: [undefined, 'maand', 'kwartaal', 'jaar'],
  spoor: [undefined, 'pact', 'regulier'],
  bezettingsgraad: [undefined, 0.91, '96%'],
  uitslag: [undefined, 0.2],
  prijs: [30_400],
  prijs_regulier: [30_400],
  prijs_nood: [69_400],
  plekken_regulier: [75_000, 0, 1e9],
  personen: [1000, 0],
  aannames: [
    undefined,
    '',
    [['nareizigers', 20_000]],
    [
      ['aanname', 'waarde'],
      ['inwilligingspercentage 2027', '30%'],
      ['pactaandeel vanaf 2026-06-12', 1],
    ],
    [['bezettingsgraad', 0.01]],
    [['beslissingscapaciteit', 0]],
    [['eerste aanvragen', 10_000_000]],
  ],
};

/** Mostly what belongs in a parameter of this name, so that calls reach the model. */
export function sensibleArgument(random: RandomSource, parameter: string): unknown {
  const chance = random.next();
  if (chance < 0.04) return randomArgument(random);
  if (chance < 0.06) return pick(random, OTHERS);
  if (parameter === 'zaad' && chance < 0.2) return Math.floor(random.next() * 1e6);
  return pick(random, USUAL[parameter] ?? [undefined]);
}
