import { errorOf } from '../functions/excel-double';
import { capaciteitBehoefte, capaciteitTekort, prognoseGevoeligheid } from '../../src/functions';
import type { Edition } from '../../src/editions/edition';
import { impliedOccupancyRate } from '../../src/scenarios/forecast/forecast';
import { forecastService } from '../../src/scenarios/forecast/active-service';

const { catalog } = forecastService;

test.each([430, 440, 500])(
  'the sensitivity to a departure rate of %p a year is said to be undetermined',
  (rate) => {
    const assumptions = [['vertreksnelheid', rate]];
    const { code, message } = errorOf(() =>
      prognoseGevoeligheid('mediaan', 2027, '', '', assumptions),
    );
    expect(code).toBe('#N/A');
    expect(message).toContain('"vertreksnelheid" is niet te bepalen');
  },
);

test('an edition that publishes an occupancy of 0 implies no occupancy rate', () => {
  const published = catalog.find('Kernprognose 2025');
  const withOccupancy = (value: number): Edition => ({
    ...published,
    id: 'leeg',
    name: 'Leeg',
    values: published.values.map((one) => (one.measure === 'occupancy' ? { ...one, value } : one)),
  });
  expect(impliedOccupancyRate(withOccupancy(45_000))).toBe(0.5);
  expect(impliedOccupancyRate(withOccupancy(0))).toBeUndefined();
  catalog.add(withOccupancy(0));
  try {
    const asked = [
      () => capaciteitBehoefte('mediaan', 2026, '', 'Leeg'),
      () => capaciteitTekort('mediaan', 2026, 80_000, '', 'Leeg'),
    ];
    for (const ask of asked) {
      const { code, message } = errorOf(ask);
      expect([code, message]).toEqual(['#N/A', expect.stringMatching(/^Editie "Leeg" /)]);
    }
  } finally {
    catalog.remove('leeg');
  }
});
