import { askedAsPercentage } from '../../src/domain/percentage-question';

it.each([
  [38, 1, ' Bedoelde u 38%?'],
  [2, 1, ' Bedoelde u 2%?'],
  [12.3456, 1, ' Bedoelde u 12,3456%?'],
  [100, 1, ' Bedoelde u 100%?'],
  [101, 1, ''],
  [1.99, 1, ''],
  [0.38, 1, ''],
])('asks of %d, where at most %d is meant: %j', (value, max, question) => {
  expect(String(askedAsPercentage(value, max))).toBe(question);
});
