import { monthPosition, parseDate } from '../../domain/calendar';
import { minorPlaces } from '../../editions/capacity-supply';
import type { Language } from '../../i18n/language';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import type { RegionAllocation } from '../../scenarios/regions/allocation';
import type { AllocationMethod } from '../../scenarios/regions/allocation-method';
import { parseEntry } from '../controls/number-entry';
import { numberText } from '../controls/number-text';
import { describeError } from '../task-errors';
import type { RegionsTexts } from './regions-texts';

/** What the user divides over the country. */
export interface TotalChoice {
  readonly kind: 'listed' | 'forecast' | 'own';
  /** Id of an edition; undefined is the active one. */
  readonly edition: string | undefined;
  readonly scenario: string;
  /** YYYY-MM-DD, as a date field gives it. */
  readonly date: string;
  /** As typed. */
  readonly own: string;
  readonly method: AllocationMethod;
}

/** The letter's own need of 90.000 is that of the beginning of 2027. */
export const STARTING_CHOICE: TotalChoice = {
  kind: 'listed',
  edition: undefined,
  scenario: 'mediaan',
  date: '2027-01-01',
  own: '',
  method: 'verdeling',
};

/** No country has more places; the functions take the same. */
const MOST_PLACES = 1e9;

/** A number of places in the country, or why there is none. */
export type TotalOutcome =
  | { readonly total: number; readonly fault?: undefined }
  | { readonly total?: undefined; readonly fault: string };

/** @returns the total that a choice comes to. */
export function totalOf(
  choice: TotalChoice,
  { service, regions }: { readonly service: ForecastService; readonly regions: RegionAllocation },
  texts: RegionsTexts,
  language: Language,
): TotalOutcome {
  switch (choice.kind) {
    case 'listed':
      return { total: regions.list.total };
    case 'own': {
      const value = parseEntry(choice.own, 'plekken', language);
      const isFit =
        value !== undefined && Number.isInteger(value) && value >= 0 && value <= MOST_PLACES;
      return isFit
        ? { total: value }
        : { fault: texts.placesFault(numberText(MOST_PLACES, language)) };
    }
    case 'forecast':
      return needOf(service, choice, choice.scenario, texts, language);
  }
}

/** @returns the places needed in a scenario on the day of the choice, in whole places. */
export function needOf(
  service: ForecastService,
  { edition, date }: Pick<TotalChoice, 'edition' | 'date'>,
  scenario: string,
  texts: RegionsTexts,
  language: Language,
): TotalOutcome {
  const day = parseDate(date);
  if (!day) return { fault: texts.dateMissing };
  try {
    const forecast = service.forecast(service.requestFor(scenario, edition));
    const { value } = forecast.figure('capacityNeed', { position: monthPosition(day) });
    return { total: Math.round(value) };
  } catch (error) {
    return { fault: describeError(error, language) };
  }
}

/** Places for unaccompanied minors among a number of places; undefined when no edition says. */
export function minorsAmong(
  service: ForecastService,
  edition: string | undefined,
  places: number,
): number | undefined {
  const { catalog } = service;
  const editions = catalog.list();
  const own = editions.find(({ id }) => id === edition) ?? catalog.active;
  try {
    return minorPlaces(own, places, editions);
  } catch {
    return undefined;
  }
}
