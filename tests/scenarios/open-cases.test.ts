import { monthPosition, parseDate } from '../../src/domain/calendar';
import { DUTCH_MONTHS } from '../../src/domain/month-names';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { monthsToDecide, openCases, type Track } from '../../src/scenarios/analysis/open-cases';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';

const service = new ForecastService();
const forecast = (...rows: readonly (readonly [string, number])[]) =>
  service.forecast({
    scenario: 'mediaan',
    overrides: rows.map(([name, value]) => parseOverride(name, value)),
  });
const START = 2026 * 12;
const END = 2031 * 12;

function positionOf(day: string): number {
  const date = parseDate(day);
  if (!date) throw new Error(`${day} is no date`);
  return monthPosition(date);
}

describe('how long the last case in the queue waits', () => {
  test('is the stock divided by the pace, within the projection', () => {
    const steady = forecast(
      ['start openstaande aanvragen', 10_000],
      ['beslissingscapaciteit', 12_000],
    );
    expect(monthsToDecide(steady, 'all', START)).toBeCloseTo(10, 5);
    expect(monthsToDecide(steady, 'all', START + 0.25)).toBeCloseTo(
      openCases(steady, 'all', START + 0.25) / 1_000,
      4,
    );
  });

  test('follows a pace that changes, from the middle of a month on', () => {
    const slower = forecast(
      ['start openstaande aanvragen', 10_000],
      ['beslissingscapaciteit', 12_000],
      ['beslissingscapaciteit vanaf 2026-04', 6_000],
    );
    const open = openCases(slower, 'all', START + 1.5);
    // A month and a half at 1.000 a month, the rest at 500.
    expect(monthsToDecide(slower, 'all', START + 1.5)).toBeCloseTo(1.5 + (open - 1_500) / 500, 4);
  });

  /** 1.000 a month, nobody new: the queue is worked off in a straight line. */
  const queue = (open: number) =>
    forecast(
      ['start openstaande aanvragen', open],
      ['beslissingscapaciteit', 12_000],
      ['eerste aanvragen', 0],
      ['herhaalde aanvragen', 0],
      ['nareizigers', 0],
    );

  test.each([
    ['1-1-2026', 10_000],
    ['10-1-2026', 10_000],
    ['16-1-2026', 9_500],
    ['31-1-2026', 9_500],
    ['14-2-2026', 9_999],
    ['28-2-2026', 7_250],
    ['1-10-2026', 9_500],
  ])('on %s %d cases at 1.000 a month take as many months as thousands are left', (day, open) => {
    const steady = queue(open);
    const position = positionOf(day);
    const left = open - 1_000 * (position - START);
    expect(openCases(steady, 'all', position)).toBeCloseTo(left, 5);
    expect(monthsToDecide(steady, 'all', position)).toBeCloseTo(left / 1_000, 5);
  });

  test('from the first day of each month to its last falls by the time that went by', () => {
    const steady = queue(9_500);
    for (let day = 0; day <= 9 * 30; day++) {
      const passed = day / 30;
      expect(monthsToDecide(steady, 'all', START + passed)).toBeCloseTo(9.5 - passed, 5);
    }
  });

  test('in the month in which all is decided is what is open by the pace that there could be', () => {
    const spare = forecast(
      ['start openstaande aanvragen', 600],
      ['beslissingscapaciteit', 120_000],
      ['eerste aanvragen', 24_000],
      ['herhaalde aanvragen', 0],
      ...Array.from({ length: 12 }, (_, month) => [`seizoen ${DUTCH_MONTHS[month]}`, 1] as const),
    );
    // 10.000 a month could be decided and 2.600 are: 600 of before and 2.000 new ones.
    expect(spare.projection.decisions[0]).toBeCloseTo(2_600, 6);
    expect(monthsToDecide(spare, 'all', START)).toBeCloseTo(0.06, 6);
    for (const day of [0.1, 0.5, 0.9])
      expect(monthsToDecide(spare, 'all', START + day)).toBeCloseTo(
        openCases(spare, 'all', START + day) / 10_000,
        6,
      );
  });

  test('past the end goes on at the pace of the last twelve months', () => {
    const changing = forecast(
      ['start openstaande aanvragen', 200_000],
      ['beslissingscapaciteit', 12_000],
      ['beslissingscapaciteit 2030', 6_000],
      ['beslissingscapaciteit 2030-12', 18_000],
    );
    const open = openCases(changing, 'all', END);
    // Eleven months at 500 and one at 1.500.
    expect(monthsToDecide(changing, 'all', END)).toBeCloseTo(open / (7_000 / 12), 3);
    const before = openCases(changing, 'all', END - 1);
    expect(monthsToDecide(changing, 'all', END - 1)).toBeCloseTo(
      1 + (before - 1_500) / (7_000 / 12),
      3,
    );
  });

  test('is nothing without cases, and unknown when nobody decides', () => {
    expect(monthsToDecide(forecast(), 'pact', START)).toBe(0);
    const idle = forecast(['beslissingscapaciteit', 0]);
    expect(() => monthsToDecide(idle, 'all', START)).toThrow(
      'De wachttijd is onbepaald: aan het eind van de looptijd beslist niemand.',
    );
  });

  test('of a track counts the decisions of that track only', () => {
    const split = forecast(['pactaandeel', 1], ['capaciteitsaandeel oude voorraad', 0.25]);
    const pace = (track: Track) =>
      openCases(split, track, START) / monthsToDecide(split, track, START);
    expect(pace('regular')).toBeCloseTo((26_500 / 12) * 0.25, 2);
    const later = START + 24;
    expect(openCases(split, 'regular', later) + openCases(split, 'pact', later)).toBeCloseTo(
      openCases(split, 'all', later),
      5,
    );
    expect(openCases(split, 'regular', later)).toBeCloseTo(50_000 - 0.25 * 53_000, 4);
  });

  test('of a track that runs out is at what the other track leaves', () => {
    const split = forecast(
      ['start openstaande aanvragen', 9_500],
      ['beslissingscapaciteit', 24_000],
      ['eerste aanvragen', 6_000],
      ['herhaalde aanvragen', 0],
      ['pactaandeel', 1],
      ['capaciteitsaandeel oude voorraad', 0.5],
      ...Array.from({ length: 12 }, (_, month) => [`seizoen ${DUTCH_MONTHS[month]}`, 1] as const),
    );
    // 500 Pact cases come and go each month, so the old stock has 1.500 of the 2.000.
    expect(monthsToDecide(split, 'regular', START)).toBeCloseTo(9_500 / 1_500, 6);
    const half = forecast(
      ['start openstaande aanvragen', 9_500],
      ['beslissingscapaciteit', 24_000],
      ['pactaandeel', 1],
      ['capaciteitsaandeel oude voorraad', 0.5],
    );
    // More Pact cases than the other half of the capacity: 1.000 a month, in the last month as well.
    expect(monthsToDecide(half, 'regular', START)).toBeCloseTo(9.5, 6);
    // Once the old stock is gone all 2.000 are for Pact cases.
    expect(openCases(split, 'pact', START + 8.5)).toBe(0);
    const fewer = forecast(
      ['start openstaande aanvragen', 10_000],
      ['beslissingscapaciteit', 24_000],
      ['eerste aanvragen', 24_000],
      ['herhaalde aanvragen', 0],
      ['pactaandeel', 1],
      ['capaciteitsaandeel oude voorraad', 0.5],
      ...Array.from({ length: 12 }, (_, month) => [`seizoen ${DUTCH_MONTHS[month]}`, 1] as const),
    );
    // A month brings 2.000 and 1.000 are decided, for ten months; then 2.000.
    expect(openCases(fewer, 'pact', START + 6.25)).toBeCloseTo(6_250, 5);
    expect(monthsToDecide(fewer, 'pact', START + 6.25)).toBeCloseTo(
      3.75 + (6_250 - 3_750) / 2_000,
      5,
    );
  });
});

test('open cases outside the projection are refused', () => {
  for (const track of ['all', 'regular', 'pact'] as const)
    expect(() => openCases(forecast(), track, END + 1)).toThrow('De peildatum valt buiten editie');
});
