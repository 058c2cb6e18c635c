import { monthIndex } from '../../domain/calendar';
import { notAvailable } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { numericValue } from '../../editions/edition';
import { singleValue } from '../../editions/value-in-force';
import { MonthlyInputs } from '../../engine/monthly-inputs';
import { project, type Projection } from '../../engine/project';
import type { Forecast } from '../forecast/forecast';

/** What the IND has and does from 12 June 2026. */
export interface PrePactStockQuestion {
  /** Applications from before the Pact; left out means what the edition published (50.000). */
  readonly stock?: number;
  /** Shares of the decision capacity kept for that stock, each 0 to 1. */
  readonly shares: readonly number[];
  /** Share of the capacity lost to screening and counselling, 0 to 1. */
  readonly capacityLoss?: number;
}

/** How one split of the capacity works out. */
export interface PrePactStockOutcome {
  /** The share of the capacity kept for the stock from before the Pact. */
  readonly share: number;
  /** Months until that stock is decided; undefined when it is not within fifty years. */
  readonly months: number | undefined;
  /** Applications from before the Pact still open two years on. */
  readonly openAfterTwoYears: number;
  /** Open Pact cases two years on: what the other track pays for it. */
  readonly pactOpenAfterTwoYears: number;
}

/** The Pact applies from 12 June 2026; a month boundary near it suffices for a duration. */
const PACT_MONTH = monthIndex(2026, 6);
const HORIZON = 600;
const TWO_YEARS = 24;
/** Less than this is a rounding residue, not an application. */
const NOTHING = 1e-6;

/**
 * How many months the stock from before the Migration Pact takes at each split of the IND's
 * capacity, with the inflow and the capacity of the forecast's first twelve months under the Pact going on.
 *
 * What one track leaves unused goes to the other, so a share of 0 still works the stock off as
 * long as Pact cases take less than the capacity.
 *
 * @throws ForecastError (#N/B) when neither the question nor the edition gives the stock, or the
 * forecast does not cover the month after the Pact.
 */
export function prePactStockOutcomes(
  forecast: Forecast,
  question: PrePactStockQuestion,
): PrePactStockOutcome[] {
  const stock = question.stock ?? publishedStock(forecast);
  const month = PACT_MONTH + 1;
  const monthly = (measure: 'firstApplications' | 'repeatApplications' | 'decisionCapacity') =>
    forecast.flow(measure, { first: month, months: 12 }) / 12;
  const rate = {
    first: monthly('firstApplications'),
    repeat: monthly('repeatApplications'),
    capacity: monthly('decisionCapacity'),
  };
  const remaining = 1 - (question.capacityLoss ?? 0);
  return question.shares.map((share) => {
    const inputs = MonthlyInputs.empty(HORIZON);
    inputs.firstApplications.fill(rate.first);
    inputs.repeatApplications.fill(rate.repeat);
    inputs.decisionCapacity.fill(rate.capacity * remaining);
    inputs.pactShare.fill(1);
    inputs.prePactCapacityShare.fill(share);
    const projection = project({
      months: HORIZON,
      start: {
        openApplications: stock,
        openPactApplications: 0,
        inProcedure: 0,
        statusHolders: 0,
        withoutStatus: 0,
      },
      monthly: inputs,
    });
    return {
      share,
      months: monthsUntilEmpty(projection, rate.capacity * remaining, share),
      openAfterTwoYears: prePactAt(projection, TWO_YEARS),
      pactOpenAfterTwoYears: projection.openPactApplications[TWO_YEARS],
    };
  });
}

function publishedStock({ edition }: Forecast): number {
  const value = singleValue(edition, 'prePactStock');
  if (value) return numericValue(value);
  throw notAvailable(
    dutch`Editie "${edition.name}" geeft geen IND-voorraad van voor 12 juni 2026; geef deze op.`,
  );
}

function prePactAt(projection: Projection, month: number): number {
  const open = projection.openApplications[month] - projection.openPactApplications[month];
  return open < NOTHING ? 0 : open;
}

/** Exact within the month in which the stock runs out: at the pace that it could have had in it. */
function monthsUntilEmpty(
  projection: Projection,
  capacity: number,
  share: number,
): number | undefined {
  for (let m = 0; m <= projection.months; m++) {
    if (prePactAt(projection, m) > 0) continue;
    if (m === 0) return 0;
    // What is kept for the stock, and what Pact cases leave over.
    const pace = Math.max(capacity * share, capacity - projection.pactDecisions[m - 1]);
    return m - 1 + Math.min(1, prePactAt(projection, m - 1) / pace);
  }
  return undefined;
}
