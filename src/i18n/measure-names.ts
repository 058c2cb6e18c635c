import { measureDefinition, type Measure } from '../domain/measures';
import { ENGLISH_MEASURES } from './english-names';
import type { Language } from './language';

/**
 * The name of a measure in the pane's language, and in titles on a sheet. In the cells that formulas
 * read, and in formulas, it keeps its Dutch one.
 */
export function measureName(measure: Measure, language: Language): string {
  return language === 'en' ? ENGLISH_MEASURES[measure] : measureDefinition(measure).name;
}

const ENGLISH_UNITS: ReadonlyMap<string, string> = new Map([
  ['personen', 'persons'],
  ['personen/jaar', 'persons a year'],
  ['aanvragen', 'applications'],
  ['aanvragen/jaar', 'applications a year'],
  ['beslissingen', 'decisions'],
  ['beslissingen/jaar', 'decisions a year'],
  ['besluiten/jaar', 'decisions a year'],
  ['plekken', 'places'],
  ['per jaar', 'a year'],
  ['aandeel', 'share'],
  ['factor', 'factor'],
  ['gewicht', 'weight'],
  ['maanden', 'months'],
  ['nareizigers per inwilliging', 'family members for each grant'],
  ['miljoen euro', 'million euros'],
  ['te huisvesten statushouders', 'status holders to be housed'],
  ['%', '%'],
]);

/** A unit in the pane's language; one that an imported edition made up stays as it is. */
export function unitName(unit: string, language: Language): string {
  return language === 'en' ? (ENGLISH_UNITS.get(unit) ?? unit) : unit;
}
