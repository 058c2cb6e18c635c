import { closeSharedBrowser } from './harness/shared-browser';

afterAll(closeSharedBrowser, 30_000);
