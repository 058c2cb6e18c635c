import * as exported from '../../src/functions';
import { setCellLanguage } from '../../src/functions/cell-language';
import { showNumbersWithProperties } from '../../src/functions/sourced-number';
import { MEASURE_IDS, measureDefinition } from '../../src/domain/measures';
import { SCENARIO_NAMES } from '../../src/domain/scenario-name';
import { BUNDLED_REGION_SOURCE } from '../../src/editions/regions/region-list-source';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import { ENGLISH_ANSWERS } from '../../src/i18n/english-answers';
import { englishAnswer, englishTitle } from '../../src/i18n/answer-text';
import { BUDGET_LINES } from '../../src/scenarios/budget/budget-lines';
import { PARAMETER_IDS, parameterDefinition } from '../../src/scenarios/assumptions/parameters';
import { BUNDLED_REALISED } from '../../src/realised/bundled-realised';
import { PAST_FORECASTS } from '../../src/realised/past-forecasts';
import { SAMPLE_CALLS } from './sample-calls';

/** Words of Dutch sentences, labels and statuses; none of them is a word of English. */
const DUTCH =
  /\b(de|het|een|en|van|niet|geen|naar|voor|wordt|zijn|editie|waarde|toelichting|eenheid|gepubliceerd|gerealiseerd|afgeleid|berekend|aanname|jaar|maanden|verschil|bron|zekerheid|hoog|laag|oordeel|percentiel|plekken|personen|gemeten|gehouden|vergt|uit|onder|boven|bij|per maand|bezetting)\b/iu;

/** Names that formulas take keep their spelling; so does what is cited, a remark of a count too. */
const NAMES = [
  BUNDLED_REGION_SOURCE.name,
  BUNDLED_REGION_SOURCE.source.section,
  ...BUNDLED_REALISED.map(({ remark }) => remark),
  ...MEASURE_IDS.map((id) => measureDefinition(id).name),
  ...PARAMETER_IDS.map((id) => parameterDefinition(id).name),
  ...BUNDLED_EDITIONS.flatMap((edition) => [
    edition.name,
    ...edition.values.flatMap(({ source }) => [source.document, source.section]),
    ...edition.facts.flatMap(({ source }) => [source.document, source.section]),
  ]),
  ...BUNDLED_REALISED.map(({ source }) => source),
  ...PAST_FORECASTS.flatMap(({ name, source, realised }) => [name, source, realised?.source ?? '']),
].filter((name) => name !== '' && !(name in ENGLISH_ANSWERS));
const LONGEST_FIRST = [...new Set(NAMES)].sort((a, b) => b.length - a.length);

function withoutNames(text: string): string {
  const said = text.replace(/«[^«»]*»/g, '').replace(/nareizigers per inwilliging/g, '');
  return LONGEST_FIRST.reduce((left, name) => left.replaceAll(name, ''), said);
}

/** Every text in what a function gives, but the names of the fields, which formulas use. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { basicValue, properties, layouts } = value as Excel.DoubleCellValue;
  const title = (layouts?.card?.title ?? '') as string;
  return [basicValue, ...Object.values(properties ?? {})].flatMap(textsIn).concat(title);
}

/** Calls that give other words than the sample calls. */
const MORE_CALLS: readonly (readonly [string, ...unknown[]])[] = [
  ['prognoseBron', 'eerste aanvragen', 'medio', 2026],
  ['prognoseBron', 'nareizigers', 'mediaan', 2027],
  ['prognoseBron', 'nareizigers', 'mediaan', 2029],
  ['prognoseBron', 'inwilligingspercentage', 'mediaan'],
  ['prognoseBron', 'bezetting', 'minimum', 2028],
  ['prognoseBron', 'bezetting', 'mediaan', 2026, '', [['huisvestingstempo', 30_000]]],
  ['prognoseBron', 'verdeling'],
  ['prognoseBron', 'gemeente'],
  ['prognoseBron', 'kans'],
  ['prognoseBron', 'huisvestingstempo', 'mediaan', 2026],
  ['prognoseBron', 'start in procedure', 'mediaan', 2026],
  ['prognoseAannames', 'MPP 2025', 'maximum'],
  ['prognoseRealisatie', 'instroom', 2024, '', 'toelichting'],
  ['prognoseRealisatie', 'bezetting', 2024, '', 'status'],
  ['prognoseReeks', 'bezetting', 'mediaan', 2025, 2027, 'jaar', '', '', 'ja'],
  ['prognoseTerugblik'],
  ['prognoseUitstroomtoets', 'MPP 2025'],
  ['capaciteitRegio', 'Groningen', 'alles'],
  ['capaciteitWetscyclus'],
  ['capaciteitWetscyclus', 60_000],
  ['capaciteitBezettingsgraad', 'mediaan', 2026],
  ['capaciteitTekort', 'mediaan', 2026, 80_000],
];

const functions = exported as unknown as Record<string, (...args: unknown[]) => unknown>;

describe('what functions say in an English Office', () => {
  beforeAll(async () => {
    await setCellLanguage('en');
    showNumbersWithProperties(true);
  });
  afterAll(async () => {
    showNumbersWithProperties(false);
    await setCellLanguage('nl');
  });

  const calls = [
    ...Object.entries(SAMPLE_CALLS)
      // Its labels are read by CAPACITEIT.BEGROTINGSVERSCHIL: the same in every language.
      .filter(([name]) => name !== 'capaciteitMeerjaren')
      .map(([name, args]) => [name, ...args] as const),
    ...MORE_CALLS,
  ];
  test.each(calls.map((call) => [`${call[0]} ${JSON.stringify(call.slice(1))}`, call] as const))(
    '%s has no Dutch words',
    async (_, [name, ...args]) => {
      const texts = textsIn(await functions[name](...args)).filter((text) =>
        DUTCH.test(withoutNames(text)),
      );
      expect(texts).toEqual([]);
    },
  );

  test('a status, a source and a reason are English; names and citations stay', () => {
    expect(functions.prognoseBron('inwilligingspercentage', 'mediaan', 2026)).toBe(
      'published — Kamerbrief Kernprognose 2025, Belangrijkste bijstellingen Kernprognose 2025 — Average over all first applications; the letter names no scenario and no year, so it holds for the whole forecast.',
    );
    const card = functions.capaciteitTekort('mediaan', 2026) as unknown as Excel.DoubleCellValue;
    expect(card.layouts?.card?.title).toBe('shortage of places');
    expect(card.properties?.Status).toMatchObject({ basicValue: 'computed' });
  });

  test('what a function gives another function still takes', () => {
    const budget = functions.capaciteitMeerjaren(...SAMPLE_CALLS.capaciteitMeerjaren);
    expect(functions.capaciteitBegrotingsverschil(budget, budget)).toEqual([
      ['year', 'volume', 'mix', 'price', 'empty places', 'difference'],
      [2026, 0, 0, 0, 0, 0],
    ]);
    const assumptions = functions.prognoseAannames() as unknown[][];
    const changed = assumptions.slice(1, 3).map(([name, value]) => [name, Number(value) + 1]);
    expect(functions.prognoseBezetting('mediaan', 2027, '', '', changed)).toBeDefined();
  });
});

test('a Dutch Office gets the Dutch words', () => {
  expect(functions.prognoseBron('inwilligingspercentage', 'mediaan', 2026)).toMatch(
    /^gepubliceerd — .*Gemiddeld over alle eerste aanvragen/,
  );
});

describe('the English of answers', () => {
  test.each([
    ...MEASURE_IDS.map((id) => measureDefinition(id).name),
    ...PARAMETER_IDS.map((id) => parameterDefinition(id).name),
    ...SCENARIO_NAMES,
    ...BUDGET_LINES.map(({ name }) => name).filter((name) => name.includes(':')),
    'regulier',
    'noodopvang',
    'buiten COA',
    'Kernprognose 2025',
    "'s-Gravenhage",
  ])('keeps %s, which a formula takes', (name) => {
    expect(englishAnswer(name)).toBe(name);
  });

  test('is put together from sentences, with numbers as English writes them', () => {
    expect(englishAnswer('Zekerheid laag. Tot nu toe.')).toBe('Certainty low. Tot nu toe.');
    expect(englishAnswer('Midden van de bandbreedte (21.000 en 32.000). Zekerheid hoog.')).toBe(
      'Middle of the band (21,000 and 32,000). Certainty high.',
    );
    expect(englishTitle('bijstelling COA-bezetting')).toBe('revision of COA occupancy');
    expect(englishAnswer('constructor')).toBe('constructor');
  });

  test.each(Object.entries(ENGLISH_ANSWERS))('fills in all of "%s"', (dutch, english) => {
    expect(english.split('{}')).toHaveLength(dutch.split('{}').length);
    expect(withoutNames(english)).not.toMatch(DUTCH);
  });
});
