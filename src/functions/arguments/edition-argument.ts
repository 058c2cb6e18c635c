import { invalid } from '../../domain/forecast-error';
import { dutch } from '../../domain/message';
import type { Edition } from '../../editions/edition';
import { forecastService } from '../../scenarios/forecast/active-service';
import { singleNonZero } from './single-value';

/** The edition named, or the workbook's active edition when left out. */
export function readEdition(raw: unknown, name = 'editie'): Edition {
  return readOptionalEdition(raw, name) ?? forecastService.catalog.active;
}

/** As {@link readEdition}; undefined when left out. */
export function readOptionalEdition(raw: unknown, name = 'editie'): Edition | undefined {
  const value = singleNonZero(raw, name);
  return value === undefined ? undefined : forecastService.catalog.find(String(value));
}

/** The edition to compare with; left out it is the one that was published last before the other. */
export function readPreviousEdition(raw: unknown, edition: Edition): Edition {
  const named = singleNonZero(raw, 'vorige');
  if (named !== undefined) return readEdition(named, 'vorige');
  const [previous] = forecastService.catalog
    .list()
    .filter(({ published }) => published < edition.published)
    .sort((a, b) => b.published.localeCompare(a.published));
  if (previous) return previous;
  throw invalid(
    dutch`Geef met argument vorige een editie op om mee te vergelijken; voor "${edition.name}" is er geen oudere.`,
  );
}
