import { errorOf } from './excel-double';
import { prognoseUitstroomtoets } from '../../src/functions/outflow-check';

describe('PROGNOSE.UITSTROOMTOETS', () => {
  let head: unknown[];
  let rows: unknown[][];
  beforeEach(() => {
    [head, ...rows] = prognoseUitstroomtoets();
  });
  const column = (name: string): unknown[] => rows.map((row) => row[head.indexOf(name)]);

  test('has a row for each year up to the last published occupancy', () => {
    expect(column('jaar')).toEqual([2026, 2027]);
    expect(column('scenario')).toEqual(['mediaan', 'mediaan']);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  test('holds what the edition requires against the 44.280 of 2024, with its source', () => {
    expect(column('vereiste uitstroom')).toEqual([51_743, 54_275]);
    expect(column('gerealiseerd')).toEqual([44_280, 44_280]);
    expect(column('gerealiseerd in')).toEqual(['2024', '2024']);
    expect(column('verschil')).toEqual([7463, 9995]);
    expect(column('status realisatie')).toEqual(['gerealiseerd', 'gerealiseerd']);
    expect(column('bron realisatie')[0]).toBe('tweedekamer.nl 2025D08674');
  });

  test('shows the extra outflow of 2027 that pace and behaviour do not give', () => {
    expect(column('waarvan extra uitstroom')).toEqual([0, 2445]);
    expect(column('oordeel')).toEqual([
      'volgt uit tempo en gedrag',
      'vergt meer dan tempo en gedrag',
    ]);
    expect(column('mogelijke verklaring')[1]).toContain(
      '2.445 van de 22.800 nareizigers (11 %) die rechtstreeks naar een woning gaan',
    );
    expect(new Set(column('status'))).toEqual(new Set(['berekend']));
  });

  test('of another edition asks other numbers: 3.781 extra for MPP 2025', () => {
    const year2027 = prognoseUitstroomtoets('MPP 2025')[2];
    expect(year2027[head.indexOf('vereiste uitstroom')]).toBe(53_375);
    expect(year2027[head.indexOf('waarvan extra uitstroom')]).toBe(3781);
  });

  test('gives whole persons, of which the parts sum to what is required', () => {
    const names = ['waarvan huisvesting', 'waarvan vertrek', 'waarvan extra uitstroom'];
    const parts = names.map(column) as number[][];
    column('vereiste uitstroom').forEach((required, i) => {
      const ofYear = parts.map((part) => part[i]);
      expect(ofYear.every(Number.isInteger)).toBe(true);
      expect(ofYear.reduce((sum, part) => sum + part, 0)).toBe(required);
    });
  });

  test('of an unknown edition is refused', () => {
    expect(errorOf(() => prognoseUitstroomtoets('MPP 2031')).code).toBe('#VALUE!');
  });
});
