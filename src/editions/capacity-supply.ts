import { monthPosition, parseDate, toDutchDate } from '../domain/calendar';
import { notAvailable } from '../domain/forecast-error';
import { dutch } from '../domain/message';
import { measureDefinition, type Measure } from '../domain/measures';
import { formatPeriod, parsePeriod, samePeriod, type Period } from '../domain/period';
import { numericValue, type Edition, type EditionValue } from './edition';
import { singleValue, valuesOf } from './value-in-force';

/**
 * Reception places in use: the latest count at or before a moment, or the latest of all.
 *
 * @throws ForecastError (#N/B) when the edition gives no count by then.
 */
export function realisedPlaces(edition: Edition, position = Infinity): number {
  const latest = lastRealisedPlaces(edition, position);
  if (latest) return numericValue(latest);
  const first = countsOfPlaces(edition).at(-1);
  throw notAvailable(
    first
      ? dutch`Er is geen telling van gerealiseerde plekken op of voor die peildatum; de eerste is van ${shownDate(first.value)}.`
      : dutch`Editie "${edition.name}" geeft geen gerealiseerde plekken; geef het aantal plekken zelf op.`,
  );
}

/** The latest count of places at or before a moment, or the latest of all. */
export function lastRealisedPlaces(
  edition: Edition,
  position = Infinity,
): EditionValue | undefined {
  return countsOfPlaces(edition).find(({ at }) => at <= position)?.value;
}

/** Every count of places with its moment, the latest first. */
function countsOfPlaces(
  edition: Edition,
): readonly { readonly value: EditionValue; readonly at: number }[] {
  return valuesOf(edition, 'realisedPlaces')
    .map((value) => ({ value, at: dateOf(value) }))
    .sort((a, b) => b.at - a.at);
}

function dateOf({ period }: EditionValue): number {
  const date = parseDate(period);
  return date ? monthPosition(date) : -Infinity;
}

function shownDate({ period }: EditionValue): string {
  const date = parseDate(period);
  return date ? toDutchDate(date) : period;
}

/** How a number of places is paid for. The three parts sum to the number. */
export interface Coverage {
  /** Within the places that are financed stably. */
  readonly stable: number;
  /** Above those, within the places that are secured for several years. */
  readonly multiYear: number;
  readonly uncovered: number;
}

/**
 * Splits places over the edition's stable (41.000) and multi-year (83.000) financing.
 *
 * @throws ForecastError (#N/B) when the edition does not give them.
 */
export function coverage(edition: Edition, places: number): Coverage {
  const stableLimit = onlyValue(edition, 'stablePlaces');
  const multiYearLimit = Math.max(stableLimit, onlyValue(edition, 'multiYearPlaces'));
  const stable = Math.min(places, stableLimit);
  const multiYear = Math.min(places, multiYearLimit) - stable;
  return { stable, multiYear, uncovered: places - stable - multiYear };
}

/**
 * Places for unaccompanied minors: the edition's own number, or with a number of places its share
 * of that. The letter gives 5.600 as part of the 88.000 of the previous decision and nothing for
 * the 90.000, so a share of other places is an approximation.
 *
 * @param others editions to take the share from when this one does not give it.
 */
export function minorPlaces(
  edition: Edition,
  places: number | undefined,
  others: readonly Edition[],
): number {
  if (places === undefined) return onlyValue(edition, 'minorPlaces');
  for (const candidate of [edition, ...others]) {
    const minors = singleValue(candidate, 'minorPlaces');
    const need = singleValue(candidate, 'capacityNeed');
    if (minors && need && need.value > 0) {
      return (places * numericValue(minors)) / numericValue(need);
    }
  }
  throw notAvailable(
    dutch`Geen enkele editie geeft amv-plekken als deel van een capaciteitsbehoefte.`,
  );
}

/**
 * A number that an edition gives for a period, such as the housing target of a half year.
 *
 * @param period may be left out when there is one number only.
 * @throws ForecastError (#N/B) naming the periods there are.
 */
export function periodValue(
  edition: Edition,
  measure: Measure,
  period: Period | undefined,
): number {
  const values = edition.values.filter((value) => value.measure === measure);
  const total = period
    ? values.find((value) => {
        const own = parsePeriod(value.period);
        return own && samePeriod(own, period);
      })
    : values.length === 1
      ? values[0]
      : undefined;
  if (total) return numericValue(total);
  const { name } = measureDefinition(measure);
  throw notAvailable(
    values.length === 0
      ? dutch`Editie "${edition.name}" geeft geen "${name}".`
      : dutch`"${name}"${period ? dutch` voor ${formatPeriod(period)}` : ''} staat niet in editie "${edition.name}". Wel: ${values.map((value) => value.period).join(', ')}.`,
  );
}

function onlyValue(edition: Edition, measure: Measure): number {
  const value = singleValue(edition, measure);
  if (value) return numericValue(value);
  throw notAvailable(
    dutch`Editie "${edition.name}" geeft geen "${measureDefinition(measure).name}".`,
  );
}

/** A reception contract. */
export interface Contract {
  readonly places: number;
  /** Excel serial of the last day, which still counts; undefined: no end agreed. */
  readonly lastDay: number | undefined;
}

/** Places under contracts that still run on a day. */
export function placesUnderContract(contracts: readonly Contract[], day: number): number {
  return contracts.reduce(
    (sum, { places, lastDay = Infinity }) => (lastDay >= day ? sum + places : sum),
    0,
  );
}
