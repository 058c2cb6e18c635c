import { monthOf } from '../../../domain/calendar';
import { notAvailable } from '../../../domain/forecast-error';
import { dutch } from '../../../domain/message';
import { editionStart, type Edition } from '../../../editions/edition';
import { scenarioValues } from '../../../editions/value-in-force';
import type { Disturbances, UncertainYear } from '../../../engine/monte-carlo';
import { normalQuantile } from '../../../engine/normal-distribution';
import { flowOver } from '../../../engine/project';
import { FLAT_PROFILE, spreadFlow } from '../../forecast/monthly-series';
import type { UncertaintySettings } from './uncertainty-settings';

/** The disturbances that an edition's band and the settings stand for. */
export function disturbancesOf(
  edition: Edition,
  months: number,
  settings: UncertaintySettings,
): Disturbances {
  const first = editionStart(edition);
  const { counted = { inflow: 0, occupancy: 0 } } = edition;
  // The occupancy passes through its count, whatever the inflow before it was.
  const countedMonths = Math.max(counted.inflow, counted.occupancy);
  const others = {
    othersFrom: counted.occupancy,
    yearCorrelation: settings.yearCorrelation,
    grantRateSpread: settings.grantRateSpread,
    housingPaceSpread: settings.housingPaceSpread,
    familySpread: settings.familySpread,
    startSpread: settings.startSpread,
    capacitySpread: settings.capacitySpread,
    departureSpread: settings.departureSpread,
    driftSpread: settings.modelError / 12,
  };
  const { inflowError } = settings;
  if (inflowError > 0) {
    const spreads = { spreadBelow: inflowError, spreadAbove: inflowError };
    return {
      ...others,
      firstApplications: calendarYears(first, months, countedMonths).map((year) => ({
        ...year,
        ...spreads,
      })),
      familyFollowsYears: true,
    };
  }
  const series = (scenario: 'minimum' | 'mediaan' | 'maximum'): Float64Array | undefined =>
    spreadFlow(scenarioValues(edition, 'firstApplications', scenario), first, months, FLAT_PROFILE);
  const minimum = series('minimum');
  const median = series('mediaan');
  const maximum = series('maximum');
  if (!minimum || !median || !maximum) {
    throw notAvailable(
      dutch`Editie "${edition.name}" geeft geen minimum en maximum van de eerste aanvragen; een kansverdeling kan niet worden bepaald.`,
    );
  }
  const zBelow = -normalQuantile(settings.minimumProbability);
  const zAbove = normalQuantile(settings.maximumProbability);
  const years = calendarYears(first, months, countedMonths).map((year): UncertainYear => {
    const { variesFrom, until } = year;
    const middle = flowOver(median, variesFrom, until - variesFrom);
    const relative = (bound: Float64Array): number =>
      middle === 0 ? 0 : flowOver(bound, variesFrom, until - variesFrom) / middle - 1;
    return {
      ...year,
      spreadBelow: Math.max(0, -relative(minimum)) / zBelow,
      spreadAbove: Math.max(0, relative(maximum)) / zAbove,
    };
  });
  return { ...others, firstApplications: years, familyFollowsYears: false };
}

function calendarYears(
  first: number,
  months: number,
  countedMonths: number,
): Pick<UncertainYear, 'from' | 'until' | 'variesFrom'>[] {
  const years: Pick<UncertainYear, 'from' | 'until' | 'variesFrom'>[] = [];
  for (let from = 0; from < months;) {
    const until = Math.min(months, from + 13 - monthOf(first + from).month);
    years.push({ from, until, variesFrom: Math.min(until, Math.max(from, countedMonths)) });
    from = until;
  }
  return years;
}
