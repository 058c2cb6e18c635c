import { laterErrorOf } from './excel-double';
import { BUNDLED_REGION_LIST, PROVINCES } from '../../src/editions/regions/region-list';
import {
  capaciteitRegio,
  capaciteitRegioverschil,
  capaciteitWetscyclus,
} from '../../src/functions/regions';
import { capaciteitGemeente } from '../../src/functions/apportionment';
import { useRegionList } from '../../src/scenarios/regions/region-list-in-force';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe('CAPACITEIT.REGIO', () => {
  test('gives every part with where it comes from', async () => {
    const rows = await capaciteitRegio('Den Haag');
    expect(rows.map(([part, value, status]) => [part, value, status])).toEqual([
      ['opgave', 2306, 'gepubliceerd'],
      ['aandeel', 0.026205, 'afgeleid'],
      ['regulier', 252, 'gerealiseerd'],
      ['noodopvang', 1274, 'gerealiseerd'],
      ['gerealiseerd', 1526, 'gerealiseerd'],
      ['tekort', 780, 'afgeleid'],
      ['amv-plekken', 147, 'afgeleid'],
      ['inwoners', 568869, 'gepubliceerd'],
    ]);
    for (const row of rows) expect(row[3]).not.toBe('');
  });

  test('the tasks and shortages of the provinces sum to those of the country', async () => {
    const all = async (part: string): Promise<number> => {
      const tables = await Promise.all(
        PROVINCES.map(({ name }) => capaciteitRegio(`provincie ${name}`, part)),
      );
      return sum(tables.map((table) => table[0][0] as number));
    };
    expect(await all('opgave')).toBe(88_000);
    expect(await all('gerealiseerd')).toBe(74_236);
    expect(await all('tekort')).toBe(88_000 - 74_236);
  });

  test.each([
    [['Zeelant'], /Bedoelde u "Zeeland"/],
    [['Utrecht', 'plekjes'], /"plekjes" is geen onderdeel/],
    [['Utrecht', 'opgave', -1], /totaal/],
    [['Utrecht', 'opgave', 1e12], /totaal/],
    [['Utrecht', 'opgave', 88000, 'loting'], /"loting" is geen methode/],
  ])('%j is refused', async (args, message) => {
    const error = await laterErrorOf(() =>
      capaciteitRegio(...(args as Parameters<typeof capaciteitRegio>)),
    );
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toMatch(message);
  });

  test('says in the row of a part that nobody gave why it is not known', async () => {
    useRegionList({
      ...BUNDLED_REGION_LIST,
      municipalities: BUNDLED_REGION_LIST.municipalities.map((one) => ({
        ...one,
        regularPlaces: undefined,
      })),
    });
    const rows = await capaciteitRegio('Den Haag');
    useRegionList();
    const unknown = (name: string) => [
      '',
      'niet bekend',
      `De verdeling "Indicatieve verdeling 88.000" geeft geen ${name} voor 's-Gravenhage.`,
    ];
    expect(rows.filter(([, , status]) => status === 'niet bekend')).toEqual([
      ['regulier', ...unknown('reguliere plekken')],
      ['gerealiseerd', ...unknown('gerealiseerde plekken')],
      ['tekort', ...unknown('gerealiseerde plekken')],
    ]);
  });

  test('of a total of 0 everybody has nothing', async () => {
    expect(await capaciteitRegio('Utrecht', 'opgave', 0)).toEqual([[0]]);
  });
});

test('what all municipalities gain together is what the country gains', async () => {
  const gained = await Promise.all(
    BUNDLED_REGION_LIST.municipalities.map(({ name }) => capaciteitRegioverschil(name, 90_000)),
  );
  expect(sum(gained)).toBe(2_000);
});

describe('CAPACITEIT.WETSCYCLUS', () => {
  test('gives the dates of the letter as Excel dates', async () => {
    const rows = await capaciteitWetscyclus();
    expect(rows.map(([day]) => day)).toEqual([45657, 46080, 46121, 46356, 46387, 46784]);
    expect(rows.every((row) => row[2] === 'gepubliceerd')).toBe(true);
  });

  test('from a day on, or a row that says that nothing comes', async () => {
    expect((await capaciteitWetscyclus('2026-12-01')).map((row) => row[1])).toEqual([
      'Verdeelbesluit per provincie',
      'Einde van de huidige wetcyclus',
    ]);
    // A step that is due on the day itself still comes.
    expect((await capaciteitWetscyclus(46_784)).map(([day]) => day)).toEqual([46_784]);
    expect(await capaciteitWetscyclus(2029)).toEqual([['', 'Geen stap meer na deze dag.', '', '']]);
  });
});

test('another list in force changes what was answered before', async () => {
  expect(await capaciteitGemeente('Utrecht')).not.toBe(88_000);
  const everythingToUtrecht = BUNDLED_REGION_LIST.municipalities.map((one) => ({
    ...one,
    indicativePlaces: one.name === 'Utrecht' ? 1 : 0,
  }));
  useRegionList({ ...BUNDLED_REGION_LIST, total: 1, municipalities: everythingToUtrecht });
  expect(await capaciteitGemeente('Utrecht')).toBe(88_000);
  useRegionList();
  const [[task]] = await capaciteitRegio('Utrecht', 'opgave');
  expect(await capaciteitGemeente('Utrecht')).toBe(task);
});
