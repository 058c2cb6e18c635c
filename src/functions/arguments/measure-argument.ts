import { invalid } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import {
  MEASURE_IDS,
  measureDefinition,
  normaliseName,
  parseMeasure,
  type Measure,
} from '../../domain/measures';
import { nearestName } from '../../domain/nearest-name';
import { excerptOf, singleNonZero } from './single-value';

/** A choice out of a few measures, such as the group in BEZETTING. */
export interface MeasureChoice<M extends Measure = Measure> {
  /** The argument's name. */
  readonly argument: string;
  /** What may be chosen; the first is taken when the argument is left out. */
  readonly options: readonly [M, ...M[]];
  /** Words that mean something else elsewhere. */
  readonly alsoKnownAs?: Readonly<Record<string, Measure>>;
}

/** Reads a choice; `totaal` is the first option. */
export function readChoice<M extends Measure>(raw: unknown, choice: MeasureChoice<M>): M {
  const value = singleNonZero(raw, choice.argument);
  const [standard] = choice.options;
  if (value === undefined) return standard;
  if (typeof value === 'string') {
    const name = normaliseName(value);
    if (name === 'totaal') return standard;
    const measure = choice.alsoKnownAs?.[name] ?? parseMeasure(name);
    const match = choice.options.find((option) => option === measure);
    if (match) return match;
  }
  const names = choice.options.map((option) => measureDefinition(option).name);
  throw invalid(
    dutch`Onbekende ${choice.argument} ${excerptOf(value)}. Mogelijk: totaal, ${names.join(', ')}.`,
  );
}

/** As {@link readMeasure}; undefined when left out. */
export function readOptionalMeasure(raw: unknown): Measure | undefined {
  return singleNonZero(raw, 'maat') === undefined ? undefined : readMeasure(raw);
}

/** Any measure of the chain by its Dutch name. */
export function readMeasure(raw: unknown, possible: readonly Measure[] = MEASURE_IDS): Measure {
  const value = singleNonZero(raw, 'maat');
  const names = possible.map((id) => measureDefinition(id).name);
  if (value === undefined) throw invalid(dutch`Geef een maat op. Mogelijk: ${names.join(', ')}.`);
  const measure = typeof value === 'string' ? parseMeasure(value) : undefined;
  if (measure && possible.includes(measure)) return measure;
  // Also what people call a measure: "bezeting" is nearer to bezetting than to COA-bezetting.
  const words = possible.flatMap((id) => measureDefinition(id).aliases ?? []);
  const near = typeof value === 'string' ? nearestName(value, [...names, ...words]) : undefined;
  throw invalid(
    dutch`Onbekende maat ${excerptOf(value)}.${near ? dutch` Bedoelde u "${near}"?` : ''} Mogelijk: ${names.join(', ')}.`,
  );
}
