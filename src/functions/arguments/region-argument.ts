import { publishedFigure } from '../../editions/published-figures';
import {
  ALLOCATION_METHODS,
  type AllocationMethod,
} from '../../scenarios/regions/allocation-method';
import { readEdition } from './edition-argument';
import { readNumber, readOptionalNumber } from './number-argument';
import { readWord } from './word-argument';

/** Whole places, or a computed need that is rounded to whole ones. */
const PLACES = { min: 0, max: 1e9 };

const METHODS = ALLOCATION_METHODS.map((method) => [method, method] as const);

/** What is divided: the number given, or what the edition expects of the Spreidingswet. */
export function readDividedPlaces(raw: unknown, edition: unknown, name = 'totaal'): number {
  return (
    readOptionalNumber(raw, name, PLACES) ??
    publishedFigure(readEdition(edition), 'dispersalEstimate', undefined, undefined).value
  );
}

/** By what is divided: the published shares unless something else is asked. */
export function readMethod(raw: unknown): AllocationMethod {
  return readWord(raw, 'methode', METHODS);
}

/** A number of places that must be given. */
export function readRequiredPlaces(raw: unknown, name: string): number {
  return readNumber(raw, name, PLACES);
}
