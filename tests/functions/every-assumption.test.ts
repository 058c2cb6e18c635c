import { ExcelError } from './excel-double';
import {
  prognoseAannames,
  prognoseReeks,
  prognoseWachttijd,
  prognoseWerkvoorraad,
} from '../../src/functions';
import { MEASURE_IDS, measureDefinition, type Measure } from '../../src/domain/measures';
import { BUNDLED_EDITIONS } from '../../src/editions/bundled-editions';
import { LEVERS } from '../../src/scenarios/assumptions/levers';
import {
  PARAMETER_IDS,
  parameterDefinition,
  type ParameterId,
} from '../../src/scenarios/assumptions/parameters';

/**
 * A user who changes a number and sees the same outcome cannot tell a number without effect from a
 * fault. So each one has an effect that can be asked, or the function says that it has none.
 */
const EDITION = BUNDLED_EDITIONS[0];
const MODELLED = MEASURE_IDS.filter((id) => measureDefinition(id).kind !== 'reference');
type Row = readonly [name: string, value: number];

type Call = (rows: unknown[][]) => unknown;

/** What can be asked: every measure of the model by month, and the files of a track and their wait. */
const QUESTIONS: readonly (readonly [Measure, Call])[] = [
  ...MODELLED.map((id): readonly [Measure, Call] => [
    id,
    (rows) =>
      prognoseReeks(measureDefinition(id).name, 'mediaan', 2026, 2030, 'maand', EDITION.name, rows),
  ]),
  ...[prognoseWerkvoorraad, prognoseWachttijd].map((ask): readonly [Measure, Call] => [
    'openApplications',
    (rows) =>
      [2026, 2027, 2030].map((year) => ask('mediaan', year, 'regulier', EDITION.name, rows)),
  ]),
];

function answerOf(call: Call, rows: readonly Row[]): string {
  try {
    return JSON.stringify(call(rows.map((row) => [...row])));
  } catch (error) {
    if (error instanceof ExcelError) return error.message;
    throw error;
  }
}

const answers = new Map<string, string>();

function remembered(question: number, call: Call, rows: readonly Row[]): string {
  const key = `${question} ${JSON.stringify(rows)}`;
  const answer = answers.get(key) ?? answerOf(call, rows);
  answers.set(key, answer);
  return answer;
}

/**
 * A measure that a change moves, other than the one that only repeats it; or what the function says
 * when it refuses the change; or nothing.
 */
function effect(id: ParameterId, rows: readonly Row[], base: readonly Row[] = []): string {
  for (const [question, [measure, call]] of QUESTIONS.entries()) {
    if (measure === id) continue;
    const after = answerOf(call, rows);
    if (after.includes('geen effect')) return after;
    if (after !== remembered(question, call, base)) return measure;
  }
  return 'nothing';
}

const PRESENT = new Map(
  prognoseAannames(EDITION.name)
    .slice(1)
    .map((row) => [String(row[0]), Number(row[1])]),
);

/** A fifth less and a fifth more than now; where nothing is set, what one might set. */
function changesOf(id: ParameterId): number[] {
  const { name, min, max, unit, whole } = parameterDefinition(id);
  const now = PRESENT.get(name) ?? NaN;
  const some = unit === 'maanden' ? 12 : max <= 1 ? 0.3 : 5_000;
  const tried = now === 0 ? [some] : [now * 0.8, now * 1.2];
  return tried
    .map((value) => Math.min(max, Math.max(min, whole ? Math.round(value) : value)))
    .filter((value) => value !== now);
}

/** Rows of the assumptions without which this one does nothing. */
function companions(id: ParameterId): readonly Row[] {
  const { needs, enters } = parameterDefinition(id);
  // Family members follow grants, so something else must change those.
  if (enters.as === 'familyResponse') return [['inwilligingspercentage', 0.5]];
  if (!needs) return [];
  // Enough to use up what is in stock, which is what some of these say the size of.
  return [[parameterDefinition(needs).name, needs === 'pactShare' ? 1 : 40_000]];
}

const all = PARAMETER_IDS.flatMap((id) =>
  changesOf(id).map((value) => [parameterDefinition(id).name, value, id] as const),
);

test('every assumption has a value that can be changed', () => {
  expect(new Set(all.map(([, , id]) => id))).toEqual(new Set(PARAMETER_IDS));
  expect([...PRESENT.keys()]).toEqual(PARAMETER_IDS.map((id) => parameterDefinition(id).name));
});

/** Arrears are an outcome themselves, and move others only when a period to make them up is chosen. */
const ARREARS: ParameterId = 'housingArrears';
const MADE_UP: Row = [parameterDefinition('arrearsMonths').name, 12];

test.each(all)('%s %d moves something, alone or with what it needs', (name, value, id) => {
  const base = companions(id);
  const rows: Row[] = [...base, [name, value], ...(id === ARREARS ? [MADE_UP] : [])];
  expect(MODELLED).toContain(effect(id, rows, base));
});

test.each(all)(
  '%s %d by itself moves something, or the function says why not',
  (name, value, id) => {
    const found = effect(id, [[name, value]]);
    if (companions(id).length > 0) expect(found).toMatch(/^Aanname ".*" heeft geen effect/);
    else if (id === ARREARS) expect(found).toBe('nothing');
    else expect(MODELLED).toContain(found);
  },
);

test('AANNAMES says of each value that changes nothing that it does not', () => {
  for (const [name, value, , , , , status, explanation] of prognoseAannames(EDITION.name).slice(
    1,
  )) {
    const id = PARAMETER_IDS.find((one) => parameterDefinition(one).name === name);
    if (id === undefined || parameterDefinition(id).neutral !== value) continue;
    expect([name, status, explanation]).toEqual([
      name,
      'aanname',
      'Zonder effect zolang u de waarde niet wijzigt.',
    ]);
  }
});

describe('each number of a lever', () => {
  const fields = LEVERS.flatMap(({ fields: own }) => own);
  test.each(fields.map((field) => [field.label.nl, field] as const))(
    '%s moves something at both ends, or is where it starts',
    (_label, { parameter, timing, min, max, defaultValue }) => {
      const { name } = parameterDefinition(parameter);
      const base = companions(parameter).filter(() => parameterDefinition(parameter).needs);
      for (const value of [min, max]) {
        if (value === defaultValue) continue;
        const row: Row = [timing === '' ? name : `${name} ${timing}`, value];
        const found = effect(parameter, [...base, row], base);
        if (parameter === ARREARS) expect(found).toBe('nothing');
        else expect(MODELLED).toContain(found);
      }
    },
  );
});
