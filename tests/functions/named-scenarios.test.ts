import './excel-double';
import {
  capaciteitBehoefte,
  prognoseAannames,
  prognoseAfwijking,
  prognoseBezetting,
  prognoseBijstelling,
  prognoseBron,
  prognoseGepubliceerd,
  prognoseReeks,
  prognoseVerklaring,
} from '../../src/functions';
import { showNumbersWithProperties } from '../../src/functions/sourced-number';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';
import { forecastService } from '../../src/scenarios/forecast/active-service';
import { MODEL_VERSION } from '../../src/scenarios/forecast/model-version';
import { SAMPLE_CALLS } from './sample-calls';
import * as exported from '../../src/functions';

const overrides = [
  parseOverride('inwilligingspercentage', 0.3),
  parseOverride('huisvestingstempo vanaf 2027', 40_000),
];
const rows = [
  ['inwilligingspercentage', 0.3],
  ['huisvestingstempo vanaf 2027', 40_000],
];
const keep = (name: string, edition = 'kernprognose-2025'): void =>
  forecastService.named.replaceAll([
    { name, edition, scenario: 'mediaan', overrides, modelVersion: MODEL_VERSION },
  ]);

beforeEach(() => keep('mediaan + Pact'));
afterAll(() => forecastService.named.replaceAll([]));

describe('a scenario of the workbook', () => {
  const plain = prognoseBezetting('mediaan', 2027, '', '', rows);

  test('gives what its assumptions give, by its name, however that is typed', () => {
    expect(prognoseBezetting('mediaan + Pact', 2027)).toBe(plain);
    expect(prognoseBezetting(' Mediaan +  PACT', 2027)).toBe(plain);
    expect(plain).not.toBe(prognoseBezetting('mediaan', 2027));
  });

  test('is of its own edition, unless the formula names one', () => {
    keep('mijn', 'mpp-2025');
    expect(prognoseBezetting('mijn', 2027)).toBe(
      prognoseBezetting('mediaan', 2027, '', 'MPP 2025', rows),
    );
    expect(prognoseBezetting('mijn', 2027, '', 'Kernprognose 2025')).toBe(plain);
  });

  test('takes the assumptions of the formula over its own', () => {
    expect(
      prognoseBezetting('mediaan + Pact', 2027, '', '', [['inwilligingspercentage', 0.5]]),
    ).toBe(
      prognoseBezetting('mediaan', 2027, '', '', [
        ['huisvestingstempo vanaf 2027', 40_000],
        ['inwilligingspercentage', 0.5],
      ]),
    );
  });

  test('is known wherever a scenario is asked', async () => {
    const asking = Object.entries(SAMPLE_CALLS).filter(([, args]) => args.includes('mediaan'));
    expect(asking.length).toBeGreaterThan(12);
    for (const [name, args] of asking) {
      if (name === 'prognoseGepubliceerd' || name === 'prognoseVerklaring') continue;
      const call = (exported as unknown as Record<string, (...given: unknown[]) => unknown>)[name];
      const given = args.map((one) => (one === 'mediaan' ? 'mediaan + Pact' : one));
      await expect(Promise.resolve(call(...given))).resolves.toBeDefined();
    }
    expect(prognoseReeks('bezetting', 'mediaan + Pact', 2027, 2027, 'jaar')).toEqual([
      [expect.any(Number), plain],
    ]);
    expect(prognoseBijstelling('bezetting', 'mediaan + Pact', 2027)).not.toBe(
      prognoseBijstelling('bezetting', 'mediaan', 2027),
    );
    expect(prognoseAfwijking('instroom', 'mediaan + Pact', '2026-I')[3][0]).toBe('verschil');
  });

  test('is refused where only an edition has an answer', () => {
    const only = /is een scenario van deze werkmap; hier kan alleen een scenario van de editie/;
    expect(() => prognoseGepubliceerd('bezetting', 'mediaan + Pact', 2026)).toThrow(only);
    expect(() => prognoseVerklaring('mediaan + Pact', 2026)).toThrow(only);
  });

  test('is no publication: BRON and the list of assumptions say what was changed', () => {
    expect(prognoseBron('bezetting', 'mediaan + Pact', 2026)).toMatch(
      /^berekend — .*Model met gewijzigde aannames: inwilligingspercentage, huisvestingstempo vanaf 2027\./,
    );
    const listed = new Map(
      prognoseAannames('', 'mediaan + Pact').map(([name, ...row]) => [name, row]),
    );
    expect(listed.get('inwilligingspercentage')).toEqual(
      expect.arrayContaining([0.3, 'aanname', 'Gewijzigd: inwilligingspercentage 0,3.']),
    );
    expect(listed.get('eerste aanvragen')).toContain('gepubliceerd');
  });

  test('stands on the card of a number', () => {
    showNumbersWithProperties(true);
    try {
      const number = capaciteitBehoefte('mediaan + Pact', 2027) as unknown as Excel.DoubleCellValue;
      expect(number.properties?.Scenario).toMatchObject({ basicValue: 'mediaan + Pact' });
    } finally {
      showNumbersWithProperties(false);
    }
  });

  test('that is gone is told with the names there are and the nearest one', () => {
    expect(() => prognoseBezetting('mediaan + Pakt', 2027)).toThrow(
      'Onbekend scenario "mediaan + Pakt". Bedoelde u "mediaan + Pact"? Mogelijk: minimum, mediaan, medio, maximum, mediaan + Pact.',
    );
    forecastService.named.replaceAll([]);
    expect(() => prognoseBezetting('mediaan + Pact', 2027)).toThrow(
      'Onbekend scenario "mediaan + Pact". Mogelijk: minimum, mediaan, medio, maximum.',
    );
  });
});
