import { invalid, notAvailable } from '../domain/forecast-error';
import { dutch, type MessagePart } from '../domain/message';
import { measureDefinition, type Measure } from '../domain/measures';
import type { Figure } from '../domain/provenance';
import type { ScenarioName } from '../domain/scenario-name';
import { numericValue, type Edition, type EditionValue } from './edition';
import { findEditionValue, type When } from './edition-lookup';

/**
 * A number that the edition's documents give: published, or derived from published numbers.
 *
 * @param scenario may be left out for a number that the document gives without scenario.
 * @param when may be left out when the edition gives one number only.
 * @throws ForecastError (#N/B) when there is none, naming what there is.
 */
export function publishedFigure(
  edition: Edition,
  measure: Measure,
  scenario: ScenarioName | undefined,
  when: When | undefined,
): Figure {
  const { name } = measureDefinition(measure);
  const candidates = edition.values.filter(
    (value) =>
      value.measure === measure &&
      isFromDocument(value) &&
      (scenario === undefined || value.scenario === scenario || value.scenario === 'alle'),
  );
  if (candidates.length === 0) {
    throw notAvailable(
      dutch`"${name}"${scenario ? dutch` voor scenario ${scenario}` : ''} is niet gepubliceerd in editie "${edition.name}".`,
    );
  }
  if (scenario === undefined && new Set(candidates.map((value) => value.scenario)).size > 1) {
    throw invalid(
      dutch`Geef een scenario op voor "${name}". Gepubliceerd: ${listed(candidates.map((value) => value.scenario))}.`,
    );
  }
  if (when === undefined && candidates.length > 1) {
    throw invalid(
      dutch`Geef een periode of peildatum op voor "${name}". Gepubliceerd: ${listed(candidates.map(({ period }) => period))}.`,
    );
  }
  const of = scenario ?? (candidates[0].scenario === 'alle' ? 'mediaan' : candidates[0].scenario);
  const figure = findEditionValue(edition, measure, of, when);
  if (!figure || !isFromDocument(figure)) {
    throw notAvailable(
      dutch`"${name}" is voor die periode niet gepubliceerd in editie "${edition.name}". Wel gepubliceerd: ${listed(candidates.map(({ period }) => period))}.`,
    );
  }
  const { unit, status, source, reason } = figure;
  return { value: numericValue(figure), unit, status, source, reason };
}

function isFromDocument({ status }: EditionValue): boolean {
  return status === 'gepubliceerd' || status === 'afgeleid';
}

function listed(names: readonly string[]): MessagePart {
  const [first, ...rest] = [...new Set(names)].map((name) => name || dutch`de hele looptijd`);
  return rest.reduce<MessagePart>((before, last) => dutch`${before}, ${last}`, first);
}
