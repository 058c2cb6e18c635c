import { monthOf } from '../../domain/calendar';
import { invalid, notAvailable } from '../../domain/forecast-error';
import { formatDutchNumber, roundToMicro } from '../../domain/number-format';
import { editionStart, type Edition } from '../../editions/edition';
import { scenarioValues } from '../../editions/value-in-force';
import {
  simulatePaths,
  type Disturbances,
  type SimulatedPaths,
  type UncertainYear,
} from '../../engine/monte-carlo';
import { normalQuantile } from '../../engine/normal-distribution';
import { flowOver } from '../../engine/project';
import { quantilesInPlace } from '../../engine/quantiles';
import { scorecard } from '../../realised/past-forecasts';
import type { Forecast } from '../forecast/forecast';
import { FLAT_PROFILE, spreadFlow } from '../forecast/monthly-series';

/** How a simulation varies the inputs. Every number but `runs` and `seed` is an aanname. */
export interface UncertaintySettings {
  /** Number of simulated paths, 1 to 100.000. */
  readonly runs: number;
  readonly seed: number;
  readonly latinHypercube: boolean;
  /** The quantile of first applications that the edition's minimum stands for, below 0.5. */
  readonly minimumProbability: number;
  /** The quantile that its maximum stands for, above 0.5. */
  readonly maximumProbability: number;
  /** Correlation of first applications between successive years, 0 to 1. */
  readonly yearCorrelation: number;
  /** Standard deviation of the granted share, as a fraction: 0.04 is four percentage points. */
  readonly grantRateSpread: number;
  /** Standard deviation of the housing pace, as a share of it. */
  readonly housingPaceSpread: number;
  /** Standard deviation of the family members, as a share of them. */
  readonly familySpread: number;
  /**
   * Standard deviation of a year's whole inflow, as a share of it, as earlier forecasts missed it;
   * 0: first applications vary between the edition's minimum and maximum instead.
   */
  readonly inflowError: number;
  /** Standard deviation of the people at COA at the start, as a share of them. */
  readonly startSpread: number;
  /** Standard deviation of what the IND can close, as a share of it. */
  readonly capacitySpread: number;
  /** Standard deviation of the rates at which people without a status leave, as a share of them. */
  readonly departureSpread: number;
  /** Standard deviation of the error of the model itself, in persons a year. */
  readonly modelError: number;
}

/** The band of the letter: first applications between the edition's minimum and maximum. */
export const DEFAULT_UNCERTAINTY: UncertaintySettings = {
  runs: 10_000,
  seed: 2026,
  latinHypercube: true,
  minimumProbability: 0.05,
  maximumProbability: 0.95,
  yearCorrelation: 0.7,
  grantRateSpread: 0.04,
  housingPaceSpread: 0.05,
  familySpread: 0.1,
  inflowError: 0,
  startSpread: 0,
  capacitySpread: 0,
  departureSpread: 0,
  modelError: 0,
};

/** How far the central values of earlier forecasts of the whole inflow were from what came. */
export function pastInflowError(): number {
  const errors = scorecard('totalInflow').flatMap(({ centralError }) => centralError ?? []);
  return Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
}

/** The band of history: as wide as earlier forecasts were wrong. */
export const HISTORY_UNCERTAINTY: UncertaintySettings = {
  ...DEFAULT_UNCERTAINTY,
  grantRateSpread: 0.08,
  housingPaceSpread: 0.1,
  inflowError: Math.round(pastInflowError() * 100) / 100,
  startSpread: 0.03,
  capacitySpread: 0.1,
  departureSpread: 0.1,
  modelError: 1_200,
};

/** The two bands, by the names that users know them by. */
export const BANDS = {
  historie: HISTORY_UNCERTAINTY,
  brief: DEFAULT_UNCERTAINTY,
} as const satisfies Record<string, UncertaintySettings>;
export type BandName = keyof typeof BANDS;

/** Why each aanname is what it is, in Dutch, for BRON, the task pane and docs/model.md. */
export const UNCERTAINTY_REASONS: Readonly<Record<keyof UncertaintySettings, string>> = {
  runs: 'Het aantal gesimuleerde paden: bij 10.000 ligt een kwantiel binnen enkele tientallen personen vast.',
  seed: 'Het begingetal van de toevalsgenerator: hetzelfde getal geeft dezelfde cijfers, op elke computer.',
  latinHypercube:
    'Trekkingen gelijkmatig over de verdeling (Latin hypercube) geven minder ruis bij hetzelfde aantal paden.',
  minimumProbability:
    'De brief zegt niet welke kans bij het minimumscenario hoort. Aangenomen: 1 op 20 dat het lager uitkomt (P5), de gangbare ondergrens van een band van 90%.',
  maximumProbability:
    'De brief zegt niet welke kans bij het maximumscenario hoort. Aangenomen: 1 op 20 dat het hoger uitkomt (P95), de gangbare bovengrens van een band van 90%.',
  yearCorrelation:
    'De brief geeft geen samenhang tussen jaren. Aangenomen 0,7: eerste aanvragen bleven in 2022-2025 meer dan een jaar hoog of laag (35.535, 38.375, 32.180, 24.140).',
  grantRateSpread:
    'De brief noemt 38% met "een zekere mate van onzekerheid". Aangenomen: een standaardafwijking van 4 procentpunt, zodat 30% tot 46% de band van 95% is; in 2025 tot 22-9 was het 33%.',
  housingPaceSpread:
    'Niet gepubliceerd. Aangenomen: 5%, ruim 1.600 personen per jaar; in 2024 werden 30.210 vergunninghouders gehuisvest bij een tempo van nu 32.600.',
  familySpread:
    'De brief geeft voor nareizigers alleen de mediaan. Aangenomen: 10%, ongeveer het verschil tussen onze aannames voor MPP 2025 en de Kernprognose voor 2027.',
  inflowError:
    'Alleen in de band historie: zo ver zaten de centrale waarden van negen eerdere prognoses van de totale instroom ernaast (wortel van het gemiddelde kwadraat). Minimum en maximum hielden 3 van de 10 keer, en nooit bij acht maanden of meer vooruit.',
  startSpread:
    'Alleen in de band historie: de startbezetting staat niet in de brief. Aangenomen 3%; wat de Kernprognose vergt ligt 7% boven wat de gerealiseerde cijfers geven.',
  capacitySpread:
    'Alleen in de band historie. Aangenomen 10%: in 2024 en 2025 nam de IND maandelijks een derde tot de helft minder besluiten dan begroot, maar over een jaar schommelt het aantal afgesloten aanvragen minder (35.000 en 33.160).',
  departureSpread:
    'Alleen in de band historie. Aangenomen 10%: zo ver zit het model naast het vertrek van 2024.',
  modelError:
    'Alleen in de band historie: het model wijkt over 2023-2025 met gerealiseerde instroom gemiddeld 1,2% af, ruim 800 personen; als standaardafwijking 1.200 per jaar.',
};

/** Months that the latest simulations keep, so that memory stays bounded (about 5 MB each). */
const MAX_REMEMBERED = 12;
/** Moments of one simulation kept sorted for single questions. */
const MAX_SORTED_MOMENTS = 64;

/** What a simulation says: quantiles and chances from whole paths. */
export class OccupancyDistribution {
  private readonly sortedMoments = new Map<number, Float64Array>();
  private readonly sortedYears = new Map<number, Float64Array>();
  private readonly knownBands = new Map<string, readonly Float64Array[]>();

  constructor(
    readonly forecast: Forecast,
    readonly settings: UncertaintySettings,
    readonly paths: SimulatedPaths,
    private readonly years: readonly UncertainYear[],
  ) {}

  /**
   * Occupancy in persons that is not exceeded with this probability, at a moment in months since
   * year 0. Between month ends each path is interpolated, not the quantile.
   *
   * @throws ForecastError when the moment lies outside the projection, or the probability is not
   * between 0 and 1.
   */
  quantile(position: number, probability: number): number {
    checkProbability(probability);
    return sortedQuantile(this.sortedAt(position), probability);
  }

  /** The chance, 0 to 1, that occupancy is higher than a threshold in persons at a moment. */
  exceedance(position: number, threshold: number): number {
    const sorted = this.sortedAt(position);
    return (sorted.length - countUpTo(sorted, threshold)) / sorted.length;
  }

  /** The mean occupancy over the paths at a moment, in persons. */
  mean(position: number): number {
    const sorted = this.sortedAt(position);
    return roundToMicro(sorted.reduce((a, b) => a + b, 0) / sorted.length);
  }

  /**
   * Quantiles at every month boundary: one series per probability, in the order given, each with
   * `months + 1` values of which the first is the start.
   */
  bands(probabilities: readonly number[]): readonly Float64Array[] {
    const key = probabilities.join(' ');
    const known = this.knownBands.get(key);
    if (known) return known;
    probabilities.forEach(checkProbability);
    const { runs, months, occupancy } = this.paths;
    const ascending = [...new Set(probabilities)].sort((a, b) => a - b);
    const series = probabilities.map(() => new Float64Array(months + 1));
    const column = new Float64Array(runs);
    for (let m = 0; m <= months; m++) {
      column.set(occupancy.subarray(m * runs, (m + 1) * runs));
      const found = quantilesInPlace(column, ascending);
      probabilities.forEach((probability, i) => {
        series[i][m] = roundToMicro(found[ascending.indexOf(probability)]);
      });
    }
    this.knownBands.set(key, series);
    return series;
  }

  /**
   * Total inflow of a calendar year in persons that is not exceeded with this probability.
   *
   * @throws ForecastError (#N/B) for a year that the projection does not wholly cover.
   */
  inflowQuantile(year: number, probability: number): number {
    checkProbability(probability);
    let sorted = this.sortedYears.get(year);
    if (!sorted) {
      const { runs, totalInflow } = this.paths;
      const index = this.years.findIndex(
        ({ from, until }) =>
          until - from === 12 && monthOf(this.forecast.start + from).year === year,
      );
      if (index < 0) {
        throw notAvailable(
          `Het jaar ${year} valt niet geheel binnen editie "${this.forecast.edition.name}".`,
        );
      }
      sorted = totalInflow.slice(index * runs, (index + 1) * runs).sort();
      this.sortedYears.set(year, sorted);
    }
    return sortedQuantile(sorted, probability);
  }

  private sortedAt(position: number): Float64Array {
    const known = this.sortedMoments.get(position);
    if (known) return known;
    // Also refuses a moment outside the projection.
    this.forecast.stock('occupancy', position);
    const { runs, occupancy } = this.paths;
    const month = position - this.forecast.start;
    const below = Math.floor(month);
    const fraction = month - below;
    const column = occupancy.slice(below * runs, (below + 1) * runs);
    if (fraction > 0) {
      const next = occupancy.subarray((below + 1) * runs, (below + 2) * runs);
      for (let run = 0; run < runs; run++) column[run] += (next[run] - column[run]) * fraction;
    }
    column.sort();
    forgetOldest(this.sortedMoments, MAX_SORTED_MOMENTS);
    this.sortedMoments.set(position, column);
    return column;
  }
}

const remembered = new Map<string, OccupancyDistribution>();
const forecastNumbers = new WeakMap<Forecast, number>();
let forecastCount = 0;

/**
 * Simulates a forecast with uncertain inputs. Remembered per forecast and settings.
 *
 * First applications vary between the edition's minimum and maximum; a forecast with another
 * inflow varies by the same share of it. After the last year for which the edition gives a band
 * that band stays. What the user changed is the middle of what is simulated.
 *
 * @throws ForecastError when a setting is impossible, or the edition gives no band.
 */
export function simulate(
  forecast: Forecast,
  settings: UncertaintySettings = DEFAULT_UNCERTAINTY,
): OccupancyDistribution {
  const key = `${forecastNumber(forecast)}|${settingsKey(settings)}`;
  const known = remembered.get(key);
  if (known) return known;
  checkSettings(settings);
  const disturbances = disturbancesOf(forecast.edition, forecast.projection.months, settings);
  const distribution = new OccupancyDistribution(
    forecast,
    settings,
    simulatePaths(forecast.inputs, disturbances, settings),
    disturbances.firstApplications,
  );
  forgetOldest(remembered, MAX_REMEMBERED);
  remembered.set(key, distribution);
  return distribution;
}

/** The disturbances that an edition's band and the settings stand for. */
export function disturbancesOf(
  edition: Edition,
  months: number,
  settings: UncertaintySettings,
): Disturbances {
  const first = editionStart(edition);
  const others = {
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
      firstApplications: calendarYears(first, months).map((year) => ({ ...year, ...spreads })),
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
      `Editie "${edition.name}" geeft geen minimum en maximum van de eerste aanvragen; een kansverdeling kan niet worden bepaald.`,
    );
  }
  const zBelow = -normalQuantile(settings.minimumProbability);
  const zAbove = normalQuantile(settings.maximumProbability);
  const years = calendarYears(first, months).map(({ from, until }): UncertainYear => {
    const middle = flowOver(median, from, until - from);
    const relative = (bound: Float64Array): number =>
      middle === 0 ? 0 : flowOver(bound, from, until - from) / middle - 1;
    return {
      from,
      until,
      spreadBelow: Math.max(0, -relative(minimum)) / zBelow,
      spreadAbove: Math.max(0, relative(maximum)) / zAbove,
    };
  });
  return { ...others, firstApplications: years, familyFollowsYears: false };
}

function calendarYears(first: number, months: number): { from: number; until: number }[] {
  const years: { from: number; until: number }[] = [];
  for (let from = 0; from < months;) {
    const until = Math.min(months, from + 13 - monthOf(first + from).month);
    years.push({ from, until });
    from = until;
  }
  return years;
}

function checkSettings(settings: UncertaintySettings): void {
  const between = (id: keyof UncertaintySettings, name: string, min: number, max: number): void => {
    const value = Number(settings[id]);
    if (value >= min && value <= max) return;
    throw invalid(
      `${name} is ${formatDutchNumber(value, 4)}, maar moet tussen ${formatDutchNumber(min, 4)} en ${formatDutchNumber(max, 4)} liggen.`,
    );
  };
  between('runs', 'Het aantal simulaties', 1, 100_000);
  if (!Number.isInteger(settings.runs)) {
    throw invalid('Het aantal simulaties moet een geheel getal zijn.');
  }
  between('minimumProbability', 'De kans bij het minimum', 0.0001, 0.4999);
  between('maximumProbability', 'De kans bij het maximum', 0.5001, 0.9999);
  between('yearCorrelation', 'De samenhang tussen jaren', 0, 1);
  between('grantRateSpread', 'De spreiding van het inwilligingspercentage', 0, 1);
  between('housingPaceSpread', 'De spreiding van het huisvestingstempo', 0, 10);
  between('familySpread', 'De spreiding van de nareizigers', 0, 10);
  between('inflowError', 'De spreiding van de instroom', 0, 10);
  between('startSpread', 'De spreiding van de startbezetting', 0, 1);
  between('capacitySpread', 'De spreiding van de beslissingscapaciteit', 0, 10);
  between('departureSpread', 'De spreiding van de vertreksnelheid', 0, 10);
  between('modelError', 'De fout van het model', 0, 100_000);
}

function checkProbability(probability: number): void {
  if (probability >= 0 && probability <= 1) return;
  throw invalid(
    `Een kans ligt tussen 0 en 1 (0% en 100%); gegeven is ${formatDutchNumber(probability, 4)}.`,
  );
}

function settingsKey(settings: UncertaintySettings): string {
  const keys = Object.keys(DEFAULT_UNCERTAINTY) as (keyof UncertaintySettings)[];
  return keys.map((key) => String(settings[key])).join(' ');
}

function forecastNumber(forecast: Forecast): number {
  let number = forecastNumbers.get(forecast);
  if (number === undefined) {
    number = ++forecastCount;
    forecastNumbers.set(forecast, number);
  }
  return number;
}

function forgetOldest<K, V>(map: Map<K, V>, most: number): void {
  if (map.size < most) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}

/** As PERCENTIEL in Excel: position (n - 1) x probability, interpolated. */
function sortedQuantile(sorted: Float64Array, probability: number): number {
  const at = (sorted.length - 1) * probability;
  const below = Math.floor(at);
  const fraction = at - below;
  const value = sorted[below];
  return roundToMicro(fraction === 0 ? value : value + (sorted[below + 1] - value) * fraction);
}

function countUpTo(sorted: Float64Array, threshold: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= threshold) low = middle + 1;
    else high = middle;
  }
  return low;
}
