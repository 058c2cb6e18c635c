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
});

test('open cases outside the projection are refused', () => {
  for (const track of ['all', 'regular', 'pact'] as const)
    expect(() => openCases(forecast(), track, END + 1)).toThrow('De peildatum valt buiten editie');
});
