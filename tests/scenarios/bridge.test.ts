import { EditionCatalog } from '../../src/editions/edition-catalog';
import { bridge, type Bridge } from '../../src/scenarios/analysis/bridge';
import type { Forecast } from '../../src/scenarios/forecast/forecast';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { kernprognoseWith, valueOf } from './edition-of';

const JULY = 2026 * 12 + 6;
const PARTS = ['startStock', 'inflow', 'grantRate', 'outflow', 'unexplained'] as const;

describe('the bridge to an edition that starts half a year later', () => {
  let service: ForecastService;
  let earlier: Forecast;

  /** The Kernprognose from July on, with these people on its first day. */
  function startLater(statusHolders: number, resettled = 760): void {
    const at = (stock: 'inProcedure' | 'withoutStatus' | 'openApplications') =>
      earlier.stock(stock, JULY);
    service.catalog.add({
      ...kernprognoseWith(
        [
          'occupancy',
          'resettled',
          'startInProcedure',
          'startStatusHolders',
          'startWithoutStatus',
          'startOpenApplications',
        ],
        valueOf('startInProcedure', '2026-07-01', at('inProcedure')),
        valueOf('startStatusHolders', '2026-07-01', statusHolders),
        valueOf('startWithoutStatus', '2026-07-01', at('withoutStatus')),
        valueOf('startOpenApplications', '2026-07-01', at('openApplications')),
        valueOf('resettled', '', resettled),
      ),
      start: '2026-07',
      horizonMonths: 30,
    });
  }

  const at = (position: number, edition = 'Proef', previous = 'Kernprognose 2025'): Bridge =>
    bridge(service, { position, scenario: 'mediaan', edition, previous });

  beforeEach(() => {
    service = new ForecastService(new EditionCatalog());
    earlier = service.forecast({ scenario: 'mediaan', edition: 'Kernprognose 2025' });
  });

  test('is nothing when it goes on where the other one was', () => {
    startLater(earlier.stock('statusHolders', JULY));
    for (const position of [JULY, JULY + 0.5, JULY + 6]) {
      for (const part of PARTS) expect(at(position)[part]).toBeCloseTo(0, 5);
    }
    // From 2027 on the Kernprognose has the outflow that 84.100 requires, which this one has not.
    const later = at(JULY + 18);
    expect(later.unexplained).toBeCloseTo(later.difference, 5);
    expect(later.unexplained).toBeCloseTo(2_445.37, 2);
  });

  test('is all start stock when it only starts with others', () => {
    startLater(earlier.stock('statusHolders', JULY) + 1_000);
    expect(at(JULY).startStock).toBeCloseTo(1_000, 5);
    const later = at(JULY + 6);
    // Nobody more is housed, so they are still there.
    expect(later.startStock).toBeCloseTo(1_000, 5);
    expect(later.difference).toBeCloseTo(later.startStock, 5);
    const back = at(JULY + 6, 'Kernprognose 2025', 'Proef');
    for (const part of PARTS) expect(back[part]).toBeCloseTo(-later[part], 5);
  });

  test('counts inflow from where the later one starts', () => {
    startLater(earlier.stock('statusHolders', JULY), 1_960);
    // 1.200 a year more, by the season, and no more are housed.
    const { inflow, difference } = at(JULY + 6);
    expect(difference).toBeCloseTo(inflow, 5);
    expect(inflow).toBeCloseTo((1_200 * 3 * (1.114 + 1.13)) / 12, 5);
  });

  test('is refused before the later one starts and after the first one ends', () => {
    startLater(19_000);
    expect(() => at(JULY - 1)).toThrow('De peildatum valt buiten editie "Proef"');
    expect(() => at(JULY + 31)).toThrow('De peildatum valt buiten editie "Proef"');
  });
});

test('the bridge of the active edition needs no name of it', () => {
  const service = new ForecastService(new EditionCatalog());
  const request = { position: 2027 * 12, scenario: 'mediaan', previous: 'MPP 2025' } as const;
  expect(bridge(service, request)).toEqual(
    bridge(service, { ...request, edition: 'Kernprognose 2025' }),
  );
  service.catalog.activate('mpp-2025');
  expect(() => bridge(service, request)).toThrow('er is twee keer "MPP 2025" gegeven');
});
