import { yearPeriod } from '../../src/domain/period';
import type { Forecast } from '../../src/scenarios/forecast/forecast';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';

let forecast: Forecast;
beforeEach(() => {
  forecast = new ForecastService().forecast({ scenario: 'mediaan' });
});

describe('a year that the edition does not give', () => {
  test('is shown as an assumption, with the year it was held equal to', () => {
    const figure = forecast.figure('repeatApplications', { period: yearPeriod(2027) });
    expect(figure.value).toBe(1440);
    expect(figure.status).toBe('aanname');
    expect(figure.reason).toMatch(/^Niet gegeven voor dit jaar; gelijk gehouden aan 2026\./);
  });

  test('takes the last year before it, not the first', () => {
    const figure = forecast.figure('familyMembers', { period: yearPeriod(2029) });
    expect(figure.value).toBe(22_800);
    expect(figure.reason).toContain('gelijk gehouden aan 2027');
  });

  test('stays computed for a result of the model and for part of a year', () => {
    expect(forecast.figure('totalInflow', { period: yearPeriod(2028) }).status).toBe('berekend');
    const half = { period: { first: yearPeriod(2027).first, months: 6 } };
    expect(forecast.figure('repeatApplications', half).status).toBe('berekend');
  });

  test('does not change what the document itself gives', () => {
    const figure = forecast.figure('firstApplications', { period: yearPeriod(2027) });
    expect(figure.status).toBe('gepubliceerd');
  });
});
