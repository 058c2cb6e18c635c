import { invalid } from '../../domain/forecast-error';
import { dutch, type Message } from '../../domain/message';
import { isScenarioName, SCENARIO_NAMES, type ScenarioName } from '../../domain/scenario-name';
import { MODEL_VERSION } from '../forecast/model-version';
import { checkOverrides, parseOverride, type Override } from './overrides';
import { parameterDefinition, parseParameterName } from './parameters';

/**
 * The version of the format that this code writes; version 1 did not say of which model it was, and
 * version 2 not which figures its edition had.
 */
const SAVED_SCENARIO_VERSION = 3;

const FORMAT = 'kernprognose-scenario';

/** A scenario as a user keeps it: what differs from the edition, and nothing else. */
export interface SavedScenario {
  /** The user's name for it; may be empty. */
  readonly name: string;
  /** Id of the edition. */
  readonly edition: string;
  readonly scenario: ScenarioName;
  readonly overrides: readonly Override[];
  /** Of the figures of that edition (`editionFingerprint`); unknown in a file of before version 3. */
  readonly fingerprint?: string;
}

/** A scenario as it was read from a file. */
export interface LoadedScenario extends SavedScenario {
  /** The model with which it was saved: of an earlier one it gives other numbers now. */
  readonly modelVersion: number;
}

/**
 * Writes a scenario as JSON. Numbers are written with all their digits, so that loading it gives
 * identical values. Assumptions stand under their identifier, which stays when a name changes.
 */
export function saveScenario(saved: SavedScenario): string {
  const { name, edition, scenario, overrides, fingerprint } = saved;
  const assumptions = overrides.map(({ parameter, timing, value }) => ({
    parameter,
    ...(timing === '' ? {} : { timing }),
    value,
  }));
  return JSON.stringify(
    {
      format: FORMAT,
      version: SAVED_SCENARIO_VERSION,
      model: MODEL_VERSION,
      name,
      edition,
      ...(fingerprint === undefined ? {} : { fingerprint }),
      scenario,
      assumptions,
    },
    undefined,
    2,
  );
}

/**
 * Reads what {@link saveScenario} wrote. Whether the edition is present is found out by the
 * forecast that is made from it.
 *
 * @throws ForecastError for text that is no saved scenario, another version, and anything unknown:
 * nothing is ever left out silently.
 */
export function loadScenario(text: string): LoadedScenario {
  const saved = objectFrom(parseJson(text), dutch`Het bestand`);
  if (saved.format !== FORMAT) throw invalid(dutch`Dit is geen bewaard scenario van dit product.`);
  const { version } = saved;
  if (version !== 1 && version !== 2 && version !== SAVED_SCENARIO_VERSION) {
    throw invalid(
      dutch`Dit scenario heeft versie ${excerptOf(version)}; deze invoegtoepassing leest versie 1 tot en met ${SAVED_SCENARIO_VERSION}. Gebruik de versie waarmee het is bewaard.`,
    );
  }
  refuseUnknownKeys(saved, [
    'format',
    'version',
    ...(version === 1 ? [] : ['model']),
    ...(version === SAVED_SCENARIO_VERSION ? ['fingerprint'] : []),
    'name',
    'edition',
    'scenario',
    'assumptions',
  ]);
  const { scenario } = saved;
  if (!isScenarioName(scenario)) {
    throw invalid(
      dutch`Onbekend scenario ${excerptOf(scenario)}. Mogelijk: ${SCENARIO_NAMES.join(', ')}.`,
    );
  }
  if (!Array.isArray(saved.assumptions)) throw invalid(dutch`De lijst met aannames ontbreekt.`);
  const overrides = (saved.assumptions as readonly unknown[]).map(readAssumption);
  checkOverrides(overrides);
  return {
    name: textFrom(saved.name, dutch`De naam`),
    edition: textFrom(saved.edition, dutch`De editie`),
    scenario,
    overrides,
    modelVersion: version === 1 ? 1 : modelFrom(saved.model),
    ...(saved.fingerprint === undefined
      ? {}
      : { fingerprint: textFrom(saved.fingerprint, dutch`De vingerafdruk van de editie`) }),
  };
}

function modelFrom(model: unknown): number {
  if (typeof model === 'number' && Number.isInteger(model) && model > 0) return model;
  throw invalid(dutch`De versie van het model ontbreekt of is geen getal.`);
}

function readAssumption(given: unknown, index: number): Override {
  const where = dutch`Aanname ${index + 1}`;
  const assumption = objectFrom(given, where);
  refuseUnknownKeys(assumption, ['parameter', 'timing', 'value']);
  const parameter = textFrom(assumption.parameter, dutch`${where}: de parameter`);
  const timing =
    assumption.timing === undefined ? '' : textFrom(assumption.timing, dutch`${where}: de periode`);
  const { value } = assumption;
  if (typeof value !== 'number') throw invalid(dutch`${where}: de waarde is geen getal.`);
  const reference = parseParameterName(parameter);
  const name = reference ? parameterDefinition(reference).name : parameter;
  return parseOverride(timing === '' ? name : `${name} ${timing}`, value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalid(dutch`Dit is geen bewaard scenario: het bestand is geen geldige JSON.`);
  }
}

function objectFrom(value: unknown, what: Message): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(dutch`${what} heeft niet de vorm van een bewaard scenario.`);
  }
  return value as Record<string, unknown>;
}

function textFrom(value: unknown, what: Message): string {
  if (typeof value !== 'string') throw invalid(dutch`${what} ontbreekt of is geen tekst.`);
  return value;
}

function refuseUnknownKeys(value: Record<string, unknown>, keys: readonly string[]): void {
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    throw invalid(
      dutch`Onbekend onderdeel "${unknown.slice(0, 40)}" in het bewaarde scenario. Mogelijk: ${keys.join(', ')}.`,
    );
  }
}

function excerptOf(value: unknown): string {
  return (JSON.stringify(value) ?? 'onbekend').slice(0, 40);
}
