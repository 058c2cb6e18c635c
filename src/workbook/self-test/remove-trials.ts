import { LOAD_KEY_PREFIX, parseRecord } from '../loads/load-record';
import { decodeChunk, joinChunks, partKey } from '../part-text';
import { TRIAL_PART, TRIAL_SETTING, TRIAL_SHEET } from './trial-names';
import type { WorkbookState } from './workbook-fingerprint';

/**
 * Removes what the self-test made and that is still there: sheets, names, settings and custom XML
 * that were not there before and bear its names. Anything else that appeared meanwhile is somebody
 * else's and stays.
 */
export async function removeTrials(
  context: Excel.RequestContext,
  before: WorkbookState,
): Promise<void> {
  const { worksheets, names, settings, customXmlParts } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/formula');
  customXmlParts.load('items/id,items/namespaceUri');
  const setting = settings.getItemOrNullObject(TRIAL_SETTING);
  setting.load('key');
  await context.sync();
  const isNew = (name: string, names: readonly string[]): boolean => !names.includes(name);
  for (const item of names.items) {
    const isOurs = item.name.startsWith('_Zelftest') || pointsAtTrial(String(item.formula));
    if (isOurs && isNew(item.name, before.names)) item.delete();
  }
  if (!setting.isNullObject) setting.delete();
  for (const part of await trialParts(
    context,
    customXmlParts.items.filter(({ id }) => isNew(id, before.customXmlIds)),
  )) {
    part.delete();
  }
  for (const sheet of worksheets.items) {
    if (sheet.name.startsWith(TRIAL_SHEET) && isNew(sheet.name, before.sheetNames)) sheet.delete();
  }
  const active = worksheets.getItemOrNullObject(before.activeSheet);
  active.load('name');
  await context.sync();
  if (active.isNullObject) return;
  active.activate();
  await context.sync();
}

const pointsAtTrial = (formula: string): boolean =>
  formula.includes(`'${TRIAL_SHEET}`) || formula.includes('#REF!');

/** Of the new parts, those of a check or of a sheet that a check has loaded. */
async function trialParts(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): Promise<readonly Excel.CustomXmlPart[]> {
  const own = parts.filter(({ namespaceUri }) => partKey(namespaceUri) === TRIAL_PART);
  const loads = parts.filter(({ namespaceUri }) =>
    partKey(namespaceUri)?.startsWith(LOAD_KEY_PREFIX),
  );
  if (loads.length === 0) return own;
  const texts = loads.map((part) => part.getXml());
  await context.sync();
  const ofKey = (key: string): readonly number[] =>
    loads.flatMap(({ namespaceUri }, i) => (namespaceUri === key ? [i] : []));
  const keys = [...new Set(loads.map(({ namespaceUri }) => namespaceUri))];
  const loaded = keys.map(ofKey).flatMap((places) => {
    const chunks = places.map((i) => decodeChunk(texts[i].value));
    const joined = joinChunks(chunks.filter((chunk) => chunk !== undefined));
    const record = joined.kind === 'complete' ? parseRecord(joined.text) : undefined;
    return record?.tableName.startsWith(TABLE_OF_TRIAL) ? places.map((i) => loads[i]) : [];
  });
  return [...own, ...loaded];
}

/** How Laden calls the table on a sheet of a check. */
const TABLE_OF_TRIAL = `Prognose_${TRIAL_SHEET.replace(/\s/g, '_')}`;
