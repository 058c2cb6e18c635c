import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where pictures and files go when someone wants to look: PICTURES=/tmp/pictures. */
const folder = process.env.PICTURES;

/** @returns where to keep something to look at, or undefined when nobody asked for it. */
export function picturePath(name: string): string | undefined {
  if (folder === undefined) return undefined;
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}
