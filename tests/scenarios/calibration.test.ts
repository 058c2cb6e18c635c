import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import {
  calibrateEdition,
  publishedAnchors,
} from '../../src/scenarios/forecast/baseline-calibration';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { kernprognoseWith, valueOf } from './edition-of';

const occupancy = (period: string, value: number) => valueOf('occupancy', period, value);

test('both bundled editions are met exactly, without remarks', () => {
  for (const one of BUNDLED_EDITIONS) {
    const found = calibrateEdition(one);
    expect(found.outcome).toBe('exact');
    expect(found.remarks).toEqual([]);
    for (const residual of found.residuals) expect(Math.abs(residual)).toBeLessThan(1e-6);
  }
});

test('finds the published occupancies in order of time, one per moment', () => {
  const anchors = publishedAnchors(
    kernprognoseWith(
      ['occupancy'],
      occupancy('2027', 84_100),
      occupancy('2027-01-01', 82_300),
      occupancy('2026-12-31', 82_300),
      occupancy('2026-01-01', 78_000),
      occupancy('2025-12-01', 77_000),
      occupancy('2040-01-01', 1),
    ),
  );
  expect(anchors.map(({ month, occupancy: value }) => [month, value])).toEqual([
    [0, 78_000],
    [12, 82_300],
    [24, 84_100],
  ]);
});

test('calibrates on mediaan: occupancies and inputs of other scenarios do not count', () => {
  const others = kernprognoseWith(
    [],
    valueOf('occupancy', '2026-06-30', 1, 'minimum'),
    valueOf('occupancy', '2026-12-31', 99_000, 'maximum'),
    valueOf('resettled', '', 9_999, 'alle'),
    valueOf('firstApplications', '', 9_999, 'alle'),
  );
  const [kernprognose] = BUNDLED_EDITIONS;
  expect(publishedAnchors(others)).toEqual(publishedAnchors(kernprognose));
  expect(calibrateEdition(others)).toEqual(calibrateEdition(kernprognose));
});

test('an occupancy at the very end of the projection counts', () => {
  const anchors = publishedAnchors(
    kernprognoseWith(
      ['occupancy'],
      occupancy('2030-12-31', 80_000),
      occupancy('2031-01-15', 80_000),
    ),
  );
  expect(anchors).toEqual([{ month: 60, occupancy: 80_000, date: '2030-12-31' }]);
});

test('names every occupancy that cannot be met', () => {
  const impossible = kernprognoseWith(
    ['occupancy'],
    occupancy('2026-12-31', 40_000),
    occupancy('2027-12-31', 41_000),
  );
  expect(() => calibrateEdition(impossible)).toThrow(
    'de gepubliceerde bezetting (40.000 op 2026-12-31, 41.000 op 2027-12-31) vraagt een startvoorraad',
  );
});

test('with one occupancy it says that the rate was assumed', () => {
  const found = calibrateEdition(kernprognoseWith(['occupancy'], occupancy('2026-12-31', 82_300)));
  expect(found.solved).toBe(1);
  expect(found.remarks).toEqual([
    'De editie geeft één bezetting (2026-12-31). Aangenomen: vertreksnelheid 1,307 per jaar.',
  ]);
  expect(Math.abs(found.residuals[0])).toBeLessThan(1e-6);
});

test('without occupancies it says that both were assumed', () => {
  const found = calibrateEdition(kernprognoseWith(['occupancy']));
  expect(found.remarks).toEqual([
    'De editie geeft geen bezetting. Aangenomen: start wachtend op vertrek 9.063 en vertreksnelheid 1,307 per jaar.',
  ]);
});

test('keeps a starting stock and a rate that the edition gives', () => {
  const found = calibrateEdition(
    kernprognoseWith(
      [],
      valueOf('startDeparting', '2026-01-01', 9_000),
      valueOf('departureRate', '', 1.2),
    ),
  );
  expect(found.startDeparting).toBe(9_000);
  expect(found.rate).toBe(1.2);
  expect(found.remarks).toHaveLength(2);
  expect(found.remarks[0]).toMatch(
    /^De bezetting op 2026-12-31 wijkt .* personen af van de publicatie\.$/,
  );
});

test('reports a third occupancy that it does not meet', () => {
  const found = calibrateEdition(kernprognoseWith([], occupancy('2028-12-31', 70_000)));
  expect(found.residuals).toHaveLength(3);
  expect(found.remarks).toEqual([
    expect.stringMatching(/^De bezetting op 2028-12-31 wijkt [\d.]+ personen af/),
  ]);
});

test('says that the rate ended on its bound', () => {
  const found = calibrateEdition(
    kernprognoseWith(
      ['occupancy'],
      occupancy('2026-12-31', 82_300),
      occupancy('2027-12-31', 60_000),
    ),
  );
  expect(found.outcome).toBe('bound');
  expect(found.remarks[0]).toMatch(/^De vertreksnelheid eindigt op de grens van /);
  expect(found.remarks[1]).toContain('De bezetting op 2027-12-31 wijkt');
});

test('gives no forecast when only a negative number of people would do', () => {
  const impossible = kernprognoseWith(['occupancy'], occupancy('2026-12-31', 40_000));
  const catalog = new EditionCatalog();
  catalog.add(impossible);
  expect(() =>
    new ForecastService(catalog).forecast({ scenario: 'mediaan', edition: 'Proef' }),
  ).toThrow(
    /^Editie "Proef" kan niet worden berekend: de gepubliceerde bezetting \(40\.000 op 2026-12-31\) vraagt een startvoorraad van -[\d.]+ wachtend op vertrek\./,
  );
});

test('names an input that the edition lacks', () => {
  expect(() => calibrateEdition(kernprognoseWith(['grantRate']))).toThrow(
    'Editie "Proef" geeft geen "inwilligingspercentage"; geef dit als aanname op.',
  );
});
