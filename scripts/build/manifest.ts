/** The address in manifest.xml and in the functions' JSDoc, replaced when building for a server. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:8444';

/** What a build makes of the manifest in the repository. */
export interface ManifestOptions {
  /** Where the add-in's files will be served from: https, without a slash at the end. */
  readonly address: string;
  /**
   * One namespace before all function names (KETEN.PROGNOSE.BEZETTING), for an Excel that does
   * not accept functions without a namespace. Left out: none.
   */
  readonly namespace?: string | undefined;
  /** Added to the metadata's address, so that Excel never combines old metadata with new code. */
  readonly version: string;
}

/** @returns the manifest for a server. */
export function buildManifest(
  source: string,
  { address, namespace, version }: ManifestOptions,
): string {
  // Each by a function: in a text to put in, $ means something else.
  let xml = source.replaceAll(DEVELOPMENT_ADDRESS, () => address);
  const origin = new URL(address).origin;
  xml = xml.replace(/<AppDomain>[^<]*<\/AppDomain>/, () => `<AppDomain>${origin}</AppDomain>`);
  xml = xml.replace(
    /\/(functions(?:\.en)?\.json)"/g,
    (_whole, file: string) => `/${file}?v=${version}"`,
  );
  xml = xml.replace('/functions.js"', () => `/functions.js?v=${version}"`);
  if (namespace === undefined) return xml;
  return xml
    .replace(/<!-- No Namespace:.*?-->/, '<Namespace resid="Functions.Namespace" />')
    .replace(
      /\n( *)<bt:ShortStrings>/,
      (whole, indent: string) =>
        `${whole}\n${indent}  <bt:String id="Functions.Namespace" DefaultValue="${namespace}" />`,
    )
    .replaceAll('=PROGNOSE.', () => `=${namespace}.PROGNOSE.`);
}
