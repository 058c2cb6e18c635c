/** Names by which this machine reaches itself; any other name in a request is someone else's. */
const OWN_HOSTS = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** The path of a request, or why it is not answered. */
export type RequestPath =
  { readonly path: string } | { readonly refusal: 400 | 403 | 405; readonly reason: string };

/**
 * Reads the path that a request asks for. Never throws: any page that the user has open can send a
 * request to a server on the same machine.
 *
 * A request by another host name is refused, so that a page elsewhere cannot point its own name at
 * this machine and read what is served here.
 */
export function requestPath(
  method: string | undefined,
  target: string | undefined,
  host: string | undefined,
): RequestPath {
  if (host === undefined || !OWN_HOSTS.test(host)) {
    return { refusal: 403, reason: 'This server answers requests for localhost only' };
  }
  if (method !== 'GET' && method !== 'HEAD') return { refusal: 405, reason: 'Use GET' };
  // Not by URL: it takes //name for another host, and throws on some of what may stand here.
  const encoded = /^[^?#]*/.exec(target ?? '')?.[0] ?? '';
  const path = decoded(encoded);
  if (path === undefined || !path.startsWith('/') || /^\/[/\\]/.test(path) || hasControl(path)) {
    return { refusal: 400, reason: 'This is not a path of this server' };
  }
  return { path };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function hasControl(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
