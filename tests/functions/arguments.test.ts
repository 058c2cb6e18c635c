import { errorOf, ExcelError } from './excel-double';
import { toSerial } from '../../src/domain/calendar';
import { capaciteitBehoefte, capaciteitTekort } from '../../src/functions/capacity';
import { setDateSystem1904 } from '../../src/functions/date-system';
import { prognoseInstroom } from '../../src/functions/flows';
import { prognoseBezetting } from '../../src/functions/occupancy';
import { prognoseAannames } from '../../src/functions/overviews';
import { prognoseBron } from '../../src/functions/provenance';
import { prognoseReeks } from '../../src/functions/series';

const BLANKS = [null, '', undefined] as const;
const matrix = (rows: unknown): unknown[][] => rows as unknown[][];

describe('an argument that is left out', () => {
  test.each(BLANKS)('may be %p', (blank) => {
    const none = blank as unknown as unknown[][];
    expect(prognoseBezetting('mediaan', 2026, blank, blank, none)).toBe(82300);
    expect(prognoseInstroom('mediaan', 2026, blank, blank, none)).toBe(50200);
    expect(capaciteitTekort('mediaan', '1-1-2027', blank, blank, blank, none)).toBe(12340);
    expect(prognoseBezetting('mediaan', 2026, [[blank]], [[blank]], [[blank]])).toBe(82300);
  });

  test('is 0 where an empty cell of the desktop can mean nothing else', () => {
    const none = [[0]];
    expect(prognoseBezetting('mediaan', 2026, 0, 0, none)).toBe(82300);
    expect(errorOf(() => prognoseBezetting(0, 2026)).message).toMatch(/^Geef een scenario op/);
    expect(errorOf(() => prognoseBezetting('mediaan', 0)).message).toMatch(
      /^Geef een peildatum op/,
    );
  });

  test.each(BLANKS)('that must be given is an error when it is %p', (blank) => {
    const scenario = errorOf(() => prognoseBezetting(blank, 2026));
    expect([scenario.code, scenario.message]).toEqual([
      '#VALUE!',
      'Geef een scenario op. Mogelijk: minimum, mediaan, medio, maximum.',
    ]);
    expect(errorOf(() => prognoseBezetting('mediaan', blank)).message).toMatch(
      /^Geef een peildatum op/,
    );
    expect(errorOf(() => prognoseInstroom('mediaan', blank)).message).toMatch(
      /^Geef een periode op/,
    );
    expect(errorOf(() => prognoseBron(blank)).message).toMatch(/^Geef een maat op/);
  });
});

describe('a scenario', () => {
  test.each(['mediaan', ' Mediaan ', 'MEDIAAN', 'med.', 'me diaan', [['mediaan']]])(
    '%p is mediaan',
    (text) => expect(prognoseBezetting(text, 2026)).toBe(82300),
  );

  test.each(['medi', 'gemiddeld', 1, true, 'mediаan' /* a Cyrillic letter */])(
    '%p is an error that names the scenarios',
    (value) => {
      const { code, message } = errorOf(() => prognoseBezetting(value, 2026));
      expect(code).toBe('#VALUE!');
      expect(message).toMatch(/^Onbekend scenario .*minimum, mediaan, medio, maximum\.$/);
    },
  );
});

describe('a reference date', () => {
  const serial = toSerial({ year: 2026, month: 12, day: 31 });

  test.each([2026, '2026', '31-12-2026', '2026-12-31', '1/1/2027', serial, serial + 0.75])(
    '%p is the end of 2026',
    (date) => expect(prognoseBezetting('mediaan', date)).toBe(82300),
  );

  test.each(['31-2-2026', 'eind 2026', 3.5, -1, true, 1e9, '2026-II', {}, []])(
    '%p is an error that says what is possible',
    (date) => {
      const { code, message } = errorOf(() => prognoseBezetting('mediaan', date));
      expect(code).toBe('#VALUE!');
      expect(message).toMatch(/peildatum/);
    },
  );

  test('outside the edition is not available, with the run of the edition', () => {
    const { code, message } = errorOf(() => prognoseBezetting('mediaan', 2040));
    expect(code).toBe('#N/A');
    expect(message).toContain('1-2026 tot en met 12-2030');
  });

  test('counts from 1904 in a workbook that does, both ways', () => {
    try {
      setDateSystem1904(true);
      expect(prognoseBezetting('mediaan', serial - 1462)).toBe(82300);
      expect(prognoseBezetting('mediaan', 2026)).toBe(82300);
      expect(prognoseReeks('bezetting', 'mediaan', 2026, 2026, 'jaar')).toEqual([
        [serial - 1462, 82300],
      ]);
    } finally {
      setDateSystem1904(false);
    }
    expect(prognoseReeks('bezetting', 'mediaan', 2026, 2026, 'jaar')).toEqual([[serial, 82300]]);
  });
});

describe('a period', () => {
  test.each([
    [2026, 50200],
    ['2026', 50200],
    // By the season of the edition.
    ['2026-II', 28162.2],
    ['2026-K3', 13980.7],
    ['2026-07', 13980.7 / 3],
    // 1 July 2026, which Excel makes of 2026-07, and 31 December.
    [46204, 13980.7 / 3],
    [46387, (28162.2 - 13980.7) / 3],
  ])('%p', (period, value) => {
    expect(prognoseInstroom('mediaan', period)).toBeCloseTo(value, 5);
  });

  test.each(['2026-III', '2026-13', 'juli 2026', '9999-II'])(
    '%p is an error that says what is possible',
    (period) => {
      const { code, message } = errorOf(() => prognoseInstroom('mediaan', period));
      expect(code).toBe('#VALUE!');
      expect(message).toContain('"2026-II" (halfjaar)');
    },
  );
});

describe('an edition', () => {
  test('is found by name, whatever the case', () => {
    expect(prognoseBezetting('mediaan', 2026, '', 'mpp 2025')).toBe(81000);
  });

  test.each(['MPP 2026', 2025, 'x'.repeat(200)])('%p is an error that names them', (edition) => {
    const { code, message } = errorOf(() => prognoseBezetting('mediaan', 2026, '', edition));
    expect(code).toBe('#VALUE!');
    expect(message).toContain('Mogelijk: Kernprognose 2025, MPP 2025.');
  });
});

describe('a choice of one value', () => {
  test('that is a range is an error with its size', () => {
    const range = [
      ['mediaan', 'minimum'],
      ['medio', 'maximum'],
    ];
    expect(errorOf(() => prognoseBezetting(range, 2026)).message).toBe(
      'Argument scenario vraagt één waarde, maar kreeg een bereik van 2 rijen en 2 kolommen.',
    );
  });

  test('that is unknown is an error that names what is possible', () => {
    expect(errorOf(() => prognoseBezetting('mediaan', 2026, 'kinderen')).message).toBe(
      'Onbekende groep "kinderen". Mogelijk: totaal, COA-bezetting, in procedure, statushouders, overigen zonder status.',
    );
  });

  test('that is a number out of bounds is an error with the bounds', () => {
    expect(errorOf(() => capaciteitBehoefte('mediaan', 2026, 91)).message).toBe(
      'Argument bezettingsgraad is 91, maar moet een getal van 0,01 tot en met 1,5 zijn. Bedoelde u 91%?',
    );
    expect(capaciteitBehoefte('mediaan', 2026, '91,4%')).toBe(
      capaciteitBehoefte('mediaan', 2026, 0.914),
    );
  });
});

describe('assumptions', () => {
  const at = (rows: unknown): number =>
    prognoseBezetting('mediaan', 2027, '', '', matrix(rows) as unknown[][]);
  const withRate = at([['inwilligingspercentage', 0.46]]);

  test('change the forecast', () => expect(withRate).toBeCloseTo(87543.3, 1));

  test.each([['46%'], ['46 %'], ['0,46'], ['46,0 %'], [0.46]])('may be written as %p', (value) => {
    expect(at([['Inwilligingspercentage', value]])).toBe(withRate);
  });

  test('read thousands and decimals as the Dutch write them', () => {
    const expected = at([['eerste aanvragen', 30000.5]]);
    expect(at([['eerste aanvragen', '30.000,5']])).toBe(expected);
    expect(at([['eerste aanvragen', '30000.5']])).toBe(expected);
    expect(at([['inwilligingspercentage', '0.460']])).toBe(withRate);
  });

  test('may have a header, empty rows and blank values', () => {
    expect(
      at([
        ['aanname', 'waarde'],
        ['', ''],
        [null, null],
        [0, 0],
        ['inwilligingspercentage', 0.46],
        ['huisvestingstempo', ''],
      ]),
    ).toBe(withRate);
  });

  test('may be the first two columns of PROGNOSE.AANNAMES', () => {
    const table = prognoseAannames()
      .filter(([name]) => name === 'aanname' || name === 'inwilligingspercentage')
      .map(([name, value]) => [name, value]);
    expect(at(table)).toBe(84100);
  });

  test.each([
    [
      'an unknown name',
      [
        ['aanname', 'waarde'],
        ['inwiligingspercentage', 0.46],
      ],
      /^Rij 2 .*Bedoelde u "inwilligingspercentage"\?/,
    ],
    [
      'a duplicate',
      [
        ['nareizigers', 1],
        ['', ''],
        ['Nareis', 2],
      ],
      /^Rij 3 .*"nareizigers" staat ook al in rij 1/,
    ],
    ['no number', [['nareizigers', 'veel']], /^Rij 1 .*geen getal/],
    ['no name', [['', 3]], /^Rij 1 .*zonder naam/],
    ['an impossible value', [['inwilligingspercentage', 38]], /^Rij 1 .*tussen 0 en 1/],
    ['one column', [['nareizigers'], ['hervestigers']], /twee kolommen: .*rij 1 heeft 1/],
    ['three columns', [['nareizigers', 1, 2]], /twee kolommen: .*rij 1 heeft 3/],
    ['a single value', 38, /twee kolommen/],
    ['a period outside the edition', [['nareizigers 2040', 1]], /geen effect/],
  ])('with %s are an error that says where', (_, rows, message) => {
    const error = errorOf(() => at(rows));
    expect(error).toBeInstanceOf(ExcelError);
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toMatch(message);
  });

  test('make a published number a computed one', () => {
    const source = prognoseBron('bezetting', 'mediaan', 2026, '', [['nareizigers', 20000]]);
    expect(source).toMatch(/^berekend — .*gewijzigde aannames: nareizigers/);
  });
});
