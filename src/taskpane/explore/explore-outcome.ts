import type { ScenarioName } from '../../domain/scenario-name';
import { lastRealisedPlaces } from '../../editions/capacity-supply';
import { numericValue, type Edition } from '../../editions/edition';
import { singleValue } from '../../editions/value-in-force';
import type { Forecast } from '../../scenarios/forecast/forecast';
import type { ForecastService } from '../../scenarios/forecast/forecast-service';
import type { Lever } from '../../scenarios/assumptions/levers';
import type { Override } from '../../scenarios/assumptions/overrides';
import { sensitivity, type SensitivityRow } from '../../scenarios/analysis/sensitivity';
import { simulate } from '../../scenarios/analysis/uncertainty/simulate';
import { BANDS, type BandName } from '../../scenarios/analysis/uncertainty/uncertainty-settings';
import type { FanBands } from '../charts/fan-chart-data';
import { choiceOverrides, type IdleChange } from './choice-overrides';
import type { ExploreChoice } from './explore-choice';

/** Paths while a slider moves: the band trembles about a pixel, and the frame is kept. */
const QUICK_PATHS = 400;
const BAND_PROBABILITIES = [0.05, 0.25, 0.5, 0.75, 0.95];

/** What one lever does by itself, in persons, at each year end. */
export interface LeverEffect {
  /** Undefined for assumptions from a file that no lever holds. */
  readonly lever: Lever | undefined;
  readonly overrides: readonly Override[];
  readonly effects: readonly number[];
}

export interface ExploreOutcome {
  readonly forecast: Forecast;
  readonly baseline: Forecast;
  readonly overrides: readonly Override[];
  readonly idle: readonly IdleChange[];
  /** The year ends for which effects are given, in months since year 0. */
  readonly yearEnds: readonly number[];
  readonly leverEffects: readonly LeverEffect[];
  readonly totalEffects: readonly number[];
  /** Undefined for the band of a letter that gives no minimum and maximum. */
  readonly bands: FanBands | undefined;
  readonly sensitivity: readonly SensitivityRow[];
}

/** @returns the first two year ends of a forecast: the moments that the letter speaks of. */
function letterYearEnds({ start, end }: Forecast): readonly number[] {
  const first = Math.ceil((start + 1) / 12) * 12;
  return [first, first + 12].filter((position) => position <= end);
}

/**
 * Everything that Verkennen shows for a choice.
 *
 * @param quick while a slider moves: fewer simulated paths.
 * @param band how wide the band is: as earlier forecasts were wrong, or from minimum to maximum.
 * @throws ForecastError for a choice that cannot be calculated.
 */
export function exploreOutcome(
  service: ForecastService,
  choice: ExploreChoice,
  quick: boolean,
  band: BandName = 'historie',
): ExploreOutcome {
  const { edition, scenario } = choice;
  const { perLever, all, idle } = choiceOverrides(choice);
  const forecastWith = (overrides: readonly Override[]): Forecast =>
    service.forecast({ edition, scenario, overrides });
  const baseline = forecastWith([]);
  const forecast = forecastWith(all);
  const yearEnds = letterYearEnds(forecast);
  const effectsOf = (changed: Forecast): number[] =>
    yearEnds.map((at) => changed.stock('occupancy', at) - baseline.stock('occupancy', at));
  return {
    forecast,
    baseline,
    overrides: all,
    idle,
    yearEnds,
    leverEffects: perLever.map(({ lever, overrides }) => ({
      lever,
      overrides,
      effects: effectsOf(forecastWith(overrides)),
    })),
    totalEffects: effectsOf(forecast),
    bands: fanBands(forecast, band, quick),
    sensitivity: sensitivity(
      service,
      { edition, scenario, overrides: all },
      yearEnds[yearEnds.length - 1],
    ),
  };
}

function fanBands(forecast: Forecast, band: BandName, quick: boolean): FanBands | undefined {
  const { values } = forecast.edition;
  const gives = (scenario: ScenarioName): boolean =>
    values.some((value) => value.measure === 'firstApplications' && value.scenario === scenario);
  if (band === 'brief' && !(gives('minimum') && gives('maximum'))) return undefined;
  const settings = BANDS[band];
  const pathCount = quick ? QUICK_PATHS : settings.pathCount;
  const [p5, p25, p50, p75, p95] = simulate(forecast, { ...settings, pathCount }).bands(
    BAND_PROBABILITIES,
  );
  return { p5, p25, p50, p75, p95 };
}

/** Which value of an edition each level of the chart shows: the one that the functions give too. */
const LEVEL_OF = {
  realisedPlaces: (edition: Edition) => lastRealisedPlaces(edition),
  multiYearPlaces: (edition: Edition) => singleValue(edition, 'multiYearPlaces'),
};
export type PublishedLevel = keyof typeof LEVEL_OF;

/** A published level for the chart: from the edition itself, or from the newest that gives it. */
export function publishedLevel(
  service: ForecastService,
  edition: string,
  scenario: ScenarioName,
  measure: PublishedLevel,
): number | undefined {
  const own = service.forecast({ edition, scenario }).edition;
  for (const one of [own, ...service.catalog.list()]) {
    const value = LEVEL_OF[measure](one);
    if (value) return numericValue(value);
  }
  return undefined;
}
