import { ForecastError } from '../domain/forecast-error';
import { forecastErrorText } from '../i18n/message-text';
import type { Language } from '../i18n/language';
import { SHELL_TEXTS } from './shell-texts';
import { isMissingChunk } from '../workbook/missing-chunk';
import { asWorkbookError, WorkbookError } from '../workbook/run-in-excel';

/** What the user is told about an error: what happened and what to do. */
export function describeError(error: unknown, language: Language): string {
  if (isMissingChunk(error)) return SHELL_TEXTS[language].codeGone;
  const known = asWorkbookError(error);
  if (known instanceof WorkbookError) return known.userMessage[language];
  if (known instanceof ForecastError) return forecastErrorText(known, language);
  const detail = known instanceof Error ? known.message : String(known);
  return SHELL_TEXTS[language].failed(detail);
}

/** Whether work stopped because the user asked so; a DOMException is not an Error everywhere. */
export function isAbort(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError'
  );
}
