import { allOf, anyOf, dutch, filledIn, Message, quantity } from '../../src/domain/message';

it('keeps what is said apart from what is filled in', () => {
  const message = dutch`Onbekende editie "${'zomer'}", van ${quantity(82300.25)} personen.`;
  expect(message.pattern).toBe('Onbekende editie "{}", van {} personen.');
  expect(message.parts).toHaveLength(2);
  expect(String(message)).toBe('Onbekende editie "zomer", van 82.300,3 personen.');
  expect(String(new Message('Niets gevuld.'))).toBe('Niets gevuld.');
  expect(new Message('Niets gevuld.').parts).toEqual([]);
});

it('fills in nothing where a part is missing', () => {
  expect(filledIn('van {} tot {}.', ['maart'])).toBe('van maart tot .');
});

it.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a en b', 'a of b'],
  [['a', 'b', 'c'], 'a en b en c', 'a of b of c'],
])('lists %j as %j or as %j', (parts, all, any) => {
  expect(String(allOf(parts))).toBe(all);
  expect(String(anyOf(parts))).toBe(any);
});
