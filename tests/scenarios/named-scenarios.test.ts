import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import { editionFingerprint } from '../../src/editions/edition-fingerprint';
import { checkScenarioName } from '../../src/scenarios/assumptions/scenario-name-check';
import { loadScenario, saveScenario } from '../../src/scenarios/assumptions/saved-scenario';

describe('the name of a scenario', () => {
  test('is kept as typed, without spaces around it', () => {
    expect(checkScenarioName('  mediaan  + Pact ', [])).toBe('mediaan + Pact');
    expect(checkScenarioName('Plan 2027', ['Plan 2028'])).toBe('Plan 2027');
  });

  test.each([
    ['', 'Geef het scenario een naam'],
    ['x'.repeat(61), 'ten hoogste 60 tekens'],
    ['mediaan', 'is de naam van een scenario van de editie'],
    ['MIN', 'is de naam van een scenario van de editie'],
    ['Alle', 'is de naam van een scenario van de editie'],
    ['2027', 'leest als een getal, datum of periode'],
    ['2027-II', 'leest als een getal, datum of periode'],
    ['31-12-2027', 'leest als een getal, datum of periode'],
    ['=A1', 'begint niet met ='],
    ['zo "genoemd"', 'geen aanhalingstekens'],
    ['plan a', 'Er is al een scenario "Plán A" in deze werkmap'],
  ])('cannot be %j', (name, message) => {
    expect(() => checkScenarioName(name, ['Plán A'])).toThrow(message);
  });
});

describe('the fingerprint of an edition', () => {
  const [edition, other] = BUNDLED_EDITIONS;
  const print = editionFingerprint(edition);

  test('is that of its figures, whatever it is called and however they are ordered', () => {
    expect(
      editionFingerprint({ ...edition, name: 'Anders', values: [...edition.values].reverse() }),
    ).toBe(print);
    expect(editionFingerprint(other)).not.toBe(print);
  });

  test.each([
    ['value', 1],
    ['period', '2031'],
    ['scenario', 'medio'],
    ['unit', 'x'],
  ] as const)('is another one with another %s', (field, value) => {
    const values = edition.values.map((one, i) => (i === 3 ? { ...one, [field]: value } : one));
    expect(editionFingerprint({ ...edition, values })).not.toBe(print);
  });

  test('goes along with a saved scenario', () => {
    const text = saveScenario({
      name: 'a',
      edition: edition.id,
      scenario: 'mediaan',
      overrides: [],
      fingerprint: print,
    });
    expect(loadScenario(text).fingerprint).toBe(print);
    expect(() => loadScenario(text.replace(`"${print}"`, '5'))).toThrow(
      'De vingerafdruk van de editie ontbreekt of is geen tekst.',
    );
    expect(() => loadScenario(text.replace('"version": 3', '"version": 2'))).toThrow(
      'Onbekend onderdeel "fingerprint"',
    );
  });
});
