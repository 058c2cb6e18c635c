import { daysInMonth, monthIndex } from '../../domain/calendar';
import { ForecastError } from '../../domain/forecast-error';
import type { Forecast } from '../../scenarios/forecast';
import type { ForecastService } from '../../scenarios/forecast-service';
import type { BudgetChoices } from './budget-block';

/** The numbers in the chosen cells. */
export interface BudgetNumbers {
  readonly year: number;
  readonly regularPrice: number;
  readonly emergencyPrice: number;
  readonly regularPlaces: number;
}

/** What the budget comes to, or why it comes to nothing. */
export type BudgetOutcome =
  | {
      readonly kind: 'budget';
      readonly average: number;
      readonly total: number;
      readonly stable: number;
      readonly multiYear: number;
      readonly uncovered: number;
    }
  | { readonly kind: 'fault'; readonly message: string };

/** Calculates in the pane what the formulas will show. */
export function budgetOutcome(
  service: ForecastService,
  choices: BudgetChoices,
  numbers: BudgetNumbers,
): BudgetOutcome {
  try {
    const { scenario, edition } = choices;
    const forecast = service.forecast({ scenario, ...(edition === undefined ? {} : { edition }) });
    const { regularPrice, emergencyPrice, regularPlaces, year } = numbers;
    let days = 0;
    let personDays = 0;
    let total = 0;
    const yearDays = daysInMonth(year, 2) === 29 ? 366 : 365;
    for (let month = 1; month <= 12; month++) {
      const length = daysInMonth(year, month);
      const persons = averageOver(forecast, monthIndex(year, month));
      const regular = Math.min(persons, regularPlaces);
      days += length;
      personDays += persons * length;
      total +=
        ((regular * regularPrice + (persons - regular) * emergencyPrice) * length) / yearDays;
    }
    const average = personDays / days;
    return { kind: 'budget', average, total, ...coverage(forecast, average) };
  } catch (error) {
    if (error instanceof ForecastError) return { kind: 'fault', message: error.message };
    throw error;
  }
}

/** Occupancy is linear between month ends, so the middle is the average. */
function averageOver(forecast: Forecast, month: number): number {
  return forecast.stock('occupancy', month + 0.5);
}

function coverage(
  forecast: Forecast,
  persons: number,
): { stable: number; multiYear: number; uncovered: number } {
  const placesOf = (measure: 'stablePlaces' | 'multiYearPlaces'): number =>
    forecast.publishedFigure(measure, undefined).value;
  const stablePlaces = placesOf('stablePlaces');
  const multiYearPlaces = placesOf('multiYearPlaces');
  const stable = Math.min(persons, stablePlaces);
  const multiYear = Math.min(persons, multiYearPlaces) - stable;
  return { stable, multiYear, uncovered: persons - stable - multiYear };
}
