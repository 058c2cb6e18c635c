import { parseDate } from '../../domain/calendar';
import { invalid } from '../../domain/forecast-error';
import { normaliseName } from '../../domain/measures';
import { dutch } from '../../domain/message';
import { parsePeriod } from '../../domain/period';
import { parseScenarioName, SCENARIO_NAMES } from '../../domain/scenario-name';

/** In characters; fields of the pane take no more. */
export const LONGEST_SCENARIO_NAME = 60;

/**
 * Checks a name that a user gives to a scenario.
 *
 * @param others names of the other scenarios of the workbook.
 * @returns the name as it is kept, without spaces around it.
 * @throws ForecastError when a formula could not tell it from something else.
 * @example checkScenarioName(' mediaan + Pact ', []) // 'mediaan + Pact'
 */
export function checkScenarioName(typed: string, others: readonly string[]): string {
  const name = typed.trim().replace(/\s+/g, ' ');
  if (name === '') throw invalid(dutch`Geef het scenario een naam.`);
  if (name.length > LONGEST_SCENARIO_NAME) {
    throw invalid(
      dutch`De naam van een scenario heeft ten hoogste ${LONGEST_SCENARIO_NAME} tekens.`,
    );
  }
  if (/["\p{Cc}]/u.test(name) || /^[=+@-]/.test(name)) {
    throw invalid(
      dutch`De naam van een scenario heeft geen aanhalingstekens en begint niet met =, +, - of @.`,
    );
  }
  if (parseScenarioName(name) !== undefined || normaliseName(name) === 'alle') {
    throw invalid(
      dutch`"${name}" is de naam van een scenario van de editie (${SCENARIO_NAMES.join(', ')}). Kies een andere naam.`,
    );
  }
  if (!/\p{L}/u.test(name) || parseDate(name) || parsePeriod(name)) {
    throw invalid(dutch`"${name}" leest als een getal, datum of periode. Kies een andere naam.`);
  }
  const clash = others.find((other) => normaliseName(other) === normaliseName(name));
  if (clash !== undefined) {
    throw invalid(dutch`Er is al een scenario "${clash}" in deze werkmap. Kies een andere naam.`);
  }
  return name;
}
