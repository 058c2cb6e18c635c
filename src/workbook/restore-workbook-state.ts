import { languageOf, type Language } from '../i18n/language';
import type { RegionList } from '../editions/regions/region-list';
import type { ForecastService } from '../scenarios/forecast/forecast-service';
import { importedRegionList, useRegionList } from '../scenarios/regions/region-list-in-force';
import { usesDateSystem1904 } from './date-system-detection';
import { readStoredRegionList } from './regions/stored-region-list';
import { runInExcel } from './run-in-excel';
import { readOwnFigures, type OwnFigures } from './realised/stored-realised';
import { today } from './realised/today';
import { SCENARIO_PREFIX } from './scenario-parts';
import { readStoredEditions } from './stored-editions';
import { readParts } from './stored-parts';
import type { StoredScenarios } from './stored-scenarios';
import { WorkbookError } from './workbook-error';

export interface RestoredState {
  /** What the workbook should hold and that could not be used, in the user's language. */
  readonly damaged: readonly {
    readonly name: string;
    readonly reason: string;
    /** False for other data, of which the reason says all. */
    readonly isEdition: boolean;
  }[];
}

/**
 * Brings the editions, the active edition, the users' own realised figures, the imported
 * allocation over municipalities, the scenarios that they named and the date system of the open workbook into the shared runtime,
 * and recalculates when that changes what cells show. Runs at start-up; the pane need never be
 * opened.
 *
 * @param setDateSystem1904 tells the functions how the workbook counts dates. Passed in, because
 * this layer does not know the functions.
 */
export async function restoreWorkbookState(
  service: ForecastService,
  setDateSystem1904?: (on: boolean) => void,
): Promise<RestoredState> {
  const { catalog } = service;
  // All are read before any is used: a refusal half-way must not leave cells half restored.
  const is1904 = setDateSystem1904 ? await usesDateSystem1904() : false;
  const stored = await runInExcel(readStoredEditions);
  const own = await readOwn();
  const regions = await readRegions();
  const named = await readScenarios();
  const activeBefore = catalog.active.id;
  for (const edition of stored.editions) catalog.add(edition);
  if (stored.active !== undefined && catalog.list().some(({ id }) => id === stored.active)) {
    catalog.activate(stored.active);
  }
  if (own.values.length > 0) service.realised.replaceOwn(own.values);
  const regionsBefore = importedRegionList();
  useRegionList(regions.list);
  if (named.scenarios.length > 0) service.named.replaceAll(named.scenarios);
  setDateSystem1904?.(is1904);
  if (
    is1904 ||
    own.values.length > 0 ||
    named.scenarios.length > 0 ||
    stored.editions.length > 0 ||
    importedRegionList() !== regionsBefore ||
    catalog.active.id !== activeBefore
  ) {
    await recalculate();
  }
  const language = languageOf(Office.context.displayLanguage);
  return {
    damaged: [
      ...stored.damaged.map(({ name, reason }) => ({
        name,
        reason: reason[language],
        isEdition: true,
      })),
      ...[...own.damaged, ...regions.damaged, ...named.damaged].map(({ name, reason }) => ({
        name,
        reason: reason[language],
        isEdition: false,
      })),
    ],
  };
}

interface Damage {
  readonly name: string;
  readonly reason: Readonly<Record<Language, string>>;
}

/** Damaged figures of the users' own are told; the others count. */
async function readOwn(): Promise<{
  readonly values: OwnFigures['values'];
  readonly damaged: readonly Damage[];
}> {
  const name = 'eigen realisaties';
  const none = { values: [], lost: [] };
  const { values, lost, damaged } = await orDamage(name, none, async () => {
    const own = await runInExcel((context) => readOwnFigures(context, today()));
    return {
      values: own.sets.flatMap((set) => set.values),
      lost: own.damaged.map(({ reason }) => ({ name, reason })),
    };
  });
  return { values, damaged: [...damaged, ...lost] };
}

/** The same of an imported allocation over municipalities: then the bundled one holds. */
async function readRegions(): Promise<{
  readonly list: RegionList | undefined;
  readonly damaged: readonly Damage[];
}> {
  return orDamage('verdeling over gemeenten', { list: undefined }, async () => ({
    list: await runInExcel(readStoredRegionList),
  }));
}

/** The scenarios that the users named. What checks them is fetched only when there are any. */
async function readScenarios(): Promise<StoredScenarios> {
  const kept = await runInExcel((context) => readParts(context, SCENARIO_PREFIX));
  if (kept.texts.size + kept.damaged.length === 0) return { scenarios: [], damaged: [] };
  return (await import('./stored-scenarios')).checkStoredScenarios(kept);
}

async function orDamage<T>(
  name: string,
  without: T,
  read: () => Promise<T>,
): Promise<T & { readonly damaged: readonly Damage[] }> {
  try {
    return { ...(await read()), damaged: [] };
  } catch (error) {
    const isDamage =
      error instanceof WorkbookError &&
      (error.code === 'DamagedPart' || error.code === 'NewerPart');
    if (!isDamage) throw error;
    return { ...without, damaged: [{ name, reason: error.userMessage }] };
  }
}

/**
 * Recalculates every formula. Excel does not know that a function depends on the active edition,
 * so a lighter calculation would leave our cells as they were.
 */
export async function recalculate(): Promise<void> {
  await runInExcel(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
