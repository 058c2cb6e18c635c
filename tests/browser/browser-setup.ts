import { closeSharedBrowsers } from './harness/shared-browser';

afterAll(closeSharedBrowsers, 30_000);
