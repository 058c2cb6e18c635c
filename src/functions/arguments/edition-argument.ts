import type { Edition } from '../../editions/edition';
import { forecastService } from '../../scenarios/active-service';
import { singleValue } from './single-value';

/** The edition named, or the workbook's active edition when left out. */
export function readEdition(raw: unknown, name = 'editie'): Edition {
  const value = singleValue(raw, name);
  const { catalog } = forecastService;
  return value === undefined ? catalog.active : catalog.find(String(value));
}
