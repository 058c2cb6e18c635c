import { yearPeriod } from '../../src/domain/period';
import { whenOver } from '../../src/domain/when';

it('asks a stock at the end of a period and a flow over all of it', () => {
  const period = yearPeriod(2026);
  expect(whenOver('occupancy', period)).toEqual({ position: 2027 * 12 });
  expect(whenOver('housed', period)).toEqual({ period });
});
