import { DEVELOPMENT_ADDRESS } from './manifest';

/** What may stand in the path: nothing that means something in XML, in a page or to a shell. */
const PLAIN_PATH = /^[\w.~/-]*$/;

/**
 * Reads ADDIN_URL: where the add-in will be served from.
 *
 * @throws Error when it is not a plain https address; the message says what is wrong.
 */
export function addinAddress(value: string | undefined = process.env.ADDIN_URL): string {
  if (!value) return DEVELOPMENT_ADDRESS;
  const refuse = (what: string): never => {
    throw new Error(`ADDIN_URL ${what}. Give an address such as https://addins.example.nl/folder.`);
  };
  const url = parsed(value) ?? refuse('is not an address');
  if (url.protocol !== 'https:') refuse('must begin with https://');
  // Not repeated in the message: a password does not belong in a build log.
  if (url.username || url.password) refuse('must not hold a user name or password');
  if (/[?#]/.test(value)) refuse('must not hold a ? or #');
  if (!PLAIN_PATH.test(url.pathname)) {
    refuse('may have only letters, digits and . _ ~ - / in its path');
  }
  return url.href.replace(/\/$/, '');
}

function parsed(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}

/**
 * Reads the option --namespace.
 *
 * @throws Error when Excel would not take it as the name of a namespace.
 */
export function functionNamespace(value: string | undefined): string | undefined {
  if (value === undefined || /^[A-Za-z]\w{0,31}(?:\.\w{1,32}){0,3}$/.test(value)) return value;
  throw new Error('--namespace takes letters, digits, _ and full stops, such as KETEN.');
}
