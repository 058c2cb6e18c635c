import { findBrowser } from '../tests/browser/harness/find-browser';

/** Finds the browser of the browser tests, or installs Debian's: a missing one fails at once. */
console.log(findBrowser());
