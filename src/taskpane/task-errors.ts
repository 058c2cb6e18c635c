import { ForecastError } from '../domain/forecast-error';
import { forecastErrorText } from '../i18n/message-text';
import type { Language } from '../i18n/language';
import { SHELL_TEXTS } from './shell-texts';
import { isMissingChunk } from '../workbook/missing-chunk';
import { asWorkbookError, WorkbookError } from '../workbook/run-in-excel';

/** What the user is told about an error: what happened and what to do. */
export function describeError(error: unknown, language: Language): string {
  if (isMissingChunk(error)) return SHELL_TEXTS[language].codeGone;
  const workbookError = asWorkbookError(error);
  if (workbookError instanceof WorkbookError) return workbookError.userMessage[language];
  if (workbookError instanceof ForecastError) return forecastErrorText(workbookError, language);
  const detail = workbookError instanceof Error ? workbookError.message : String(workbookError);
  return SHELL_TEXTS[language].failed(detail);
}

/** Whether work stopped because the user asked so; a DOMException is not an Error everywhere. */
export function isAbort(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError'
  );
}
