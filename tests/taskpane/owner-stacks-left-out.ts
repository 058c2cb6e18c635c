import * as React from 'react';

/**
 * While developing, React takes the stack of calls of each element that it makes, up to ten thousand
 * in a second, to name the component in a warning: a sixth of the time of a component test. From that
 * limit on it makes do without, so the limit is passed from the start.
 */
const PAST_THE_LIMIT = 10_000;
const internals = (React as unknown as Record<string, object | undefined>)[
  '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE'
];
if (!internals || !('recentlyCreatedOwnerStacks' in internals)) {
  throw new Error('React counts its stacks in another place now; leave this file out or renew it.');
}
// React counts on, and from nought again each second.
Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', {
  get: () => PAST_THE_LIMIT,
  set: () => undefined,
});
