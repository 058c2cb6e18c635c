import type { Language } from '../i18n/language';

/** Something that Excel refused, in words that tell the user what to do. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    /** Office's own code, such as `AccessDenied`, or one of ours. */
    readonly code: string,
    readonly userMessage: Readonly<Record<Language, string>>,
    options?: ErrorOptions,
  ) {
    super(userMessage.nl, options);
  }
}
