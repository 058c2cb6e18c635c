import './excel-double';
import { SCENARIO_NAMES } from '../../src/domain/scenario-name';
import { forecastService } from '../../src/scenarios/forecast/active-service';
import { setDateSystem1904 } from '../../src/functions/date-system';
import { prognoseBezetting } from '../../src/functions/occupancy';
import { prognoseReeks } from '../../src/functions/series';

describe('what the functions remember', () => {
  test('100.000 cells run the engine as often as there are distinct questions', () => {
    const before = forecastService.projectionCount;
    const scenarios = SCENARIO_NAMES;
    for (let cell = 0; cell < 100_000; cell++) {
      const scenario = scenarios[cell % 4];
      const assumptions = [['nareizigers', 20_000 + (cell % 25)]];
      prognoseBezetting(scenario, 2026 + (cell % 5), '', '', assumptions);
    }
    expect(forecastService.projectionCount - before).toBe(100);
  });

  test('equal questions are one, however they are written', () => {
    const before = forecastService.projectionCount;
    for (const scenario of ['maximum', 'max', ' MAXIMUM']) {
      for (const edition of ['MPP 2025', 'mpp-2025'])
        prognoseBezetting(scenario, 2027, '', edition);
    }
    expect(forecastService.projectionCount - before).toBe(1);
  });

  test('an answer that was changed by its receiver is not what the next one gets', () => {
    const first = prognoseReeks('bezetting', 'mediaan', 2026, 2026, 'jaar');
    first[0][1] = 0;
    expect(prognoseReeks('bezetting', 'mediaan', 2026, 2026, 'jaar')[0][1]).toBe(82300);
  });

  test('another active edition gives another answer at once', () => {
    expect(prognoseBezetting('mediaan', 2027)).toBe(84100);
    forecastService.catalog.activate('mpp-2025');
    try {
      expect(prognoseBezetting('mediaan', 2027)).toBe(87200);
    } finally {
      forecastService.catalog.activate('kernprognose-2025');
    }
    expect(prognoseBezetting('mediaan', 2027)).toBe(84100);
  });

  test('another date system gives another answer at once', () => {
    const serial = 46387;
    expect(prognoseBezetting('mediaan', serial)).toBe(82300);
    setDateSystem1904(true);
    try {
      expect(prognoseBezetting('mediaan', serial)).not.toBe(82300);
    } finally {
      setDateSystem1904(false);
    }
  });
});
