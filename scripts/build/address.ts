import { DEVELOPMENT_ADDRESS } from './manifest';

/**
 * Reads ADDIN_URL: where the add-in will be served from.
 *
 * @throws Error when it is not an https address.
 */
export function addinAddress(value: string | undefined = process.env.ADDIN_URL): string {
  if (!value) return DEVELOPMENT_ADDRESS;
  const url = new URL(value);
  if (url.protocol !== 'https:' || url.search || url.hash) {
    throw new Error(`ADDIN_URL must be a plain https address, not ${value}`);
  }
  return url.href.replace(/\/+$/, '');
}
