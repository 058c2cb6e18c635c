import { type ScenarioName } from '../../src/domain/scenario-name';
import { monthPosition } from '../../src/domain/calendar';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import type { Edition } from '../../src/editions/edition';
import {
  calibrateEdition,
  publishedAnchors,
} from '../../src/scenarios/forecast/baseline-calibration';
import { EditionCatalog } from '../../src/editions/edition-catalog';
import { calibrationFindingText } from '../../src/i18n/calibration-finding-text';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { kernprognoseWith, valueOf } from './edition-of';

const occupancy = (period: string, value: number, scenario?: ScenarioName | 'alle') =>
  valueOf('occupancy', period, value, scenario);

/** What the projection of an edition gives at a moment in months since year 0. */
function projected(
  edition: Edition,
  position: number,
  scenario: 'mediaan' | 'maximum' | 'minimum' = 'mediaan',
): number {
  const catalog = new EditionCatalog();
  catalog.add(edition);
  return new ForecastService(catalog)
    .forecast({ scenario, edition: edition.name })
    .stock('occupancy', position);
}

test('both bundled editions are met exactly, without remarks', () => {
  for (const one of BUNDLED_EDITIONS) {
    const found = calibrateEdition(one);
    expect(found.remarks).toEqual([]);
    expect(found.of('mediaan').anchors).toHaveLength(2);
    for (const residual of found.of('mediaan').residuals) {
      expect(Math.abs(residual)).toBeLessThan(1e-6);
    }
  }
});

test('says in words what the published occupancies ask', () => {
  const { findings } = calibrateEdition(BUNDLED_EDITIONS[0]);
  expect(findings.map((finding) => calibrationFindingText(finding, 'nl'))).toEqual([
    'De prognose vergt een startbezetting van 77.768, 5.068 meer dan de startstanden samen.',
    'De bezetting van 84.100 op 31-12-2027 vergt 2.445 meer uitstroom per jaar dan huisvestingstempo en vertreksnelheid geven.',
  ]);
  expect(calibrationFindingText(findings[1], 'en')).toBe(
    'The occupancy of 84,100 on 31-12-2027 requires 2,445 more outflow a year than housing pace and departure rates give.',
  );
});

test('the Kernprognose starts higher than MPP 2025, as the letter says', () => {
  const [kernprognose, mpp] = BUNDLED_EDITIONS.map((one) => calibrateEdition(one).startOccupancy);
  expect(kernprognose).toBeGreaterThan(mpp);
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

test('an occupancy at the very end of the projection counts', () => {
  const anchors = publishedAnchors(
    kernprognoseWith(
      ['occupancy'],
      occupancy('2030-12-31', 80_000),
      occupancy('2031-01-15', 80_000),
    ),
  );
  expect(anchors).toEqual([{ month: 60, occupancy: 80_000, date: '31-12-2030' }]);
});

test('meets any number of published occupancies exactly', () => {
  const five = [82_300, 84_100, 90_000, 88_000, 91_500];
  for (let count = 1; count <= five.length; count++) {
    const edition = kernprognoseWith(
      ['occupancy'],
      ...five.slice(0, count).map((value, i) => occupancy(`${2026 + i}-12-31`, value)),
    );
    five.slice(0, count).forEach((value, i) => {
      expect(projected(edition, (2027 + i) * 12)).toBe(value);
    });
  }
});

test('an occupancy within a month and one of the first day are met as well', () => {
  const edition = kernprognoseWith(
    ['occupancy'],
    occupancy('2026-01-01', 76_000),
    occupancy('2026-06-15', 78_000),
    occupancy('2027-12-31', 84_100),
  );
  expect(projected(edition, 2026 * 12)).toBe(76_000);
  expect(projected(edition, monthPosition({ year: 2026, month: 6, day: 15 }))).toBe(78_000);
  expect(projected(edition, 2028 * 12)).toBe(84_100);
});

test('a scenario with occupancies of its own meets them, from the same start', () => {
  const edition = kernprognoseWith(
    [],
    occupancy('2026-12-31', 87_000, 'maximum'),
    occupancy('2027-12-31', 98_000, 'maximum'),
  );
  expect(projected(edition, 2027 * 12, 'maximum')).toBe(87_000);
  expect(projected(edition, 2028 * 12, 'maximum')).toBe(98_000);
  expect(projected(edition, 2027 * 12)).toBe(82_300);
  expect(projected(edition, 2026 * 12, 'maximum')).toBe(projected(edition, 2026 * 12));
  const { of } = calibrateEdition(edition);
  expect(of('maximum').required).toHaveLength(2);
  expect(of('minimum')).toBe(of('mediaan'));
});

test('after the last published occupancy its outflow goes on', () => {
  const { values, required } = calibrateEdition(BUNDLED_EDITIONS[0]).of('mediaan');
  expect(required).toHaveLength(1);
  expect(values.extraOutflow[11]).toBe(0);
  for (const month of [12, 23, 24, 59]) {
    expect(values.extraOutflow[month]).toBe(required[0].personsAYear);
  }
});

test('without occupancies the start is that of the edition, and it says so', () => {
  const found = calibrateEdition(kernprognoseWith(['occupancy']));
  expect(found.startScale).toBe(1);
  expect(found.startOccupancy).toBe(found.expectedStart);
  expect(found.remarks).toEqual([
    'De editie geeft geen bezetting: het begin volgt uit de startstanden.',
  ]);
});

test('names what the edition does not give and was assumed', () => {
  const found = calibrateEdition(
    kernprognoseWith(['otherStatusHolders', 'departureRate', 'startOpenApplications']),
  );
  expect(found.remarks).toEqual([
    'Niet in de editie, dus aangenomen: overige instroom statushouders 4.888, vertreksnelheid 3.',
  ]);
});

test.each([
  [
    'a start out of proportion',
    ['2026-12-31', 40_000],
    /^Editie "Proef" kan niet worden berekend: de gepubliceerde bezetting van 40\.000 op 31-12-2026 .*(aannemelijk|met geen enkel aantal mensen te halen)/,
  ],
  [
    'an outflow out of proportion',
    ['2027-12-31', 74_000],
    /^Editie "Proef" kan niet worden berekend: de gepubliceerde bezetting van 74\.000 op 31-12-2027 vergt 12\.545 meer uitstroom per jaar dan huisvestingstempo en vertreksnelheid geven\. Ten hoogste 10\.000 verschil is aannemelijk\./,
  ],
  [
    'an occupancy that nothing reaches',
    ['2027-12-31', 1_000],
    /de gepubliceerde bezetting van 1\.000 op 31-12-2027 \(mediaan\) is met deze invoer met geen enkel aantal mensen te halen; het model komt [\d.]+ hoger uit/,
  ],
] as const)('refuses %s', (_, [date, value], message) => {
  const others = date === '2027-12-31' ? [occupancy('2026-12-31', 82_300)] : [];
  const edition = kernprognoseWith(['occupancy'], ...others, occupancy(date, value));
  expect(() => calibrateEdition(edition)).toThrow(message);
});

test('names an input that the edition lacks', () => {
  expect(() => calibrateEdition(kernprognoseWith(['grantRate']))).toThrow(
    'Editie "Proef" geeft geen "inwilligingspercentage"; geef dit als aanname op.',
  );
});
