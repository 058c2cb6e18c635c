import './excel-double';
import {
  capaciteitBehoefte,
  capaciteitDekking,
  prognoseBezetting,
  prognoseGepubliceerd,
  prognoseInstroom,
  prognoseInwilliging,
  prognoseWachttijd,
  prognoseWerkvoorraad,
} from '../../src/functions';
import { setDateSystem1904 } from '../../src/functions/date-system';
import {
  NUMBERS_WITH_PROPERTIES,
  showNumbersWithProperties,
} from '../../src/functions/sourced-number';

type Property = { readonly basicValue: unknown; readonly numberFormat?: string };
interface NumberWithProperties {
  readonly type: string;
  readonly basicType: string;
  readonly basicValue: number;
  readonly numberFormat: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly layouts: {
    readonly card: {
      readonly title: string;
      readonly sections: readonly { properties: string[] }[];
    };
  };
}

/** What a function gives a cell when the workbook asks for numbers with their provenance. */
const asked = (value: unknown): NumberWithProperties => value as NumberWithProperties;
const propertiesOf = (value: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(asked(value).properties).map(([name, { basicValue }]) => [name, basicValue]),
  );

afterEach(() => {
  showNumbersWithProperties(false);
  setDateSystem1904(false);
});

test('numbers are plain in a workbook that did not choose, until they were seen in a real Excel', () => {
  expect(NUMBERS_WITH_PROPERTIES).toBe(false);
  expect(prognoseBezetting('mediaan', 2026)).toBe(82_300);
});

describe('a number with properties', () => {
  beforeEach(() => showNumbersWithProperties(true));

  test('is a published number with its source, edition, scenario and day', () => {
    const number = asked(prognoseBezetting('mediaan', 2026));
    expect([number.type, number.basicType, number.basicValue]).toEqual([
      'Double',
      'Double',
      82_300,
    ]);
    expect(number.numberFormat).toBe('#,##0');
    expect(propertiesOf(number)).toMatchObject({
      Status: 'gepubliceerd',
      Bron: 'Kamerbrief Kernprognose 2025',
      Editie: 'Kernprognose 2025',
      Scenario: 'mediaan',
      Peildatum: 46_387,
    });
    expect(number.properties['Peildatum'].numberFormat).toBe('d-m-yyyy');
    const { title, sections } = number.layouts.card;
    expect(title).toBe('COA-bezetting');
    expect(sections.flatMap(({ properties }) => properties)).toEqual(
      Object.keys(number.properties),
    );
  });

  test('says that our model computed it when an assumption is changed', () => {
    const properties = propertiesOf(
      prognoseBezetting('mediaan', 2026, '', '', [['nareizigers', 30_000]]),
    );
    expect(properties['Status']).toBe('berekend');
    expect(properties['Reden']).toContain('nareizigers');
  });

  test.each<[string, () => unknown, number, string]>([
    ['a share', () => prognoseInwilliging('mediaan', 2026), 0.38, '0%'],
    ['persons', () => prognoseInstroom('mediaan', 2026), 50_200, '#,##0'],
    ['places', () => capaciteitBehoefte('mediaan', 2026), 90_000, '#,##0'],
    ['places at a given rate', () => capaciteitBehoefte('mediaan', 2026, 0.823), 100_000, '#,##0'],
  ])('is written as %s are', (_, ask, value, format) => {
    const number = asked(ask());
    expect([number.basicValue, number.numberFormat]).toEqual([value, format]);
  });

  test('says over which period it runs', () => {
    expect(propertiesOf(prognoseInstroom('mediaan', '2026-II'))['Periode']).toBe('2026-II');
  });

  test('has a day within a month, as the workbook counts days', () => {
    expect(propertiesOf(prognoseWerkvoorraad('mediaan', '14-6-2026'))['Peildatum']).toBe(46_187);
    setDateSystem1904(true);
    expect(propertiesOf(prognoseWerkvoorraad('mediaan', '14-6-2026'))['Peildatum']).toBe(44_725);
  });

  test('of no scenario names none', () => {
    const properties = propertiesOf(prognoseGepubliceerd('gerealiseerde plekken'));
    expect(properties['Status']).toBe('gepubliceerd');
    expect(Object.keys(properties)).not.toContain('Scenario');
  });

  test('that was asked as published says of what it is', () => {
    expect(propertiesOf(prognoseGepubliceerd('bezetting', 'mediaan', 2026))).toMatchObject({
      Editie: 'Kernprognose 2025',
      Scenario: 'mediaan',
      Periode: '2026',
    });
    const ofNoScenario = propertiesOf(
      prognoseGepubliceerd('capaciteitsraming Spreidingswet', '', ''),
    );
    expect(ofNoScenario).toMatchObject({ Editie: 'Kernprognose 2025' });
    expect(ofNoScenario).not.toHaveProperty('Scenario');
    expect(ofNoScenario).not.toHaveProperty('Periode');
  });

  test('that our model computed cites the model in words, with what it is of', () => {
    const number = asked(prognoseWachttijd('mediaan', 2026));
    expect(number.layouts.card.title).toBe('wachttijd');
    expect(propertiesOf(number)).toMatchObject({
      Status: 'berekend',
      Bron: 'Kernprognose voor Excel',
      Paragraaf: 'Model van deze invoegtoepassing',
      Editie: 'Kernprognose 2025',
      Scenario: 'mediaan',
      Peildatum: 46_387,
    });
    expect(Object.values(propertiesOf(number))).toContain(
      'Maanden tot er zoveel beslissingen zijn genomen als er aanvragen openstonden.',
    );
  });

  test('cannot be changed for the next who asks', () => {
    const properties = asked(prognoseBezetting('mediaan', 2026)).properties as Record<
      string,
      Property
    >;
    properties['Status'] = { basicValue: 'veranderd' };
    expect(propertiesOf(prognoseBezetting('mediaan', 2026))['Status']).toBe('gepubliceerd');
  });

  test('is a number to our other functions', () => {
    expect(capaciteitDekking(capaciteitBehoefte('mediaan', 2026))).toEqual(
      capaciteitDekking(90_000),
    );
  });

  test('is never in a table: what spills stays plain', () => {
    expect(
      capaciteitDekking(90_000)
        .flat()
        .every((cell) => typeof cell !== 'object'),
    ).toBe(true);
  });
});
