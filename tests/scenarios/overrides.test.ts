import fc from 'fast-check';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { LEVERS, leverOverrides } from '../../src/scenarios/assumptions/levers';
import {
  checkOverrides,
  overrideName,
  overridesKey,
  parseOverride,
  type Override,
} from '../../src/scenarios/assumptions/overrides';
import {
  PARAMETER_IDS,
  parameterDefinition,
  parseParameterName,
  type ParameterId,
} from '../../src/scenarios/assumptions/parameters';
import { MODEL_VERSION } from '../../src/scenarios/forecast/model-version';
import { loadScenario, saveScenario } from '../../src/scenarios/assumptions/saved-scenario';

const service = new ForecastService();
const JUNE_12 = 2026 * 12 + 5 + 11 / 30;

describe('a row of an aannames table', () => {
  test.each([
    ['legacyCapacityShare', 'prePactCapacityShare'],
    ['legacyCapacityShare vanaf 2027', 'prePactCapacityShare vanaf 2027'],
  ])('of before, which says %s, means %s', (earlier, now) => {
    expect(parseOverride(earlier, 0.4)).toEqual(parseOverride(now, 0.4));
    expect(parseOverride(earlier, 0.4).parameter).toBe('prePactCapacityShare');
  });

  test.each([
    ['inwilligingspercentage', undefined, undefined, ''],
    ['Inwilliging 2027', 24324, 24336, '2027'],
    ['inwilligingspercentage 2026-II', 24318, 24324, '2026-II'],
    ['inwilligingspercentage vanaf 12-6-2026', JUNE_12, undefined, 'vanaf 2026-06-12'],
    ['inwilligingspercentage vanaf 2027', 24324, undefined, 'vanaf 2027'],
    ['inwilligingspercentage tot 2027', undefined, 24324, 'tot 2027'],
    ['inwilligingspercentage t/m 2027', undefined, 24336, 't/m 2027'],
    // A last day counts with t/m and does not with tot; the last of a month ends the month.
    ['inwilligingspercentage t/m 11-6-2026', undefined, JUNE_12, 't/m 2026-06-11'],
    ['inwilligingspercentage tot 12-6-2026', undefined, JUNE_12, 'tot 2026-06-12'],
    ['inwilligingspercentage t/m 30-6-2026', undefined, 24318, 't/m 2026-06-30'],
    ['inwilligingspercentage t/m 31-12-2027', undefined, 24336, 't/m 2027-12-31'],
    ['inwilligingspercentage tot 31-12-2026', undefined, 24323 + 30 / 31, 'tot 2026-12-31'],
    ['inwilligingspercentage tot 1-1-2027', undefined, 24324, 'tot 2027-01-01'],
    ['inwilligingspercentage vanaf 31-12-2026', 24323 + 30 / 31, undefined, 'vanaf 2026-12-31'],
    [
      'inwilligingspercentage van 31-12-2026 t/m 31-12-2026',
      24323 + 30 / 31,
      24324,
      'van 2026-12-31 t/m 2026-12-31',
    ],
    [
      'inwilligingspercentage van 12-6-2026 t/m 12-6-2026',
      JUNE_12,
      2026 * 12 + 5 + 12 / 30,
      'van 2026-06-12 t/m 2026-06-12',
    ],
    ['inwilligingspercentage tot en met 2027', undefined, 24336, 't/m 2027'],
    ['inwilligingspercentage van 2026-07 tot 2027', 24318, 24324, 'van 2026-07 tot 2027'],
    ['inwilligingspercentage van 2026-07 tot en met 2027', 24318, 24336, 'van 2026-07 t/m 2027'],
    ['inwilligingspercentage vanaf 2026-07 t/m 2027', 24318, 24336, 'van 2026-07 t/m 2027'],
  ])('%s', (text, from, until, timing) => {
    expect(parseOverride(text, 0.4)).toEqual({
      parameter: 'grantRate',
      value: 0.4,
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      timing,
    });
  });

  test.each([
    ['inwiligingspercentage', 0.4, 'Bedoelde u "inwilligingspercentage"?'],
    ['iets heel anders dat niemand kent', 1, 'Zie =PROGNOSE.AANNAMES()'],
    ['inwilligingspercentage', 38, 'is 38, maar moet tussen 0 en 1 liggen (%)'],
    ['inwilligingspercentage', Number.NaN, 'maar moet tussen 0 en 1 liggen'],
    ['inwilligingspercentage', -0.0001, 'maar moet tussen 0 en 1 liggen'],
    ['bezettingsgraad 2027', 0.9, 'kan geen periode of datum hebben ("2027")'],
    ['moratoriumaandeel van 2027 tot 2026', 0.1, 'het einde ligt niet na het begin'],
    ['moratoriumaandeel vanaf 31-2-2026', 0.1, '"31-2-2026" is geen datum of periode'],
    ['moratoriumaandeel van 2027 tot 2027', 0.1, 'het einde ligt niet na het begin'],
    [
      `moratoriumaandeel vanaf ${'9'.repeat(50)}`,
      0.1,
      `"${'9'.repeat(40)}" is geen datum of periode. Mogelijk: 2026-07-01, 1-7-2026, 2026, 2026-II, 2026-K3 of 2026-07.`,
    ],
    ['x'.repeat(60), 1, `Onbekende aanname "${'x'.repeat(60)}". Zie`],
    ['x'.repeat(61), 1, `Onbekende aanname "${'x'.repeat(60)}…". Zie`],
  ])('%s with %f is refused', (name, value, message) => {
    expect(() => parseOverride(name, value)).toThrow(message);
  });

  test('can be written back and read again as the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PARAMETER_IDS),
        fc.constantFrom(
          '',
          '2027',
          '2026-II',
          '2027-K3',
          '2027-03',
          'vanaf 2026-06-12',
          'tot 2027',
          't/m 2026-06-30',
          'van 2026-03-24 tot 2027',
          'van 2026-07 t/m 2026-12',
        ),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (parameter, timing, part) => {
          const { name, kind, min, max, whole } = parameterDefinition(parameter);
          const tried = Math.min(max, min + (max - min) * part);
          const value = whole ? Math.round(tried) : tried;
          const text = kind === 'scalar' || timing === '' ? name : `${name} ${timing}`;
          const override = parseOverride(text, value);
          expect(override.parameter).toBe(parameter);
          expect(parseOverride(overrideName(override), value)).toEqual(override);
        },
      ),
    );
  });
});

describe('a set of assumptions', () => {
  test('is refused when one stands there twice', () => {
    const twice = [parseOverride('nareizigers 2027', 1), parseOverride('nareis 2027', 2)];
    expect(() => checkOverrides(twice)).toThrow('Aanname "nareizigers 2027" staat er twee keer.');
  });

  test('is refused when one has no effect without another', () => {
    expect(() => checkOverrides([parseOverride('capaciteitsaandeel oude voorraad', 0.5)])).toThrow(
      'heeft geen effect zonder "pactaandeel"',
    );
  });

  test('is refused when a later row replaces an earlier one wholly', () => {
    expect(() =>
      checkOverrides([
        parseOverride('inwilligingspercentage 2027', 0.3),
        parseOverride('inwilligingspercentage', 0.4),
      ]),
    ).toThrow(
      'Aanname "inwilligingspercentage 2027" heeft geen effect: de latere regel "inwilligingspercentage" vervangt haar geheel.',
    );
  });

  test.each([
    ['2027', 'vanaf 2027'],
    ['2027', 'tot 2028'],
    ['2027', 'van 2026-12 t/m 2028-01'],
    ['vanaf 2027', 'vanaf 2026-12'],
    ['tot 2027', 't/m 2027'],
  ])('is refused when after "%s" comes "%s"', (earlier, later) => {
    const rows = [
      parseOverride(`nareizigers ${earlier}`, 1),
      parseOverride(`nareizigers ${later}`, 2),
    ];
    expect(() => checkOverrides(rows)).toThrow('vervangt haar geheel');
  });

  test.each([
    ['', 'vanaf 2026-01'],
    ['', 'tot 2031'],
    ['2027', 'vanaf 2027-02'],
    ['2027', 'tot 2027-12'],
    ['vanaf 2027', '2027'],
    ['tot 2027', 'vanaf 2026-02'],
    ['vanaf 2027', 'tot 2028'],
    ['van 2026-03 tot 2027', 'van 2026-03 tot 2026-12'],
  ])('may have after "%s" a row "%s", which leaves a part of it', (earlier, later) => {
    const rows = [
      parseOverride(`nareizigers ${earlier}`, 1),
      parseOverride(`nareizigers ${later}`, 2),
    ];
    expect(() => checkOverrides(rows)).not.toThrow();
  });

  test('may have the same period for different assumptions', () => {
    const rows = [parseOverride('nareizigers 2027', 1), parseOverride('hervestigers', 2)];
    expect(() => checkOverrides(rows)).not.toThrow();
  });

  test('may narrow a general row down by a later one', () => {
    const narrowed = [
      parseOverride('inwilligingspercentage', 0.4),
      parseOverride('inwilligingspercentage 2027', 0.3),
    ];
    expect(() => checkOverrides(narrowed)).not.toThrow();
    const forecast = service.forecast({ scenario: 'mediaan', overrides: narrowed });
    expect(forecast.grantRate({ first: 24312, months: 12 })).toBe(0.4);
    expect(forecast.grantRate({ first: 24324, months: 12 })).toBe(0.3);
  });

  test('is refused when one lies outside the edition', () => {
    expect(() =>
      service.forecast({
        scenario: 'mediaan',
        overrides: [parseOverride('inwilligingspercentage 2040', 0.4)],
      }),
    ).toThrow('valt buiten de periode die de editie berekent');
  });

  test('has a key that tells any two apart', () => {
    const a = parseOverride('inwilligingspercentage', 0.1 + 0.2);
    const b = parseOverride('inwilligingspercentage', 0.3);
    expect(overridesKey([a])).not.toBe(overridesKey([b]));
  });
});

describe('every parameter', () => {
  test('is found by its Dutch name and its identifier', () => {
    for (const id of PARAMETER_IDS) {
      expect(parseParameterName(parameterDefinition(id).name)).toBe(id);
      expect(parseParameterName(id)).toBe(id);
    }
  });

  /** What must be chosen too for a parameter to do anything. */
  const companions: Partial<Record<ParameterId, readonly [string, number]>> = {
    prePactCapacityShare: ['pactaandeel', 1],
    arrearsMonths: ['achterstand taakstelling', 5_000],
    familyStock: ['extra nareisbesluiten', 40_000],
    familyPerGrant: ['inwilligingspercentage', 0.5],
    familyDelay: ['inwilligingspercentage', 0.5],
    transitionShare: ['asielinstroom Oekraïne', 10_000],
    familyGrantRate: ['extra nareisbesluiten', 40_000],
  };

  test.each(PARAMETER_IDS)('%s changes something that can be asked', (id) => {
    const companion = companions[id];
    const base = companion ? [parseOverride(...companion)] : [];
    const { min, max, neutral, whole } = parameterDefinition(id);
    const tried = neutral === undefined ? min + (max - min) / 3 : neutral === min ? max / 2 : min;
    const value = whole ? Math.ceil(tried) : tried;
    const before = service.forecast({ scenario: 'mediaan', overrides: base });
    const after = service.forecast({
      scenario: 'mediaan',
      overrides: [...base, parseOverride(parameterDefinition(id).name, value)],
    });
    const numbers = (forecast: typeof before): number[] => [
      ...forecast.projection.values,
      forecast.occupancyRate(),
      forecast.housingArrears(2027 * 12),
    ];
    expect(numbers(after)).not.toEqual(numbers(before));
  });
});

describe('levers', () => {
  test('are off until a value is chosen', () => {
    for (const lever of LEVERS) expect(leverOverrides(lever, {})).toEqual([]);
  });

  test.each(LEVERS.map((lever) => [lever.id, lever] as const))(
    '%s changes the forecast within its own bounds',
    (_, lever) => {
      const extremes = Object.fromEntries(
        lever.fields.map((field) => [field.id, field.id === 'transitionShare' ? 0.5 : field.max]),
      );
      const overrides = leverOverrides(lever, extremes);
      expect(overrides.length).toBeGreaterThan(0);
      const changed = service.forecast({ scenario: 'mediaan', overrides });
      const base = service.forecast({ scenario: 'mediaan' });
      expect(changed.projection.values).not.toEqual(base.projection.values);
      for (const field of lever.fields) {
        expect(field.min).toBeLessThan(field.max);
        expect(field.defaultValue).toBeGreaterThanOrEqual(field.min);
        expect(field.defaultValue).toBeLessThanOrEqual(field.max);
        expect(() => leverOverrides(lever, { [field.id]: field.min })).not.toThrow();
      }
    },
  );

  test('cite a section of the letter, or say aanname', () => {
    for (const { source, reason, title, description } of LEVERS) {
      expect(['Kamerbrief Kernprognose 2025', 'aanname']).toContain(source.document);
      for (const text of [
        source.section,
        reason.nl,
        reason.en,
        title.nl,
        title.en,
        description.nl,
        description.en,
      ]) {
        expect(text).not.toBe('');
      }
    }
  });

  test('leave out a value that changes nothing, and what depends on it', () => {
    const pact = LEVERS.find(({ id }) => id === 'migrationPact');
    if (!pact) throw new Error('no such lever');
    expect(leverOverrides(pact, { pactShare: 0, prePactCapacityShare: 0.5 })).toEqual([]);
    expect(leverOverrides(pact, { pactShare: 1, prePactCapacityShare: 0.5 })).toHaveLength(2);
  });

  test('take an end date of their own', () => {
    const iran = LEVERS.find(({ id }) => id === 'iranMoratorium');
    if (!iran) throw new Error('no such lever');
    const [override] = leverOverrides(iran, {
      frozenShare: { value: 0.03, timing: 'van 2026-03-24 tot 2026-09-24' },
    });
    expect(overrideName(override)).toBe('moratoriumaandeel van 2026-03-24 tot 2026-09-24');
    expect(override.until).toBeCloseTo(2026 * 12 + 8 + 23 / 30, 12);
  });

  test('of Europe and of the borders multiply', () => {
    const both = ['inflow', 'borderControls'].flatMap((id) => {
      const lever = LEVERS.find((one) => one.id === id);
      if (!lever) throw new Error('no such lever');
      return leverOverrides(lever, { [lever.fields[0].id]: 0.9 });
    });
    const forecast = service.forecast({ scenario: 'mediaan', overrides: both });
    expect(forecast.flow('firstApplications', { first: 24324, months: 12 })).toBeCloseTo(
      25_000 * 0.81,
      6,
    );
  });

  test('refuse a field that they do not have', () => {
    expect(() => leverOverrides(LEVERS[0], { other: 1 })).toThrow(
      new RangeError(`Lever ${LEVERS[0].id} has no field other`),
    );
  });
});

describe('a saved scenario', () => {
  const saved = (overrides: readonly Override[]): string =>
    saveScenario({ name: 'Mijn scenario', edition: 'mpp-2025', scenario: 'medio', overrides });

  test('holds only the differences, under their identifiers', () => {
    const text = saved([parseOverride('inwilligingspercentage vanaf 2027', 0.41)]);
    expect(JSON.parse(text)).toEqual({
      format: 'kernprognose-scenario',
      version: 3,
      model: MODEL_VERSION,
      name: 'Mijn scenario',
      edition: 'mpp-2025',
      scenario: 'medio',
      assumptions: [{ parameter: 'grantRate', timing: 'vanaf 2027', value: 0.41 }],
    });
  });

  test('gives identical values after loading', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 60_000, noNaN: true }),
        (rate, pace) => {
          const overrides = [
            parseOverride('inwilligingspercentage vanaf 12-6-2026', rate),
            parseOverride('huisvestingstempo 2027-K2', pace),
            parseOverride('seizoen maart', 2),
          ];
          const loaded = loadScenario(saved(overrides));
          expect(loaded.overrides).toEqual(overrides);
          expect(service.calculate(loaded).projection.values).toEqual(
            service.calculate({ scenario: 'medio', edition: 'mpp-2025', overrides }).projection
              .values,
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  const edited = (change: Record<string, unknown>): string =>
    JSON.stringify({ ...(JSON.parse(saved([])) as object), ...change });

  test.each([
    ['no JSON', '{', 'geen geldige JSON'],
    ['no object', '[]', 'Het bestand heeft niet de vorm van een bewaard scenario.'],
    ['a number', '5', 'Het bestand heeft niet de vorm van een bewaard scenario.'],
    ['something else', '{}', 'Dit is geen bewaard scenario van dit product.'],
    [
      'another version',
      edited({ version: 4 }),
      'heeft versie 4; deze invoegtoepassing leest versie 1 tot en met 3.',
    ],
    ['no version', edited({ version: undefined }), 'heeft versie onbekend'],
    [
      'another scenario',
      edited({ scenario: 'hoog' }),
      'Onbekend scenario "hoog". Mogelijk: minimum, mediaan, medio, maximum.',
    ],
    ['no list', edited({ assumptions: {} }), 'De lijst met aannames ontbreekt.'],
    [
      'something unknown',
      edited({ ['x'.repeat(50)]: 1 }),
      `Onbekend onderdeel "${'x'.repeat(40)}" in het bewaarde scenario. Mogelijk: format, version, model, fingerprint, name, edition, scenario, assumptions.`,
    ],
    ['a long version', edited({ version: 'v'.repeat(60) }), `heeft versie "${'v'.repeat(39)};`],
    ['no model', edited({ model: undefined }), 'De versie van het model ontbreekt'],
    ['a model that is no number', edited({ model: '2' }), 'De versie van het model ontbreekt'],
    ['a model in a file of before', edited({ version: 1 }), 'Onbekend onderdeel "model"'],
    ['no name', edited({ name: 1 }), 'De naam ontbreekt of is geen tekst.'],
    ['no edition', edited({ edition: null }), 'De editie ontbreekt of is geen tekst.'],
    ['a null', edited({ assumptions: [null] }), 'Aanname 1 heeft niet de vorm'],
    [
      'an unknown parameter',
      edited({ assumptions: [{ parameter: 'grantRat', value: 1 }] }),
      'Onbekende aanname "grantRat"',
    ],
    [
      'a parameter without name',
      edited({ assumptions: [{ value: 1 }] }),
      'Aanname 1: de parameter ontbreekt',
    ],
    [
      'a text as value',
      edited({ assumptions: [{ parameter: 'grantRate', value: '1' }] }),
      'Aanname 1: de waarde is geen getal.',
    ],
    [
      'a number as timing',
      edited({ assumptions: [{ parameter: 'grantRate', value: 1, timing: 2027 }] }),
      'Aanname 1: de periode',
    ],
    [
      'an impossible value',
      edited({ assumptions: [{ parameter: 'grantRate', value: 2 }] }),
      'moet tussen 0 en 1 liggen',
    ],
    [
      'a field too many',
      edited({ assumptions: [{ parameter: 'grantRate', value: 1, note: '' }] }),
      'Onbekend onderdeel "note"',
    ],
    [
      'an assumption twice',
      edited({
        assumptions: [
          { parameter: 'grantRate', value: 1 },
          { parameter: 'grantRate', value: 0 },
        ],
      }),
      'staat er twee keer',
    ],
  ])('with %s is refused', (_, text, message) => {
    expect(() => loadScenario(text)).toThrow(message);
  });
});
