import './excel-double';
import { SCENARIO_NAMES } from '../../src/domain/scenario-name';
import { forgetAnswers } from '../../src/functions/answers';
import { prognoseVerklaring } from '../../src/functions/comparison';
import { capaciteitDekking } from '../../src/functions/finance';
import { prognoseBezetting } from '../../src/functions/occupancy';
import { prognoseAannames } from '../../src/functions/overviews';
import { prognoseBron } from '../../src/functions/provenance';
import { prognoseBandbreedte } from '../../src/functions/series';
import { prognoseGevoeligheid } from '../../src/functions/what-if';

// Another test may have asked the same; each test here must see a table being made.
beforeEach(forgetAnswers);

/** What users see above and beside the numbers; formulas look rows up by it. */
describe('what spills', () => {
  test.each([
    [
      'PROGNOSE.AANNAMES',
      () => prognoseAannames(),
      ['aanname', 'waarde', 'eenheid', 'minimum', 'maximum', 'met datum', 'status', 'toelichting'],
    ],
    [
      'PROGNOSE.GEVOELIGHEID',
      () => prognoseGevoeligheid('mediaan', 2027),
      ['aanname', 'waarde', 'laag', 'hoog', 'effect laag', 'effect hoog'],
    ],
    [
      'PROGNOSE.VERKLARING',
      () => prognoseVerklaring('mediaan', 2027),
      ['onderdeel', 'personen', 'toelichting'],
    ],
  ])('%s starts with a header', (_, spill, header) => {
    expect(spill()[0]).toEqual(header);
  });

  test.each([
    [
      'PROGNOSE.VERKLARING',
      () => prognoseVerklaring('mediaan', 2027),
      [
        'onderdeel',
        'startvoorraad',
        'instroom',
        'inwilliging',
        'uitstroom',
        'niet verklaard',
        'verschil',
      ],
    ],
    [
      'CAPACITEIT.DEKKING',
      () => capaciteitDekking(90_000),
      ['stabiel gefinancierd', 'meerjarig', 'niet gedekt'],
    ],
    ['PROGNOSE.BANDBREEDTE', () => prognoseBandbreedte('bezetting', 2027), [...SCENARIO_NAMES]],
  ])('%s names its rows', (_, spill, labels) => {
    expect(spill().map(([label]) => label)).toEqual(labels);
  });
});

describe('PROGNOSE.AANNAMES', () => {
  const valueOf = (name: string, edition = '', scenario = ''): unknown =>
    prognoseAannames(edition, scenario).find(([label]) => label === name)?.[1];

  test.each([
    ['', '', 25_000],
    ['', 'minimum', 21_000],
    ['', 'maximum', 32_000],
    ['MPP 2025', 'minimum', 13_000],
    ['MPP 2025', 'maximum', 44_000],
  ])('of edition %p and scenario %p gives their first applications', (edition, scenario, value) => {
    expect(valueOf('eerste aanvragen', edition, scenario)).toBe(value);
  });

  test('says of each assumption whether it may start at a date', () => {
    const dated = new Map(prognoseAannames().map((row) => [row[0], row[5]]));
    expect(dated.get('eerste aanvragen')).toBe('ja');
    expect(dated.get('vertreksnelheid')).toBe('ja');
    expect(dated.get('bezettingsgraad')).toBe('nee');
    expect(dated.get('start in procedure')).toBe('nee');
  });

  test('can be given back as the argument aannames without changing the forecast', () => {
    const unchanged = prognoseAannames()
      .slice(1)
      .filter((row) => ['inwilligingspercentage', 'start in procedure'].includes(String(row[0])))
      .map((row) => row.slice(0, 2));
    expect(unchanged).toHaveLength(2);
    expect(prognoseBezetting('mediaan', 2027, '', '', unchanged)).toBe(84_100);
  });
});

test('PROGNOSE.BANDBREEDTE gives each scenario of the edition and the assumptions asked', () => {
  const scenarios = SCENARIO_NAMES;
  const assumptions = [['nareizigers', 30_000]];
  expect(prognoseBandbreedte('bezetting', 2027, 'MPP 2025', assumptions)).toEqual(
    scenarios.map((one) => [
      one,
      prognoseBezetting(one, 2027, '', 'MPP 2025', assumptions),
      'berekend',
    ]),
  );
  expect(prognoseBandbreedte('bezetting', 2027, 'MPP 2025')[1]).toEqual([
    'mediaan',
    87_200,
    'gepubliceerd',
  ]);
});

test('PROGNOSE.BANDBREEDTE says of a moment beyond the last published year that it is beyond it', () => {
  const beyond = 'Na 2027 geeft de editie geen instroom; die van 2027 loopt door.';
  expect(prognoseBandbreedte('eerste aanvragen', 2028)).toEqual([
    ['minimum', 16_000, 'aanname; na 2027 doorgetrokken'],
    ['mediaan', 25_000, 'aanname; na 2027 doorgetrokken'],
    ['medio', 28_000, 'aanname; na 2027 doorgetrokken'],
    ['maximum', 40_000, 'aanname; na 2027 doorgetrokken'],
  ]);
  for (const moment of ['2-1-2028', '2028-12', 2030]) {
    for (const [, , said] of prognoseBandbreedte('bezetting', moment)) {
      expect(said).toBe('berekend; na 2027 doorgetrokken');
    }
  }
  // 1-1-2028 is the instant at which 2027 ends.
  for (const moment of ['1-1-2028', 2027]) {
    expect(prognoseBandbreedte('bezetting', moment).map((row) => row[2])).toEqual([
      'berekend',
      'gepubliceerd',
      'berekend',
      'berekend',
    ]);
  }
  expect(prognoseBron('bezetting', 'maximum', 2029)).toContain(beyond);
  expect(prognoseBron('bezetting', 'maximum', 2029, '', [['nareizigers', 30_000]])).toContain(
    beyond,
  );
  expect(prognoseBron('eerste aanvragen', 'maximum', 2029)).toContain('gelijk gehouden aan 2027');
  expect(prognoseBron('bezetting', 'maximum', 2027)).not.toContain('loopt door');
});

describe('PROGNOSE.GEVOELIGHEID', () => {
  test.each([
    ['', 22_500, 27_500],
    [0.2, 20_000, 30_000],
    ['100%', 0, 50_000],
    [0, 25_000, 25_000],
  ])('with a swing of %p moves 25.000 first applications to %p and %p', (swing, low, high) => {
    const rows = prognoseGevoeligheid('mediaan', 2027, swing);
    const row = rows.find(([name]) => name === 'eerste aanvragen');
    expect(row?.slice(0, 4)).toEqual(['eerste aanvragen', 25_000, low, high]);
  });

  test('counts the effects in persons, each with its own side', () => {
    const rows = prognoseGevoeligheid('mediaan', 2027);
    // 3.130 and 3.260 fewer or more persons housed.
    expect(rows[1]).toEqual(['huisvestingstempo', 32_600, 29_340, 35_860, 6390, -6390]);
  });
});
