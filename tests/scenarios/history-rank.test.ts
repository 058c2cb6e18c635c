import { monthIndex } from '../../src/domain/calendar';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import { historyRanks, type Placed } from '../../src/scenarios/analysis/uncertainty/history-rank';
import { simulate } from '../../src/scenarios/analysis/uncertainty/simulate';
import { HISTORY_UNCERTAINTY } from '../../src/scenarios/analysis/uncertainty/uncertainty-settings';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { rebaseEdition } from '../../src/scenarios/forecast/rebasing/rebase-edition';

const service = new ForecastService(new EditionCatalog());
const median = service.forecast({ scenario: 'mediaan' });
const band = simulate(median, { ...HISTORY_UNCERTAINTY, pathCount: 2000 });
const END = monthIndex(2027, 1);
const YEAR = { period: { first: monthIndex(2026, 1), months: 12 } };
const quarter = (k: number) => ({ period: { first: monthIndex(2026, 3 * k - 2), months: 3 } });
const rank = (placed: Placed, of = service, edition?: string) =>
  historyRanks(of, edition, [placed])[0];

describe('the place of a count in the band of history', () => {
  it.each([0.05, 0.25, 0.5, 0.95])('is the chance at which KWANTIEL gives it: %d', (chance) => {
    const occupancy: Placed = {
      measure: 'occupancy',
      whens: [{ position: END }],
      value: band.quantile(END, chance),
    };
    expect(rank(occupancy)).toBeCloseTo(chance, 3);
    const inflow: Placed = {
      measure: 'totalInflow',
      whens: [YEAR],
      value: band.inflowQuantile(2026, chance),
    };
    expect(rank(inflow)).toBeCloseTo(chance, 3);
  });

  it.each(['decisions', 'housed', 'departed', 'firstApplications', 'familyMembers'] as const)(
    'of %s rises with the count, with half of the paths on either side of what is forecast',
    (measure) => {
      const value = median.flow(measure, YEAR.period);
      const ranks = historyRanks(
        service,
        undefined,
        [0.5, 0.9, 1, 1.5].map((factor) => ({ measure, whens: [YEAR], value: factor * value })),
      );
      expect(ranks[0]).toBeLessThan(0.06);
      expect(ranks[1]).toBeLessThan(ranks[2] ?? 0);
      expect(ranks[2]).toBeGreaterThan(0.3);
      expect(ranks[2]).toBeLessThan(0.7);
      expect(ranks[3]).toBeGreaterThan(0.94);
    },
  );

  it('of periods that are added up is that of their sum', () => {
    const value = 0.8 * median.flow('totalInflow', { ...YEAR.period, months: 6 });
    const parts = rank({ measure: 'totalInflow', whens: [quarter(1), quarter(2)], value });
    const half = { period: { ...YEAR.period, months: 6 } };
    expect(parts).toBe(rank({ measure: 'totalInflow', whens: [half], value }));
  });

  it('is unknown where nothing varies: what a re-based edition counted', () => {
    const { edition } = rebaseEdition(service, 'kernprognose-2025');
    const own = new ForecastService(new EditionCatalog());
    own.catalog.add(edition);
    const known: Placed = { measure: 'totalInflow', whens: [quarter(1)], value: 9_000 };
    expect(rank(known, own, edition.id)).toBeUndefined();
    expect(rank({ ...known, whens: [quarter(3)] }, own, edition.id)).toBeLessThan(0.5);
  });

  it('is refused outside the projection', () => {
    expect(() =>
      rank({ measure: 'occupancy', whens: [{ position: monthIndex(2040, 1) }], value: 1 }),
    ).toThrow('valt buiten editie');
  });
});
