/** Hosts of Office on the web that may show the add-in in a frame. */
const FRAME_ANCESTORS = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.office365.us',
];

/**
 * The response headers that every server of the add-in should send. The page has the same policy
 * in a meta element, in which frame-ancestors cannot stand.
 *
 * @param policy the page's own policy.
 * @param extraAncestors further frame ancestors, such as the preview host.
 */
export function securityHeaders(
  policy: string,
  extraAncestors: readonly string[] = [],
): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors ${[...FRAME_ANCESTORS, ...extraAncestors].join(' ')}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  };
}

/** @returns the policy in the page's meta element. */
export function pagePolicy(html: string): string {
  const match = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(html);
  if (!match) throw new Error('The page has no Content-Security-Policy');
  return match[1];
}
