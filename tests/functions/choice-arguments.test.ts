import { readEdition, readPreviousEdition } from '../../src/functions/arguments/edition-argument';
import {
  readChoice,
  readMeasure,
  type MeasureChoice,
} from '../../src/functions/arguments/measure-argument';
import {
  readOptionalScenario,
  readScenario,
} from '../../src/functions/arguments/scenario-argument';
import { readRequiredText, readText, readWord } from '../../src/functions/arguments/word-argument';
import { forecastService } from '../../src/scenarios/forecast/active-service';
import { refusalOf } from './refusal-of';

const BLANKS = [null, undefined, '', 0, [[null]], [[0]]].map((raw) => [raw]);
const RANGE = [['a'], ['b']];
const RANGE_SIZE = 'vraagt één waarde, maar kreeg een bereik van 2 rijen en 1 kolom.';

describe('a choice out of measures', () => {
  type Chosen = 'totalInflow' | 'firstApplications' | 'familyMembers';
  const choice: MeasureChoice<Chosen> = {
    argument: 'soort',
    options: ['totalInflow', 'firstApplications', 'familyMembers'],
    alsoKnownAs: { gezin: 'familyMembers' },
  };

  test.each(BLANKS)('is the first when %j was given', (raw) => {
    expect(readChoice(raw, choice)).toBe('totalInflow');
  });

  test.each<[string, Chosen]>([
    // Elsewhere "totaal" is the occupancy.
    ['totaal', 'totalInflow'],
    [' TOTAAL ', 'totalInflow'],
    ['eerste aanvragen', 'firstApplications'],
    ['Eerste_aanvragen', 'firstApplications'],
    ['nareis', 'familyMembers'],
    ['gezin', 'familyMembers'],
  ])('of %j is %s', (raw, measure) => expect(readChoice(raw, choice)).toBe(measure));

  test.each<[unknown, string]>([
    ['bezetting', '"bezetting"'],
    ['iets anders', '"iets anders"'],
    [5, '5'],
    [true, 'WAAR'],
  ])('is not %j', (raw, shown) => {
    expect(refusalOf(() => readChoice(raw, choice))).toBe(
      `Onbekende soort ${shown}. Mogelijk: totaal, totale instroom, eerste aanvragen, nareizigers.`,
    );
  });

  test('is one value', () => {
    expect(refusalOf(() => readChoice(RANGE, choice))).toBe(`Argument soort ${RANGE_SIZE}`);
  });
});

describe('a measure', () => {
  const possible = ['occupancy', 'familyMembers'] as const;
  const POSSIBLE = 'Mogelijk: COA-bezetting, nareizigers.';

  test('is found by its name, and is any when nothing else is said', () => {
    expect(readMeasure('Nareis', possible)).toBe('familyMembers');
    expect(readMeasure('amv')).toBe('minorPlaces');
  });

  test.each(BLANKS)('must be given, not %j', (raw) => {
    expect(refusalOf(() => readMeasure(raw, possible))).toBe(`Geef een maat op. ${POSSIBLE}`);
  });

  test.each<[unknown, string]>([
    ['nareizgers', `Onbekende maat "nareizgers". Bedoelde u "nareizigers"? ${POSSIBLE}`],
    ['wachttijd', `Onbekende maat "wachttijd". ${POSSIBLE}`],
    // A measure that exists, but not for this function.
    ['beslissingen', `Onbekende maat "beslissingen". ${POSSIBLE}`],
    [5, `Onbekende maat 5. ${POSSIBLE}`],
    [false, `Onbekende maat ONWAAR. ${POSSIBLE}`],
  ])('is not %j', (raw, message) => {
    expect(refusalOf(() => readMeasure(raw, possible))).toBe(message);
  });

  test('with a typing error is asked back by the word that people use', () => {
    expect(refusalOf(() => readMeasure('bezeting'))).toContain('Bedoelde u "bezetting"?');
  });

  test('is one value', () => {
    expect(refusalOf(() => readMeasure(RANGE))).toBe(`Argument maat ${RANGE_SIZE}`);
  });
});

describe('a choice out of words', () => {
  const words = [
    ['totaal', 1],
    ['per maand', 2],
  ] as const;

  test.each(BLANKS)('is the first when %j was given', (raw) => {
    expect(readWord(raw, 'spoor', words)).toBe(1);
  });

  test.each([
    ['totaal', 1],
    ['Per_Maand', 2],
  ])('of %j is %d', (raw, meaning) => expect(readWord(raw, 'spoor', words)).toBe(meaning));

  test.each<[unknown, string]>([
    ['jaar', '"jaar" is geen spoor. Mogelijk: totaal, per maand.'],
    [3, '3 is geen spoor. Mogelijk: totaal, per maand.'],
    [true, 'WAAR is geen spoor. Mogelijk: totaal, per maand.'],
    [RANGE, `Argument spoor ${RANGE_SIZE}`],
  ])('is not %j', (raw, message) => {
    expect(refusalOf(() => readWord(raw, 'spoor', words))).toBe(message);
  });
});

describe('a word with a hyphen or a capital', () => {
  it.each(['amv-plekken', 'AMV plekken', 'amv_plekken'])('is taken as %s', (typed) => {
    expect(
      readWord(typed, 'onderdeel', [
        ['alles', 0],
        ['amv-plekken', 1],
      ]),
    ).toBe(1);
  });
});

describe('a text', () => {
  test('may be anything', () => {
    expect(readText(' Den Haag ', 'gemeente')).toBe('Den Haag');
    expect(readRequiredText('Den Haag', 'gemeente')).toBe('Den Haag');
  });

  test.each(BLANKS)('may be left out as %j, unless it must be given', (raw) => {
    expect(readText(raw, 'gemeente')).toBeUndefined();
    expect(refusalOf(() => readRequiredText(raw, 'gemeente'))).toBe('Geef een gemeente op.');
  });

  test.each<[unknown, string]>([
    [12, 'Argument gemeente moet een tekst zijn, geen 12.'],
    [true, 'Argument gemeente moet een tekst zijn, geen WAAR.'],
    [RANGE, `Argument gemeente ${RANGE_SIZE}`],
  ])('is not %j', (raw, message) => {
    expect(refusalOf(() => readText(raw, 'gemeente'))).toBe(message);
    expect(refusalOf(() => readRequiredText(raw, 'gemeente'))).toBe(message);
  });
});

describe('a scenario', () => {
  const POSSIBLE = 'Mogelijk: minimum, mediaan, medio, maximum.';

  test.each([...BLANKS, ['alle']])('is none when %j was given', (raw) => {
    expect(readOptionalScenario(raw)).toBeUndefined();
    expect(refusalOf(() => readScenario(raw))).toBe(`Geef een scenario op. ${POSSIBLE}`);
  });

  test('is read by name or refused', () => {
    expect(readOptionalScenario('Max.')).toEqual({ scenario: 'maximum' });
    expect(refusalOf(() => readOptionalScenario('allemaal'))).toBe(
      `Onbekend scenario "allemaal". ${POSSIBLE}`,
    );
    expect(refusalOf(() => readOptionalScenario(RANGE))).toBe(`Argument scenario ${RANGE_SIZE}`);
  });
});

describe('an edition', () => {
  const { catalog } = forecastService;

  test.each(BLANKS)('is the active one when %j was given', (raw) => {
    expect(readEdition(raw)).toBe(catalog.active);
  });

  test('is one value', () => {
    expect(refusalOf(() => readEdition(RANGE))).toBe(`Argument editie ${RANGE_SIZE}`);
  });

  describe('to compare with', () => {
    const kernprognose = catalog.find('Kernprognose 2025');
    const mpp = catalog.find('MPP 2025');

    test('is the one that is named', () => {
      expect(readPreviousEdition('MPP 2025', kernprognose)).toBe(mpp);
      expect(readPreviousEdition('Kernprognose 2025', mpp)).toBe(kernprognose);
      expect(refusalOf(() => readPreviousEdition(RANGE, mpp))).toBe(
        `Argument vorige ${RANGE_SIZE}`,
      );
    });

    test('is by itself the last that was published before the other', () => {
      expect(readPreviousEdition('', kernprognose)).toBe(mpp);
      const publishedIn = (published: string) => ({
        ...mpp,
        id: published,
        name: `Proef ${published}`,
        published,
      });
      try {
        for (const month of ['2024-04', '2026-01', '2025-12', '2026-04', '2026-09'])
          catalog.add(publishedIn(month));
        expect(readPreviousEdition(0, kernprognose).published).toBe('2026-01');
        expect(readPreviousEdition(0, mpp).published).toBe('2024-04');
      } finally {
        for (const { id } of catalog.listImported()) catalog.remove(id);
      }
    });

    test('must be named for the oldest edition', () => {
      expect(refusalOf(() => readPreviousEdition(null, mpp))).toBe(
        'Geef met argument vorige een editie op om mee te vergelijken; voor "MPP 2025" is er geen oudere.',
      );
    });
  });
});
