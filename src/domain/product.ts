/** What the build knows of itself; webpack puts the values in their place. */
declare const ADDIN_VERSION: string;
declare const FUNCTION_NAMESPACE: string;

/** The version in the manifest, of four numbers; 0.0.0.0 in code that was not built. */
export const PRODUCT_VERSION = typeof ADDIN_VERSION === 'undefined' ? '0.0.0.0' : ADDIN_VERSION;

/** What stands before every function's name in this build, with its dot; mostly nothing. */
export const FUNCTION_PREFIX = prefixOf(
  typeof FUNCTION_NAMESPACE === 'undefined' ? '' : FUNCTION_NAMESPACE,
);

/** @returns a namespace with its dot, or nothing for none. */
export function prefixOf(namespace: string): string {
  return namespace === '' ? '' : `${namespace}.`;
}

/** A function as the guide calls it. */
export type FunctionName = `${'PROGNOSE' | 'CAPACITEIT'}.${string}`;

/**
 * The name by which Excel knows one of our functions. In a build with a namespace (for an Excel
 * that does not take functions without one) that namespace stands before it.
 *
 * @example functionName('PROGNOSE.BEZETTING') // 'PROGNOSE.BEZETTING', or 'KETEN.PROGNOSE.BEZETTING'
 */
export function functionName(name: FunctionName): string {
  return FUNCTION_PREFIX + name;
}
