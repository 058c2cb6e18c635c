import { parseScenarioName, type ScenarioName } from '../../domain/scenario-name';
import type { Edition } from '../../editions/edition';
import { NamedScenarios } from '../assumptions/named-scenarios';
import { parameterDefinition } from '../assumptions/parameters';
import { EditionCatalog } from '../../editions/edition-catalog';
import { RealisedCatalog } from '../../realised/realised-catalog';
import { project, type Projection } from '../../engine/project';
import { invalid } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import { calibrateEdition, type EditionCalibration } from './baseline-calibration';
import { Forecast } from './forecast';
import { forgetOldest } from './forget-oldest';
import { modelInputs, type CalibratedValues } from './model-inputs';
import {
  checkOverrides,
  overrideName,
  overridesKey,
  type Override,
} from '../assumptions/overrides';

/** What to project: a scenario of an edition with changed assumptions. */
export interface ForecastRequest {
  readonly scenario: ScenarioName;
  /** Name or id of the edition; left out means the workbook's active edition. */
  readonly edition?: string;
  readonly overrides?: readonly Override[];
}

/** Enough for every distinct row of a large workbook; the oldest goes first. */
const MAX_REMEMBERED = 2000;

/**
 * Gives forecasts, and remembers them: a workbook with 100.000 cells runs the engine as often as
 * it has distinct questions.
 */
export class ForecastService {
  private readonly forecasts = new Map<string, Forecast>();
  private readonly calibrations = new WeakMap<Edition, EditionCalibration>();
  private readonly grants = new WeakMap<Edition, Map<ScenarioName, Float64Array>>();
  private projections = 0;
  /** What was measured, beside what is forecast. */
  readonly realised = new RealisedCatalog();
  /** What the users of the workbook made of the forecasts, under names of their own. */
  readonly named = new NamedScenarios();

  /** @param mostRemembered how many forecasts are kept. */
  constructor(
    readonly catalog: EditionCatalog = new EditionCatalog(),
    private readonly mostRemembered = MAX_REMEMBERED,
  ) {
    catalog.onChange(() => this.forecasts.clear());
  }

  /** How often the engine has projected, calibration left aside. */
  get projectionCount(): number {
    return this.projections;
  }

  /**
   * @throws ForecastError for an unknown edition, an override without effect, or an edition that
   * cannot be calibrated.
   */
  forecast(request: ForecastRequest): Forecast {
    const { scenario, overrides = [] } = request;
    const choice = this.chosen(request);
    const key = `${choice.id}|${scenario}|${overridesKey(overrides)}`;
    const earlier = this.forecasts.get(key);
    if (earlier) return earlier;
    const forecast = this.calculate(request);
    forgetOldest(this.forecasts, this.mostRemembered);
    this.forecasts.set(key, forecast);
    return forecast;
  }

  /**
   * What to ask for a scenario by its name, whether an edition has it or the workbook keeps it.
   *
   * @param edition left out: the edition of a scenario of the workbook, else the active one.
   * @throws ForecastError when there is none of that name.
   */
  requestFor(name: string, edition?: string): ForecastRequest {
    const scenario = parseScenarioName(name);
    if (scenario) return { scenario, ...(edition !== undefined && { edition }) };
    const named = this.named.find(name);
    if (!named) throw invalid(dutch`Onbekend scenario "${name}".`);
    return {
      scenario: named.scenario,
      edition: edition ?? named.edition,
      overrides: named.overrides,
    };
  }

  /**
   * As {@link forecast}, but not remembered: for the many trials of a search, which would push out
   * what cells ask for again.
   */
  calculate(request: ForecastRequest): Forecast {
    const { scenario, overrides = [] } = request;
    const choice = this.chosen(request);
    checkOverrides(overrides);
    const calibration = this.calibration(choice);
    const { values } = calibration.of(scenario);
    const inputs = modelInputs(choice, scenario, overrides, values);
    const reference = this.referenceGrants(choice, scenario, values);
    inputs.monthly.referenceGrants.set(reference);
    this.projections++;
    const projection = project(inputs);
    refuseIdleResponse(overrides, projection, reference);
    return new Forecast(choice, scenario, overrides, calibration, inputs, projection);
  }

  /** What is granted in a scenario as the edition has it: to that its own family members belong. */
  private referenceGrants(
    edition: Edition,
    scenario: ScenarioName,
    values: CalibratedValues,
  ): Float64Array {
    const grantsOf = this.grants.get(edition) ?? new Map<ScenarioName, Float64Array>();
    this.grants.set(edition, grantsOf);
    let grants = grantsOf.get(scenario);
    if (!grants) {
      const { months, start, monthly } = modelInputs(edition, scenario, [], values);
      grants = project({ months, start, monthly }).granted;
      grantsOf.set(scenario, grants);
    }
    return grants;
  }

  private chosen({ edition }: ForecastRequest): Edition {
    return edition === undefined ? this.catalog.active : this.catalog.find(edition);
  }

  /** The calibration of an edition, done once. */
  calibration(edition: Edition): EditionCalibration {
    let calibration = this.calibrations.get(edition);
    if (!calibration) {
      calibration = calibrateEdition(edition);
      this.calibrations.set(edition, calibration);
    }
    return calibration;
  }
}

/** Family members only follow grants that differ from those of the edition. */
function refuseIdleResponse(
  overrides: readonly Override[],
  { granted }: Projection,
  reference: Float64Array,
): void {
  const response = overrides.find(
    ({ parameter }) => parameterDefinition(parameter).enters.as === 'familyResponse',
  );
  if (!response || granted.some((grants, m) => grants !== reference[m])) return;
  throw invalid(
    dutch`Aanname "${overrideName(response)}" heeft geen effect: geen andere aanname verandert het aantal inwilligingen.`,
  );
}
