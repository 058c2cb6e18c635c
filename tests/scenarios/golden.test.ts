import { answersOf, goldenCases, readGolden } from './golden-cases';

test.each(goldenCases())('golden case %s', (name) => {
  const { input, expected } = readGolden(name);
  expect(answersOf(input)).toEqual(expected);
});

test('there are golden cases, and each says what it shows', () => {
  const names = goldenCases();
  expect(names.length).toBeGreaterThanOrEqual(8);
  for (const name of names) expect(readGolden(name).input.omschrijving.length).toBeGreaterThan(30);
});
