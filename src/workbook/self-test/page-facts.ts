/** What the add-in's own page tells about where it runs. */
export interface PageFacts {
  /** The content security policy in the page; undefined when it has none. */
  readonly policy: string | undefined;
  /** Whether the browser makes code of text, which the policy forbids. */
  allowsCodeFromText(): boolean;
  /** What the policy has stopped since the page facts were asked for. */
  readonly stopped: readonly string[];
  /** The language that the page says it is in. */
  readonly language: string;
}

/** The facts of the page that this code runs in. */
export function factsOfPage(page: Document): PageFacts {
  const stopped: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    if (blockedURI !== 'eval') stopped.push(`${effectiveDirective} ${originOf(blockedURI)}`);
  });
  return {
    policy:
      page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ??
      undefined,
    allowsCodeFromText: () => {
      try {
        return new Function('return true')() === true;
      } catch {
        return false;
      }
    },
    stopped,
    language: page.documentElement.lang,
  };
}

/** Without the path: an address could tell something about the user. */
function originOf(address: string): string {
  try {
    return new URL(address).origin;
  } catch {
    return address;
  }
}
