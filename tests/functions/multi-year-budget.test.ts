import { errorOf } from './excel-double';
import { capaciteitBehoefte } from '../../src/functions/capacity';
import { capaciteitGemiddeld } from '../../src/functions/finance';
import {
  capaciteitBegrotingsverschil,
  capaciteitMeerjaren,
  capaciteitOverschrijding,
} from '../../src/functions/multi-year-budget';

type Args = Parameters<typeof capaciteitMeerjaren>;

const PLAN: unknown[][] = [
  ['soort', 'plekken', 'vanaf', 't/m'],
  ['regulier', 41000, '', ''],
  ['noodopvang', 30000, '', '2027-06-30'],
  ['buiten COA', 7500, null, null],
  ['', '', '', ''],
];
const PRICES: unknown[][] = [
  ['Regulier', 2026, 31000],
  ['noodopvang', 2026, 71000],
  ['buiten coa', 2026, 25000],
];

const budget = (changes: Partial<Record<number, unknown>> = {}): unknown[][] => {
  const args: unknown[] = ['mediaan', 2026, 2031, PLAN, PRICES, '50%', '2%'];
  for (const [at, value] of Object.entries(changes)) args[Number(at)] = value;
  return capaciteitMeerjaren(...(args as unknown as Args));
};
const line = (rows: unknown[][], name: string): number[] =>
  (rows.find(([own]) => own === name) ?? []).slice(1) as number[];

describe('CAPACITEIT.MEERJAREN', () => {
  let rows: unknown[][];
  beforeEach(() => {
    rows = budget();
  });

  test('gives a column for each year and says what its persons rest on', () => {
    expect(rows[0]).toEqual(['', 2026, 2027, 2028, 2029, 2030, 2031]);
    expect(rows.at(-1)).toEqual([
      'personen zijn',
      'berekend',
      'berekend',
      'na laatste publicatie',
      'na laatste publicatie',
      'na laatste publicatie',
      'vastgehouden',
    ]);
  });

  test('leaves a price out that is empty, and asks for it when the kind has places', () => {
    const open = [...PRICES.slice(0, 2), ['buiten coa', 2026, '']];
    expect(errorOf(() => budget({ 4: open })).message).toContain('geen prijs voor buiten COA');
    const withoutOutside = [PLAN[1], PLAN[2]];
    expect(budget({ 3: withoutOutside, 4: open })).toEqual(
      budget({ 3: withoutOutside, 4: PRICES.slice(0, 2) }),
    );
  });

  test('has the average occupancy as its persons', () => {
    const [first, second] = line(rows, 'personen');
    expect(first).toBeCloseTo(capaciteitGemiddeld('mediaan', 2026), 3);
    expect(second).toBeCloseTo(capaciteitGemiddeld('mediaan', 2027), 3);
  });

  test('the persons of each year are in places or short of them', () => {
    const occupied = ['regulier', 'noodopvang', 'buiten COA'].map((k) => line(rows, `${k}: bezet`));
    line(rows, 'personen').forEach((persons, i) => {
      const placed = occupied.reduce((sum, kind) => sum + kind[i], 0);
      expect(placed + line(rows, 'tekort: personen')[i]).toBeCloseTo(persons, 3);
    });
  });

  test('the costs of each year sum to its total', () => {
    const costs = rows.filter(([name]) => /kosten/.test(String(name)));
    line(rows, 'totaal').forEach((total, i) => {
      const sum = costs.reduce((all, row) => all + (row[i + 1] as number), 0);
      expect(Math.abs(sum - total)).toBeLessThan(0.01);
    });
  });

  test('a price grows by the index, and a contract that ends counts until its last day', () => {
    expect(line(rows, 'regulier: prijs')[2]).toBeCloseTo(31000 * 1.02 ** 2, 6);
    expect(line(rows, 'noodopvang: plekken')[1]).toBeCloseTo((30000 * 181) / 365, 6);
    expect(line(rows, 'noodopvang: plekken')[2]).toBe(0);
    // Who had an emergency place is short of one, at the price of one.
    expect(line(rows, 'tekort: prijs')[2]).toBeCloseTo(71000 * 1.02 ** 2, 6);
  });

  test.each([
    [{ 4: '' }, 'Een prijs wordt nooit geraden'],
    [{ 4: [['regulier', 2026, 31000]] }, 'Er is geen prijs voor noodopvang in 2026 of eerder'],
    [{ 4: [...PRICES, ['regulier', 2026, 1]] }, 'Rij 4 van prijzen: regulier 2026 staat ook al'],
    [{ 3: [['hotel', 10]] }, 'Rij 1 van plan: "hotel" is geen soort plek'],
    [{ 3: [['regulier', -1]] }, 'plan (rij 1, plekken) is -1'],
    [{ 3: [['regulier', 1, 2027, 2026]] }, 'Rij 1 van plan: t/m ligt voor vanaf.'],
    [{ 5: '' }, 'Geef argument leegstand op'],
    [{ 5: 2 }, 'leegstand is 2'],
    [{ 7: 'willekeurig' }, '"willekeurig" is geen vulregel'],
    [{ 8: 'hotel' }, '"hotel" is geen soort voor argument tekort_als'],
    [{ 2: 2025 }, 'tot_jaar ligt voor argument van_jaar'],
    [{ 2: 2100 }, 'ten hoogste 50 jaren'],
  ] as const)('%j is refused', (changes, message) => {
    const error = errorOf(() => budget(changes));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain(message);
  });

  test('before the edition there is no budget', () => {
    expect(
      errorOf(() =>
        budget({
          1: 2025,
          4: [
            ['regulier', 2020, 1],
            ['noodopvang', 2020, 1],
            ['buiten COA', 2020, 1],
          ],
        }),
      ).code,
    ).toBe('#N/A');
  });
});

describe('CAPACITEIT.BEGROTINGSVERSCHIL', () => {
  test('says which of the two is no budget', () => {
    const message = 'is de hele uitkomst van CAPACITEIT.MEERJAREN, zoals B2#.';
    expect(errorOf(() => capaciteitBegrotingsverschil([[1]], budget())).message).toBe(
      `Argument vorige ${message}`,
    );
    expect(errorOf(() => capaciteitBegrotingsverschil(budget(), [[1]])).message).toBe(
      `Argument nieuwe ${message}`,
    );
  });

  test('explains a difference in parts that sum exactly, cents included', () => {
    const before = budget();
    const after = budget({
      0: 'maximum',
      4: PRICES.map(([k, y, p]) => [k, y, Number(p) + 999.99]),
    });
    const [head, ...rows] = capaciteitBegrotingsverschil(before, after);
    expect(head).toEqual(['jaar', 'volume', 'mix', 'prijs', 'lege plekken', 'verschil']);
    expect(rows.map(([year]) => year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
    rows.forEach((row, i) => {
      const cents = row.slice(1).map((amount) => Math.round((amount as number) * 100));
      expect(cents.slice(0, 4).reduce((a, b) => a + b, 0)).toBe(cents[4]);
      const difference = line(after, 'totaal')[i] - line(before, 'totaal')[i];
      expect(Math.abs((row[5] as number) - difference)).toBeLessThan(0.006);
    });
  });

  test('of a budget with itself is nothing', () => {
    const [, ...rows] = capaciteitBegrotingsverschil(budget(), budget());
    for (const row of rows) expect(row.slice(1)).toEqual([0, 0, 0, 0, 0]);
  });

  test.each([
    ['', 'hele uitkomst van CAPACITEIT.MEERJAREN'],
    [[['', 2026]], 'hele uitkomst van CAPACITEIT.MEERJAREN'],
    [
      [
        ['', 2026],
        ['personen', 1],
      ],
      'Regel "regulier: plekken" ontbreekt',
    ],
  ])('%j is refused', (given, message) => {
    const error = errorOf(() => capaciteitBegrotingsverschil(given as unknown[][], budget()));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain(message);
  });

  test('needs a year that both have', () => {
    const other = budget({ 1: 2028, 2: 2028 });
    const error = errorOf(() => capaciteitBegrotingsverschil(other, budget({ 2: 2027 })));
    expect(error.message).toBe('De twee begrotingen hebben geen jaar gemeen.');
  });
});

test('a need of the model can be a number in a plan', () => {
  const need = capaciteitBehoefte('mediaan', 2026);
  const rows = budget({ 2: 2026, 3: [['regulier', need]], 4: PRICES });
  expect(line(rows, 'tekort: personen')).toEqual([0]);
});

describe('CAPACITEIT.OVERSCHRIJDING', () => {
  const chance = (amount: unknown, year: unknown = 2027, band: unknown = undefined): number =>
    capaciteitOverschrijding(amount, year, PLAN, PRICES, '50%', '2%', '', '', '', band);
  const budgetOf2027 = line(budget(), 'totaal')[1];

  test('is a half about the budget itself, and falls as the budget rises', () => {
    const amounts = [0.8, 0.95, 1, 1.05, 1.2].map((share) => chance(share * budgetOf2027));
    expect([...amounts].sort((a, b) => b - a)).toEqual(amounts);
    expect(amounts[2]).toBeGreaterThan(0.35);
    expect(amounts[2]).toBeLessThan(0.65);
    expect(chance(0)).toBe(1);
    expect(chance(1e12)).toBe(0);
  });

  test('is nearer to a half in the wider band of history than in that of the letter', () => {
    const dear = 1.1 * budgetOf2027;
    expect(chance(dear, 2027, 'brief')).toBeLessThan(chance(dear, 2027, 'historie'));
  });

  test('holds the last stock of each path after the edition ends, as the budget does', () => {
    const budgetOf2031 = line(budget(), 'totaal')[5];
    expect(chance(budgetOf2031, 2031)).toBeGreaterThan(0.3);
    expect(chance(budgetOf2031, 2031)).toBeLessThan(0.7);
  });

  test('is refused before the edition, and without a price', () => {
    expect(errorOf(() => chance(1e9, 2025))).toMatchObject({ code: '#N/A' });
    const noPrice = () =>
      capaciteitOverschrijding(1e9, 2027, PLAN, [['regulier', 2026, 30000]], 0.5);
    expect(errorOf(noPrice).message).toContain('Er is geen prijs voor noodopvang');
  });
});
