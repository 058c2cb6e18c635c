/** An error that reaches the add-in as an `OfficeExtension.Error` with this code. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'RichApiError';
  }
}

export const itemNotFound = (what: string): RichApiError =>
  new RichApiError('ItemNotFound', `The requested resource doesn't exist. (${what})`);

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
) => new RichApiError('InvalidArgument', message);
