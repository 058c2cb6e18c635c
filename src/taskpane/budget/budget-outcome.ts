import { ForecastError } from '../../domain/forecast-error';
import type { Message } from '../../domain/message';
import { yearPeriod, type Period } from '../../domain/period';
import { coverage, type Coverage } from '../../editions/capacity-supply';
import { receptionBudget, type Budget } from '../../scenarios/analysis/costs';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import { averageStock } from '../../scenarios/analysis/time-average';
import type { BudgetChoices, BudgetVariant } from './budget-block';

/** The numbers in the chosen cells. */
export interface BudgetNumbers {
  readonly year: number;
  readonly regularPrice: number;
  readonly emergencyPrice: number;
  readonly regularPlaces: number;
}

/** What the budget comes to, or why it comes to nothing. */
export type BudgetOutcome =
  | ({
      readonly kind: 'budget';
      readonly average: number;
      /** Left out when no edition says which places are funded. */
      readonly coverage?: Coverage;
    } & Budget)
  | { readonly kind: 'fault'; readonly message: string | Message };

/** Calculates in the pane what the formulas will show. */
export function budgetOutcome(
  service: ForecastService,
  choices: BudgetChoices,
  numbers: BudgetNumbers,
): BudgetOutcome {
  const { scenario, edition, variant, funding } = choices;
  const { year, ...prices } = numbers;
  try {
    const forecast = service.forecast(service.requestFor(scenario, edition));
    const budgets = periodsOf(year, variant).map((period) =>
      receptionBudget(forecast, { ...prices, period, occupancyRate: 1 }),
    );
    const sum = (part: keyof Budget): number =>
      budgets.reduce((total, budget) => total + budget[part], 0);
    const average = averageStock(forecast, 'occupancy', yearPeriod(year));
    return {
      kind: 'budget',
      average,
      regular: sum('regular'),
      emergency: sum('emergency'),
      outside: sum('outside'),
      total: sum('total'),
      ...(funding ? { coverage: coverage(service.catalog.find(funding.edition), average) } : {}),
    };
  } catch (error) {
    if (error instanceof ForecastError) return { kind: 'fault', message: error.said };
    throw error;
  }
}

function periodsOf(year: number, variant: BudgetVariant): readonly Period[] {
  const whole = yearPeriod(year);
  if (variant === 'year') return [whole];
  return Array.from({ length: 12 }, (_, month) => ({ first: whole.first + month, months: 1 }));
}
