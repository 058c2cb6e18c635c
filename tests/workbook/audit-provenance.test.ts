import { yearPeriod } from '../../src/domain/period';
import type { EditionValue } from '../../src/editions/edition';
import { AUDIT_SHEET_TEXTS } from '../../src/workbook/audit-sheet/audit-sheet-texts';
import { auditInputs, type AuditValue } from '../../src/workbook/audit-sheet/audit-inputs';
import { forecastOf, kernprognoseWith, valueOf } from '../scenarios/edition-of';

const inSection = (section: string, value: EditionValue): EditionValue => ({
  ...value,
  source: { document: 'Een brief', section },
});

function forecastWith(...values: readonly EditionValue[]) {
  const measures = values.map(({ measure }) => measure);
  return forecastOf(kernprognoseWith(measures, ...values), 'mediaan');
}

/** The values of the housing pace on the Controleblad, by the label of their column. */
function housingPace(...values: readonly EditionValue[]): ReadonlyMap<string, AuditValue> {
  const { periods, perPeriod } = auditInputs(
    forecastWith(...values),
    AUDIT_SHEET_TEXTS.nl.provenance,
  );
  const row = perPeriod.get('housingPace') ?? [];
  return new Map(periods.map(({ label }, i) => [label, row[i]]));
}

const YEAR_AND_DECEMBER = [
  inSection('heel 2026', valueOf('housingPace', '2026', 31_200)),
  inSection('december 2026', valueOf('housingPace', '2026-12', 1_300)),
];

test('the Controleblad cites the value that the model uses, also after the last period', () => {
  for (const values of [YEAR_AND_DECEMBER, [...YEAR_AND_DECEMBER].reverse()]) {
    const pace = housingPace(...values);
    expect(pace.get('2026-11')).toMatchObject({
      value: 31_200,
      status: 'gepubliceerd',
      source: { section: 'heel 2026' },
    });
    expect(pace.get('2026-12')).toMatchObject({
      value: 15_600,
      status: 'gepubliceerd',
      source: { section: 'december 2026' },
    });
    // The year's total goes on, not that of its last month.
    expect(pace.get('2028-03')).toMatchObject({
      value: 31_200,
      status: 'aanname',
      source: { section: 'heel 2026' },
      reason: expect.stringContaining('2026') as string,
    });
    expect(pace.get('2028-03')?.reason).not.toContain('2026-12');
  }
});

test('a column of the Controleblad has one source, also where two values are the same pace', () => {
  const pace = housingPace(
    inSection('eerste helft', valueOf('housingPace', '2026-I', 15_600)),
    inSection('tweede helft', valueOf('housingPace', '2026-II', 15_600)),
  );
  expect(pace.get('2026-I')?.source.section).toBe('eerste helft');
  expect(pace.get('2026-II')).toMatchObject({
    value: 31_200,
    status: 'gepubliceerd',
    source: { section: 'tweede helft' },
  });
});

test('a year of which the model replaces a month is not called by what was published for it', () => {
  const forecast = forecastWith(...YEAR_AND_DECEMBER);
  const year = (of: number) => forecast.figure('housingPace', { period: yearPeriod(of) });
  expect(year(2026)).toMatchObject({ value: 29_900, status: 'berekend' });
  expect(year(2027)).toMatchObject({
    value: 31_200,
    status: 'aanname',
    source: { section: 'heel 2026' },
  });
});
