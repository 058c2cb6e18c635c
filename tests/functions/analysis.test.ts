import { SCENARIO_NAMES } from '../../src/domain/scenario-name';
import { errorOf } from './excel-double';
import { prognoseBijstelling, prognoseVerklaring } from '../../src/functions/comparison';
import {
  prognoseBeslissingen,
  prognoseInstroom,
  prognoseInwilliging,
  prognoseUitstroom,
} from '../../src/functions/flows';
import { prognoseBezetting } from '../../src/functions/occupancy';
import { prognoseWachttijd, prognoseWerkvoorraad } from '../../src/functions/open-cases';
import { prognoseBron } from '../../src/functions/provenance';
import { prognoseBandbreedte, prognoseReeks } from '../../src/functions/series';
import { prognoseKans, prognoseKwantiel } from '../../src/functions/uncertainty';
import { prognoseBenodigd, prognoseGevoeligheid } from '../../src/functions/what-if';

describe('flows', () => {
  test('explain the change in occupancy of every half year', () => {
    for (const scenario of SCENARIO_NAMES) {
      for (const [before, after, period] of [
        ['2026-06-30', '2026-12-31', '2026-II'],
        ['2028-12-31', '2029-06-30', '2029-I'],
      ]) {
        const growth = prognoseBezetting(scenario, after) - prognoseBezetting(scenario, before);
        const net =
          prognoseInstroom(scenario, period) +
          prognoseInstroom(scenario, period, 'overige instroom COA') -
          prognoseUitstroom(scenario, period);
        expect(net).toBeCloseTo(growth, 4);
      }
    }
  });

  test('sum over their kinds to the total', () => {
    const kinds = (of: typeof prognoseInstroom, names: readonly string[]): number =>
      names.reduce((sum, name) => sum + of('medio', '2027-K2', name), 0);
    const inflow = ['eerste aanvragen', 'herhaalde aanvragen', 'hervestigers', 'nareizigers'];
    const outflow = ['gehuisvest', 'vertrokken', 'extra uitstroom', 'extra terugkeer'];
    const decisions = ['inwilligingen', 'afwijzingen'];
    expect(kinds(prognoseInstroom, inflow)).toBeCloseTo(prognoseInstroom('medio', '2027-K2'), 4);
    expect(kinds(prognoseUitstroom, outflow)).toBeCloseTo(prognoseUitstroom('medio', '2027-K2'), 4);
    expect(kinds(prognoseBeslissingen, decisions)).toBeCloseTo(
      prognoseBeslissingen('medio', '2027-K2'),
      4,
    );
  });
});

test('PROGNOSE.INWILLIGING gives the share of the letter, or the one assumed', () => {
  expect(prognoseInwilliging('mediaan', 2026)).toBe(0.38);
  const half = [['inwilligingspercentage', '50%']];
  expect(prognoseInwilliging('mediaan', '2027-II', '', half)).toBe(0.5);
});

describe('PROGNOSE.BRON', () => {
  const LETTER = 'Kamerbrief Kernprognose 2025, ';

  test('of a figure without a remark ends with the section', () => {
    expect(prognoseBron('instroom', 'mediaan', 2026)).toBe(
      `gepubliceerd — ${LETTER}Belangrijkste bijstellingen Kernprognose 2025`,
    );
  });

  test('of an assumption needs no period', () => {
    expect(prognoseBron('bezettingsgraad', 'mediaan')).toBe(
      `afgeleid — ${LETTER}COA capaciteitsbehoefte — 82.300 / 90.000`,
    );
  });

  test('of a reference needs no scenario', () => {
    expect(prognoseBron('stabiel gefinancierde plekken')).toMatch(/^gepubliceerd — /);
    expect(prognoseBron('amv-plekken', '', '', 'MPP 2025')).toMatch(
      /^gepubliceerd — .* — Hoort grammaticaal bij de 88.000/,
    );
  });

  test('of a figure under other assumptions is calculated', () => {
    const assumptions = [['nareizigers', 30_000]];
    expect(prognoseBron('bezetting', 'mediaan', 2026, '', assumptions)).toMatch(/^berekend — /);
  });
});

describe('PROGNOSE.REEKS', () => {
  test('gives what BEZETTING gives at each date', () => {
    const series = prognoseReeks('bezetting', 'maximum', 2026, 2027);
    expect(series).toHaveLength(24);
    for (const [date, value] of series) expect(prognoseBezetting('maximum', date)).toBe(value);
  });

  test('takes a date as its month, as Excel makes one of 2026-07', () => {
    expect(prognoseReeks('bezetting', 'mediaan', '1-1-2026', '1-12-2026', 'jaar')).toEqual([
      [46387, 82300],
    ]);
    expect(prognoseReeks('bezetting', 'mediaan', 46204, 46204)).toEqual(
      prognoseReeks('bezetting', 'mediaan', '2026-07', '2026-07'),
    );
  });

  test('backwards, without room for a step or outside the edition is an error', () => {
    expect(errorOf(() => prognoseReeks('bezetting', 'mediaan', 2027, 2026)).code).toBe('#VALUE!');
    expect(
      errorOf(() => prognoseReeks('bezetting', 'mediaan', '2026-01', '2026-02', 'jaar')).message,
    ).toContain('geen hele stap');
    expect(errorOf(() => prognoseReeks('bezetting', 'mediaan', 2026, 2200)).code).toBe('#N/A');
    expect(errorOf(() => prognoseReeks('amv-plekken', 'mediaan', 2026, 2027)).code).toBe('#VALUE!');
  });
});

test('PROGNOSE.BANDBREEDTE lists the four scenarios in the order of the letter', () => {
  const rows = prognoseBandbreedte('bezetting', 2027);
  expect(rows.map(([name]) => name)).toEqual(SCENARIO_NAMES);
  const values = rows.map(([, value]) => Number(value));
  expect([...values].sort((a, b) => a - b)).toEqual(values);
  expect(prognoseBandbreedte('instroom', '31-12-2026')).toEqual(
    prognoseBandbreedte('instroom', 2026),
  );
});

describe('comparing editions', () => {
  test('gives the revisions of the letter', () => {
    expect(prognoseBijstelling('bezetting', 'mediaan', 2026)).toBe(1300);
    expect(prognoseBijstelling('bezetting', 'mediaan', 2027)).toBe(-3100);
    expect(prognoseBijstelling('capaciteitsbehoefte', 'mediaan', '1-1-2027')).toBe(2000);
  });

  test('explains a revision in parts that sum exactly to it', () => {
    for (const scenario of SCENARIO_NAMES) {
      for (const date of [2026, 2027, '15-8-2028']) {
        const numbers = prognoseVerklaring(scenario, date)
          .slice(1)
          .map(([, value]) => Number(value));
        const difference = numbers.pop();
        expect(numbers.reduce((a, b) => a + b, 0)).toBe(difference);
      }
    }
  });

  test('of an edition without an older one asks which', () => {
    const error = errorOf(() => prognoseVerklaring('mediaan', 2027, 'MPP 2025'));
    expect(error.message).toContain('argument vorige');
    expect(prognoseBijstelling('bezetting', 'mediaan', 2026, 'MPP 2025', 'Kernprognose 2025')).toBe(
      -1300,
    );
  });
});

describe('uncertainty', () => {
  test('gives the same digits for the same seed and others for another', () => {
    const quantile = (seed: number): number =>
      prognoseKwantiel('bezetting', 2027, 0.9, '', undefined, 500, seed);
    expect(quantile(7)).toBe(quantile(7));
    expect(quantile(7)).not.toBe(quantile(8));
  });

  test('a quantile rises with its probability, and the chance to pass it is what remains', () => {
    const probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];
    const quantiles = probabilities.map((p) => prognoseKwantiel('bezetting', '1-7-2028', p));
    expect([...quantiles].sort((a, b) => a - b)).toEqual(quantiles);
    quantiles.forEach((value, i) => {
      expect(prognoseKans(value, '1-7-2028')).toBeCloseTo(1 - probabilities[i], 2);
    });
  });

  test('of capacity is that of occupancy at the occupancy rate of the edition', () => {
    expect(prognoseKwantiel('capaciteitsbehoefte', 2026, 0.8)).toBeCloseTo(
      prognoseKwantiel('bezetting', 2026, 0.8) / (82300 / 90000),
      4,
    );
  });

  test('answers by the band of history unless that of the letter is asked for', () => {
    const chance = (band?: string): number =>
      prognoseKans(90_187, 2026, '', undefined, '', '', '', '', band);
    expect(chance()).toBe(chance('historie'));
    expect(chance()).toBeGreaterThan(0.2);
    expect(chance('brief')).toBeLessThan(0.1);
    expect(errorOf(() => chance('mijn band')).message).toContain('Mogelijk: historie, brief.');
    expect(errorOf(() => prognoseKans(90_187, 2026, '', undefined, '', '', 0.1)).message).toContain(
      'horen bij de band van de brief',
    );
    expect(
      errorOf(() => prognoseKans(90_187, 2026, '', undefined, '', '', 0.4, '', 'brief')).message,
    ).toContain('kans_minimum is 0,4');
    expect(prognoseBron('kans')).toContain('band historie');
  });

  test('of inflow is that of a year, around the inflow of the letter', () => {
    expect(prognoseKwantiel('instroom', 2026, 0.5) / 50_200).toBeCloseTo(1, 1);
    expect(prognoseKwantiel('instroom', '2027', 0.5) / 50_000).toBeCloseTo(1, 1);
    expect(prognoseKwantiel('instroom', 2027, 0.9)).toBeGreaterThan(60_000);
  });

  test('is around the mediaan scenario of the edition and the assumptions asked', () => {
    const none = [['eerste aanvragen', 0]];
    expect(prognoseKwantiel('bezetting', 2027, 0.5) / 84_100).toBeCloseTo(1, 1);
    expect(prognoseKwantiel('bezetting', 2027, 0.5, 'MPP 2025')).toBeGreaterThan(87_200);
    expect(prognoseKwantiel('bezetting', 2027, 0.9, '', none)).toBeLessThan(60_000);
    expect(prognoseKans(84_100, 2027, '', none)).toBeLessThan(0.01);
    expect(prognoseKans(84_100, 2027, 'MPP 2025')).toBeGreaterThan(prognoseKans(84_100, 2027));
  });

  test('is wider when more may fall outside the minimum and maximum scenarios', () => {
    const ask = (minimum: unknown, maximum: unknown): number[] => [
      prognoseKwantiel('bezetting', 2027, 0.05, '', undefined, 500, 1, minimum, maximum, 'brief'),
      prognoseKwantiel('bezetting', 2027, 0.95, '', undefined, 500, 1, minimum, maximum, 'brief'),
      prognoseKans(100_000, 2027, '', undefined, 500, 1, minimum, maximum, 'brief'),
    ];
    const [low, high, chance] = ask('', '');
    expect(ask('5%', '95%')).toEqual([low, high, chance]);
    expect(ask('20%', '')[0]).toBeLessThan(low);
    const [, higher, likelier] = ask('', '80%');
    expect(higher).toBeGreaterThan(high);
    expect(likelier).toBeGreaterThan(chance);
  });

  test('of another measure is an error that names those there are', () => {
    expect(errorOf(() => prognoseKwantiel('nareizigers', 2027, 0.5)).message).toContain(
      'Mogelijk: COA-bezetting, capaciteitsbehoefte, totale instroom.',
    );
  });
});

describe('calculating back', () => {
  test.each([
    ['huisvestingstempo', 80_000],
    ['huisvestingstempo vanaf 2027', 80_000],
    ['nareizigers', 90_000],
    ['inwilligingspercentage vanaf 2026-07-01', 85_000],
  ])('%s reaches %p when it is put back', (assumption, target) => {
    const value = prognoseBenodigd(assumption, target, 'mediaan', 2027);
    expect(prognoseBezetting('mediaan', 2027, '', '', [[assumption, value]])).toBeCloseTo(
      target,
      2,
    );
  });

  test('aims at another measure when asked', () => {
    const pace = prognoseBenodigd(
      'huisvestingstempo',
      80_000,
      'mediaan',
      2027,
      'capaciteitsbehoefte',
    );
    // 80.000 places are occupied by fewer persons, so more must be housed than for the occupancy.
    expect(pace).toBeGreaterThan(prognoseBenodigd('huisvestingstempo', 80_000, 'mediaan', 2027));
    const need = prognoseBandbreedte('capaciteitsbehoefte', 2027, '', [
      ['huisvestingstempo', pace],
    ]);
    expect(Number(need[1][1])).toBeCloseTo(80_000, 2);
  });

  test('of what cannot be reached is not available', () => {
    const error = errorOf(() => prognoseBenodigd('inwilligingspercentage', 8000, 'mediaan', 2027));
    expect([error.code, error.message]).toEqual(['#N/A', expect.stringContaining('Bereikbaar is')]);
  });

  test('the table of sensitivities starts with the strongest', () => {
    const [, ...rows] = prognoseGevoeligheid('mediaan', 2027, '5%');
    const reach = rows.map((row) => Math.max(Math.abs(Number(row[4])), Math.abs(Number(row[5]))));
    expect([...reach].sort((a, b) => b - a)).toEqual(reach);
    expect(rows.every((row) => row.length === 6)).toBe(true);
  });
});

describe('open cases', () => {
  const pact = [
    ['pactaandeel vanaf 2026-06-12', 1],
    ['capaciteitsaandeel oude voorraad', 0.5],
  ];

  test('are regular and Pact cases together', () => {
    const of = (track: string): number => prognoseWerkvoorraad('mediaan', 2027, track, '', pact);
    expect(of('regulier') + of('pact')).toBeCloseTo(of('totaal'), 4);
    expect(of('pact')).toBeGreaterThan(0);
  });

  test('wait as long as it takes to decide that many', () => {
    // 49.940 open at 26.500 a year.
    expect(prognoseWachttijd('mediaan', 2026)).toBeCloseTo((49_940 / 26_500) * 12, 4);
    // Half of the capacity for the old stock doubles its time.
    expect(prognoseWachttijd('mediaan', '12-6-2026', 'regulier', '', pact)).toBeGreaterThan(40);
  });
});
