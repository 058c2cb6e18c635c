import type { Edition } from './edition';
import kernprognose2025 from './kernprognose-2025.json';
import mpp2025 from './mpp-2025.json';

/**
 * The editions that come with the product, newest first. The JSON files are checked against the
 * schema of imported editions by a test, so that the types claimed here are true.
 */
export const BUNDLED_EDITIONS = [kernprognose2025, mpp2025] as unknown as readonly Edition[];
