import { zipSync } from 'fflate';
import {
  LANGUAGE_FILE,
  PACKAGE_ICONS,
  unifiedManifest,
  type UnifiedManifest,
} from './unified-manifest';

/** The files of a package by name. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** The fields of a date in a zip, which two builds must have the same. */
const ZIP_DATE = new Date(1980, 0, 1);

/** @param readAsset gives the bytes of a file in assets/. */
export async function unifiedPackageFiles(
  xml: string,
  readAsset: (name: string) => Promise<Uint8Array>,
): Promise<PackageFiles> {
  const { manifest, english }: UnifiedManifest = unifiedManifest(xml);
  const { color, outline } = PACKAGE_ICONS;
  return {
    'manifest.json': jsonBytes(manifest),
    [LANGUAGE_FILE]: jsonBytes(english),
    [color]: await readAsset(color),
    [outline]: await readAsset(outline),
  };
}

/** The package that an administrator uploads; the same files give the same bytes. */
export function zipPackage(files: PackageFiles): Uint8Array {
  return zipSync(files, { mtime: ZIP_DATE, level: 9 });
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`);
}
