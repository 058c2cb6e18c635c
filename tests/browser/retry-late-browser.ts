// A real browser on a shared machine can be late; the first failure is printed, never hidden.
jest.retryTimes(2, { logErrorsBeforeRetry: true });
