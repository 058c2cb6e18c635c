import { closeSharedBrowsers } from './harness/shared-browser';

afterAll(closeSharedBrowsers, 30_000);

// A real browser on a shared machine can be late; the first failure is printed, never hidden.
jest.retryTimes(2, { logErrorsBeforeRetry: true });
