import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monthPosition, parseDate } from '../../src/domain/calendar';
import { parseMeasure } from '../../src/domain/measures';
import { parsePeriod } from '../../src/domain/period';
import { parseScenarioName } from '../../src/domain/scenario-name';
import type { Forecast } from '../../src/scenarios/forecast/forecast';
import { ForecastService } from '../../src/scenarios/forecast/forecast-service';
import { parseOverride } from '../../src/scenarios/assumptions/overrides';

const FOLDER = join(__dirname, '..', 'golden');

/** input.json, written so that a policy analyst can read and add one. */
export interface GoldenInput {
  readonly omschrijving: string;
  readonly editie: string;
  readonly scenario: string;
  /** As the rows of an aannames table. */
  readonly aannames: Readonly<Record<string, number>>;
  readonly vragen: readonly GoldenQuestion[];
}

export interface GoldenQuestion {
  readonly maat: string;
  readonly peildatum?: string;
  readonly periode?: string;
}

/** A row of expected.json. */
export interface GoldenAnswer extends GoldenQuestion {
  readonly waarde: number;
  readonly status: string;
}

/** @returns the names of the cases: folders of tests/golden. */
export function goldenCases(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** @returns input.json and expected.json of a case. */
export function readGolden(name: string): { input: GoldenInput; expected: GoldenAnswer[] } {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(FOLDER, name, file), 'utf8')) as unknown;
  return {
    input: read('input.json') as GoldenInput,
    expected: read('expected.json') as GoldenAnswer[],
  };
}

/** What the product answers to the questions of a case. */
export function answersOf(input: GoldenInput): GoldenAnswer[] {
  const scenario = parseScenarioName(input.scenario);
  if (!scenario) throw new Error(`Onbekend scenario ${input.scenario}`);
  const forecast = new ForecastService().forecast({
    scenario,
    edition: input.editie,
    overrides: Object.entries(input.aannames).map(([name, value]) => parseOverride(name, value)),
  });
  return input.vragen.map((question) => {
    const { value, status } = answer(forecast, question);
    return { ...question, waarde: value, status };
  });
}

function answer(
  forecast: Forecast,
  { maat, peildatum, periode }: GoldenQuestion,
): { value: number; status: string } {
  const measure = parseMeasure(maat);
  if (!measure) throw new Error(`Onbekende maat ${maat}`);
  const date = peildatum === undefined ? undefined : parseDate(peildatum);
  const period = periode === undefined ? undefined : parsePeriod(periode);
  if (date) return forecast.figure(measure, { position: monthPosition(date) });
  if (period) return forecast.figure(measure, { period });
  throw new Error(`"${maat}" heeft geen geldige peildatum of periode`);
}
