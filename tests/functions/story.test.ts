import './excel-double';
import { toSerial } from '../../src/domain/calendar';
import { capaciteitBehoefte } from '../../src/functions/capacity';
import { prognoseInstroom } from '../../src/functions/flows';
import { prognoseBezetting } from '../../src/functions/occupancy';
import { prognoseAannames, prognoseEdities } from '../../src/functions/overviews';
import { prognoseBron } from '../../src/functions/provenance';

describe("the letter's figures in a cell", () => {
  test('occupancy at the end of a year', () => {
    expect(prognoseBezetting('mediaan', 2026)).toBe(82300);
  });

  test('occupancy at a date', () => {
    const date = toSerial({ year: 2027, month: 12, day: 31 });
    expect(prognoseBezetting('mediaan', date)).toBe(84100);
  });

  test('capacity need at a date', () => {
    const date = toSerial({ year: 2027, month: 1, day: 1 });
    expect(capaciteitBehoefte('mediaan', date)).toBe(90000);
  });

  test('inflow over a year', () => {
    expect(prognoseInstroom('mediaan', 2026)).toBe(50200);
  });

  test('the status and the section of the letter', () => {
    expect(prognoseBron('bezetting', 'mediaan', 2026)).toBe(
      'gepubliceerd — Kamerbrief Kernprognose 2025, Belangrijkste bijstellingen Kernprognose 2025 — «ca.»; «eind» jaar',
    );
  });

  test('the editions and their assumptions', () => {
    expect(prognoseEdities()).toEqual([
      ['editie', 'verschenen', 'begint', 'maanden', 'actief', 'herkomst'],
      ['Kernprognose 2025', '2026-04', '2026-01', 60, 'ja', 'meegeleverd'],
      ['MPP 2025', '2025-09', '2026-01', 60, 'nee', 'meegeleverd'],
    ]);
    expect(prognoseAannames().find(([name]) => name === 'inwilligingspercentage')).toEqual([
      'inwilligingspercentage',
      0.38,
      '%',
      0,
      1,
      'ja',
      'gepubliceerd',
      expect.stringContaining('Kamerbrief Kernprognose 2025'),
    ]);
  });
});
