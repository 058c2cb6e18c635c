import fc from 'fast-check';
import { axisMinimum } from '../../src/workbook/loads/load-chart';
import { uniqueSheetName } from '../../src/workbook/sheet-names';
import { uniqueTableName } from '../../src/workbook/table-names';

describe('sheet names', () => {
  it('adds a number to a name that is taken, whatever its case', () => {
    expect(uniqueSheetName(['PROGNOSE', 'Prognose (2)'], 'Prognose')).toBe('Prognose (3)');
  });

  it('are always valid and new', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (wanted, existing) => {
        const name = uniqueSheetName(existing, wanted);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
        expect(existing.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});

describe('table names', () => {
  it('are no cell addresses and begin with a letter or underscore', () => {
    expect(uniqueTableName([], 'AB12')).toBe('_AB12');
    expect(uniqueTableName([], 'R1C1')).toBe('_R1C1');
    expect(uniqueTableName([], '2026')).toBe('_2026');
    expect(uniqueTableName([], 'COA-bezetting mediaan 2026-12')).toBe(
      'COA_bezetting_mediaan_2026_12',
    );
  });

  it('never repeat one that exists', () => {
    expect(uniqueTableName(['a', 'A_2'], 'A')).toBe('A_3');
  });
});

describe('where a chart begins', () => {
  it('is zero when the values are near it, and near the values when they are not', () => {
    expect(axisMinimum([100, 2000])).toBe(0);
    expect(axisMinimum([80_000, 86_000])).toBe(75_000);
    expect(axisMinimum([0, 0])).toBe(0);
    expect(axisMinimum([-5, 3])).toBe(0);
  });
});
