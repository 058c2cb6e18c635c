import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import { addinAddress, functionNamespace } from './build/address';
import { BuiltFrom, buildSettings } from './build/built-from';
import { pagePolicy, securityHeaders } from './build/content-security-policy';
import { functionMetadata } from './build/function-metadata';
import { buildGuide } from './build/guide';
import { licenceList } from './build/licences';
import { buildManifest, DEVELOPMENT_ADDRESS } from './build/manifest';
import { checkManifest } from './build/manifest-checker';
import { unifiedNamespace } from './build/unified-manifest';
import { unifiedPackageFiles, zipPackage } from './build/unified-package';
import { checkUnifiedPackage } from './build/unified-package-checker';

/**
 * Builds the add-in into dist/, ready for any static web server.
 *
 *   ADDIN_URL=https://addins.example.nl/kernprognose npm run build
 *   npm run build -- --namespace KETEN      (fallback manifest with one namespace)
 *   npm run build -- --unified              (with one namespace, and a unified manifest beside it)
 */
const root = path.resolve(__dirname, '..');
const dist = path.join(root, 'dist');
const UNIFIED_PACKAGE = 'kernprognose-unified.zip';

interface BuildOptions {
  readonly address: string;
  readonly namespace: string | undefined;
  readonly isUnified: boolean;
}

/** What was asked for, refused before anything is deleted. */
function readOptions(): BuildOptions {
  const { values } = parseArgs({
    options: {
      namespace: { type: 'string' },
      sideload: { type: 'boolean' },
      unified: { type: 'boolean' },
    },
  });
  const isUnified = values.unified === true;
  const namespace = functionNamespace(values.namespace);
  return {
    address: addinAddress(),
    // The code of a build knows one name for each function, whichever manifest is installed.
    namespace: isUnified ? unifiedNamespace(namespace) : namespace,
    isUnified,
  };
}

async function main(): Promise<void> {
  const options = readOptions();
  const builtFrom = new BuiltFrom(root);
  const fingerprint = builtFrom.fingerprint(buildSettings(options.address, options.namespace));
  builtFrom.forget();
  await rm(dist, { recursive: true, force: true });
  await writePages(await bundle(options), options);
  const manifest = await writeManifest(options);
  if (options.isUnified) await writeUnifiedPackage(manifest);
  builtFrom.remember(fingerprint);
  console.log(`Built dist/ for ${options.address}`);
}

/** Runs webpack and returns the paths of all modules that ended up in the shipped bundles. */
async function bundle({ namespace }: BuildOptions): Promise<readonly string[]> {
  // The configuration is JavaScript, as webpack's own command reads it.
  const configure = createRequire(__filename)('../webpack.config.js') as ConfigFactory;
  const config = configure({ namespace: namespace ?? '' }, { mode: 'production' });
  config.plugins = [...(config.plugins ?? []), new webpack.ProgressPlugin(progressPrinter())];
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    webpack(config, (error, result) => {
      if (error || !result) reject(error ?? new Error('webpack gave no result'));
      else resolve(result);
    });
  });
  if (stats.hasErrors()) {
    console.error(stats.toString({ preset: 'errors-only', colors: false }));
    process.exit(1);
  }
  const { modules = [] } = stats.toJson({ all: false, modules: true, nestedModules: true });
  return modules.flatMap(namesOf);
}

/** Says how far the build is, in steps of a tenth: a minute without a word looks like a fault. */
function progressPrinter(): (fraction: number) => void {
  let said = 0;
  return (fraction) => {
    const tenths = Math.floor(fraction * 10);
    if (tenths <= said) return;
    said = tenths;
    console.log(`  ${tenths * 10}%`);
  };
}

type ConfigFactory = (env: object, argv: { mode: string }) => webpack.Configuration;

function namesOf(module: webpack.StatsModule): string[] {
  const own = module.nameForCondition ?? module.name;
  return [...(own ? [own] : []), ...(module.modules ?? []).flatMap(namesOf)];
}

async function writePages(
  shippedModules: readonly string[],
  { address }: BuildOptions,
): Promise<void> {
  await writeMetadata(address);
  await writeFile(
    path.join(dist, 'handleiding.html'),
    await buildGuide(path.join(root, 'docs'), '.'),
  );
  await cp(path.join(root, 'docs/images'), path.join(dist, 'images'), { recursive: true }).catch(
    () => undefined, // a guide without screenshots has no such folder
  );
  const policy = pagePolicy(await readFile(path.join(dist, 'taskpane.html'), 'utf8'));
  await writeFile(
    path.join(dist, 'headers.json'),
    JSON.stringify(securityHeaders(policy), undefined, 2),
  );
  await writeFile(path.join(dist, 'licences.txt'), await licenceList(root, shippedModules));
}

/** The help of the functions in both languages; the manifest says which one Excel reads. */
async function writeMetadata(address: string): Promise<void> {
  const folder = path.join(root, 'src/functions');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts'));
  const sources = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  const generated = await readFile(path.join(dist, 'functions.json'), 'utf8');
  const metadata = generated.replaceAll(DEVELOPMENT_ADDRESS, () => address);
  for (const [file, language] of [
    ['functions.json', 'nl'],
    ['functions.en.json', 'en'],
  ] as const) {
    await writeFile(path.join(dist, file), functionMetadata(metadata, sources, language));
  }
}

async function writeManifest({ address, namespace }: BuildOptions): Promise<string> {
  const source = await readFile(path.join(root, 'manifest.xml'), 'utf8');
  const version = /<Version>([^<]+)<\/Version>/.exec(source)?.[1] ?? '0';
  const manifest = buildManifest(source, { address, namespace, version });
  const files = new Set(await readdir(dist, { recursive: true }));
  const faults = checkManifest(manifest, files);
  refuseFaults('manifest.xml', faults);
  await writeFile(path.join(dist, 'manifest.xml'), manifest);
  return manifest;
}

/** The package for who installs by the unified manifest; made from the other one. */
async function writeUnifiedPackage(xml: string): Promise<void> {
  const files = await unifiedPackageFiles(xml, (name) => readFile(path.join(root, 'assets', name)));
  const served = new Set(await readdir(dist, { recursive: true }));
  refuseFaults(UNIFIED_PACKAGE, checkUnifiedPackage(files, served));
  await writeFile(path.join(dist, UNIFIED_PACKAGE), zipPackage(files));
}

function refuseFaults(file: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  console.error(faults.map((fault) => `${file}: ${fault}`).join('\n'));
  process.exit(1);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
