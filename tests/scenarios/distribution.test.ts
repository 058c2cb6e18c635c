import { invalid } from '../../src/domain/forecast-error';
import { MUNICIPALITIES, PROVINCES } from '../../src/editions/reference-data';
import {
  distribute,
  municipalityPart,
  provincePart,
} from '../../src/scenarios/analysis/distribution';

describe('distributing a total', () => {
  test.each([
    [10.5, 0, 'Het totaal moet een geheel getal zijn; rond het af of geef decimalen op.'],
    [1.234, 2, 'Het totaal heeft meer dan 2 decimalen.'],
    [-0.25, 1, 'Het totaal heeft meer dan 1 decimalen.'],
  ])('%d with %d decimals is refused', (total, decimals, message) => {
    expect(() => distribute(total, [1], [], decimals)).toThrow(message);
  });

  test('takes a total that is whole but for floating point', () => {
    expect(distribute(0.1 + 0.2, [1, 2], [], 1)).toEqual([0.1, 0.2]);
    expect(distribute(1.15, [1], [], 2)).toEqual([1.15]);
  });

  test('multiplies each weight by its correction, and by 1 where there is none', () => {
    expect(distribute(12, [1, 2, 3], [3, 0])).toEqual([6, 0, 6]);
  });

  test('needs something to distribute to', () => {
    const message = 'Er is niets om naar te verdelen: alle inwoners of correcties zijn 0 of leeg.';
    expect(() => distribute(12, [0, 0])).toThrow(message);
    expect(() => distribute(12, [1, 2], [0, 0])).toThrow(message);
    expect(() => distribute(12, [])).toThrow(message);
    expect(distribute(12, [0, 1])).toEqual([0, 12]);
  });
});

describe('the part of a municipality or province', () => {
  test('of a province is that of its own municipalities', () => {
    for (const { name } of PROVINCES) {
      const own = MUNICIPALITIES.filter(({ province }) => province === name);
      expect(own.length).toBeGreaterThan(5);
      expect(provincePart(name, 96_000)).toBe(
        own.reduce((sum, municipality) => sum + municipalityPart(municipality.name, 96_000), 0),
      );
    }
  });

  test('is by inhabitants', () => {
    const all = MUNICIPALITIES.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
    for (const { name, inhabitants } of MUNICIPALITIES)
      expect(Math.abs(municipalityPart(name, 88_000) - (88_000 * inhabitants) / all)).toBeLessThan(
        1,
      );
  });

  test.each([
    ['Bergen', 'Onbekende gemeente "Bergen". Bedoelde u "Bergen (L.)" of "Bergen (NH.)"?'],
    ['Amsterdm', 'Onbekende gemeente "Amsterdm". Bedoelde u "Amsterdam"?'],
    ['q'.repeat(70), `Onbekende gemeente "${'q'.repeat(60)}".`],
  ])('%s is unknown', (name, message) => {
    expect(() => municipalityPart(name, 1)).toThrow(invalid(message));
  });

  test('of an unknown province names the one that is like it', () => {
    expect(() => provincePart('Noordholland ', 1)).not.toThrow();
    expect(() => provincePart('Zuid-Hollant', 1)).toThrow(
      'Onbekende provincie "Zuid-Hollant". Bedoelde u "Zuid-Holland"?',
    );
  });
});
