import { parseDate, monthPosition } from '../../domain/calendar';
import { measureDefinition, type Measure } from '../../domain/measures';
import { parsePeriod } from '../../domain/period';
import { isCentral, numericValue, type Edition, type EditionValue } from '../../editions/edition';
import type { PastForecast, PastOutcome } from '../../realised/past-forecasts';
import type { RealisedCatalog } from '../../realised/realised-catalog';
import type { RealisedFigure } from '../../realised/realised-look-up';
import { canBeRealised, isCountedAtMoment, shownWhen } from '../../realised/realised-value';

/** A count this near to the day that was forecast is held against it, in months. */
const NEAR_ENOUGH = 0.5;

/**
 * What editions published beside what was counted since, as {@link PastForecast}s: the bundled
 * editions and those that users imported. Only what stands in the documents counts, for the moments
 * and periods of which the outcome is known.
 */
export function pastForecastsOf(
  editions: readonly Edition[],
  realised: RealisedCatalog,
): readonly PastForecast[] {
  return editions.flatMap((edition) => {
    const published = edition.values.filter(
      ({ status, measure, period }) =>
        status === 'gepubliceerd' && isForecast(measure) && period !== '',
    );
    return published.filter(isCentral).flatMap((central) => {
      const outcome = outcomeOf(central, realised);
      return outcome ? [forecastOf(edition, central, published, outcome)] : [];
    });
  });
}

/** Targets and counts stand in an edition too, and are no forecasts. */
const isForecast = (measure: Measure): boolean =>
  canBeRealised(measure) && measureDefinition(measure).kind !== 'reference';

function outcomeOf({ measure, period }: EditionValue, realised: RealisedCatalog) {
  if (!isCountedAtMoment(measure)) {
    const over = parsePeriod(period);
    return over && toOutcome(realised.findFlow(measure, over));
  }
  const day = parseDate(period);
  if (!day) return undefined;
  const position = monthPosition(day);
  const near = realised
    .stocks(measure)
    .filter(({ at }) => Math.abs(at - position) <= NEAR_ENOUGH)
    .sort((a, b) => Math.abs(a.at - position) - Math.abs(b.at - position))[0];
  return toOutcome(near?.figure);
}

function toOutcome(figure: RealisedFigure | undefined): PastOutcome | undefined {
  return (
    figure && {
      value: figure.value,
      period: shownWhen(figure.when),
      source: figure.source.document,
      certainty: figure.certainty,
    }
  );
}

function forecastOf(
  edition: Edition,
  central: EditionValue,
  published: readonly EditionValue[],
  realised: PastOutcome,
): PastForecast {
  const { measure, period } = central;
  const edge = (scenario: 'minimum' | 'maximum'): number | undefined => {
    const edition = published.find(
      (value) =>
        value.measure === measure && value.period === period && value.scenario === scenario,
    );
    return edition && numericValue(edition);
  };
  const minimum = edge('minimum');
  const maximum = edge('maximum');
  return {
    measure,
    name: edition.name,
    made: edition.published,
    target: period,
    ...(minimum !== undefined && { minimum }),
    central: numericValue(central),
    ...(maximum !== undefined && { maximum }),
    status: central.status,
    source: [central.source.document, central.source.section].filter(Boolean).join(', '),
    certainty: 'hoog',
    remark: central.reason,
    realised,
  };
}
